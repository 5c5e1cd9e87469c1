import { addDays } from '../../src/model/calendar.ts';
import type { PathwayCase } from '../../src/model/case.ts';
import type { Team } from '../../src/model/team.ts';
import { type Person, press, type Saying } from '../bench/bots/activities.ts';
import { tokenOf } from '../simulate/record.ts';
import { speak } from '../support/texts.ts';
import type { Kept } from './kept.ts';

/** What comes over HTTP, all but its id. */
export type Activity = Readonly<Record<string, unknown>>;

/** Something that somebody does, which changes the store and can be counted there. */
export interface Action {
  readonly what: string;
  readonly activity: Activity;
  /** What the answer says when it has been done. */
  readonly told: string;
  /** How often it is in the store. */
  readonly found: (kept: Kept) => number;
}

/** What somebody does, and how it is done; there may be no more of one kind in a document than it holds. */
export interface Doing extends Saying {
  readonly by: Person;
  /** Which turn of theirs it is, from 0. */
  readonly turn: number;
  /** Which of the kind it is in its document, from 0. */
  readonly nth: number;
  /** A word that nothing else has. */
  readonly word: string;
}

/** Into which measure of a team the measurements go. */
export const measureId = 'maal';

const t = speak('nb');

const dayOfPoint = (nth: number): string => addDays('2019-01-07', 7 * nth);

const submit = ({ by, turn, ...saying }: Doing, entered: Readonly<Record<string, unknown>>): Activity =>
  press(by, turn, saying, entered);

/** @param say what is typed */
const typed = (doing: Doing, text: string): Activity => {
  const { value: _, replyToId: __, ...activity } = press(doing.by, doing.turn, doing, {});
  return { ...activity, text, textFormat: 'plain' };
};

const inTeam =
  (doing: Doing, texts: (team: Team) => readonly string[]) =>
  ({ teams }: Kept): number =>
    count(teams.get(doing.by.team), texts, doing.word);

const inCase =
  (doing: Doing, texts: (it: PathwayCase) => readonly string[]) =>
  ({ cases }: Kept): number =>
    count(cases.get(`${doing.by.team} ${doing.by.code}`), texts, doing.word);

const count = <T>(body: T | undefined, texts: (body: T) => readonly string[], word: string): number =>
  body === undefined ? 0 : texts(body).filter((text) => text === word).length;

/** What changes what a team or a case holds: adding, entering, scoring, typing. */
export const doings = {
  /** A task of the team's own. */
  task: (doing: Doing): Action => ({
    what: 'task',
    activity: submit(doing, { do: 'task.add', package: 1, title: doing.word }),
    told: t('packages.news.added'),
    found: inTeam(doing, ({ ownTasks }) => ownTasks.flatMap(({ own }) => own?.title ?? [])),
  }),
  /** Something the team wants to try. */
  idea: (doing: Doing): Action => ({
    what: 'idea',
    activity: submit(doing, { do: 'action.add', title: doing.word }),
    told: t('actions.news.added'),
    found: inTeam(doing, ({ actions }) => actions.map(({ title }) => title)),
  }),
  /** A goal, typed. */
  goal: (doing: Doing): Action => ({
    what: 'goal, typed',
    activity: typed(doing, `mål: ${doing.word}`),
    told: t('goals.news.added'),
    found: inTeam(doing, ({ goals }) => goals.map(({ rough }) => rough)),
  }),
  /** A measurement. */
  point: (doing: Doing): Action => ({
    what: 'measurement',
    activity: submit(doing, {
      do: 'measure.savePoint',
      measure: measureId,
      on: dayOfPoint(doing.nth),
      amount: String(1 + doing.nth),
    }),
    told: t('measures.news.saved'),
    found: ({ teams }) =>
      teams
        .get(doing.by.team)
        ?.measures.find(({ id }) => id === measureId)
        ?.points.filter(({ on, numerator }) => on === dayOfPoint(doing.nth) && numerator === 1 + doing.nth).length ?? 0,
  }),
  /** What is to be done in a case. */
  plan: (doing: Doing): Action => ({
    what: 'plan of a case',
    activity: submit(doing, { do: 'plan.add', what: doing.word, responsible: 'contactPerson' }),
    told: t('plan.news.added'),
    found: inCase(doing, ({ plan }) => plan?.actions.map(({ what }) => what) ?? []),
  }),
  /** The scores of a conversation in a case; conversation 1 has been held. */
  scores: (doing: Doing): Action => {
    const round = 2 + doing.nth;
    const score = 1 + 2 * ((doing.by.number + round) % 5);
    const scores = { score_a1: `${score}`, score_a2: '5', score_a3: '5', score_a4: '5' };
    return {
      what: 'scores',
      activity: submit(doing, { do: 'scores.save', round, ...scores, held: doing.day }),
      told: ((score + 15) / 4).toFixed(1).replace('.', ','),
      found: ({ cases }) =>
        cases
          .get(`${doing.by.team} ${doing.by.code}`)
          ?.rounds.filter(
            ({ number, scores, corrections }) => number === round && scores['a1'] === score && corrections.length === 0,
          ).length ?? 0,
    };
  },
  /** A look at a case, each of which is written down. */
  opening: (doing: Doing): Action => ({
    what: 'opening of a case',
    activity: submit(doing, { do: 'case.open' }),
    told: doing.by.code,
    found: ({ cases }) => {
      const looks = cases.get(`${doing.by.team} ${doing.by.code}`)?.access.filter(({ what }) => what === 'opened');
      return (looks?.length ?? 0) > doing.nth ? 1 : 0;
    },
  }),
  /** A new case. */
  case: (doing: Doing): Action => {
    const code = `K-${String(100 + doing.nth)}`;
    return {
      what: 'case',
      activity: submit(doing, { do: 'case.create', code }),
      told: t('cases.created', { code }),
      found: ({ cases }) => (cases.has(`${doing.by.team} ${code}`) ? 1 : 0),
    };
  },
} satisfies Record<string, (doing: Doing) => Action>;

export type KindOfDoing = keyof typeof doings;

/** A word for each number, as nobody else uses it. */
export const wordOf = tokenOf;

/** An answer to a task, on a form that showed a version of it. */
export const answering = (doing: Doing, task: string, version: number): Action => {
  const activity = submit(doing, { do: 'task.saveAnswer', task, answer: doing.word });
  const value = activity['value'] as { readonly los: object };
  return {
    what: 'answer',
    activity: { ...activity, value: { ...value, los: { ...value.los, version } } },
    told: t('packages.news.answer'),
    found: inTeam(doing, ({ work }) => Object.values(work).map(({ answer }) => answer)),
  };
};
