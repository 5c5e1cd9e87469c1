import { z } from 'zod';
import type { Button, Frame, Row } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDates, formatList } from '../../language/format.ts';
import { type Network, type Session, SessionNumber } from '../../model/network.ts';
import { isArchived } from '../../model/network-archive.ts';
import { isJoint, sessionNumbers, sessionOf } from '../../model/network-sessions.ts';
import { timelineOf } from '../../model/timeline.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { stateOf } from '../timeline/index.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.sessionList': 'network';
    'network.session': 'network';
  }
}

/** Data of `cards/network/session-list.json`: the sessions of a network, each a row that opens it. */
interface SessionListCard extends Frame {
  readonly sessions: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'network/session-list': SessionListCard;
  }
}

/** Which session: the number typed, or that of the row. */
export const whichSession = z.object({ n: z.coerce.number().pipe(SessionNumber) });

/** A network's sessions one by one: how each stands, and what can be done with it. */
export const sessionListHandlers = {
  'network.sessionList': handler({
    on: 'network',
    may: 'network.see',
    seenBy: 'asAsked',
    input: z.object({}),
    run: async (turn) => [await sessionList(turn, turn.target.body)],
  }),
  'network.session': handler({
    on: 'network',
    may: 'network.see',
    seenBy: 'asAsked',
    input: whichSession,
    run: async (turn, { n }) => [await sessionCard(turn, turn.target.body, n)],
  }),
} satisfies Handlers;

const sessionList = async (turn: TurnOn<Network>, network: Network): Promise<Reply> => {
  const { t } = turn;
  const rows = await Promise.all(sessionNumbers.map((number) => sessionRow(turn, network, number)));
  const card: SessionListCard = {
    title: t('network.sessionList.title'),
    subtitle: network.name,
    sessions: rows,
    buttons: [
      ...(isArchived(network)
        ? []
        : [{ title: t('network.sessionList.all'), data: { do: 'network.sessions' } } satisfies Button]),
      { title: t('network.overview'), data: { do: 'network.show' } },
    ],
    equal: true,
  };
  return show('network/session-list', card, card.title, aboutSessions(network));
};

const sessionRow = async (turn: Turn, network: Network, number: SessionNumber): Promise<Row> => {
  const title = turn.t('timeline.session', { number, state: stateIn(turn, network, number) });
  const session = sessionOf(network, number);
  const meta = session ? [whenAndWhere(turn, session), await withWhom(turn, network, session)] : [];
  return { title, meta: meta.filter((part) => part !== '').join(' · '), data: { do: 'network.session', n: number } };
};

const stateIn = (turn: Turn, { sessions }: Network, number: SessionNumber): string => {
  const view = timelineOf(sessions, turn.today).sessions.find(({ session }) => session.number === number);
  return view ? stateOf(turn, view) : turn.t('timeline.noDate');
};

/** «7.–8. desember 2026 · Tromsø» */
export const whenAndWhere = ({ t, language }: Turn, { first, last, place }: Session): string => {
  const dates = formatDates(language, first, last);
  return place === '' ? dates : t('timeline.at', { dates, place });
};

const withWhom = async (turn: Turn, network: Network, session: Session): Promise<string> => {
  const names = await namesOfOthers(turn, network, session);
  return names.length === 0 ? '' : turn.t('network.oneSession.with', { names: formatList(turn.language, names) });
};

/** The other networks that hold a session together with one, as they are called. */
export const othersIn = async ({ documents }: Turn, { id }: Network, { joint }: Session): Promise<Network[]> => {
  const others = joint.filter((one) => one !== id);
  const found = await Promise.all(others.map((one) => documents.read(kinds.network, keys.network(one))));
  return found.flatMap((one) => one?.body ?? []);
};

export const namesOfOthers = async (turn: Turn, network: Network, session: Session): Promise<string[]> =>
  (await othersIn(turn, network, session)).map(({ name }) => name);

export const aboutSessions = ({ id, edition }: Network) => ({ network: id, version: edition });

/** One session: how it stands, and what can be done with it. */
export const sessionCard = async (
  turn: Turn,
  network: Network,
  number: SessionNumber,
  news?: string,
): Promise<Reply> => {
  const session = sessionOf(network, number);
  const title = turn.t('timeline.session', { number, state: stateIn(turn, network, number) });
  const lines = session
    ? [whenAndWhere(turn, session), session.cancelled?.why ?? '', await withWhom(turn, network, session)]
    : [turn.t('network.oneSession.noDate')];
  const message = lines.filter((line) => line !== '').join('\n\n');
  const buttons = [
    ...(isArchived(network) ? [] : actionsOn(turn, session, number)),
    { title: turn.t('network.oneSession.all'), data: { do: 'network.sessionList' } } satisfies Button,
  ];
  return notice({ title, message, buttons, ...(news !== undefined && { news }) }, aboutSessions(network));
};

/** What has been is left as it was. */
const actionsOn = ({ t, today }: Turn, session: Session | undefined, n: SessionNumber): Button[] => {
  const set: Button = { title: t('network.oneSession.set'), data: { do: 'network.moveSession', n } };
  if (!session) return [set];
  if (session.cancelled) return [{ ...set, title: t('network.oneSession.again') }];
  if (session.last < today) return [];
  const join = t(isJoint(session) ? 'network.oneSession.joint' : 'network.oneSession.join');
  return [
    { title: t('network.oneSession.move'), data: { do: 'network.moveSession', n } },
    { title: join, data: { do: 'network.joinSession', n } },
    ...(session.first > today
      ? [{ title: t('network.oneSession.cancel'), data: { do: 'network.cancelSession', n } } satisfies Button]
      : []),
  ];
};
