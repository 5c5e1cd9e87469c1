import { z } from 'zod';
import { signsOf } from '../../dialog/as-written.ts';
import type { Choice } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';

/** How somebody goes through what is asked in a case: one question at a time, or all of them on one card. */
export const Walk = z.enum(['oneByOne', 'onOneCard']);
export type Walk = z.infer<typeof Walk>;

/** How this person wants it. */
export const walkOf = ({ here }: Pick<Turn, 'here'>): Walk =>
  ('person' in here ? here.person.body.walks : undefined) ?? 'oneByOne';

/** Shows it so from now on. @returns how the person wants it */
export const chooseWalk = async (turn: Turn, chosen: Walk | undefined): Promise<Walk> => {
  const { here, documents, commandId } = turn;
  const before = walkOf(turn);
  if (!('person' in here) || chosen === undefined || chosen === before) return before;
  const walks = chosen === 'onOneCard' ? chosen : undefined;
  await documents.change(here.person, commandId, (body) => ({ body: { ...body, walks }, answer: null }));
  return chosen;
};

/** Said once, where somebody has just chosen it: how it will be from now on. */
export const newsOfWalk = (turn: Pick<Turn, 'here'> & Pick<Voice, 't'>, walk: Walk): string =>
  walk === 'onOneCard' && walk !== walkOf(turn) ? turn.t('walk.onOneCardNow') : '';

/** In signs as they are sent, of two bytes each: a card takes 28 KB (PLATFORM: decision 8), and some stand around the questions. */
const mostSigns = 11_500;

/** What a question takes beside its words and its choices. */
const around = 250;

/** Whether all questions stand on one card, where each has its words twice, for clients that know no labels. */
export const fitsOnOneCard = (questions: readonly string[], choices: readonly Choice[]): boolean =>
  questions.reduce((sum, words) => sum + 2 * signsOf(words) + JSON.stringify(choices).length + around, 0) <= mostSigns;
