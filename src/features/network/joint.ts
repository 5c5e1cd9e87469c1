import { z } from 'zod';
import type { Button, Choice, Frame, Row } from '../../dialog/elements.ts';
import { form, type Showing, tickedAgain } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import { requireKnown, severalOf } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import { joinSession, partSession } from '../../model/joint-sessions.ts';
import type { Network, Session, SessionNumber } from '../../model/network.ts';
import { isArchived } from '../../model/network-archive.ts';
import { findSession, isInOrder, isJoint, sessionOf } from '../../model/network-sessions.ts';
import { Refusal } from '../../model/refusal.ts';
import { authorise, rolesInNetwork } from '../../model/roles.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { aboutSessions, othersIn, sessionCard, whenAndWhere, whichSession } from './session-list.ts';
import { networksOf } from './verbs.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.joinSession': 'network';
    'network.saveJoint': 'network';
    'network.askPart': 'network';
    'network.part': 'network';
  }
}

/** Data of `cards/network/session-joint.json`: which networks hold a session together, and which could. */
interface SessionJointCard extends Frame {
  readonly intro: string;
  readonly now: string;
  readonly networks: readonly Choice[];
  readonly picked: string;
  /** The way out for each that holds it. */
  readonly parting: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'network/session-joint': SessionJointCard;
  }
}

type NetworkTurn = TurnOn<Network>;

const parting = whichSession.extend({ gone: z.string().max(60) });

/** A session that several networks hold together: whoever facilitates them all says so, and any of them may part. */
export const jointHandlers = {
  ...form(
    { ask: 'network.joinSession', save: 'network.saveJoint' },
    {
      on: 'network',
      may: 'network.edit',
      about: whichSession,
      fields: z.object({ networks: severalOf(z.string()), sure: z.literal('yes').optional().catch(undefined) }),
      blame: { noNetworkPicked: 'networks', jointOutOfOrder: 'networks' },
      show: (turn, { n }, showing) => jointForm(turn, n, showing),
      save: async (turn, { n, networks: picked, sure }) => {
        const session = findSession(turn.target.body, n);
        const could = await candidates(turn, session);
        requireKnown(
          picked,
          could.map(({ id }) => id),
        );
        const others = could.filter(({ id }) => picked.includes(id));
        if (others.length === 0) throw new Refusal('noNetworkPicked');
        const crossed = others.find((other) => !isInOrder(other, session));
        if (crossed) throw new Refusal('jointOutOfOrder', { number: n, name: crossed.name });
        if (!sure) return [askJoin(turn, session, others)];
        const saved = await turn.change((network) => ({
          body: joinSession(network, n, picked, turn.now),
          answer: null,
        }));
        const { body } = await settleNetwork(turn.documents, saved.loaded, turn.now);
        return [await sessionCard(turn, body, n, turn.t('network.joint.saved', { number: n }))];
      },
    },
  ),
  'network.askPart': handler({
    on: 'network',
    may: 'network.edit',
    input: parting,
    run: async (turn, { n, gone }) => [await askPart(turn, n, gone)],
  }),
  'network.part': handler({
    on: 'network',
    may: 'network.edit',
    input: parting,
    run: async (turn, { n, gone }) => {
      const changed = gone === turn.target.body.id ? await leave(turn, n) : await takeOut(turn, n, gone);
      return [await sessionCard(turn, changed.body, n, turn.t('network.joint.parted'))];
    },
  }),
} satisfies Handlers;

const takeOut = async (turn: NetworkTurn, n: SessionNumber, gone: string): Promise<Loaded<Network>> => {
  const part = (network: Network) => partSession(network, n, gone, turn.now);
  const { loaded } = await turn.change((network) => ({ body: part(network), answer: null }));
  return settleNetwork(turn.documents, loaded, turn.now);
};

/** It is written in a network that stays; the one that goes gets to know like all the others. */
const leave = async (turn: NetworkTurn, n: SessionNumber): Promise<Loaded<Network>> => {
  const { documents, target, commandId, me, now } = turn;
  const { id, joint } = findSession(target.body, n);
  const stays = joint.find((one) => one !== target.body.id);
  const found = stays === undefined ? undefined : await documents.read(kinds.network, keys.network(stays));
  if (found && sessionOf(found.body, n)?.id === id) {
    authorise(rolesInNetwork(target.body, me.person), 'network.edit');
    const part = (network: Network) => partSession(network, n, target.body.id, now);
    const { loaded } = await documents.change(found, commandId, (body) => ({ body: part(body), answer: null }));
    await settleNetwork(documents, loaded, now);
  }
  return (await documents.read(kinds.network, keys.network(target.body.id))) ?? target;
};

/** The networks of whoever asks that could hold a session together with this one: those whose own is not joint already. */
const candidates = async (turn: NetworkTurn, session: Session): Promise<Network[]> => {
  const { id, tenant } = turn.target.body;
  const isFree = (network: Network): boolean => {
    const theirs = sessionOf(network, session.number);
    return theirs === undefined || (!isJoint(theirs) && !hasBegun(theirs, turn.today));
  };
  return (await networksOf(turn)).filter(
    (one) =>
      one.id !== id &&
      one.tenant === tenant &&
      !isArchived(one) &&
      rolesInNetwork(one, turn.me.person).includes('facilitator') &&
      isFree(one),
  );
};

const hasBegun = ({ first }: Session, today: string): boolean => first <= today;

const askJoin = (turn: NetworkTurn, session: Session, others: readonly Network[]): Reply => {
  const { t, target } = turn;
  const { number: n } = session;
  const now = (network: Network): string => {
    const theirs = sessionOf(network, n);
    return theirs ? whenAndWhere(turn, theirs) : t('timeline.noDate');
  };
  const lines = others.map((one) => t('network.joint.line', { name: one.name, now: now(one) }));
  const message = [t('network.joint.askWords', { when: whenAndWhere(turn, session) }), ...lines].join('\n\n');
  const networks = others.map(({ id }) => id).join(',');
  const keep: Button = { title: t('network.joint.keep'), data: { do: 'network.session', n } };
  const go: Button = { title: t('network.joint.go'), data: { do: 'network.saveJoint', n, networks, sure: 'yes' } };
  return askFirst({ title: t('network.joint.ask', { number: n }), message, keep, go }, aboutSessions(target.body));
};

const askPart = async (turn: NetworkTurn, n: SessionNumber, gone: string): Promise<Reply> => {
  const { t, target } = turn;
  const members = [target.body, ...(await othersIn(turn, target.body, findSession(target.body, n)))];
  const name = members.find(({ id }) => id === gone)?.name;
  if (name === undefined) throw new Refusal('outdatedCard');
  const keep: Button = { title: t('network.joint.keep'), data: { do: 'network.session', n } };
  const go: Button = { title: t('network.joint.goPart'), data: { do: 'network.part', n, gone } };
  const [title, message] = [t('network.joint.askPart', { name, number: n }), t('network.joint.askPartWords')];
  return askFirst({ title, message, keep, go }, aboutSessions(target.body));
};

/** Which networks hold it together now, which could, and the way out for each. */
const jointForm = async (turn: NetworkTurn, n: SessionNumber, showing: Showing): Promise<Reply> => {
  const { t, language, target } = turn;
  const session = findSession(target.body, n);
  const others = await othersIn(turn, target.body, session);
  const could = await candidates(turn, session);
  const title = t('network.joint.title', { number: n });
  const members = others.length === 0 ? [] : [...others, target.body];
  const isFree = could.length > 0;
  const now = others.length === 0 ? '' : t('network.joint.now', { names: formatList(language, namesOf(others)) });
  const back: Button = { title: t('network.oneSession.back'), data: { do: 'network.session', n } };
  const card: SessionJointCard = {
    title,
    intro: isFree ? t('network.joint.intro', { when: whenAndWhere(turn, session) }) : t('network.joint.none'),
    now,
    networks: could.map(({ id, name }) => ({ title: name, value: id })),
    picked: tickedAgain(showing, 'networks'),
    parting: members.map(({ id, name }) => ({
      title: t('network.joint.part', { name }),
      meta: '',
      data: { do: 'network.askPart', n, gone: id },
    })),
    ...(isFree
      ? {
          buttons: [{ title: t('cards.session-joint.save'), data: { do: 'network.saveJoint', n }, sends: true }],
          cancel: { do: 'network.session', n },
        }
      : { buttons: [back], equal: true }),
  };
  const said = [title, now, card.intro].filter((line) => line !== '');
  return show('network/session-joint', card, said.join('\n'), aboutSessions(target.body));
};

const namesOf = (networks: readonly Network[]): string[] => networks.map(({ name }) => name);
