import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { indicators } from '../../model/case-series.ts';
import { casesIn } from '../../upkeep/lists.ts';
import { figuresCard } from './figures-card.ts';
import { seriesCard } from './series-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'figures.show': 'figures';
  }
}

/** Numbers for the team, never a case: as they are now, and each measure from month to month. */
export const figureHandlers = {
  'figures.show': handler({
    on: 'team',
    may: 'figures.see',
    seenBy: 'asAsked',
    input: z.object({ measure: z.enum(indicators).optional() }),
    run: async (turn, { measure }) => {
      const team = turn.target.body;
      const cases = await casesIn(turn.documents, team.id);
      return [measure ? seriesCard(turn, team, cases, measure) : figuresCard(turn, team, cases)];
    },
  }),
} satisfies Handlers;
