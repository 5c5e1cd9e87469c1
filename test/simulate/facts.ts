import type { CalendarDate, Instant } from '../../src/model/identity.ts';
import type { PlannedNetwork, PlannedPerson, PlannedTeam } from './plan.ts';
import type { Place } from './wire.ts';

/** A session as its facilitators have set it, and as was acknowledged. */
export interface SessionFact {
  readonly number: number;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly setAt: Instant;
}

export interface NetworkFacts {
  readonly plan: PlannedNetwork;
  readonly place: Place;
  /** Handed out to the teams. */
  code: string;
  sessions: SessionFact[];
  readonly teams: TeamFacts[];
}

export interface TaskFact {
  readonly title: string;
  readonly package: number;
  isOpen: boolean;
  /** The team's own due date. */
  due?: { readonly on: CalendarDate; readonly setAt: Instant };
  responsible?: PlannedPerson;
}

/** A conversation with a user of the services. */
export interface HeldConversation {
  readonly number: number;
  readonly on: CalendarDate;
  /** In the order of the areas. */
  readonly scores: readonly number[];
}

export interface CaseFacts {
  readonly team: TeamFacts;
  readonly code: string;
  /** Who follows it up; whoever has left is none. */
  contacts: PlannedPerson[];
  /** Stands in every word that is written in it, and nowhere else. */
  readonly token: string;
  readonly areas: number;
  readonly conversations: HeldConversation[];
  next?: { readonly on: CalendarDate; readonly setAt: Instant } | undefined;
  closedAt?: Instant | undefined;
}

export interface MeasureFacts {
  readonly name: string;
  readonly every: 'week' | 'month';
  readonly createdAt: Instant;
  responsible: PlannedPerson | undefined;
  /** By the first day of the period. */
  readonly points: Map<CalendarDate, { readonly numerator: number; readonly denominator: number }>;
}

export interface GoalFacts {
  readonly words: string;
  readonly createdAt: Instant;
  isMeasured: boolean;
  deadline?: CalendarDate;
  isClosed: boolean;
}

/** How somebody, or a chat, wants to be reminded. */
export interface WishFacts {
  hour: number;
  readonly muted: Set<string>;
}

/** A team as its people know it. */
export interface TeamFacts {
  readonly plan: PlannedTeam;
  readonly place: Place;
  readonly network: NetworkFacts;
  /** In it now. */
  people: PlannedPerson[];
  /** When somebody came to it who was not in it from the start. */
  readonly cameAt: Map<PlannedPerson, Instant>;
  /** When the lead took over cases of somebody who left. */
  readonly takenOverAt: Instant[];
  createdAt?: Instant;
  /** How much it gets done, from 0 to 1. */
  readonly drive: number;
  readonly tasks: TaskFact[];
  readonly goals: GoalFacts[];
  readonly measures: MeasureFacts[];
  readonly cases: CaseFacts[];
}

/** What participants think of a session: whom it was asked of where, and what was answered. */
export interface EvaluationFacts {
  readonly network: NetworkFacts;
  readonly number: number;
  readonly openedAt: Instant;
  /** By conversation. */
  readonly asked: ReadonlyMap<string, readonly PlannedPerson[]>;
  readonly answered: Set<PlannedPerson>;
  /** How often each step was chosen, the lowest first. */
  readonly useful: number[];
}

/** What is true of the world by what was acknowledged. */
export interface Facts {
  readonly networks: NetworkFacts[];
  readonly teams: TeamFacts[];
  /** By conversation. */
  readonly wishes: Map<string, WishFacts>;
  /** Chats of one's own that Los knows, for somebody has written there or been written to. */
  readonly ownChats: Set<string>;
  readonly evaluations: EvaluationFacts[];
}
