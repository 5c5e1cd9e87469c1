import { z } from 'zod';
import { notice } from '../../dialog/notice.ts';
import type { Reply } from '../../dialog/reply.ts';
import { addDays, atHour } from '../../model/calendar.ts';
import {
  askingDates,
  type Evaluation,
  type EvaluationResult,
  type PlannedIn,
  remindingDates,
  resultOf,
  tellingDates,
} from '../../model/evaluation.ts';
import type { CalendarDate } from '../../model/identity.ts';
import { atOnce } from '../../model/scheduling.ts';
import {
  type Apart,
  addressed,
  type Dated,
  news,
  type Owner,
  type Setting,
  type ToTell,
} from '../../reminders/occasion.ts';
import type { Mark } from '../../reports/marks.ts';
import type { Reading } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { settleEvaluation } from '../../upkeep/evaluations.ts';
import { hasAnswered } from './answering.ts';
import { sharedCard } from './evaluation-card.ts';
import { formCard } from './form-card.ts';

interface OfEvaluation {
  readonly of: 'evaluation';
  readonly says: object;
}

declare module '../../reminders/occasion.ts' {
  interface Owners {
    evaluation: { readonly document: Evaluation; readonly told: { readonly evaluation: Evaluation } };
  }
  interface Occasions {
    evaluationAsked: OfEvaluation;
    /** Once, to those who have not answered. */
    evaluationReminded: OfEvaluation;
    /** The facilitators let the teams see the counts. */
    evaluationShared: OfEvaluation & { readonly found: EvaluationResult };
  }
}

const apartOf = ({ session }: Pick<Evaluation, 'session'>): string => `evaluation:${session}`;

/** An evaluation asks the participants of its session, reminds them once, and closes when its last day is over. */
export const evaluationOwner: Owner<'evaluation'> = {
  type: 'evaluation',
  kind: kinds.evaluation,
  ref: z.object({ session: z.string() }),
  refOf: ({ session }) => ({ session }),
  key: ({ session = '' }) => keys.evaluation(session),
  prefix: apartOf,
  load: async (_, evaluation) => ({ evaluation }),
  team: () => undefined,
  // Whether one has answered is nothing to show in a list.
  here: async () => [],
  apartOf: (subject) => {
    const [type, , session] = subject.split(' ');
    return type === 'evaluation' && session !== undefined ? apartOf({ session }) : undefined;
  },
  upkeepAt: ({ toFind, closedOn, closesOn }) => {
    if (toFind !== undefined) return atOnce;
    return closedOn === undefined ? atHour(addDays(closesOn, 1), 0) : undefined;
  },
  upkeep: settleEvaluation,
};

const each = (planned: readonly PlannedIn[]): Dated<object>[] =>
  planned.flatMap(({ to, dates }) => addressed(dates, [to]));

/** Whether anybody who is asked there has not answered. */
const stillAsked = async (
  _: Reading,
  { evaluation }: { readonly evaluation: Evaluation },
  { recipient }: { readonly recipient: string },
  _today: CalendarDate,
  mark: Mark,
): Promise<undefined | 'nothing'> => {
  const people = evaluation.asked.find(({ to }) => to === recipient)?.people ?? [];
  return people.every((person) => hasAnswered(evaluation, person, mark)) ? 'nothing' : undefined;
};

const asking = {
  of: 'evaluation',
  mutable: { kind: 'session', among: ['teamChat', 'works', 'leads'] },
  apart: apartOf,
  atOnce: false,
  find: stillAsked,
  teams: () => [],
  subject: ({ owner }: { readonly owner: { readonly evaluation: Evaluation } }) =>
    `evaluation ${owner.evaluation.networks[0]} ${owner.evaluation.session}`,
  name: (t: Setting['t'], { owner }: { readonly owner: { readonly evaluation: Evaluation } }) =>
    t('evaluation.told.name', { number: owner.evaluation.number }),
} as const;

/** To somebody alone the form; to a chat the way to one's own. */
const askingMessage = (setting: Setting, evaluation: Evaluation, again: string): Reply => {
  const { t, kind } = setting;
  if (kind === 'person') return formCard(setting, evaluation, {}, again);
  const { session, number } = evaluation;
  return notice({
    title: t('evaluation.told.title', { number }),
    message: [again, t('evaluation.told.room')].filter(Boolean).join(' '),
    buttons: [{ title: t('evaluation.press.answer'), data: { do: 'evaluation.form', session } }],
  });
};

const withLater = (reply: Reply, { later }: { readonly later: readonly object[] }): Reply =>
  reply.kind === 'card'
    ? { ...reply, data: { ...reply.data, buttons: [...reply.data.buttons, ...(later as typeof reply.data.buttons)] } }
    : reply;

export const evaluationAsked: Apart<'evaluationAsked'> = {
  ...asking,
  kind: 'evaluationAsked',
  rank: 50,
  schedule: (evaluation) => each(askingDates(evaluation)),
  message: (setting, { owner }, also) => withLater(askingMessage(setting, owner.evaluation, ''), also),
};

export const evaluationReminded: Apart<'evaluationReminded'> = {
  ...asking,
  kind: 'evaluationReminded',
  rank: 40,
  schedule: (evaluation) => each(remindingDates(evaluation)),
  message: (setting, { owner }, also) =>
    withLater(askingMessage(setting, owner.evaluation, setting.t('evaluation.told.remind')), also),
};

export const evaluationShared: Apart<'evaluationShared'> = {
  kind: 'evaluationShared',
  of: 'evaluation',
  ...news,
  rank: 30,
  schedule: (evaluation) => each(tellingDates(evaluation)),
  apart: apartOf,
  atOnce: false,
  find: async (_, { evaluation }, _reminder, today) => {
    const result = resultOf(evaluation, today);
    return typeof result === 'string' ? 'nothing' : result;
  },
  teams: () => [],
  message: (setting, told: ToTell<'evaluationShared'>) => sharedCard(setting, told.owner.evaluation, told.found),
};
