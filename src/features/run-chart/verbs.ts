import { z } from 'zod';
import { form, saving } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { page, reading, written, writtenIn } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { capitalised } from '../../language/format.ts';
import { formatPeriod } from '../../language/periods.ts';
import { parseDate } from '../../model/calendar.ts';
import { CalendarDate } from '../../model/identity.ts';
import { currentMeasures, findMeasure } from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';
import { annotateForm, annotationForm } from './annotation-card.ts';
import { chartCard } from './chart-card.ts';
import { chartsReply } from './charts-card.ts';
import {
  annotate,
  answerQuestion,
  freezeAt,
  joinAt,
  readAnnotation,
  removeAnnotation,
  reword,
  splitFrom,
} from './rules.ts';
import { settingsCard } from './settings-card.ts';
import { annotationChanged, ofAnnotation, settingsChanged } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'chart.show': 'run-chart';
    'chart.answer': 'run-chart';
    'chart.notKnown': 'run-chart';
    'chart.annotate': 'run-chart';
    'chart.saveAnnotation': 'run-chart';
    'chart.annotation': 'run-chart';
    'chart.reword': 'run-chart';
    'chart.removeAnnotation': 'run-chart';
    'chart.settings': 'run-chart';
    'chart.split': 'run-chart';
    'chart.join': 'run-chart';
    'chart.freeze': 'run-chart';
    'chart.unfreeze': 'run-chart';
    'chart.spread': 'run-chart';
  }
}

const inTeam = { on: 'team', may: 'improvement.work' } as const;
const measureId = z.string().max(80);
const one = z.object({ measure: measureId });
const onDay = one.extend({ on: CalendarDate });
const asked = one.extend({ since: CalendarDate });
const text = reading(readAnnotation);

/** Run charts: what a measure says over time. */
export const runChartHandlers = {
  'chart.show': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'asAsked',
    input: z.object({ measure: measureId.optional(), page }),
    run: async (turn, { measure, page: wanted }) => [await chartsReply(turn, turn.target.body, measure, wanted)],
  }),
  'chart.answer': saving({
    ...inTeam,
    about: asked,
    fields: z.object({ happened: text }),
    show: (turn, { measure }, { entered = {} }) => chartCard(turn, turn.target.body, measure, { entered }),
    save: (turn, { measure, since, happened }) => answer(turn, measure, since, happened),
  }),
  'chart.notKnown': handler({
    ...inTeam,
    input: asked,
    run: (turn, { measure, since }) => answer(turn, measure, since, undefined),
  }),
  ...form(
    { ask: 'chart.annotate', save: 'chart.saveAnnotation' },
    {
      ...inTeam,
      about: one,
      asking: one.partial().extend({ title: written.optional(), begun: z.literal('routine').optional() }),
      fields: z.object({ on: reading(parseDate), text }),
      blame: { periodInFuture: 'on', periodTooOld: 'on', textTooLong: 'text' },
      show: (turn, { measure }, showing) => annotateForm(turn, measure, showing),
      ask: (turn, { measure, title, begun }) => {
        if (currentMeasures(turn.target.body).length === 0) return chartsReply(turn, turn.target.body, measure, 1);
        return annotateForm(
          turn,
          measure,
          title === undefined ? {} : { entered: { text: happened(turn, title, begun) } },
        );
      },
      save: async (turn, { measure, on, text: said }) => {
        const { body } = await turn.change((team) => ({
          body: annotate(team, measure, { on, text: said }, turn),
          answer: null,
        }));
        return [await chartCard(turn, body, measure, { news: turn.t('runChart.news.annotated'), isAnswered: true })];
      },
    },
  ),
  ...form(
    { ask: 'chart.annotation', save: 'chart.reword' },
    {
      ...inTeam,
      about: onDay,
      fields: z.object({ text }),
      version: (turn, { measure }) => findMeasure(turn.target.body, measure).version,
      show: (turn, { measure, on }, showing) => annotationForm(turn, measure, on, showing),
      save: async (turn, { measure, on, text: said }) => [
        await changeAnnotation(turn, measure, on, 'annotated', (team) =>
          reword(team, measure, { on, text: said }, turn),
        ),
      ],
    },
  ),
  'chart.removeAnnotation': handler({
    ...inTeam,
    input: onDay,
    run: async (turn, { measure, on }) => [
      await changeAnnotation(turn, measure, on, 'removed', (team) => removeAnnotation(team, measure, on, turn)),
    ],
    again: async (turn, entered) => [await chartCard(turn, turn.target.body, writtenIn(entered, 'measure') ?? '')],
  }),
  'chart.settings': handler({
    ...inTeam,
    input: one,
    anew: true,
    run: async (turn, { measure }) => [await settingsCard(turn, turn.target.body, measure)],
  }),
  'chart.split': settingWith('split', splitFrom),
  'chart.freeze': settingWith('freeze', freezeAt),
  'chart.join': handler({
    ...inTeam,
    input: onDay,
    run: async (turn, { measure, on }) => [
      await set(turn, measure, 'joined', (team) => joinAt(team, measure, on, turn), on),
    ],
    again: (turn, entered) => settingsAgain(turn, entered),
  }),
  'chart.unfreeze': handler({
    ...inTeam,
    input: one,
    run: async (turn, { measure }) => [
      await set(turn, measure, 'unfrozen', (team) => freezeAt(team, measure, undefined, turn)),
    ],
    again: (turn, entered) => settingsAgain(turn, entered),
  }),
  'chart.spread': handler({
    ...inTeam,
    input: one.extend({ shown: z.enum(['yes', 'no']) }),
    anew: true,
    run: async (turn, { measure, shown }) => {
      const showsSpread = shown === 'yes';
      const { body } = await turn.change((team) => ({
        body: (team.showsSpread ?? false) === showsSpread ? team : { ...team, showsSpread },
        answer: null,
      }));
      return [await chartCard(turn, body, measure)];
    },
  }),
} satisfies Handlers;

/** «ny rutine fra i dag» is typed as it will stand on the curve. */
const happened = ({ t }: TurnOn<Team>, title: string, begun: 'routine' | undefined): string =>
  begun === 'routine' ? t('runChart.annotate.routine', { title }) : capitalised(title);

/** What a press does that sends the period which is chosen on the card. */
function settingWith(news: 'split' | 'freeze', apply: typeof splitFrom) {
  return saving({
    ...inTeam,
    about: one,
    fields: z.object({ on: reading(parseDate) }),
    version: (turn, { measure }) => findMeasure(turn.target.body, measure).version,
    show: (turn, { measure }, showing) => settingsCard(turn, turn.target.body, measure, showing),
    save: async (turn, { measure, on }) => [
      await set(turn, measure, news, (team) => apply(team, measure, on, turn), on),
    ],
  });
}

const settingsAgain = async (turn: TurnOn<Team>, entered: Readonly<Record<string, unknown>>): Promise<Reply[]> => [
  await settingsCard(turn, turn.target.body, writtenIn(entered, 'measure') ?? ''),
];

/** Sets baseline or parts, and shows the chart as it then is, with the way back. */
const set = (
  turn: TurnOn<Team>,
  id: string,
  news: 'split' | 'freeze' | 'joined' | 'unfrozen',
  apply: (team: Team) => Team,
  on?: CalendarDate,
): Promise<Reply> => {
  const { every } = findMeasure(turn.target.body, id);
  const period = on === undefined ? '' : formatPeriod(turn, every, on);
  return takeAway(turn, settingsChanged, id, apply, (team) =>
    chartCard(turn, team, id, { news: turn.t(`runChart.news.${news}`, { period }) }),
  );
};

const changeAnnotation = (
  turn: TurnOn<Team>,
  id: string,
  on: CalendarDate,
  news: 'annotated' | 'removed',
  apply: (team: Team) => Team,
): Promise<Reply> =>
  takeAway(turn, annotationChanged, ofAnnotation(id, on), apply, (team) =>
    chartCard(turn, team, id, { news: turn.t(`runChart.news.${news}`) }),
  );

/** Notes the answer to what the chart has asked; the first card that is answered counts for all, and words are never lost. */
const answer = async (
  turn: TurnOn<Team>,
  measure: string,
  since: CalendarDate,
  said: string | undefined,
): Promise<readonly Reply[]> => {
  const { body } = await turn.change((team) => ({
    body: answerQuestion(team, measure, { since, text: said }, turn),
    answer: null,
  }));
  const news = turn.t(`runChart.news.${said === undefined ? 'notKnown' : 'answered'}`);
  return [await chartCard(turn, body, measure, { news, isAnswered: said !== undefined })];
};
