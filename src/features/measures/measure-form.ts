import { z } from 'zod';
import type { Button, Choice, Frame } from '../../dialog/elements.ts';
import { isStale, type Showing, valueIn } from '../../dialog/form.ts';
import type { TurnOn } from '../../dialog/handler.ts';
import { optional, reading } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { nobody, workerChoices, workerChosen } from '../../dialog/workers.ts';
import { aimToType, amountTyped } from '../../language/amounts.ts';
import { formatDate } from '../../language/format.ts';
import { goalTitle } from '../../language/goal-title.ts';
import { requireAhead } from '../../model/agreed-dates.ts';
import { readAim } from '../../model/amounts.ts';
import { parseDate } from '../../model/calendar.ts';
import type { CalendarDate, Language } from '../../model/identity.ts';
import { type Amount, type Measure, MeasureRhythm } from '../../model/improvement.ts';
import { findMeasure, type MeasureDefinition, measureLimits, readMeasureName } from '../../model/measures.ts';
import { workerIn, workerOrNobody } from '../../model/packages.ts';
import { FieldRefusals, Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { tidyLine } from '../../model/written.ts';
import { aboutMeasure } from './measure-cards.ts';
import { definitionOf, type MeasureBegun } from './suggestions.ts';
import { kindWords } from './words.ts';

/** Data of `cards/measures/measure-form.json`: what a measure is. Empty text, no choices = not asked. */
interface MeasureFormCard extends Frame {
  readonly intro: string;
  readonly name: string;
  readonly isShare: boolean;
  readonly numerator: string;
  readonly denominator: string;
  /** Whether it is a score or a count that the team enters itself. */
  readonly isNumber: boolean;
  readonly unit: string;
  readonly every: string;
  readonly rhythms: readonly Choice[];
  readonly better: string;
  readonly ways: readonly Choice[];
  /** Whether it is changed, and so more is asked than at first. */
  readonly isChanging: boolean;
  readonly aimHint: string;
  readonly baseline: string;
  readonly target: string;
  readonly deadline: string;
  readonly deadlineHint: string;
  readonly responsible: string;
  readonly people: readonly Choice[];
  readonly goal: string;
  readonly goals: readonly Choice[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'measures/measure-form': MeasureFormCard;
  }
}

/** What a choice of no goal sends: an empty value would look like no choice at all. */
const noGoal = 'none';

const ways = ['higher', 'lower', 'none'] as const;

/** The fields of the form; what is not asked does not come along. */
export const measureFields = z.object({
  name: reading(readMeasureName),
  numerator: reading((text) => tidyLine(text, measureLimits.numerator)),
  denominator: reading((text) => tidyLine(text, measureLimits.denominator)),
  unit: reading((text) => tidyLine(text, measureLimits.unit)),
  every: MeasureRhythm.optional().catch(undefined),
  better: z.enum(ways).optional().catch(undefined),
  target: z.string().max(60).catch(''),
  baseline: z.string().max(60).optional(),
  deadline: optional(parseDate),
  responsible: workerChosen,
});
export type MeasureFields = z.infer<typeof measureFields>;

// === Showing

interface Asking {
  readonly definition: MeasureDefinition;
  readonly isChanging: boolean;
  /** Whether there are numbers, which would mean something else at another rhythm. */
  readonly hasPoints: boolean;
  /** Whether the goal goes without saying. */
  readonly isOfGoal: boolean;
  readonly showing: Showing;
}

const fieldsOf = (turn: TurnOn<Team>, { definition, isChanging, hasPoints, isOfGoal, showing }: Asking) => {
  const { t } = turn;
  const team = turn.target.body;
  const { form, builtIn } = definition;
  const isOwn = builtIn === undefined;
  const value = (field: string, stored = '') => valueIn(showing, field, stored);
  const aim = (amount: Amount | undefined) => (amount ? aimToType(turn.language, form, amount) : '');
  const goals = isOfGoal ? [] : goalChoices(turn, definition.goal);
  return {
    name: value('name', definition.name),
    isShare: isOwn && form === 'share',
    numerator: value('numerator', definition.numerator),
    denominator: value('denominator', definition.denominator),
    isNumber: isOwn && form !== 'share',
    unit: value('unit', definition.unit),
    every: value('every', definition.every),
    rhythms:
      isOwn && !hasPoints
        ? MeasureRhythm.options.map((one) => ({ title: t(`measures.rhythms.${one}`), value: one }))
        : [],
    better: value('better', definition.better),
    ways: isOwn ? ways.map((way) => ({ title: t(`measures.ways.${way}`), value: way })) : [],
    isChanging,
    aimHint: t(`measures.aimHint.${form}`),
    baseline: value('baseline', aim(definition.baseline)),
    target: value('target', aim(definition.target)),
    deadline: value('deadline', definition.deadline),
    deadlineHint: isChanging ? deadlineHint(turn, definition) : '',
    responsible: value('responsible', workerIn(team, definition.responsible)?.person ?? nobody),
    people: isOwn ? workerChoices(team, t('measures.nobody')) : [],
    goal: value('goal', definition.goal ?? noGoal),
    goals,
  };
};

const goalChoices = ({ t, target }: TurnOn<Team>, own: string | undefined): Choice[] => {
  const open = target.body.goals.filter(({ closed, id }) => closed === undefined || id === own);
  if (open.length === 0) return [];
  return [
    ...open.map((goal) => ({ title: goalTitle(goal), value: goal.id })),
    { title: t('measures.noGoal'), value: noGoal },
  ];
};

const deadlineHint = ({ t, language, target }: TurnOn<Team>, { goal }: MeasureDefinition): string => {
  const deadline = target.body.goals.find(({ id }) => id === goal)?.deadline;
  return deadline === undefined ? '' : t('measures.deadlineHint', { date: formatDate(language, deadline) });
};

/** What a measure that is being made is about, as its form's buttons hand it back. */
export interface MakingMeasure {
  readonly begun: MeasureBegun;
  readonly goal?: string | undefined;
}

/** The form of a new measure: only what is needed to begin with. */
export const newMeasureForm = (turn: TurnOn<Team>, { begun, goal }: MakingMeasure, showing: Showing): Reply => {
  const { t } = turn;
  const known = turn.target.body.goals.find(({ id }) => id === goal);
  const begunAs = definitionOf(t, begun);
  const definition = { ...begunAs, ...(known && { goal: known.id }), responsible: turn.me.person };
  const ofGoal: Readonly<Record<string, string>> = known ? { goal: known.id } : {};
  const data: MeasureFormCard = {
    title: t('measures.form.new'),
    subtitle: kindWords(turn, definition),
    intro: known ? t('measures.form.ofGoal', { goal: goalTitle(known) }) : '',
    ...fieldsOf(turn, { definition, isChanging: false, hasPoints: false, isOfGoal: known !== undefined, showing }),
    buttons: [{ title: t('measures.press.save'), data: { do: 'measure.save', begun, ...ofGoal }, sends: true }],
    cancel: { do: 'measure.new', ...ofGoal },
  };
  return show('measures/measure-form', data, data.title, { team: turn.target.body.id });
};

/** The form of a measure there is. A choice that others have made meanwhile stands as they made it. */
export const measureForm = (turn: TurnOn<Team>, id: string, shown: Showing): Reply => {
  const { t } = turn;
  const team = turn.target.body;
  const measure = findMeasure(team, id);
  const showing = { ...shown, stale: isStale(turn, measure.version) };
  const end: Button = { title: t('measures.press.end'), data: { do: 'measure.end', measure: id } };
  const remove: Button = { title: t('measures.press.remove'), data: { do: 'measure.askRemove', measure: id } };
  const data: MeasureFormCard = {
    title: t('measures.form.edit'),
    subtitle: kindWords(turn, measure),
    intro: '',
    ...fieldsOf(turn, {
      definition: measure,
      isChanging: true,
      hasPoints: measure.points.length > 0,
      isOfGoal: false,
      showing,
    }),
    buttons: [
      { title: t('measures.press.save'), data: { do: 'measure.change', measure: id }, sends: true },
      measure.points.length > 0 || measure.builtIn ? end : remove,
    ],
    cancel: { do: 'measure.points', measure: id },
  };
  return show('measures/measure-form', data, data.title, aboutMeasure(team, measure));
};

// === Reading

/** Reads what depends on what kind of measure it is, all of it at once. @throws FieldRefusals */
const readTogether = <T extends Readonly<Record<string, () => unknown>>>(fields: T) => {
  const refused: [string, Refusal][] = [];
  const read = Object.entries(fields).map(([field, rule]) => {
    try {
      return [field, rule()];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push([field, error]);
      return [field, undefined];
    }
  });
  const [first, ...others] = refused;
  if (first) throw new FieldRefusals(first, ...others);
  return Object.fromEntries(read) as { readonly [K in keyof T]: ReturnType<T[K]> };
};

const filled = <T>(text: string | undefined, read: (text: string) => T): T | undefined =>
  text === undefined || text.trim() === '' ? undefined : read(text);

/** @throws Refusal `outdatedCard` for a goal that is not the team's */
const goalChosen = ({ goals }: Team, chosen: string | undefined): string | undefined => {
  if (chosen === undefined || chosen === noGoal) return undefined;
  if (!goals.some(({ id }) => id === chosen)) throw new Refusal('outdatedCard');
  return chosen;
};

interface Reading {
  readonly before: Partial<Measure> & MeasureDefinition;
  readonly goal?: string | undefined;
  readonly today: CalendarDate;
  readonly language: Language;
}

/**
 * What a measure is to be by what was entered; a date that stands as it was may have passed.
 * @throws FieldRefusals; Refusal `outdatedCard`, `unknownMember`
 */
export const readDefinition = (
  team: Team,
  entered: MeasureFields,
  { before, goal, today, language }: Reading,
): MeasureDefinition => {
  const { form } = before;
  const aim = (text: string) => readAim(form, amountTyped(language, form, text), entered.unit);
  const { target, baseline, deadline } = readTogether({
    baseline: () => filled(entered.baseline, aim),
    target: () => filled(entered.target, aim),
    deadline: () => {
      if (entered.deadline !== undefined && entered.deadline !== before.deadline) requireAhead(entered.deadline, today);
      return entered.deadline;
    },
  });
  return {
    ...before,
    name: entered.name,
    ...(before.builtIn ? {} : ownWords(entered, before)),
    target,
    baseline: entered.baseline === undefined ? before.baseline : baseline,
    deadline,
    responsible: before.builtIn ? undefined : workerOrNobody(team, entered.responsible),
    goal: goalChosen(team, goal),
  };
};

const ownWords = ({ numerator, denominator, unit, every, better }: MeasureFields, before: MeasureDefinition) => ({
  numerator,
  denominator,
  unit,
  every: every ?? before.every,
  better: better ?? before.better,
});
