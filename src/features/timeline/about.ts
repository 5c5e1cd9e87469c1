import type { Translate } from '../../language/texts.ts';
import type { NetworkTemplate, Session } from '../../model/network.ts';

/** What a session is about, and what the teams do there, line by line. */
export const aboutSession = (t: Translate, template: NetworkTemplate, { number }: Session): string[] =>
  bulleted(t(`timeline.about.${template}.s${number}`));

/** A text of several lines as a list. */
export const bulleted = (text: string): string[] => text.split('\n').map((line) => `• ${line}`);
