import type { CalendarDate, Instant } from '../../../src/model/identity.ts';
import { atMinute, daysLater, isAfter, wallClock, workdayOnOrAfter } from '../clock.ts';
import { mondayFrom, waitsSince } from '../expected.ts';
import type { NetworkFacts, RequestFact, TaskFact, TeamFacts } from '../facts.ts';
import type { Break } from '../promises.ts';
import type { Unasked } from '../wire.ts';
import type { World } from '../world.ts';
import { shown } from './cards.ts';
import { pointsOf } from './points.ts';
import { isBetter, readChart } from './runs.ts';
import { type SeriesLine, shownSeries } from './series.ts';
import { dueDate } from './tables.ts';
import { dayOf, plain, t } from './words.ts';

/** Figures that come without having been asked for: what leaders are told of their team, and facilitators of theirs. */

// === The leaders' digest

const mostTitles = 3;

const quoted = (tasks: readonly TaskFact[]): string => {
  const titles = tasks.slice(0, mostTitles).map(({ title }) => t('common.quoted', { words: title }));
  const more = tasks.length - titles.length;
  const all = more > 0 ? [...titles, t('leaders.digest.more', { count: more })] : titles;
  return new Intl.ListFormat('nb').format(all);
};

/** When the digest before the one of a day came, or when the leader came to be one. */
const digestBefore = (since: Instant, today: CalendarDate): Instant => {
  let [before, newest] = [since, since];
  for (
    let date = mondayFrom(daysLater(wallClock(since).date, 7));
    workdayOnOrAfter(date) <= today;
    date = daysLater(date, 14)
  )
    [before, newest] = [newest, atMinute(workdayOnOrAfter(date), 480)];
  return before;
};

const doneLines = (tasks: readonly TaskFact[], since: Instant): string[] => {
  const isNew = (at: Instant | undefined): boolean => at !== undefined && isAfter(at, since);
  const done = tasks.filter(({ doneAt }) => isNew(doneAt));
  const workedOn = tasks.filter(({ isOpen, changedAt }) => isOpen && isNew(changedAt));
  const lines = [
    ...(done.length > mostTitles ? [quoted(done)] : done.map(({ title }) => title)),
    ...workedOn.map(({ title }) => t('leaders.digest.workedOn', { title })),
  ];
  return lines.length === 0
    ? [t('leaders.digest.nothingDone')]
    : lines.slice(0, mostTitles + 1).map((line) => `• ${line}`);
};

const trendLines = (team: TeamFacts, today: CalendarDate): string[] => {
  const series = shownSeries(team.cases, today);
  const newest = (line: SeriesLine) => series[line].slice(-1).map(({ value }) => shown(line, value));
  const [[first], [later]] = [newest('first'), newest('later')];
  const scores = later === undefined ? 'leaders.digest.firstScores' : 'leaders.digest.scores';
  const lines = [
    ...(first === undefined ? [] : [t(scores, { first, later })]),
    ...(['benefit', 'fidelity'] as const).flatMap((line) => {
      const [point, before] = series[line].toReversed();
      if (!point) return [];
      const figure = t('figures.value', { value: shown(line, point.value), count: point.cases });
      const told = { name: t(`leaders.digest.followed.${line}`), figure };
      if (!before) return [t('leaders.digest.point', told)];
      return [t('leaders.digest.pointBefore', { ...told, before: shown(line, before.value) })];
    }),
  ];
  return lines.length === 0 ? [t('leaders.digest.noFigures')] : lines;
};

/** What a leader's digest has to say of what was done, what stands still, and how it goes. */
const digestParts = (team: TeamFacts, since: Instant, today: CalendarDate): string[][] => {
  const { network, tasks } = team;
  const overdue = tasks.filter((task) => {
    const due = dueDate(network, task);
    return task.isOpen && due !== '' && due < today;
  });
  const stuck = t('leaders.digest.overdue', { count: overdue.length, titles: quoted(overdue) });
  return [
    [t('leaders.digest.done'), ...doneLines(tasks, digestBefore(since, today))],
    ...(overdue.length > 0 ? [[t('leaders.digest.stuck'), stuck]] : []),
    [t('leaders.digest.trend'), ...trendLines(team, today)],
  ];
};

/** @param since when who reads it came to lead the team */
const checkDigest = (team: TeamFacts, since: Instant, text: string, today: CalendarDate, broke: Break): void => {
  for (const part of digestParts(team, since, today))
    if (!plain(`${text}\n`).includes(plain(`${part.join('\n')}\n`)))
      broke(
        'aggregates',
        `${today} digest of ${team.plan.id}: not «${part.join(' / ')}» but «${text.replaceAll('\n', ' / ')}»`,
      );
};

// === The facilitators' weekly list

/** DOMAIN §10. */
const [quietDays, notBegunDays] = [21, 14];

/** The work period a network is in: the package of the next session that is not over. */
export const periodOf = ({ sessions }: NetworkFacts, today: CalendarDate): number =>
  1 + Math.max(0, ...sessions.filter(({ last }) => last < today).map(({ number }) => number));

const daysUntil = (date: CalendarDate, today: CalendarDate): number =>
  Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);

const inWords = (days: number): string => {
  if (days === 0) return t('dates.today');
  return days === 1 ? t('dates.tomorrow') : t('dates.inDays', { count: days });
};

/** Who sees to it, and by when, is not yet begun. */
const isUnderWay = ({ isOpen, isBegun }: TaskFact): boolean => isBegun || !isOpen;

const notBegun = ({ tasks, network, createdAt = '' }: TeamFacts, today: CalendarDate): string[] => {
  const period = periodOf(network, today);
  const begun = (number: number) => tasks.some((task) => task.package === number && isUnderWay(task));
  const isOn = network.sessions.some(({ first, last }) => first <= today && today <= last);
  const next = network.sessions.find(({ first }) => first > today);
  if (!next || isOn) return [];
  const left = daysUntil(next.first, today);
  if (left <= notBegunDays && !begun(period))
    return [t('followUp.notBegun', { name: t(`packages.named.p${period}`), number: next.number, when: inWords(left) })];
  if (tasks.some(isUnderWay)) return [];
  const late = network.sessions.find(
    ({ number, first, last }) => number < period && wallClock(createdAt).date < first && last < today,
  );
  return late ? [t('followUp.neverBegun', { name: t(`packages.named.p${late.number}`), number: late.number })] : [];
};

/** How long what a team asked is kept once it is closed, in days (decision 41). */
const requestKeptDays = 30;

/** When it last did something that Los still knows of: of its requests as long as they are kept. */
export const lastActiveOn = ({ lastActive = '', requests }: TeamFacts, today: CalendarDate): CalendarDate => {
  const isKept = ({ closedAt }: RequestFact): boolean =>
    closedAt === undefined || daysLater(wallClock(closedAt).date, requestKeptDays) > today;
  const asked = requests
    .filter(isKept)
    .flatMap(({ askedAt, messages }) => [
      askedAt,
      ...messages.flatMap(({ from, at }) => (from === 'team' ? [at] : [])),
    ]);
  return [lastActive, ...asked.map((at) => wallClock(at).date)].sort().at(-1) ?? '';
};

const quiet = (team: TeamFacts, today: CalendarDate): string[] => {
  const { tasks, network } = team;
  const lastActive = lastActiveOn(team, today);
  const period = periodOf(network, today);
  const isOn = network.sessions.some(({ first, last }) => first <= today && today <= last);
  const isOpen = tasks.some((task) => task.package === period && task.isOpen);
  return !isOn && period <= 4 && isOpen && -daysUntil(lastActive, today) >= quietDays
    ? [t('followUp.quiet', { date: dayOf(lastActive) })]
    : [];
};

/** The request for guidance that has waited longest. */
const waiting = ({ requests }: TeamFacts): string[] => {
  const [since] = requests.flatMap((request) => waitsSince(request) ?? []).sort();
  return since === undefined ? [] : [t('followUp.guidance', { date: dayOf(wallClock(since).date) })];
};

/** A change for the worse that goes on; the newest. */
const worse = ({ measures }: TeamFacts): string[] => {
  const [newest] = measures
    .flatMap((measure) => {
      const read = readChart(pointsOf(measure));
      return read.says === 'changed' && isBetter(read) === false ? [{ measure: measure.name, since: read.since }] : [];
    })
    .sort((one, other) => (one.since < other.since ? 1 : -1));
  return newest ? [t('followUp.worse', { measure: newest.measure, date: dayOf(newest.since) })] : [];
};

/** Why a team may need its facilitators. No team here has a measure that is for a goal. */
export const reasonsOf = (team: TeamFacts, today: CalendarDate): string[] => {
  const period = periodOf(team.network, today);
  const noGoal = period >= 3 && period <= 4 ? [t('followUp.noGoal')] : [];
  return [...waiting(team), ...notBegun(team, today), ...worse(team), ...quiet(team, today), ...noGoal];
};

const mostShown = 5;

/** The list has every team that may need somebody, the first five with all their reasons. */
const checkList = (network: NetworkFacts, text: string, today: CalendarDate, broke: Break): void => {
  const lines = plain(text).split('\n');
  const where = `${today} list of ${network.plan.id}`;
  const concerned = network.teams.flatMap((team) => {
    const reasons = team.createdAt === undefined ? [] : reasonsOf(team, today);
    return reasons.length > 0 ? [{ name: team.plan.name, reasons }] : [];
  });
  const told = concerned.filter(({ name }) => lines.includes(name));
  const more = concerned.length - told.length;
  if (
    told.length !== Math.min(concerned.length, mostShown) ||
    more > 0 !== lines.includes(t('followUp.more', { count: more }))
  )
    broke('aggregates', `${where}: ${concerned.length} teams, not as in «${lines.join(' / ')}»`);
  for (const { name, reasons } of told)
    if (!lines.join('\n').includes([name, ...reasons].map(plain).join('\n')))
      broke('aggregates', `${where}: ${name} for «${reasons.join(' / ')}», not as in «${lines.join(' / ')}»`);
};

/** Whether the figures in a message that came unasked are those of the facts. */
export const checkTold = (world: World, { place, title, text }: Unasked, broke: Break): void => {
  const today = world.today();
  if (title === t('followUp.title')) {
    const network = world.facts.networks.find((one) => one.place === place);
    if (network) checkList(network, text, today, broke);
    world.count('weekly lists compared');
  }
  const team = world.homes.get(place);
  if (team && title === t('leaders.digest.titleOf', { team: team.plan.name })) {
    const leader = team.people.find((who) => world.wire.personalOf(who) === place);
    const since = leader && (team.cameAt.get(leader) ?? team.createdAt);
    if (since !== undefined) checkDigest(team, since, text, today, broke);
    world.count('digests compared');
  }
};
