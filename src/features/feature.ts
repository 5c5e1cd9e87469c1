import type { CommandMeaning } from '../dialog/commands.ts';
import type { Wordings } from '../language/wording.ts';

/** One capability of Los, whole. The engines know a list of these, and none by name. */
export interface Feature {
  readonly name: string;
  /** What it says, and the words of its commands. */
  readonly texts: Wordings;
  /** What can be typed for it, by the name under which its texts have words for it. */
  readonly commands?: Readonly<Record<string, CommandMeaning>>;
}
