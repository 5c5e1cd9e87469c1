import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import type { PathwayCase } from '../../model/case.ts';
import { measureNames } from './series-rules.ts';
import { keys, kinds } from '../../store/kinds.ts';
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
    input: z.object({ measure: z.enum(measureNames).optional() }),
    run: async (turn, { measure }) => {
      const cases: PathwayCase[] = [];
      const { pk } = keys.team(turn.target.body.id);
      for await (const { body } of turn.documents.list(kinds.case, pk, 'case:')) cases.push(body);
      const team = turn.target.body;
      return [measure ? seriesCard(turn, team, cases, measure) : figuresCard(turn, team, cases)];
    },
  }),
} satisfies Handlers;
