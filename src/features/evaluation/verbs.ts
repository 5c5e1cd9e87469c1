import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import { page } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import {
  answeredSoFar,
  closeEvaluation,
  type Evaluation,
  evaluationWords,
  isOpenOn,
  mayBeEvaluated,
  resultOf,
  shareResult,
} from '../../model/evaluation.ts';
import type { Network, Session } from '../../model/network.ts';
import { Refusal } from '../../model/refusal.ts';
import { beginEvaluation } from '../../upkeep/evaluations.ts';
import { commentsCard } from './comments-card.ts';
import { evaluationCard, listCard } from './evaluation-card.ts';
import { allIn, aSession, openOne, sessionIn } from './sessions.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'evaluation.list': 'evaluation';
    'evaluation.show': 'evaluation';
    'evaluation.begin': 'evaluation';
    'evaluation.close': 'evaluation';
    'evaluation.comments': 'evaluation';
    'evaluation.share': 'evaluation';
  }
}

/** What others are told of at once, or cannot be taken back, is asked first. */
const asked = aSession.extend({ sure: z.literal('yes').optional().catch(undefined) });

type OnNetwork = TurnOn<Network>;

/** What facilitators do with the evaluation of a session. */
export const evaluationHandlers = {
  'evaluation.list': handler({
    on: 'network',
    may: 'evaluation.see',
    seenBy: 'asAsked',
    input: z.object({}),
    run: async (turn) => [listCard(turn, turn.target.body, await allIn(turn))],
  }),
  'evaluation.show': handler({
    on: 'network',
    may: 'evaluation.see',
    seenBy: 'asAsked',
    input: aSession,
    run: async (turn, { session }) => [await shown(turn, session)],
  }),
  'evaluation.begin': handler({
    on: 'network',
    may: 'evaluation.run',
    input: asked,
    run: async (turn, { session: id, sure }) => {
      const session = sessionIn(turn, id);
      if (!mayBeEvaluated(session, turn.today)) throw new Refusal('evaluationTooEarly');
      if (!sure) return [askBegin(turn, session)];
      await beginEvaluation(turn.documents, session, turn.target.body.id, turn.now);
      return [await shown(turn, id, turn.t('evaluation.news.begun'))];
    },
    again: async (turn, entered) => again(turn, entered),
  }),
  'evaluation.close': handler({
    on: 'network',
    may: 'evaluation.run',
    input: asked,
    run: async (turn, { session: id, sure }) => {
      const session = sessionIn(turn, id);
      const loaded = await openOne(turn, session);
      if (!isOpenOn(loaded.body, turn.today)) return [await shown(turn, id)];
      if (!sure) return [askClose(turn, session, loaded.body)];
      const close = (evaluation: Evaluation) => closeEvaluation(evaluation, turn.today);
      await turn.documents.change(loaded, turn.commandId, (body) => ({ body: close(body), answer: null }));
      return [await shown(turn, id, turn.t('evaluation.news.closed'))];
    },
    again: async (turn, entered) => again(turn, entered),
  }),
  'evaluation.comments': handler({
    on: 'network',
    may: 'evaluation.see',
    seenBy: 'asAsked',
    input: aSession.extend({ question: z.enum(evaluationWords), page }),
    run: async (turn, { session: id, ...wanted }) => {
      const session = sessionIn(turn, id);
      const result = resultOf((await openOne(turn, session)).body, turn.today);
      if (typeof result === 'string') throw new Refusal('evaluationNotShown');
      return [commentsCard(turn, turn.target.body, session, result, wanted)];
    },
    again: async (turn, entered) => again(turn, entered),
  }),
  'evaluation.share': handler({
    on: 'network',
    may: 'evaluation.run',
    input: asked,
    run: async (turn, { session: id, sure }) => {
      const session = sessionIn(turn, id);
      const loaded = await openOne(turn, session);
      const share = (evaluation: Evaluation) => shareResult(evaluation, turn.now);
      // What cannot be done is said before it is asked.
      share(loaded.body);
      if (!sure) return [askShare(turn, session)];
      await turn.documents.change(loaded, turn.commandId, (body) => ({ body: share(body), answer: null }));
      return [await shown(turn, id, turn.t('evaluation.news.shared'))];
    },
    again: async (turn, entered) => again(turn, entered),
  }),
} satisfies Handlers;

// === What is shown

const shown = async (turn: OnNetwork, id: string, news = ''): Promise<Reply> => {
  const session = sessionIn(turn, id);
  const others = await allIn(turn);
  const one = others.find((other) => other.session === session) ?? { session, evaluation: undefined };
  return evaluationCard(turn, turn.target.body, one, { others, news });
};

const again = async (turn: OnNetwork, entered: Readonly<Record<string, unknown>>): Promise<readonly Reply[]> => {
  const { data } = aSession.safeParse(entered);
  const isKnown = turn.target.body.sessions.some(({ id }) => id === data?.session);
  return [data && isKnown ? await shown(turn, data.session) : listCard(turn, turn.target.body, await allIn(turn))];
};

// === What is asked first

type Step = 'begin' | 'close' | 'share';

const ask = ({ t, target }: OnNetwork, what: Step, session: Session, message: string): Reply => {
  const keep: Button = { title: t('evaluation.press.keep'), data: { do: 'evaluation.show', session: session.id } };
  const data = { do: `evaluation.${what}`, session: session.id, sure: 'yes' } as const;
  const go: Button = { title: t(`evaluation.press.${what}Yes`), data };
  return askFirst({ title: t(`evaluation.ask.${what}.title`), message, keep, go }, { network: target.body.id });
};

const askBegin = (turn: OnNetwork, session: Session): Reply =>
  ask(turn, 'begin', session, turn.t('evaluation.ask.begin.message', { number: session.number }));

const askShare = (turn: OnNetwork, session: Session): Reply =>
  ask(turn, 'share', session, turn.t('evaluation.ask.share.message'));

const askClose = (turn: OnNetwork, session: Session, evaluation: Evaluation): Reply => {
  const { t } = turn;
  const count = answeredSoFar(evaluation);
  const message =
    count === undefined
      ? t('evaluation.ask.close.tooFew')
      : t('evaluation.ask.close.message', { count: t('evaluation.count', { count }) });
  return ask(turn, 'close', session, message);
};
