import type { Turn, TurnOn } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import { undoable } from '../../dialog/undoing.ts';
import { SessionPlan } from '../../model/session-plan.ts';
import type { Loaded } from '../../store/documents.ts';
import { settlePlan } from '../../upkeep/session-plans.ts';
import { agendaCard } from './agenda-card.ts';
import type { AtSession } from './at-session.ts';
import { presentersCard } from './presenter-cards.ts';
import { interviewsCard } from './question-cards.ts';
import { seenThrough } from './target.ts';

const of = {
  from: 'session',
  may: 'session.plan',
  version: ({ version }: SessionPlan) => version,
  settle: async ({ documents, now }: Turn, loaded: Loaded<SessionPlan>) =>
    (await settlePlan(documents, loaded, now)).body,
} as const;

/** As the session is seen by whoever puts something back. */
const shown =
  (card: (turn: TurnOn<SessionPlan>, at: AtSession) => Reply | Promise<Reply>) =>
  async (turn: TurnOn<SessionPlan>, plan: SessionPlan): Promise<Reply> =>
    card(turn, { plan, ...(await seenThrough(turn, plan)) });

const Agenda = SessionPlan.pick({ agenda: true, starts: true, goal: true });
const Presenters = SessionPlan.pick({ presenters: true });
const Asked = SessionPlan.pick({ questions: true, teamQuestions: true });

/** What facilitators plan of a session, part by part. */
export const planUndoables = {
  agenda: undoable({
    ...of,
    kind: 'agenda',
    was: Agenda,
    before: (plan: SessionPlan) => Agenda.parse(plan),
    restore: (plan, was) => ({ ...plan, ...was, version: plan.version + 1 }),
    done: 'session.undone.agenda',
    card: shown((turn, at) => agendaCard(turn, at)),
  }),
  presenters: undoable({
    ...of,
    kind: 'presenters',
    was: Presenters,
    before: (plan: SessionPlan) => Presenters.parse(plan),
    restore: (plan, was) => ({ ...plan, ...was, version: plan.version + 1 }),
    done: 'session.undone.presenters',
    card: shown((turn, at) => presentersCard(turn, at)),
  }),
  questions: undoable({
    ...of,
    kind: 'sessionQuestions',
    was: Asked,
    before: (plan: SessionPlan) => Asked.parse(plan),
    restore: ({ questions: _, ...plan }, was) => ({ ...plan, ...was, version: plan.version + 1 }),
    done: 'session.undone.questions',
    card: shown((turn, at) => interviewsCard(turn, at)),
  }),
} as const;
