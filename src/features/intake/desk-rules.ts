import { isAfter } from '../../model/calendar.ts';
import type { CalendarDate, Instant, PersonId } from '../../model/identity.ts';
import { type Application, type ApplicationQuestion, isWaiting, Round } from '../../model/intake.ts';
import type { Session } from '../../model/network.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import { isHeld } from '../../model/timeline.ts';

// === Rounds

/** What a facilitator says of a round. */
export type RoundWords = Pick<Round, 'deadline' | 'replyBy' | 'criteria'>;

export type RoundState = 'open' | 'over' | 'closed';

/** Whether one may apply: until the deadline, unless it was closed before. */
export const roundState = ({ closedAt, deadline }: Round, today: CalendarDate): RoundState => {
  if (closedAt !== undefined) return 'closed';
  return today > deadline ? 'over' : 'open';
};

/** The newest first. */
export const newestFirst = (rounds: readonly Round[]): Round[] =>
  rounds.toSorted((one, other) => (isAfter(other.createdAt, one.createdAt) ? 1 : -1));

/** @throws Refusal `dateInPast`, `replyBeforeDeadline` */
export const openedRound = (
  at: Pick<Round, 'id' | 'network'> & { readonly now: Instant; readonly today: CalendarDate },
  words: RoundWords,
): Round => {
  const { id, network, now, today } = at;
  if (words.deadline < today) throw new Refusal('dateInPast', { date: words.deadline });
  requireOrder(words);
  return Round.parse({ id, network, createdAt: now, remindedUntil: now, ...words });
};

/**
 * A deadline that has passed may stay; a new one is to come.
 * @throws Refusal `outdatedCard`, `dateInPast`, `replyBeforeDeadline`
 */
export const changedRound = (
  round: Round,
  words: RoundWords,
  { today, seen }: { readonly today: CalendarDate; readonly seen: number | undefined },
): Round => {
  refuseStale(seen, round.version);
  const { deadline, replyBy, criteria } = words;
  if (deadline !== round.deadline && deadline < today) throw new Refusal('dateInPast', { date: deadline });
  requireOrder(words);
  const same = deadline === round.deadline && replyBy === round.replyBy && criteria === round.criteria;
  return same ? round : { ...round, deadline, replyBy, criteria, version: round.version + 1 };
};

const requireOrder = ({ deadline, replyBy }: RoundWords): void => {
  if (replyBy <= deadline) throw new Refusal('replyBeforeDeadline', { date: deadline });
};

/** A date of a round by which the first session has begun, so that somebody misses it; nothing once it has been. */
export const lateFor = (
  { deadline, replyBy }: Pick<Round, 'deadline' | 'replyBy'>,
  sessions: readonly Session[],
  today: CalendarDate,
): { readonly date: 'deadline' | 'replyBy'; readonly session: CalendarDate } | undefined => {
  const session = sessions.find((one) => one.number === 1 && isHeld(one))?.first;
  if (session === undefined || session < today || replyBy < session) return undefined;
  return { date: deadline < session ? 'replyBy' : 'deadline', session };
};

/** Closes a round before its deadline; one that is closed stays so. */
export const closedRound = (round: Round, now: Instant): Round =>
  round.closedAt === undefined ? { ...round, closedAt: now, version: round.version + 1 } : round;

/** Takes up again a round that was closed. @throws Refusal `deadlineOver` where nobody could apply all the same */
export const reopenedRound = (round: Round, today: CalendarDate): Round => {
  if (round.deadline < today) throw new Refusal('deadlineOver', { date: round.deadline });
  if (round.closedAt === undefined) return round;
  const { closedAt, ...open } = round;
  return { ...open, version: round.version + 1 };
};

// === Applications

export type ApplicationState = 'draft' | 'sent' | 'asked' | 'answered' | 'accepted' | 'declined' | 'withdrawn';

export const applicationState = ({ submittedAt, withdrawnAt, reply, questions }: Application): ApplicationState => {
  if (submittedAt === undefined) return 'draft';
  if (withdrawnAt !== undefined) return 'withdrawn';
  if (reply) return reply.what;
  if (questions.length === 0) return 'sent';
  return questions.some(({ answer }) => answer === '') ? 'asked' : 'answered';
};

/** What is still the applicants' own is nobody else's to read. */
export const handedIn = (applications: readonly Application[]): Application[] =>
  applications.filter((one) => applicationState(one) !== 'draft');

/** How the applications of a round stand. */
export interface Counts {
  readonly handedIn: number;
  readonly begun: number;
  readonly waiting: number;
  readonly accepted: number;
  readonly declined: number;
}

export const countsOf = (applications: readonly Application[]): Counts => {
  const states = applications.map(applicationState);
  const count = (...wanted: ApplicationState[]) => states.filter((state) => wanted.includes(state)).length;
  return {
    handedIn: states.length - count('draft'),
    begun: count('draft'),
    waiting: applications.filter(isWaiting).length,
    accepted: count('accepted'),
    declined: count('declined'),
  };
};

/** What waits for an answer first, each by its municipality. */
export const inOrder = (applications: readonly Application[]): Application[] =>
  handedIn(applications).toSorted((one, other) => {
    const [first, second] = [isWaiting(one), isWaiting(other)];
    return first === second
      ? one.form.municipality.localeCompare(other.form.municipality, 'nb')
      : Number(second) - Number(first);
  });

/** What an application does not say, of what the criteria and whoever answers it need. */
export type Missing = 'contact' | 'turn' | 'anchoring' | 'userRepresentation' | 'team' | 'smallTeam';

/** A team of fewer is small (DOMAIN §2). */
const fewestMembers = 4;

export const missingIn = ({ form, forgottenAt }: Application): Missing[] => {
  const { contact, answers, team } = form;
  const unanswered = (question: ApplicationQuestion) => answers[question].trim() === '';
  const noContact = forgottenAt === undefined && contact.email === '' && contact.phone === '';
  return [
    ...(noContact ? (['contact'] as const) : []),
    ...(['anchoring', 'userRepresentation', 'turn'] as const).filter(unanswered),
    ...(team.length === 0 ? (['team'] as const) : []),
    ...(team.length > 0 && team.length < fewestMembers ? (['smallTeam'] as const) : []),
  ];
};

// === Answers

/** What a facilitator says to an application. */
export type Deciding = 'accepted' | 'declined' | 'asked';

interface Acting {
  readonly by: PersonId;
  readonly now: Instant;
  readonly seen: number | undefined;
}

/** As many questions as an application keeps. */
const mostQuestions = 10;

/** @throws Refusal `notHandedIn`, `applicationWithdrawn` */
export const requireAnswerable = (application: Application): void => {
  const state = applicationState(application);
  if (state === 'draft') throw new Refusal('notHandedIn');
  if (state === 'withdrawn') throw new Refusal('applicationWithdrawn');
};

/** @throws Refusal `outdatedCard`, `notHandedIn`, `applicationWithdrawn` */
export const replied = (
  application: Application,
  { what, text, code }: { readonly what: 'accepted' | 'declined'; readonly text: string; readonly code?: string },
  { by, now, seen }: Acting,
): Application => {
  refuseStale(seen, application.version);
  requireAnswerable(application);
  const reply = { what, at: now, by, text, ...(code !== undefined && { code }) };
  return { ...application, reply, version: application.version + 1 };
};

/** @throws Refusal `outdatedCard`, `notHandedIn`, `applicationWithdrawn`, `repliedAlready`, `tooManyQuestions` */
export const askedBack = (application: Application, text: string, { now, seen }: Acting): Application => {
  refuseStale(seen, application.version);
  requireAnswerable(application);
  if (application.reply) throw new Refusal('repliedAlready');
  if (application.questions.length >= mostQuestions) throw new Refusal('tooManyQuestions', { max: mostQuestions });
  const questions = [...application.questions, { at: now, text, answer: '' }];
  return { ...application, questions, version: application.version + 1 };
};

/** Takes the answer back, so that the application waits again. */
export const withoutReply = (application: Application): Application => {
  if (!application.reply) return application;
  const { reply, ...waiting } = application;
  return { ...waiting, version: application.version + 1 };
};
