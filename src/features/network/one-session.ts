import { z } from 'zod';
import type { Button, Frame } from '../../dialog/elements.ts';
import { form, type Showing, valueIn } from '../../dialog/form.ts';
import type { Handlers, TurnOn } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import { optional, reading } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { formatDates, formatList } from '../../language/format.ts';
import { withFreeDays } from '../../language/free-days.ts';
import { parseDate } from '../../model/calendar.ts';
import type { Network, SessionNumber } from '../../model/network.ts';
import {
  cancelSession,
  type EnteredSession,
  isInOrder,
  planSession,
  readPlace,
  readWhy,
  sessionOf,
} from '../../model/network-sessions.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Loaded } from '../../store/documents.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { aboutSessions, namesOfOthers, othersIn, sessionCard, whenAndWhere, whichSession } from './session-list.ts';
import { sessionsMoved } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.moveSession': 'network';
    'network.saveSession': 'network';
    'network.cancelSession': 'network';
    'network.saveCancelled': 'network';
  }
}

/** Data of `cards/network/session-form.json`: when and where one session is held. */
interface SessionFormCard extends Frame {
  readonly intro: string;
  readonly first: string;
  readonly last: string;
  readonly place: string;
}

/** Data of `cards/network/session-cancel.json`: why a session is cancelled, and who is told. */
interface SessionCancelCard extends Frame {
  readonly intro: string;
  readonly why: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'network/session-form': SessionFormCard;
    readonly 'network/session-cancel': SessionCancelCard;
  }
}

type Which = z.infer<typeof whichSession>;
type NetworkTurn = TurnOn<Network>;

const sure = z.literal('yes').optional().catch(undefined);
const version = (turn: NetworkTurn): number => turn.target.body.edition;

/** One session gets its dates and place, is moved, or is cancelled, in all the networks that hold it together. */
export const oneSessionHandlers = {
  ...form(
    { ask: 'network.moveSession', save: 'network.saveSession' },
    {
      on: 'network',
      may: 'network.edit',
      about: whichSession,
      fields: z.object({ first: optional(parseDate), last: optional(parseDate), place: reading(readPlace), sure }),
      blame: {
        sessionsOutOfOrder: ({ day, number }, entered) => (Number(entered['n']) === number ? String(day) : 'first'),
        sessionDateMissing: 'first',
        jointOutOfOrder: 'first',
      },
      version,
      show: (turn, which, showing) => dateForm(turn, which, showing),
      save: async (turn, { n, first, last, place, sure }) => {
        if (first === undefined) throw new Refusal('sessionDateMissing', { number: n });
        const planned = { first, last, place };
        const move = (network: Network) => planSession(network, n, planned, turn);
        const moved = move(turn.target.body);
        if (moved !== turn.target.body) await requireOrderElsewhere(turn, moved, n);
        const names = sure ? [] : await othersMoved(turn, n);
        if (names.length > 0 && moved !== turn.target.body) return [askMove(turn, n, planned, names)];
        return [await takeAway(turn, sessionsMoved, '', move, savedCard(turn, n, 'saved'))];
      },
    },
  ),
  ...form(
    { ask: 'network.cancelSession', save: 'network.saveCancelled' },
    {
      on: 'network',
      may: 'network.edit',
      about: whichSession,
      fields: z.object({ why: reading(readWhy) }),
      version,
      show: (turn, which, showing) => cancelForm(turn, which, showing),
      save: async (turn, { n, why }) => {
        const { now, seen, today } = turn;
        const cancel = (network: Network) => cancelSession(network, n, { why, today, now, seen });
        return [await takeAway(turn, sessionsMoved, '', cancel, savedCard(turn, n, 'cancelled'))];
      },
    },
  ),
} satisfies Handlers;

/** What was done reaches the teams and the other networks before it is shown. */
const savedCard =
  (turn: NetworkTurn, n: SessionNumber, what: 'saved' | 'cancelled') =>
  async (_: Network, changed: Loaded<Network>): Promise<Reply> => {
    const { body } = await settleNetwork(turn.documents, changed, turn.now);
    const session = sessionOf(body, n);
    const days = session && what === 'saved' ? [session.first, session.last] : [];
    const said = turn.t(`network.oneSession.${what}`, { number: n });
    return sessionCard(turn, body, n, withFreeDays(turn, said, days));
  };

/** What is changed elsewhere as well is asked of first. */
const othersMoved = async (turn: NetworkTurn, n: SessionNumber): Promise<string[]> => {
  const session = sessionOf(turn.target.body, n);
  return session ? namesOfOthers(turn, turn.target.body, session) : [];
};

/** @throws Refusal `jointOutOfOrder` when the sessions of another network would not follow one another */
const requireOrderElsewhere = async (turn: NetworkTurn, moved: Network, n: SessionNumber): Promise<void> => {
  const session = sessionOf(moved, n);
  const others = session ? await othersIn(turn, moved, session) : [];
  const crossed = others.find((other) => session && !isInOrder(other, session));
  if (crossed) throw new Refusal('jointOutOfOrder', { number: n, name: crossed.name });
};

const askMove = (turn: NetworkTurn, n: SessionNumber, planned: EnteredSession, names: readonly string[]): Reply => {
  const { t, language, target } = turn;
  const { first, last = first, place } = planned;
  const dates = formatDates(language, first, last);
  const title = t('network.oneSession.askMove', { number: n });
  const message = t('network.oneSession.askMoveWords', { dates, names: formatList(language, names) });
  const keep: Button = { title: t('network.oneSession.keep'), data: { do: 'network.session', n } };
  const data = { do: 'network.saveSession', n, first, last: planned.last ?? '', place, sure: 'yes' } as const;
  const go: Button = { title: t('network.oneSession.goMove'), data };
  return askFirst({ title, message, keep, go }, aboutSessions(target.body));
};

const dateForm = async (turn: NetworkTurn, { n }: Which, showing: Showing): Promise<Reply> => {
  const { t, language, target } = turn;
  const session = sessionOf(target.body, n);
  const names = session ? await namesOfOthers(turn, target.body, session) : [];
  const joint = names.length === 0 ? '' : t('network.oneSession.movesIn', { names: formatList(language, names) });
  const stored = session?.cancelled ? undefined : session;
  const field = (name: 'first' | 'last' | 'place') => valueIn(showing, name, stored?.[name]);
  const card: SessionFormCard = {
    title: t('network.oneSession.form', { number: n }),
    intro: [t('network.oneSession.told'), joint].filter((part) => part !== '').join(' '),
    first: field('first'),
    last: field('last'),
    place: valueIn(showing, 'place', session?.place),
    buttons: [{ title: t('cards.session-form.save'), data: { do: 'network.saveSession', n }, sends: true }],
    cancel: { do: 'network.session', n },
  };
  return show('network/session-form', card, card.title, aboutSessions(target.body));
};

const cancelForm = async (turn: NetworkTurn, { n }: Which, showing: Showing): Promise<Reply> => {
  const { t, language, target } = turn;
  const session = sessionOf(target.body, n);
  if (!session) throw new Refusal('noSuchSession', { number: n });
  const names = await namesOfOthers(turn, target.body, session);
  const joint = names.length === 0 ? '' : t('network.oneSession.cancelsIn', { names: formatList(language, names) });
  const card: SessionCancelCard = {
    title: t('network.oneSession.askCancel', { number: n }),
    subtitle: whenAndWhere(turn, session),
    intro: [t('network.oneSession.cancelWords'), joint].filter((part) => part !== '').join(' '),
    why: valueIn(showing, 'why'),
    buttons: [{ title: t('cards.session-cancel.save'), data: { do: 'network.saveCancelled', n }, sends: true }],
    cancel: { do: 'network.session', n },
  };
  return show('network/session-cancel', card, card.title, aboutSessions(target.body));
};
