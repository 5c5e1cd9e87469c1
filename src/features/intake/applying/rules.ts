import { addDays, atHour, dateInNorway, sameTimeLater } from '../../../model/calendar.ts';
import type { CalendarDate, Instant } from '../../../model/identity.ts';
import {
  type Application,
  type ApplicationForm,
  type ApplicationQuestion,
  applicationQuestions,
  type PlannedMember,
  type Round,
} from '../../../model/intake.ts';
import type { Network } from '../../../model/network.ts';
import { isArchived } from '../../../model/network-archive.ts';

// === Rounds

/** As many applications as may be begun in a round: several times what any network has room for. */
export const mostBegun = 300;

/** Whether one may apply, and change what one has applied with: to the end of the last day, unless it was closed. */
const isRoundOpen = ({ closedAt, deadline }: Round, today: CalendarDate): boolean =>
  closedAt === undefined && today <= deadline;

/** The same of a network's round: one that has been put away takes in nobody. */
export const mayApply = (round: Round, network: Pick<Network, 'archive'>, today: CalendarDate): boolean =>
  !isArchived(network) && isRoundOpen(round, today);

/** One more application is begun in a round; `undefined` when it takes no more. */
export const oneMoreBegun = (round: Round, today: CalendarDate): Round | undefined =>
  isRoundOpen(round, today) && round.begun < mostBegun ? { ...round, begun: round.begun + 1 } : undefined;

// === How an application stands for who wrote it

export type Standing = 'draft' | 'missed' | 'sent' | 'waiting' | 'withdrawn' | 'accepted' | 'declined';

export const standingOf = ({ reply, withdrawnAt, submittedAt }: Application, isOpen: boolean): Standing => {
  if (reply) return reply.what;
  if (withdrawnAt !== undefined) return 'withdrawn';
  if (submittedAt !== undefined) return isOpen ? 'sent' : 'waiting';
  return isOpen ? 'draft' : 'missed';
};

/** Whether what stands in it may be changed now. */
export const isEditable = (standing: Standing): boolean => standing === 'draft' || standing === 'sent';

/** The questions that the facilitators have asked and that are not answered, also after the deadline. */
export const openQuestions = ({ questions, reply, withdrawnAt }: Application): Application['questions'] =>
  reply || withdrawnAt !== undefined ? [] : questions.filter(({ answer }) => answer === '');

// === Changes

const changed = (application: Application, now: Instant, to: Partial<Application>): Application => ({
  ...application,
  ...to,
  changedAt: now,
  version: application.version + 1,
});

export interface Saving {
  readonly form: ApplicationForm;
  readonly language: Application['language'];
}

/** Keeps what was written. Whoever writes names again after they were deleted wants them to be there, until they go anew. */
export const saved = (application: Application, { form, language }: Saving, now: Instant): Application => {
  if (JSON.stringify([form, language]) === JSON.stringify([application.form, application.language])) return application;
  const { forgottenAt, ...others } = application;
  return changed(others, now, { form, language });
};

/** Hands it in; what was handed in before stays so. Rows of the team in which nothing stands go. */
export const handedIn = (application: Application, now: Instant): Application => {
  const { withdrawnAt, ...others } = application;
  const form = { ...application.form, team: application.form.team.filter(isFilled) };
  return changed(others, now, { form, submittedAt: application.submittedAt ?? now });
};

export const withdrawn = (application: Application, now: Instant): Application =>
  changed(application, now, { withdrawnAt: now });

export const notWithdrawn = ({ withdrawnAt, ...application }: Application, now: Instant): Application =>
  changed(application, now, {});

/** @param at when it was asked: an application keeps several questions */
export const answered = (application: Application, at: Instant, answer: string, now: Instant): Application =>
  changed(application, now, {
    questions: application.questions.map((one) => (one.at === at ? { ...one, answer } : one)),
  });

export const isFilled = (member: PlannedMember): boolean => Object.values(member).some((value) => value.trim() !== '');

// === What is missing

/** Without these an application cannot be handed in: who applies, and how they get their answer. */
export type Required = 'municipality' | 'contact.name' | 'contact.email';

export const missingFields = ({ municipality, contact }: ApplicationForm): Required[] => [
  ...(municipality === '' ? (['municipality'] as const) : []),
  ...(contact.name === '' ? (['contact.name'] as const) : []),
  ...(contact.email === '' && contact.phone === '' ? (['contact.email'] as const) : []),
];

/** Questions that may stay open, but whose answers the facilitators look for. */
export const unanswered = ({ answers }: ApplicationForm): ApplicationQuestion[] =>
  applicationQuestions.filter((question) => answers[question] === '');

// === What goes by itself

/** How long a draft that was never handed in stays after the deadline, in days. */
export const draftKeptDays = 90;

/** After the last hour of a day in Norway. */
const endOf = (date: CalendarDate): Instant => atHour(addDays(date, 1), 0);

/** When an application loses its names, or goes as a whole if it was never handed in; `undefined` when that is done. */
export const goesAt = (
  application: Pick<Application, 'submittedAt' | 'reply' | 'forgottenAt' | 'changedAt'>,
  round: Pick<Round, 'deadline' | 'replyBy'> | undefined,
  keptDays: number,
): Instant | undefined => {
  const { submittedAt, reply, forgottenAt, changedAt } = application;
  const last = dateInNorway(changedAt);
  if (submittedAt === undefined) return endOf(addDays(round?.deadline ?? last, draftKeptDays));
  if (forgottenAt !== undefined) return undefined;
  if (reply) return sameTimeLater(reply.at, keptDays);
  return endOf(addDays(round?.replyBy ?? last, keptDays));
};
