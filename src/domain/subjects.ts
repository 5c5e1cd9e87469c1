import type { FollowUpOccasion } from './attention.ts';
import type { CaseOccasion } from './caseReminders.ts';
import type { DigestOccasion } from './digest.ts';
import type { GuidanceOccasion } from './guidanceReminders.ts';
import type { InboxItem } from './inbox.ts';
import type { Occasion } from './reminders.ts';
import type { ReminderKind } from './wishes.ts';

/** Everything Los says unasked. */
export type AnyOccasion = Occasion | CaseOccasion | GuidanceOccasion | DigestOccasion | FollowUpOccasion;

/**
 * The kind a person knows a reminder by, and can mute. News that somebody waits for has none: that a case is now
 * yours, or what a team and its facilitators write to each other.
 */
export const kindOf = (occasion: AnyOccasion): ReminderKind | undefined => kindsOf[occasion.kind];

const kindsOf: Readonly<Record<AnyOccasion['kind'], ReminderKind | undefined>> = {
  taskDue: 'task',
  taskOverdue: 'task',
  sessionComing: 'session',
  leaderSession: 'session',
  openTasks: 'package',
  packageOpens: 'package',
  conversationComing: 'case',
  conversationPast: 'case',
  actionDue: 'case',
  actionOverdue: 'case',
  hphDue: 'case',
  waiting: 'guidance',
  digest: 'digest',
  followUp: 'followUp',
  casesTakenOver: undefined,
  caseGiven: undefined,
  asked: undefined,
  written: undefined,
  closed: undefined,
  answer: undefined,
  guidanceOffered: undefined,
  storySoFar: undefined,
  leaderUnreached: undefined,
};

/**
 * What a reminder is about: putting it off quiets every reminder of the same subject until then. Words apart by
 * spaces, of which the first two say the type of the thing and the team or network it is in.
 * @returns `undefined` for what cannot be put off, as it has no kind
 */
export const subjectOf = (owner: InboxItem['owner'], occasion: AnyOccasion): string | undefined => {
  const within = placeOf(owner);
  switch (occasion.kind) {
    case 'taskDue':
    case 'taskOverdue':
      return `task ${within} ${occasion.task}`;
    case 'sessionComing':
    case 'leaderSession':
      return `session ${within} ${occasion.session.id}`;
    case 'openTasks':
      return `package ${within} ${occasion.to}`;
    case 'packageOpens':
      return `package ${within} ${occasion.package}`;
    case 'conversationComing':
    case 'conversationPast':
      return `case ${within} conversation`;
    case 'actionDue':
    case 'actionOverdue':
      return `case ${within} action:${occasion.action}`;
    case 'hphDue':
      return `case ${within} ${occasion.checkpoint}`;
    case 'waiting':
      return `thread ${within}`;
    case 'digest':
      return `digest ${within}`;
    case 'followUp':
      return `followUp ${within}`;
    case 'casesTakenOver':
    case 'caseGiven':
    case 'asked':
    case 'written':
    case 'closed':
    case 'answer':
    case 'guidanceOffered':
    case 'storySoFar':
    case 'leaderUnreached':
      return undefined;
  }
};

const placeOf = (owner: InboxItem['owner']): string => {
  switch (owner.type) {
    case 'team':
      return owner.team;
    case 'case':
      return `${owner.team} ${owner.code}`;
    case 'thread':
      return `${owner.network} ${owner.thread}`;
    case 'person':
      return owner.person;
    case 'network':
      return owner.network;
  }
};

/** The inbox in which something waits: threads of guidance and networks' lists have one each (see `Inbox.apart`). */
export const apartOf = (subject: string): string | undefined => {
  const [type, place, thread] = subject.split(' ');
  if (type === 'followUp') return `followUp:${place}`;
  return type === 'thread' ? `thread:${thread}` : undefined;
};
