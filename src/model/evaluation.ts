import { z } from 'zod';
import { addDays, atHour, dateInNorway, isAfter, workingDayAtOrAfter } from './calendar.ts';
import { CalendarDate, Instant, PersonId } from './identity.ts';
import { Recipient } from './inbox.ts';
import { type Network, type Session, SessionNumber } from './network.ts';
import { Refusal } from './refusal.ts';
import { atOnce, notHandedInYet, type Scheduled, scheduled } from './scheduling.ts';
import { defaultHour, nextSendingHour, type Sending, sendingAtOnce, sendingTime } from './sending-times.ts';
import type { Stored } from './stored.ts';
import { tidy } from './written.ts';

// === What is stored

/** What is answered with a press: how useful it was, 1–5, and the balance of lectures and group work, −2 to 2. */
export const evaluationScales = ['useful', 'balance'] as const;
export type EvaluationScale = (typeof evaluationScales)[number];

/** What is answered in words: what one took along, what there should be more or less of, what one needs now. */
export const evaluationWords = ['took', 'change', 'need'] as const;
export type EvaluationWords = (typeof evaluationWords)[number];

/** The steps of each scale, as they are chosen; the lowest is 1. */
export const evaluationSteps = [1, 2, 3, 4, 5] as const;
/** How much can be written to each question. */
export const longestComment = 500;

/** So few web addresses that a list of them can be handed out. */
export const mostAddresses = 60;

/** How often each step of a scale was chosen, the lowest first. */
const Tally = z.array(z.number().int().min(0)).length(evaluationSteps.length);
const noTally = (): number[] => evaluationSteps.map(() => 0);

/** In the order of the alphabet, which is not that of their arrival. */
const Comments = z.array(z.string().min(1).max(longestComment));

/** Those who are asked in one place: a person alone, or in a team's chat those whom Los reaches nowhere else. */
const Asked = z.object({ to: Recipient, people: z.array(PersonId), since: Instant });

/**
 * What the participants of a session think of it (DOMAIN §9). What one of them has answered is not kept together: the
 * presses are counted, and the words lie sorted among those of the others, without a time.
 */
export const Evaluation = z.object({
  /** Of the session; several networks may have held it. */
  session: z.string(),
  number: SessionNumber,
  first: CalendarDate,
  last: CalendarDate,
  networks: z.array(z.string()).min(1),
  openedAt: Instant,
  /** The last day on which one can answer. */
  closesOn: CalendarDate,
  closedOn: CalendarDate.optional(),
  /** Whose chats are to be found next: those who are asked, or those who are told what came of it. */
  toFind: z.enum(['asked', 'told']).optional(),
  asked: z.array(Asked).default([]),
  /** How many web addresses have been made for those whom Los does not reach. */
  addresses: z.number().int().min(0).default(0),
  /** Who has answered, by a mark that only this Los can make, sorted. Gone when it closes. */
  spent: z.array(z.string()).default([]),
  answered: z.number().int().min(0).default(0),
  answers: z
    .object({ useful: Tally, balance: Tally, took: Comments, change: Comments, need: Comments })
    .default(() => ({ useful: noTally(), balance: noTally(), took: [], change: [], need: [] })),
  /** When the teams were let see the counts, and in which chats. */
  sharedAt: Instant.optional(),
  told: z.array(Recipient).default([]),
  remindedUntil: Instant,
});
export type Evaluation = Stored<typeof Evaluation>;

/** What one participant says: steps from 1, and words, which may be empty. */
export type EvaluationAnswer = Readonly<Record<EvaluationScale, number> & Record<EvaluationWords, string>>;

// === Opening and closing

/** How long one can answer, in days after the one on which it was opened. */
const daysOpen = 10;
/** After how many days those who have not answered are reminded, once. */
const remindedAfter = 5;

/** Which networks hold a session: this one, or all that do together. */
export const networksOf = (session: Session, network: string): readonly string[] =>
  session.joint.length > 0 ? session.joint : [network];

/** The evaluation of a session as it begins. */
export const openEvaluation = (session: Session, network: string, now: Instant): Evaluation =>
  Evaluation.parse({
    session: session.id,
    number: session.number,
    first: session.first,
    last: session.last,
    networks: networksOf(session, network),
    openedAt: now,
    closesOn: addDays(dateInNorway(now), daysOpen),
    toFind: 'asked',
    remindedUntil: atOnce,
  });

/** Whether a session can be evaluated: it has begun, and is held. */
export const mayBeEvaluated = ({ first, cancelled }: Session, today: CalendarDate): boolean =>
  cancelled === undefined && first <= today;

export const isOpenOn = ({ closedOn, closesOn }: Evaluation, today: CalendarDate): boolean =>
  closedOn === undefined && today <= closesOn;

/** A number of answers below which nothing of them is shown, outside of everybody who gave them (DOMAIN §12). */
export const fewestAnswersShown = 5;

/**
 * Closes it for good. Only what may be shown is left: who was asked goes, and so does every answer to a question that
 * fewer than five have answered. So there is one result, always the same, and nothing to subtract it from.
 */
export const closeEvaluation = (evaluation: Evaluation, today: CalendarDate): Evaluation => {
  if (evaluation.closedOn !== undefined) return evaluation;
  const { answers, answered, closesOn } = evaluation;
  const isEnough = answered >= fewestAnswersShown;
  const shown = (comments: readonly string[]) => (comments.length >= fewestAnswersShown ? [...comments] : []);
  const { toFind: _, ...rest } = evaluation;
  return {
    ...rest,
    closedOn: today < closesOn ? today : closesOn,
    asked: [],
    spent: [],
    answered: isEnough ? answered : 0,
    answers: {
      useful: isEnough ? answers.useful : noTally(),
      balance: isEnough ? answers.balance : noTally(),
      took: shown(answers.took),
      change: shown(answers.change),
      need: shown(answers.need),
    },
  };
};

/** As it is on a day: closed when the last day is over, though nobody has written that down yet. */
export const evaluationOn = (evaluation: Evaluation, today: CalendarDate): Evaluation =>
  isOpenOn(evaluation, today) ? evaluation : closeEvaluation(evaluation, today);

// === Answering

/** What stands for a participant of a session, to make a mark of: a person, or the number of a web address. */
export const markedBy = (session: string, who: PersonId | number): string => `${session}\n${who}`;

/** @throws Refusal `textTooLong` */
export const readComment = (written: string): string => tidy(written, longestComment);

/**
 * Spends a mark and counts what was answered in one: the same mark never counts twice.
 * @param mark stands for whoever answers, and tells nobody who that is
 * @throws Refusal `evaluationClosed`, `evaluationAnswered`
 */
export const answerEvaluation = (
  evaluation: Evaluation,
  { mark, answer }: { readonly mark: string; readonly answer: EvaluationAnswer },
  today: CalendarDate,
): Evaluation => {
  if (!isOpenOn(evaluation, today)) throw new Refusal('evaluationClosed');
  if (evaluation.spent.includes(mark)) throw new Refusal('evaluationAnswered');
  const { answers } = evaluation;
  return {
    ...evaluation,
    spent: [...evaluation.spent, mark].sort(),
    answered: evaluation.answered + 1,
    answers: {
      useful: counted(answers.useful, answer.useful),
      balance: counted(answers.balance, answer.balance),
      took: withComment(answers.took, answer.took),
      change: withComment(answers.change, answer.change),
      need: withComment(answers.need, answer.need),
    },
  };
};

const counted = (tally: readonly number[], step: number): number[] =>
  tally.map((count, at) => (at + 1 === step ? count + 1 : count));

const withComment = (comments: readonly string[], comment: string): string[] =>
  comment === '' ? [...comments] : [...comments, comment].sort();

/** Makes room for some more web addresses. @throws Refusal `evaluationClosed`, `tooManyAddresses` */
export const withAddresses = (evaluation: Evaluation, more: number, today: CalendarDate): Evaluation => {
  if (!isOpenOn(evaluation, today)) throw new Refusal('evaluationClosed');
  const addresses = evaluation.addresses + more;
  if (addresses > mostAddresses) throw new Refusal('tooManyAddresses', { most: mostAddresses });
  return { ...evaluation, addresses };
};

// === The result

/** How a scale was answered. */
export interface ScaleResult {
  /** How often each step was chosen, the lowest first. */
  readonly counts: readonly number[];
  /** From 1 to 5, or from −2 to 2; not rounded. */
  readonly mean: number;
  /** How far the answers lie from the mean, usually (standard deviation); not rounded. */
  readonly spread: number;
}

/** What came of an evaluation. */
export interface EvaluationResult {
  readonly answered: number;
  readonly scales: Readonly<Record<EvaluationScale, ScaleResult>>;
  /** To questions that fewer than five have answered there are none. */
  readonly comments: Readonly<Record<EvaluationWords, readonly string[]>>;
}

/** What the lowest step of each scale stands for. */
const lowest: Readonly<Record<EvaluationScale, number>> = { useful: 1, balance: -2 };

/** What came of it: `open` as long as one can answer, `tooFew` when fewer than five have. */
export const resultOf = (evaluation: Evaluation, today: CalendarDate): EvaluationResult | 'open' | 'tooFew' => {
  if (isOpenOn(evaluation, today)) return 'open';
  const { answered, answers } = evaluationOn(evaluation, today);
  if (answered < fewestAnswersShown) return 'tooFew';
  const { useful, balance, ...comments } = answers;
  return {
    answered,
    scales: { useful: scaleResult(useful, lowest.useful), balance: scaleResult(balance, lowest.balance) },
    comments,
  };
};

const scaleResult = (counts: readonly number[], first: number): ScaleResult => {
  const steps = counts.map((count, at) => ({ count, step: first + at }));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const mean = steps.reduce((sum, { count, step }) => sum + count * step, 0) / total;
  const variance = steps.reduce((sum, { count, step }) => sum + count * (step - mean) ** 2, 0) / total;
  return { counts, mean, spread: Math.sqrt(variance) };
};

/** Of how many it can be said so that opinions differ: a fifth on either side. */
const oneIn = 5;

/** How many found that there was too little and too much group work, when neither is a few: then the mean says nothing. */
export const dividedOn = ({ counts }: ScaleResult): { readonly less: number; readonly more: number } | undefined => {
  const [muchLess = 0, less = 0, right = 0, more = 0, muchMore = 0] = counts;
  const [tooLittle, tooMuch] = [muchLess + less, more + muchMore];
  const enough = (count: number) => count * oneIn >= tooLittle + right + tooMuch;
  return enough(tooLittle) && enough(tooMuch) ? { less: tooLittle, more: tooMuch } : undefined;
};

/** How many have answered so far, as may be told while one can: fewer than five is as much as it says. */
export const answeredSoFar = ({ answered }: Evaluation): number | undefined =>
  answered < fewestAnswersShown ? undefined : answered;

// === Asking, once reminding, telling

/** What is said in one chat, and when. */
export interface PlannedIn {
  readonly to: Recipient;
  readonly dates: readonly Scheduled<object>[];
}

/** When participants are asked: at once, as soon as the hours allow. */
export const askingDates = ({ asked, closesOn }: Evaluation): readonly PlannedIn[] =>
  asked.map(({ to, since }) => ({ to, dates: scheduled('ask', sendingAtOnce(since), closesOn, {}) }));

/** When those who have not answered are reminded, once: never on the day they were asked. */
export const remindingDates = ({ asked, openedAt, closesOn }: Evaluation): readonly PlannedIn[] => {
  const day = workingDayAtOrAfter(addDays(dateInNorway(openedAt), remindedAfter));
  const sending: Sending = { day, at: atHour(day, defaultHour) };
  return asked
    .filter(({ since }) => isAfter(sending.at, since))
    .map(({ to }) => ({ to, dates: scheduled('remind', sending, closesOn, {}) }));
};

/** How long what came of it is worth telling. */
const toldWithin = 14;

/** When the teams are told what came of it. */
export const tellingDates = ({ sharedAt, told }: Evaluation): readonly PlannedIn[] => {
  if (sharedAt === undefined) return [];
  const sending = sendingAtOnce(sharedAt);
  return told.map((to) => ({ to, dates: scheduled('result', sending, addDays(sending.day, toldWithin), {}) }));
};

/** Somebody who is to be asked, and where. */
export type AskedIn = Pick<Evaluation['asked'][number], 'to' | 'people'>;

/** Notes who is asked, and where; nobody is asked in two places. */
export const withAsked = (evaluation: Evaluation, found: readonly AskedIn[], now: Instant): Evaluation => {
  const { toFind: _, ...rest } = evaluation;
  const known = new Set(evaluation.asked.flatMap(({ people }) => people));
  const since = notHandedInYet(evaluation, now);
  const asked: Evaluation['asked'][number][] = [];
  for (const { to, people } of found) {
    const fresh = [...new Set(people)].filter((person) => !known.has(person));
    for (const person of fresh) known.add(person);
    if (fresh.length > 0) asked.push({ to, people: fresh, since });
  }
  return { ...rest, asked: [...evaluation.asked, ...asked] };
};

/** Lets the teams see the counts. @throws Refusal `evaluationNotShown` */
export const shareResult = (evaluation: Evaluation, now: Instant): Evaluation => {
  const today = dateInNorway(now);
  if (typeof resultOf(evaluation, today) === 'string') throw new Refusal('evaluationNotShown');
  if (evaluation.sharedAt !== undefined) return evaluation;
  const closed = evaluationOn(evaluation, today);
  return { ...closed, toFind: 'told', sharedAt: notHandedInYet(evaluation, now) };
};

// === By itself, the day after a session

/** How long after a session its evaluation is still opened by itself. */
const openedWithin = 10;

/** When a session's evaluation is opened by itself: the day after, in the morning. */
const opensAt = ({ last, setAt }: Session): Instant =>
  sendingTime(addDays(last, 1), 'after', setAt)?.at ?? nextSendingHour(setAt);

/** In a network that has been put away nobody is asked anything. */
const waiting = ({ sessions, evaluated = [], archive }: Network): readonly Session[] =>
  archive?.isArchived ? [] : sessions.filter(({ id, cancelled }) => cancelled === undefined && !evaluated.includes(id));

/** When a network's next evaluation opens by itself. */
export const evaluationOpensAt = (network: Network): Instant | undefined => {
  const [first] = waiting(network)
    .map(opensAt)
    .sort((one, other) => (isAfter(one, other) ? 1 : -1));
  return first;
};

/** The sessions that are over and have not been evaluated, and those among them that are still worth asking about. */
export const dueForEvaluation = (network: Network, now: Instant) => {
  const over = waiting(network).filter((session) => !isAfter(opensAt(session), now));
  const today = dateInNorway(now);
  return { over, toOpen: over.filter(({ last }) => today <= addDays(last, openedWithin)) };
};

/** Notes that sessions have been seen to. */
export const withEvaluated = (network: Network, sessions: readonly string[]): Network => {
  const { evaluated = [] } = network;
  const fresh = sessions.filter((id) => !evaluated.includes(id));
  return fresh.length === 0 ? network : { ...network, evaluated: [...evaluated, ...fresh] };
};
