import { z } from 'zod';
import { type Form, form } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { required } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { closeThread, fittingThread, takeThread, writeInThread } from '../../model/guidance.ts';
import type { Thread, ThreadMessage } from '../../model/thread.ts';
import { countContact } from '../../upkeep/projections.ts';
import { noteGuidance } from '../../upkeep/summaries.ts';
import { writeForm } from './forms.ts';
import { facilitatorList, threadsOf } from './lists.ts';
import { passedOn } from './passed-on.ts';
import { threadCard } from './thread-card.ts';
import { closedByFacilitator } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'guidance.inbox': 'guidance';
    'guidance.open': 'guidance';
    'guidance.take': 'guidance';
    'guidance.answer': 'guidance';
    'guidance.sendAnswer': 'guidance';
    'guidance.talk': 'guidance';
    'guidance.sendTalk': 'guidance';
    'guidance.end': 'guidance';
  }
}

const nothing = z.object({});

/** What a facilitator writes to the team: an answer, or when there can be a talk. */
const writing = (
  kind: 'answer' | 'talk',
  says: ThreadMessage['kind'],
): Form<'networkThread', object, { readonly text: string }> => ({
  on: 'networkThread',
  may: 'guidance.answer',
  about: nothing,
  fields: z.object({ text: required('emptyText', fittingThread.message) }),
  show: (turn, _, showing) => writeForm(turn, turn.target.body, kind, showing),
  save: (turn, { text }) => answerTeam(turn, says, text),
});

/** What facilitators do with the requests of their network's teams, in their chat or alone. */
export const facilitatorGuidanceHandlers = {
  'guidance.inbox': handler({
    on: 'network',
    may: 'guidance.answer',
    input: nothing,
    run: async (turn) => [facilitatorList(turn, turn.target.body, await threadsOf(turn, turn.target.body.id))],
  }),
  'guidance.open': handler({
    on: 'networkThread',
    may: 'guidance.answer',
    input: nothing,
    run: (turn) => [threadCard(turn, turn.target.body, 'facilitators')],
  }),
  'guidance.take': handler({
    on: 'networkThread',
    may: 'guidance.answer',
    input: nothing,
    run: async (turn) => {
      const { body } = await turn.change((thread) => ({ body: takeThread(thread, turn.me, turn.now), answer: null }));
      return [threadCard(turn, body, 'facilitators', { news: turn.t('guidance.news.took') })];
    },
    again: (turn) => [threadCard(turn, turn.target.body, 'facilitators')],
  }),
  ...form({ ask: 'guidance.answer', save: 'guidance.sendAnswer' }, writing('answer', 'text')),
  ...form({ ask: 'guidance.talk', save: 'guidance.sendTalk' }, writing('talk', 'talk')),
  'guidance.end': handler({
    on: 'networkThread',
    may: 'guidance.answer',
    input: nothing,
    run: async (turn) => {
      const { now, seen } = turn;
      const end = (thread: Thread) => closeThread(thread, 'facilitator', now, seen);
      const news = turn.t('guidance.news.ended');
      const show = async (thread: Thread) => {
        await noteGuidance(turn.documents, thread);
        return threadCard(turn, thread, 'facilitators', { news });
      };
      return [await takeAway(turn, closedByFacilitator, '', end, show)];
    },
    again: (turn) => [threadCard(turn, turn.target.body, 'facilitators')],
  }),
} satisfies Handlers;

/** An answer counts as contact with the team; if that was cut off, the sweep counts it. */
const answerTeam = async (
  turn: TurnOn<Thread>,
  kind: ThreadMessage['kind'],
  text: string,
): Promise<readonly Reply[]> => {
  const { person: by, name } = turn.me;
  const message = { id: idOfMade(turn, 'message'), from: 'facilitator', kind, by, name, text } as const;
  const { body } = await turn.change((thread) => ({ body: writeInThread(thread, message, turn.now), answer: null }));
  await countContact(turn.documents, body);
  await noteGuidance(turn.documents, body);
  return [threadCard(turn, body, 'facilitators', { news: passedOn(turn, 'answered') })];
};
