import { z } from 'zod';
import { form, valueIn } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { isAmongFacilitators, teamHere } from '../../dialog/here.ts';
import { reading } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { Refusal } from '../../model/refusal.ts';
import { fitting } from '../../model/written.ts';
import { askCard, foundCard } from './find-card.ts';
import { canBeAsked, search } from './searching.ts';
import { everythingFor } from './sources.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'find.ask': 'find';
    'find.show': 'find';
    'find.more': 'find';
  }
}

/** A question is a few words. */
const longestQuery = 80;

/** @throws Refusal `textTooLong`, `nothingToFind` */
const readQuery = (written: string): string => {
  const query = fitting(written.replace(/\s+/g, ' ').trim(), longestQuery);
  if (!canBeAsked(query)) throw new Refusal('nothingToFind');
  return query;
};

/** «Finn bolig»: among all that one may see where one asks. Nothing of a question is kept. */
export const findHandlers = {
  ...form(
    { ask: 'find.ask', save: 'find.show' },
    {
      on: 'place',
      may: 'find.search',
      seenBy: 'asAsked',
      about: z.object({}),
      fields: z.object({ query: reading(readQuery) }),
      anew: true,
      show: (turn, _, showing) => askCard(turn, placeOf(turn), valueIn(showing, 'query')),
      save: async (turn, { query }) => [await found(turn, query, 1)],
    },
  ),
  'find.more': handler({
    on: 'place',
    may: 'find.search',
    seenBy: 'asAsked',
    // Not `query`: clients send the card's field along.
    input: z.object({ asked: reading(readQuery), page: z.coerce.number().int().min(1).catch(1) }),
    run: async (turn, { asked, page }) => [await found(turn, asked, page)],
  }),
} satisfies Handlers;

const found = async (turn: Turn, query: string, page: number): Promise<Reply> =>
  foundCard(turn, query, search(await everythingFor(turn), query), {
    page,
    inTeam: teamHere(turn.here).id !== undefined,
  });

const placeOf = ({ here }: Turn) =>
  'person' in here ? 'personal' : isAmongFacilitators(here) ? 'facilitators' : 'team';
