import type { Button, Choice, Frame, Row } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { question as questionCard } from '../../dialog/question.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import { nobody, workerChoices } from '../../dialog/workers.ts';
import { aimToType } from '../../language/amounts.ts';
import { formatDate, formatDistance, shortened } from '../../language/format.ts';
import { goalTitle } from '../../language/goal-title.ts';
import { findGoal, mainMeasure } from '../../model/goals.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Goal, Measure } from '../../model/improvement.ts';
import { measurerOf } from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';
import { isHeld } from '../../model/timeline.ts';
import { builtInMeasureRows } from '../measures/index.ts';
import { bankWords, builtInsFor, nearestInBank } from './bank.ts';
import { exampleFor } from './examples.ts';
import { type Proposal, proposalIn } from './rough.ts';
import { amountsVersion, freeMeasures, isAnswered, type Question, questions } from './rules.ts';
import { goalSentence } from './sentence.ts';

/** Data of `cards/goals/goal-what.json`: what is to be otherwise, and for whom. */
interface GoalWhatCard extends Frame {
  readonly what: string;
  readonly whom: string;
  readonly example: string;
}

/** Data of `cards/goals/goal-measure.json`: a measure in the team’s own words. */
interface GoalMeasureCard extends Frame {
  readonly measureName: string;
  readonly example: string;
  readonly form: string;
  readonly forms: readonly Choice[];
  readonly better: string;
  readonly ways: readonly Choice[];
  readonly unit: string;
}

/** Data of `cards/goals/goal-amounts.json`: from how much to how much, and who sees to the measurements. */
interface GoalAmountsCard extends Frame {
  /** What is measured. */
  readonly measure: string;
  readonly baseline: string;
  readonly target: string;
  readonly example: string;
  readonly responsible: string;
  readonly people: readonly Choice[];
}

/** Data of `cards/goals/goal-deadline.json`: by when, to press or to enter. */
interface GoalDeadlineCard extends Frame {
  readonly proposals: readonly Row[];
  readonly deadline: string;
  readonly example: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'goals/goal-what': GoalWhatCard;
    readonly 'goals/goal-measure': GoalMeasureCard;
    readonly 'goals/goal-amounts': GoalAmountsCard;
    readonly 'goals/goal-deadline': GoalDeadlineCard;
  }
}

/** The one question that is asked now. @throws Refusal `unknownGoal` */
export const askCard = (turn: Turn, team: Team, id: string, asked: Question, showing: Showing = {}): Reply =>
  cards[asked](turn, team, findGoal(team, id), showing);

type MakeCard = (turn: Turn, team: Team, goal: Goal, showing: Showing) => Reply;

const aboutGoal = (team: Team, { version }: Goal): About => ({ team: team.id, version });

/** What stands around every question: which one it is, and the sentence so far. */
const around = (turn: Turn, team: Team, goal: Goal, asked: Question, { news }: Showing) => {
  const number = questions.indexOf(asked) + 1;
  const words = turn.t('goals.place', { number, items: questions.length });
  const sentence = goalSentence(turn, team, goal);
  return {
    ...(news !== undefined && { news }),
    kicker: shortened(goal.what === '' ? goalTitle(goal) : sentence, longestKicker),
    title: turn.t(`goals.questions.${asked}`),
    progress: { value: number, max: questions.length, words },
  };
};

/** The sentence so far stands small above a question. */
const longestKicker = 200;

/** The ways on from a question that is not answered; a form has «Avbryt» for the way to the goal. */
const onwards = ({ t }: Turn, goal: Goal, asked: Question): Button[] => [
  { title: t('goals.press.skip'), data: { do: 'goal.ask', goal: goal.id, after: asked } },
];

const toGoal = ({ id }: Goal): Button['data'] => ({ do: 'goal.show', goal: id });

const saving = ({ t }: Turn, data: Button['data']): Button => ({ title: t('goals.press.save'), data, sends: true });

const whatCard: MakeCard = (turn, team, goal, showing) => {
  const proposal = proposalIn(goal.rough, turn.today);
  const data: GoalWhatCard = {
    ...around(turn, team, goal, 'what', showing),
    what: valueIn(showing, 'what', goal.what === '' ? proposal.what : goal.what),
    whom: valueIn(showing, 'whom', goal.whom === '' ? proposal.whom : goal.whom),
    example: exampleFor(turn, team, goal, 'what'),
    buttons: [saving(turn, { do: 'goal.saveWhat', goal: goal.id }), ...onwards(turn, goal, 'what')],
    cancel: toGoal(goal),
  };
  return show('goals/goal-what', data, data.title, aboutGoal(team, goal));
};

// === How it is measured

const measureCard: MakeCard = (turn, team, goal, showing) => {
  const { t } = turn;
  const near = nearestInBank(t, goal);
  const use = { do: 'goal.useMeasure', goal: goal.id } as const;
  const fromBank: Row = {
    title: bankWords(t, near.number).measure,
    meta: t('goals.measureFrom.bank'),
    data: { ...use, bank: near.number },
  };
  const suited: readonly string[] = builtInsFor(near.number);
  const builtIn = builtInMeasureRows(t, team, (begun) => ({ ...use, begun })).filter(({ data }) =>
    suited.includes(String(data['begun'])),
  );
  const free = freeMeasures(team)
    .slice(0, mostFree)
    .map(({ id, name }): Row => ({ title: name, meta: t('goals.measureFrom.free'), data: { ...use, measure: id } }));
  const own: Row = {
    title: t('goals.measureFrom.own'),
    meta: t('goals.measureFrom.ownMeta'),
    data: { do: 'goal.measure', goal: goal.id },
  };
  return questionCard(
    { ...asking(turn, team, goal, 'measure', showing), answers: [fromBank, ...builtIn, ...free, own] },
    aboutGoal(team, goal),
  );
};

/** As many of the team’s other measures as are offered for a goal. */
const mostFree = 3;

/** A question that is answered by pressing. */
const asking = (turn: Turn, team: Team, goal: Goal, asked: Question, showing: Showing) => {
  const { title, kicker, ...rest } = around(turn, team, goal, asked, showing);
  return {
    ...rest,
    title: kicker,
    words: title,
    hint: exampleFor(turn, team, goal, asked),
    isAnswered: isAnswered(team, goal, asked),
    buttons: [...onwards(turn, goal, asked), { title: turn.t('goals.press.toGoal'), data: toGoal(goal) }],
  };
};

/** A measure in the team’s own words. */
export const ownMeasureForm: MakeCard = (turn, team, goal, showing) => {
  const { t } = turn;
  const forms = ['share', 'count', 'score'] as const;
  const ways = ['higher', 'lower', 'none'] as const;
  const data: GoalMeasureCard = {
    ...around(turn, team, goal, 'measure', showing),
    measureName: valueIn(showing, 'name'),
    example: t('goals.ownMeasureHint', { measure: bankWords(t, nearestInBank(t, goal).number).measure }),
    form: valueIn(showing, 'form', 'share'),
    forms: forms.map((value) => ({
      value,
      title: `${t(`measures.forms.${value}.title`)}: ${t(`measures.forms.${value}.meta`)}`,
    })),
    better: valueIn(showing, 'better', 'higher'),
    ways: ways.map((value) => ({ value, title: t(`goals.ways.${value}`) })),
    unit: valueIn(showing, 'unit'),
    buttons: [saving(turn, { do: 'goal.saveMeasure', goal: goal.id })],
    cancel: { do: 'goal.ask', goal: goal.id, question: 'measure' },
  };
  return show('goals/goal-measure', data, data.title, aboutGoal(team, goal));
};

// === How much

const amountsCard: MakeCard = (turn, team, goal, showing) => {
  const measure = mainMeasure(team, goal);
  if (!measure) return measureCard(turn, team, goal, showing);
  const proposal: Partial<Proposal> = measure.form === 'share' ? proposalIn(goal.rough, turn.today) : {};
  const typed = (amount: Measure['target']) => amount && aimToType(turn.language, measure.form, amount);
  const data: GoalAmountsCard = {
    ...around(turn, team, goal, 'amounts', showing),
    measure: measure.name,
    baseline: valueIn(showing, 'baseline', typed(measure.baseline ?? (measure.target ? undefined : proposal.baseline))),
    target: valueIn(showing, 'target', typed(measure.target ?? proposal.target)),
    example: exampleFor(turn, team, goal, 'amounts'),
    responsible: valueIn(showing, 'responsible', measurerOf(team, measure)?.person ?? nobody),
    people: workerChoices(team, turn.t('goals.nobody')),
    buttons: [saving(turn, { do: 'goal.saveAmounts', goal: goal.id }), ...onwards(turn, goal, 'amounts')],
    cancel: toGoal(goal),
  };
  return show('goals/goal-amounts', data, data.title, { team: team.id, version: amountsVersion(team, goal) });
};

// === By when

const deadlineCard: MakeCard = (turn, team, goal, showing) => {
  const data: GoalDeadlineCard = {
    ...around(turn, team, goal, 'deadline', showing),
    proposals: proposedDays(turn, team, goal).map(({ title, on }) => ({
      title,
      meta: `${formatDate(turn.language, on)} (${formatDistance(turn.t, turn.today, on)})`,
      data: { do: 'goal.saveDeadline', goal: goal.id, deadline: on },
    })),
    deadline: valueIn(showing, 'deadline', goal.deadline),
    example: exampleFor(turn, team, goal, 'deadline'),
    buttons: [saving(turn, { do: 'goal.saveDeadline', goal: goal.id }), ...onwards(turn, goal, 'deadline')],
    cancel: toGoal(goal),
  };
  return show('goals/goal-deadline', data, data.title, aboutGoal(team, goal));
};

/** The date that stands in the rough goal, then the sessions that come. */
const proposedDays = (
  { t, today }: Turn,
  team: Team,
  goal: Goal,
): readonly { readonly title: string; readonly on: CalendarDate }[] => {
  const { deadline } = proposalIn(goal.rough, today);
  const sessions = team.network.sessions.filter((session) => isHeld(session) && session.first > today);
  return [
    ...(deadline === undefined ? [] : [{ title: t('goals.yourOwn'), on: deadline }]),
    ...sessions.map(({ number, first }) => ({ title: t('goals.session', { number }), on: first })),
  ];
};

// === Why, and within reach

/** Data of `cards/goals/goal-text.json`: a form of one text. Empty text = not shown. */
interface GoalTextCard extends Frame {
  readonly intro: string;
  readonly label: string;
  readonly words: string;
  readonly example: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'goals/goal-text': GoalTextCard;
  }
}

const whyCard: MakeCard = (turn, team, goal, showing) => {
  const data: GoalTextCard = {
    ...around(turn, team, goal, 'why', showing),
    intro: '',
    label: turn.t('goals.whyLabel'),
    words: valueIn(showing, 'text', goal.why),
    example: exampleFor(turn, team, goal, 'why'),
    buttons: [saving(turn, { do: 'goal.saveWhy', goal: goal.id }), ...onwards(turn, goal, 'why')],
    cancel: toGoal(goal),
  };
  return show('goals/goal-text', data, data.title, aboutGoal(team, goal));
};

const realisticCard: MakeCard = (turn, team, goal, showing) => {
  const { t } = turn;
  const answer = (realistic: 'yes' | 'no') => ({ do: 'goal.saveRealistic', goal: goal.id, realistic }) as const;
  const answers: Row[] = [
    { title: t('goals.yes'), meta: '', data: answer('yes') },
    { title: t('goals.adjust'), meta: t('goals.adjustMeta'), data: answer('no') },
  ];
  return questionCard({ ...asking(turn, team, goal, 'realistic', showing), answers }, aboutGoal(team, goal));
};

const cards: Readonly<Record<Question, MakeCard>> = {
  what: whatCard,
  measure: measureCard,
  amounts: amountsCard,
  deadline: deadlineCard,
  why: whyCard,
  realistic: realisticCard,
};
