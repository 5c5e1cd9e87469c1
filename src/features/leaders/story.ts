import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { beside } from '../../dialog/reply.ts';
import { recordOf } from './gather.ts';
import { reportOn } from './report.ts';
import { storyCard } from './story-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'story.show': 'leaders';
  }
}

/** «Historien så langt»: for whoever is new, a leader first of all. */
export const storyHandlers = {
  'story.show': handler({
    on: 'team',
    may: 'story.see',
    seenBy: 'asAsked',
    input: z.object({}),
    run: async (turn) => {
      const team = turn.target.body;
      const report = reportOn(await recordOf(turn.documents, team), turn.now, turn.today);
      const member = team.members.find(({ person }) => person === turn.me.person);
      // Beside the pressed card: it may be a digest whose other buttons are still of use.
      const person = 'person' in turn.here ? turn.here.person.body : undefined;
      const story = storyCard(turn, report, { person, leads: person !== undefined && member?.role === 'leader' });
      return [beside(story)];
    },
  }),
} satisfies Handlers;
