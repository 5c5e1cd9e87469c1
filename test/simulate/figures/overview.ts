import type { CalendarDate } from '../../../src/model/identity.ts';
import { wallClock } from '../clock.ts';
import { waitsSince } from '../expected.ts';
import type { NetworkFacts, TeamFacts } from '../facts.ts';
import { shown } from './cards.ts';
import { chartSays } from './charts.ts';
import { type Exact, meanOf } from './exact.ts';
import { pointsOf } from './points.ts';
import { isBetter, readChart } from './runs.ts';
import { askedSeries, monthsBetween, type SeriesPoint, shownSeries } from './series.ts';
import { number, teamsIn } from './tables.ts';
import { lastActiveOn, periodOf, reasonsOf } from './unasked.ts';
import { t } from './words.ts';

/** A network at a glance, as its facilitators see it on a card and in a workbook. */

const builtIn = ['asked', 'benefit', 'fidelity'] as const;
type BuiltIn = (typeof builtIn)[number];

/** What everybody may see of a team's cases, month by month. */
const seriesOf = ({ cases }: TeamFacts, of: BuiltIn, today: CalendarDate): readonly SeriesPoint[] =>
  of === 'asked' ? askedSeries(cases, today) : shownSeries(cases, today)[of];

const readings = ({ measures }: TeamFacts) => measures.map((measure) => readChart(pointsOf(measure)));

const isGoneOnWith = ({ closed }: TeamFacts['goals'][number]): boolean => closed?.how !== 'dropped';

// === The card

/** A mean of fewer teams would tell of the single one (DOMAIN §12). */
const fewestTeams = 5;

/** The mean of the teams in each month of which enough have a figure, a figure counting in each month it is made of. */
const meansOf = (series: readonly (readonly SeriesPoint[])[]) => {
  const ends = series.flatMap((one) => one.flatMap(({ from, to }) => [from, to])).sort();
  return monthsBetween(ends[0] ?? '1', ends.at(-1) ?? '0').flatMap((month) => {
    const values = series.flatMap((one) => one.findLast(({ from, to }) => from <= month && month <= to)?.value ?? []);
    return values.length < fewestTeams ? [] : [{ month, value: meanOf(values), teams: values.length }];
  });
};

const monthNamed = new Intl.DateTimeFormat('nb', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const trendLines = (teams: readonly TeamFacts[], today: CalendarDate): string[] =>
  builtIn.flatMap((of) => {
    const means = meansOf(teams.map((team) => seriesOf(team, of, today)));
    const newest = means.at(-1);
    // One month is no trend.
    if (!newest || means[0] === newest) return [];
    const points = means.map(({ month, value }) => ({ on: `${month}-01`, value }));
    return t('overview.network.trend', {
      name: t(`runChart.builtIn.${of}`),
      value: shown(of === 'benefit' ? 'benefit' : 'fidelity', newest.value),
      month: monthNamed.format(new Date(`${newest.month}-15T00:00:00Z`)),
      count: newest.teams,
      verdict: chartSays(points, 'month', today),
    });
  });

/** What the card shows, in parts that each stand together. No team here has a test, a talk or a goal that can be measured. */
export const networkWords = (network: NetworkFacts, today: CalendarDate): string[][] => {
  const teams = teamsIn({ network });
  const read = teams.map(readings);
  const readable = read.filter((all) => all.some(({ says }) => says === 'steady' || says === 'changed')).length;
  const better = read.filter((all) => all.some(isBetter)).length;
  const fact = (what: string, value: string): string => `${t(`overview.network.facts.${what}`)} ${value}`;
  const ofTeams = (some: number, count: number) => t('overview.network.ofTeams', { some, count });
  const goals = teams.flatMap((team) => team.goals.filter(isGoneOnWith)).length;
  const having = teams.filter((team) => team.goals.some(isGoneOnWith)).length;
  const theme = t('overview.network.theme', { theme: t('overview.otherTheme'), goals, count: having });
  const trends = trendLines(teams, today);
  return [
    [
      fact('teams', t('overview.network.teams', { count: teams.length, municipalities: teams.length })),
      fact('measurable', ofTeams(0, teams.length)),
      fact('better', ofTeams(better, readable)),
      fact('tests', '0'),
    ],
    ...(trends.length > 0 ? [[t('overview.network.trends'), ...trends]] : []),
    ...(goals > 0
      ? [
          [t('overview.network.themes'), theme],
          [t('overview.network.own'), theme],
        ]
      : [[t('overview.network.noGoals')]]),
  ];
};

// === The workbook

type Row = readonly string[];

const teamRow = (team: TeamFacts, today: CalendarDate): Row => {
  const { plan, tasks, network, goals, requests } = team;
  const inPackage = tasks.filter((task) => task.package === Math.min(5, periodOf(network, today)));
  const [since] = requests.flatMap((request) => waitsSince(request) ?? []).sort();
  return [
    plan.name,
    plan.name,
    reasonsOf(team, today).join(' '),
    '',
    String(inPackage.filter(({ doneAt }) => doneAt !== undefined).length),
    String(inPackage.length),
    lastActiveOn(team, today),
    String(goals.filter(({ closed }) => closed === undefined).length),
    t('overview.no'),
    '0',
    '0',
    since === undefined ? '' : wallClock(since).date,
  ];
};

const figureCells = (team: TeamFacts, of: BuiltIn, today: CalendarDate): string[] => {
  const newest: { readonly value: Exact; readonly cases: number } | undefined = seriesOf(team, of, today).at(-1);
  return newest ? [number(newest.value), String(newest.cases)] : ['', ''];
};

const figuresRow = (team: TeamFacts, today: CalendarDate): Row => {
  const read = readings(team).map(isBetter);
  const counted = [read.length, read.filter((one) => one === true).length, read.filter((one) => one === false).length];
  const ofCases = builtIn.flatMap((of) => figureCells(team, of, today));
  return [team.plan.name, ...counted.map(String), '', '', ...ofCases, '', ''];
};

const goalRows = (teams: readonly TeamFacts[]): Row[] => {
  const having = teams.filter(({ goals }) => goals.some(isGoneOnWith)).length;
  return having === 0 ? [] : [['', t('overview.ownGoals', { theme: t('overview.otherTheme') }), String(having)]];
};

const monthRows = (teams: readonly TeamFacts[], today: CalendarDate): Row[] => {
  const [first = today] = teams.map(({ createdAt = '' }) => wallClock(createdAt).date).sort();
  return monthsBetween(first.slice(0, 7), today.slice(0, 7)).map((month) => [`${month}-01`, '0', '0', '0', '']);
};

/** The sheets of the workbook, by their names. */
export const expectedSheets = (network: NetworkFacts, today: CalendarDate): ReadonlyMap<string, readonly Row[]> => {
  const teams = teamsIn({ network });
  return new Map([
    [t('overview.sheets.teams'), teams.map((team) => teamRow(team, today))],
    [t('overview.sheets.figures'), teams.map((team) => figuresRow(team, today))],
    [t('overview.sheets.goals'), goalRows(teams)],
    [t('overview.sheets.months'), monthRows(teams, today)],
  ]);
};
