import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'chart.show': 'run-chart';
  }
}

/** Run charts: what a measure says over time. */
export const runChartHandlers = {
  'chart.show': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({ measure: z.string().optional() }),
    run: (turn) => [text(turn.t('runChart.title'))],
  }),
} satisfies Handlers;
