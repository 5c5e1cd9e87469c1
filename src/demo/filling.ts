import { z } from 'zod';
import { type Handlers, handler } from '../dialog/handler.ts';
import { text } from '../dialog/reply.ts';
import { improvementUntil } from './improvement.ts';

declare module '../dialog/verb.ts' {
  interface Verbs {
    'demo.fill': 'demo';
  }
}

/** «Prøv med innhold»: a team that has no goals yet gets half a year of improvement work to look at. */
export const fillingHandlers = {
  'demo.fill': handler({
    on: 'team',
    may: 'improvement.work',
    input: z.object({}),
    run: async (turn) => {
      const { answer: isFilled } = await turn.change((team) => {
        if (team.goals.length > 0) return { body: team, answer: false };
        const people = team.members.filter(({ role }) => role !== 'leader').map(({ person }) => person);
        return { body: { ...team, ...improvementUntil(turn.today, people) }, answer: true };
      });
      return [text(turn.t(isFilled ? 'demo.filled' : 'demo.hasGoals', { team: turn.target.body.name }))];
    },
  }),
} satisfies Handlers;
