import { z } from 'zod';
import type { Turn } from '../../dialog/handler.ts';

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
