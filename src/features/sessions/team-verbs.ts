import { z } from 'zod';
import { saving } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { reading } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import type { Session } from '../../model/network.ts';
import { Refusal } from '../../model/refusal.ts';
import type { SessionPlan } from '../../model/session-plan.ts';
import type { Team } from '../../model/team.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { checkInCard } from './attendance-cards.ts';
import { come, notCome, requireToday, setOthers } from './attendance-rules.ts';
import { readOthers } from './field-rules.ts';
import { sessionId } from './planning.ts';
import { programCard } from './program-card.ts';
import { openPlan } from './target.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'session.show': 'sessions';
    'session.checkIn': 'sessions';
    'session.here': 'sessions';
    'session.notHere': 'sessions';
    'session.saveOthers': 'sessions';
  }
}

/** Without one, the session that is on or comes next. */
const someSession = z.object({ session: sessionId.optional().catch(undefined) });

const attending = { on: 'team', may: 'session.attend', amongFacilitators: 'session.list' } as const;

/** A session as one of its teams sees it, and who of the team has come. */
export const teamSessionHandlers = {
  'session.show': handler({
    on: 'team',
    may: 'session.see',
    seenBy: 'asAsked',
    amongFacilitators: 'session.list',
    input: someSession,
    run: async (turn, { session: asked }) => {
      const session = sessionMeant(turn, asked);
      if (!session) return [nothingMore(turn)];
      const plan = await turn.documents.read(kinds.session, keys.session(session.id));
      return [programCard(turn, turn.target.body, session, plan?.body)];
    },
  }),
  'session.checkIn': handler({
    ...attending,
    input: someSession,
    run: async (turn, { session: asked }) => {
      const { session, target } = await openToday(turn, asked);
      return [checkInCard(turn, { team: turn.target.body, plan: target.body, session })];
    },
  }),
  'session.here': handler({
    ...attending,
    anew: true,
    input: someSession,
    run: (turn, { session: asked }) =>
      attend(turn, asked, 'here', (plan) => come(plan, whoIn(turn), roleIn(turn.target.body, turn.me.person))),
  }),
  'session.notHere': handler({
    ...attending,
    anew: true,
    input: someSession,
    run: (turn, { session: asked }) => attend(turn, asked, 'notHere', (plan) => notCome(plan, whoIn(turn))),
  }),
  'session.saveOthers': saving({
    ...attending,
    anew: true,
    about: someSession,
    fields: z.object({ others: reading((text) => readOthers(text === '' ? '0' : text)) }),
    show: async (turn, { session: asked }, showing) => {
      const { session, target } = await openToday(turn, asked);
      return checkInCard(turn, { team: turn.target.body, plan: target.body, session }, showing);
    },
    save: (turn, { session: asked, others }) =>
      attend(turn, asked, 'others', (plan) => setOthers(plan, turn.target.body.id, turn.today, others)),
  }),
} satisfies Handlers;

type TeamTurn = TurnOn<Team>;

const whoIn = ({ target, today, me }: TeamTurn) => ({ team: target.body.id, day: today, person: me.person });

/** @throws Refusal `notAllowed` for who is in the team no more */
const roleIn = ({ members }: Team, person: string): Team['members'][number]['role'] => {
  const member = members.find((one) => one.person === person);
  if (!member) throw new Refusal('notAllowed');
  return member.role;
};

const sessionMeant = ({ target, today }: TeamTurn, asked: string | undefined): Session | undefined => {
  const { sessions } = target.body.network;
  const named = sessions.find(({ id }) => id === asked);
  return named ?? sessions.find(({ last, cancelled }) => !cancelled && today <= last);
};

const nothingMore = ({ t }: TeamTurn): Reply =>
  notice({
    title: t('session.press.program'),
    message: t('session.program.over'),
    buttons: [{ title: t('session.press.timeline'), data: { do: 'timeline.show' } }],
  });

interface Today {
  readonly session: Session;
  readonly target: Loaded<SessionPlan>;
}

/** The session of this very day. @throws Refusal `notToday` */
const openToday = async (turn: TeamTurn, asked: string | undefined): Promise<Today> => {
  const session = sessionMeant(turn, asked) ?? turn.target.body.network.sessions.at(-1);
  if (!session) throw new Refusal('otherSession');
  requireToday(session, turn.today);
  return { session, target: await openPlan(turn.documents, turn.target.body.network, session) };
};

const attend = async (
  turn: TeamTurn,
  asked: string | undefined,
  said: 'here' | 'notHere' | 'others',
  apply: (plan: SessionPlan) => SessionPlan,
): Promise<readonly Reply[]> => {
  const { session, target } = await openToday(turn, asked);
  const { body } = await turn.documents.change(target, turn.commandId, (plan) => ({ body: apply(plan), answer: null }));
  const news = turn.t(`session.news.${said}`);
  return [checkInCard(turn, { team: turn.target.body, plan: body, session }, { news })];
};
