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
  readonly announcements: AnnouncementFact[];
}

/** What facilitators wrote to teams, unless they stopped it before it went out. */
export interface AnnouncementFact {
  readonly title: string;
  readonly sentAt: Instant;
  readonly goesOut: Instant;
  readonly to: readonly TeamFacts[];
}

/** A team's request for guidance, and what was said in it since. */
export interface RequestFact {
  readonly askedAt: Instant;
  readonly messages: { readonly from: 'team' | 'facilitator'; readonly at: Instant }[];
  /** When the team had no more to ask. */
  closedAt?: Instant;
}

export interface TaskFact {
  readonly title: string;
  readonly package: number;
  isOpen: boolean;
  /** Whether somebody has said that it is under way. */
  isBegun: boolean;
  doneAt?: Instant;
  /** When anything was last said of it. */
  changedAt?: Instant;
  /** The team's own due date. */
  due?: { readonly on: CalendarDate; readonly setAt: Instant };
  responsible?: PlannedPerson;
}

/** A conversation with a user of the services. */
export interface HeldConversation {
  readonly number: number;
  readonly on: CalendarDate;
  /** In the order of the areas; as they were last corrected. */
  scores: readonly number[];
}

export type ChecklistAnswer = 'done' | 'notRelevant' | 'notDone';

/** How much of a checklist was in place on a day on which all of it was answered. */
export interface FidelityFact {
  readonly on: CalendarDate;
  readonly points: number;
  readonly items: number;
  readonly notRelevant: number;
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
  /** What was answered by hand, by the item's id. */
  readonly answers: Map<string, ChecklistAnswer>;
  /** Whether all of it is answered, by hand or by a conversation. */
  isAnswered: boolean;
  /** At most one a day, the newest last. */
  readonly checklist: FidelityFact[];
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
  /** As it was first written down: what it is called. */
  readonly words: string;
  readonly createdAt: Instant;
  /** The team's own sentence, where it has written one. */
  wording?: string;
  deadline?: { readonly on: CalendarDate; readonly setAt: Instant };
  closed?: { readonly at: Instant; readonly how: 'reached' | 'dropped' } | undefined;
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
  /** When it last did something with Los that is work. */
  lastActive?: CalendarDate;
  /** How much it gets done, from 0 to 1. */
  readonly drive: number;
  readonly tasks: TaskFact[];
  readonly goals: GoalFacts[];
  readonly measures: MeasureFacts[];
  readonly cases: CaseFacts[];
  readonly requests: RequestFact[];
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
  readonly balance: number[];
  /** What was written to the first question. */
  readonly took: string[];
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
