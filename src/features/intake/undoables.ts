import { undoable } from '../../dialog/undoing.ts';
import { Application, Round } from '../../model/intake.ts';
import { undoOf } from '../../model/undo-rules.ts';
import { applicationsIn } from '../../upkeep/lists.ts';
import { applicationCard } from './application-card.ts';
import { settleCode } from './codes.ts';
import { countsOf } from './desk-rules.ts';
import { roundCard } from './round-cards.ts';

/** What was said of a round, and whether it was closed. */
export const roundChanged = undoable({
  kind: 'round',
  from: 'round',
  may: 'intake.run',
  was: Round.pick({ deadline: true, replyBy: true, criteria: true, closedAt: true }),
  before: ({ deadline, replyBy, criteria, closedAt }: Round) => ({
    deadline,
    replyBy,
    criteria,
    ...(closedAt !== undefined && { closedAt }),
  }),
  version: ({ version }) => version,
  restore: ({ closedAt, ...round }, was) => ({ ...round, ...was, version: round.version + 1 }),
  done: 'intake.undone.round',
  card: async (turn, round) => roundCard(turn, round, countsOf(await applicationsIn(turn.documents, round.id))),
});

/** What was answered to an application, or asked; `of` is the join code that a yes brought. */
export const replyGiven = undoable({
  kind: 'applicationReply',
  from: 'application',
  may: 'intake.run',
  was: Application.pick({ reply: true, questions: true }),
  before: ({ reply, questions }: Application) => ({ questions: [...questions], ...(reply && { reply }) }),
  version: ({ reply, questions }) => JSON.stringify([reply?.at, reply?.what, questions]),
  restore: ({ reply, ...application }, was) => ({ ...application, ...was, version: application.version + 1 }),
  done: 'intake.undone.reply',
  card: (turn, application) => applicationCard(turn, application),
  settle: async (turn, { body }) => {
    const code = undoOf(body, turn.me.person)?.of ?? '';
    if (code !== '') await settleCode(turn, body.network, code, body.reply?.code === code);
    return body;
  },
});
