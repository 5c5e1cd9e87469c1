import { z } from 'zod';
import { saving } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { chosen, optional, reading, refusalOf, written } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { workerChosen } from '../../dialog/workers.ts';
import { amountTyped } from '../../language/amounts.ts';
import { withFreeDays } from '../../language/free-days.ts';
import { readAim } from '../../model/amounts.ts';
import { parseDate } from '../../model/calendar.ts';
import { offeredGoal } from '../../model/goal-bank.ts';
import { agreedTo, findGoal, mainMeasure } from '../../model/goals.ts';
import { BuiltIn, Measure, MeasureForm } from '../../model/improvement.ts';
import { type MeasureDefinition, measureLimits, measurerOf, readMeasureName } from '../../model/measures.ts';
import { workerOrNobody } from '../../model/packages.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { tidyLine } from '../../model/written.ts';
import { definitionOf } from '../measures/index.ts';
import { bankWords, countedAs } from './bank.ts';
import { goalCard } from './goal-card.ts';
import { askCard, ownMeasureForm } from './question-cards.ts';
import {
  giveMeasure,
  nextQuestion,
  type Question,
  questions,
  readGoalField,
  saveAmounts,
  saveDeadline,
  saveRealistic,
  saveWhat,
  saveWhy,
  takeMeasure,
} from './rules.ts';
import { goalReworded } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'goal.ask': 'goals';
    'goal.saveWhat': 'goals';
    'goal.useMeasure': 'goals';
    'goal.measure': 'goals';
    'goal.saveMeasure': 'goals';
    'goal.saveAmounts': 'goals';
    'goal.saveDeadline': 'goals';
    'goal.saveWhy': 'goals';
    'goal.saveRealistic': 'goals';
  }
}

const onTeam = { on: 'team', may: 'improvement.work' } as const;
export const oneGoal = z.object({ goal: z.string().max(80) });
const question = z.enum(questions);

/** What is said about a change: where agreement has gone with it, that comes first. */
const newsOf = (turn: TurnOn<Team>, after: Team, id: string, said: string): string => {
  const before = turn.target.body;
  const goal = findGoal(after, id);
  if (agreedTo(before, findGoal(before, id)).length > 0 && agreedTo(after, goal).length === 0) {
    return turn.t('goals.news.anew');
  }
  return goal.wording === undefined ? said : turn.t('goals.news.ownWords');
};

/** After an answer comes the next question; when there is none, the goal. */
const onward = (turn: TurnOn<Team>, team: Team, id: string, answered: Question, said: string): Reply => {
  const news = newsOf(turn, team, id, said);
  const next = nextQuestion(team, findGoal(team, id), answered);
  return next ? askCard(turn, team, id, next, { news }) : goalCard(turn, team, id, news);
};

/** Saves words of a goal, so that what they are written over can be put back. */
const reworded = (
  turn: TurnOn<Team>,
  id: string,
  answered: Question,
  apply: (team: Team) => Team,
  said = turn.t('goals.news.saved'),
): Promise<Reply> => takeAway(turn, goalReworded, id, apply, (team) => onward(turn, team, id, answered, said));

/** The form of a question comes again after a no, with what was entered. */
const asks = (asked: Question) => ({
  ...onTeam,
  about: oneGoal,
  show: (turn: TurnOn<Team>, { goal }: z.infer<typeof oneGoal>, showing: object) =>
    askCard(turn, turn.target.body, goal, asked, showing),
});

/** What a press of a measure stands for: one of the bank, one that fills itself, or one the team has already. */
const choice = oneGoal.extend({
  bank: z.coerce.number().int().optional(),
  begun: BuiltIn.optional(),
  measure: z.string().max(80).optional(),
});

const ownMeasure = z.object({
  name: reading(readMeasureName),
  form: chosen(MeasureForm, 'nothingChosen'),
  better: chosen(Measure.shape.better, 'nothingChosen'),
  unit: reading((text) => tidyLine(text, measureLimits.unit)),
});

/** Everything a goal is asked, one question at a time. */
export const answerHandlers = {
  'goal.ask': handler({
    ...onTeam,
    input: oneGoal.extend({ question: question.optional(), after: question.optional() }),
    run: (turn, { goal: id, question: asked, after }) => {
      const team = turn.target.body;
      const goal = findGoal(team, id);
      // An old card may still ask for what nobody can answer any more.
      const next = goal.closed ? undefined : (asked ?? nextQuestion(team, goal, after));
      return [next ? askCard(turn, team, id, next) : goalCard(turn, team, id)];
    },
  }),
  'goal.saveWhat': saving({
    ...asks('what'),
    fields: z.object({ what: reading(readGoalField.what), whom: reading(readGoalField.whom) }),
    save: async (turn, { goal: id, what, whom }) => [
      await reworded(turn, id, 'what', (team) => saveWhat(team, id, { what, whom }, turn)),
    ],
  }),
  'goal.useMeasure': handler({
    ...onTeam,
    once: true,
    input: choice,
    run: async (turn, { goal, ...chosenOne }) => [await measured(turn, goal, applying(turn, goal, chosenOne))],
    again: (turn, { goal }) => [goalCard(turn, turn.target.body, String(goal))],
  }),
  'goal.measure': handler({
    ...onTeam,
    input: oneGoal,
    run: (turn, { goal: id }) => {
      const team = turn.target.body;
      return [ownMeasureForm(turn, team, findGoal(team, id), {})];
    },
  }),
  'goal.saveMeasure': saving({
    ...onTeam,
    about: oneGoal,
    fields: ownMeasure,
    show: (turn, { goal }, showing) =>
      ownMeasureForm(turn, turn.target.body, findGoal(turn.target.body, goal), showing),
    save: async (turn, { goal, ...definition }) => [
      await measured(turn, goal, (team) => giveMeasure(team, goal, made(turn, definition), turn)),
    ],
  }),
  'goal.saveAmounts': saving({
    ...asks('amounts'),
    fields: z.object({
      baseline: written,
      target: written,
      responsible: workerChosen,
    }),
    blame: { sameAmounts: 'target', unknownMember: 'responsible' },
    save: async (turn, { goal: id, ...entered }) => {
      const { body } = await turn.change((team) => ({
        body: saveAmounts(team, id, amountsIn(turn, team, id, entered), turn),
        answer: null,
      }));
      return [onward(turn, body, id, 'amounts', turn.t('goals.news.saved'))];
    },
  }),
  'goal.saveDeadline': saving({
    ...asks('deadline'),
    fields: z.object({
      deadline: reading((text) => {
        if (text === '') throw new Refusal('dateMissing');
        return parseDate(text);
      }),
    }),
    blame: { dateInPast: 'deadline', dateTooFar: 'deadline' },
    save: async (turn, { goal: id, deadline }) => {
      const said = withFreeDays(turn, turn.t('goals.news.saved'), [deadline]);
      return [await reworded(turn, id, 'deadline', (team) => saveDeadline(team, id, deadline, turn.today, turn), said)];
    },
  }),
  'goal.saveWhy': saving({
    ...asks('why'),
    fields: z.object({ text: reading(readGoalField.why) }),
    save: async (turn, { goal: id, text }) => [
      await reworded(turn, id, 'why', (team) => saveWhy(team, id, text, turn)),
    ],
  }),
  'goal.saveRealistic': handler({
    ...onTeam,
    once: true,
    input: oneGoal.extend({ realistic: z.enum(['yes', 'no']) }),
    run: async (turn, { goal: id, realistic }) => {
      const { body } = await turn.change((team) => ({
        body: saveRealistic(team, id, realistic === 'yes', turn),
        answer: null,
      }));
      if (realistic === 'yes') return [onward(turn, body, id, 'realistic', turn.t('goals.news.saved'))];
      return [askCard(turn, body, id, 'amounts', { news: turn.t('goals.news.adjust') })];
    },
    again: (turn, { goal }) => [goalCard(turn, turn.target.body, String(goal))],
  }),
} satisfies Handlers;

/** Whoever chooses how a goal is measured sees to the measurements, until the team says otherwise. */
const made = (
  turn: TurnOn<Team>,
  definition: Omit<MeasureDefinition, 'every'>,
): MeasureDefinition & { readonly measure: string } => ({
  every: 'month',
  ...definition,
  measure: idOfMade(turn, 'measure'),
  responsible: turn.me.person,
});

const applying = (
  turn: TurnOn<Team>,
  goal: string,
  { bank, begun, measure }: Omit<z.infer<typeof choice>, 'goal'>,
): ((team: Team) => Team) => {
  if (measure !== undefined) return (team) => takeMeasure(team, goal, { measure, by: turn.me.person }, turn);
  if (begun !== undefined) return (team) => giveMeasure(team, goal, made(turn, definitionOf(turn.t, begun)), turn);
  const offered = offeredGoal(bank);
  if (!offered) throw new Refusal('outdatedCard');
  const name = bankWords(turn.t, offered.number).measure;
  return (team) => giveMeasure(team, goal, made(turn, { ...countedAs(offered.number), name }), turn);
};

const measured = async (turn: TurnOn<Team>, id: string, apply: (team: Team) => Team): Promise<Reply> => {
  const { body } = await turn.change((team) => ({ body: apply(team), answer: null }));
  const measure = mainMeasure(body, findGoal(body, id));
  const name = measure && measurerOf(body, measure)?.name;
  const said = name === undefined ? turn.t('goals.news.unheld') : turn.t('goals.news.measured', { name });
  return onward(turn, body, id, 'measure', said);
};

interface EnteredAmounts {
  readonly baseline: string;
  readonly target: string;
  readonly responsible: string | undefined;
}

/** Reads both amounts by the form of the goal's measure, so that all that is wrong is said at once. */
const amountsIn = (
  { language }: Pick<Turn, 'language'>,
  team: Team,
  id: string,
  { baseline, target, responsible }: EnteredAmounts,
) => {
  const measure = mainMeasure(team, findGoal(team, id));
  if (!measure) throw new Refusal('goalNotMeasured');
  const { form, unit } = measure;
  const read = (text: string) => readAim(form, amountTyped(language, form, text), unit);
  const fields = z.object({ baseline: optional(read), target: reading(read) }).safeParse({ baseline, target });
  if (!fields.success) throw refusalOf(fields.error);
  return { ...fields.data, responsible: workerOrNobody(team, responsible) };
};
