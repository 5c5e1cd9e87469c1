import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { reading, required, taskId } from '../../dialog/reading.ts';
import { beside, type Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { askGuidance, closeThread, fittingThread, writeInThread } from '../../model/guidance.ts';
import type { Recipient } from '../../model/inbox.ts';
import type { Team } from '../../model/team.ts';
import { StuckOn, type Thread } from '../../model/thread.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { noteGuidance } from '../../upkeep/summaries.ts';
import { askForm, writeForm } from './forms.ts';
import { teamList, threadsOf } from './lists.ts';
import { passedOn } from './passed-on.ts';
import { threadCard } from './thread-card.ts';
import { closedByTeam } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'guidance.ask': 'guidance';
    'guidance.send': 'guidance';
    'guidance.list': 'guidance';
    'guidance.show': 'guidance';
    'guidance.reply': 'guidance';
    'guidance.sendReply': 'guidance';
    'guidance.close': 'guidance';
  }
}

const nothing = z.object({});

/** «Be om veiledning», and what a team does with the answer. */
export const teamGuidanceHandlers = {
  ...form(
    { ask: 'guidance.ask', save: 'guidance.send' },
    {
      on: 'team',
      may: 'guidance.ask',
      about: z.object({ task: taskId.default('') }),
      asking: z.object({ task: taskId.default(''), asked: z.string().max(500).default('') }),
      fields: z.object({ text: reading(fittingThread.question), reason: StuckOn.optional().catch(undefined) }),
      blame: { nothingAsked: 'reason', otherUnsaid: 'text' },
      amongFacilitators: 'guidance.inbox',
      show: (turn, { task, asked }, showing) => askForm(turn, turn.target.body, { task, asked }, showing),
      // Beside the pressed card: it may be a reminder whose other buttons are still of use.
      ask: (turn, what) => beside(askForm(turn, turn.target.body, what)),
      save: async (turn, entered) => {
        const team = turn.target.body;
        const by = turn.me.person;
        const thread = askGuidance(
          team,
          { ...entered, id: idOfMade(turn, 'thread'), by, answerTo: answerTo(turn, team) },
          turn,
        );
        const key = keys.thread(thread.network, thread.id);
        const { body } = await turn.documents.open(kinds.thread, key, () => thread);
        await noteGuidance(turn.documents, body);
        return [threadCard(turn, body, 'team', { news: passedOn(turn, 'sent') })];
      },
    },
  ),
  'guidance.list': handler({
    on: 'team',
    may: 'guidance.ask',
    input: nothing,
    amongFacilitators: 'guidance.inbox',
    run: async (turn) => [await listOrForm(turn)],
  }),
  'guidance.show': handler({
    on: 'teamThread',
    may: 'guidance.ask',
    input: nothing,
    run: (turn) => [threadCard(turn, turn.target.body, 'team')],
  }),
  ...form(
    { ask: 'guidance.reply', save: 'guidance.sendReply' },
    {
      on: 'teamThread',
      may: 'guidance.ask',
      about: nothing,
      fields: z.object({ text: required('emptyText', fittingThread.message) }),
      show: (turn, _, showing) => writeForm(turn, turn.target.body, 'reply', showing),
      save: async (turn, { text }) => {
        const id = idOfMade(turn, 'message');
        const message = { id, from: 'team', kind: 'text', by: turn.me.person, name: '', text } as const;
        const { body } = await turn.change((thread) => ({
          body: writeInThread(thread, message, turn.now),
          answer: null,
        }));
        await noteGuidance(turn.documents, body);
        return [threadCard(turn, body, 'team', { news: passedOn(turn, 'wrote') })];
      },
    },
  ),
  'guidance.close': handler({
    on: 'teamThread',
    may: 'guidance.ask',
    input: nothing,
    run: async (turn) => {
      const close = (thread: Thread) => closeThread(thread, 'team', turn.now, turn.seen);
      const news = turn.t('guidance.news.closed');
      const show = async (thread: Thread) => {
        await noteGuidance(turn.documents, thread);
        return threadCard(turn, thread, 'team', { news });
      };
      return [await takeAway(turn, closedByTeam, '', close, show)];
    },
    again: (turn) => [threadCard(turn, turn.target.body, 'team')],
  }),
} satisfies Handlers;

/** It is the team that is stuck, so all of it gets the answer, also when one of them has asked alone. */
const answerTo = ({ here, me }: Turn, { rooms }: Team): Recipient => {
  const room = 'room' in here ? here.room.body.key : rooms[0];
  return room === undefined ? `person:${me.person}` : `room:${room}`;
};

const listOrForm = async (turn: TurnOn<Team>): Promise<Reply> => {
  const team = turn.target.body;
  const mine = (await threadsOf(turn, team.network.id)).filter((thread) => thread.team.id === team.id);
  return mine.length === 0 ? askForm(turn, team) : teamList(turn, team, mine);
};
