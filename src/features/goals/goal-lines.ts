import type { Row } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { aimInFull, formatAim } from '../../language/amounts.ts';
import { formatDate, formatDistance, formatList, shortened } from '../../language/format.ts';
import { goalTitle } from '../../language/goal-title.ts';
import { dateInNorway } from '../../model/calendar.ts';
import { periodsOf, readChart } from '../../model/chart-reading.ts';
import { agreedTo, asked, type LetterReading, lettersIn, mainMeasure } from '../../model/goals.ts';
import type { Goal, Measure } from '../../model/improvement.ts';
import type { Member, Team } from '../../model/team.ts';
import { verdictLine } from '../run-chart/index.ts';
import { proposalIn } from './rough.ts';

/** As much of what was said as stands beneath its letter, in signs. */
const longestSaid = 90;

/** A goal in a list: «4 av 6 i SMARTE · innen 1. juni 2027 · Ingen tegn til varig endring ennå.» */
const goalLine = (voice: Voice, team: Team, goal: Goal): string => {
  const { t } = voice;
  const measure = mainMeasure(team, goal);
  return [
    t('goals.lettersOf', { count: lettersIn(team, goal) }),
    ...(goal.deadline === undefined ? [] : [byWhen(voice, goal.deadline)]),
    ...(measure ? [measureVerdict(voice, measure)] : []),
  ].join(' · ');
};

const byWhen = ({ t, language, today }: Voice, deadline: string): string =>
  t(deadline < today ? 'goals.wasDue' : 'goals.due', { date: formatDate(language, deadline) });

/** A goal as a row that opens it. */
export const goalRow = (voice: Voice, team: Team, goal: Goal): Row => ({
  title: goalTitle(goal),
  meta: goal.closed ? closedLine(voice, goal.closed) : goalLine(voice, team, goal),
  data: { do: 'goal.show', goal: goal.id },
});

/** «✓ Nådd 1. juni 2027» */
export const closedLine = ({ t, language }: Voice, { how, at }: NonNullable<Goal['closed']>): string =>
  t(`goals.${how}`, { date: formatDate(language, dateInNorway(at)) });

/** What a measure says by now; of one that fills itself the chart is looked up elsewhere. */
const measureVerdict = (voice: Voice, measure: Measure): string =>
  measure.builtIn === undefined
    ? verdictLine(voice, readChart(periodsOf(measure), measure).verdict, measure.every)
    : voice.t('goals.fillsItself');

// === Letters

/** A letter of SMARTE with its sign, and beneath it what the goal says there, or what it lacks. */
export const letterLines = (
  voice: Voice,
  team: Team,
  goal: Goal,
  { letter, missing }: LetterReading,
): Pick<Row, 'title' | 'meta'> => {
  const { t } = voice;
  const word = t(`goals.letters.${letter}`);
  return missing === undefined
    ? { title: t('goals.has', { letter: word }), meta: present[letter](voice, team, goal) }
    : { title: t('goals.lacks', { letter: word }), meta: lackOf(voice, team, goal, missing) };
};

const present: Readonly<Record<LetterReading['letter'], (voice: Voice, team: Team, goal: Goal) => string>> = {
  specific: (_, __, { what, whom }) => `${shortened(what, longestSaid)} · ${whom}`,
  measurable: (voice, team, goal) => amountsLine(voice, mainMeasure(team, goal)),
  inspiring: (_, __, { why }) => shortened(why, longestSaid),
  realistic: ({ t }) => t('goals.present.realistic'),
  timed: ({ t, language, today }, _, { deadline = today }) =>
    t(deadline < today ? 'goals.present.timedOver' : 'goals.present.timed', {
      date: formatDate(language, deadline),
      distance: formatDistance(t, today, deadline),
    }),
  agreed: ({ t, language }, team, goal) => {
    const agreed = agreedTo(team, goal);
    return t('goals.present.agreed', { count: agreed.length, names: namesOf(language, agreed) });
  },
};

const amountsLine = ({ t, language }: Voice, measure: Measure | undefined): string => {
  if (!measure?.target) return '';
  const target = aimInFull(language, measure, measure.target);
  if (!measure.baseline) return t('goals.present.measurableTo', { target });
  return t('goals.present.measurable', { baseline: formatAim(language, measure.form, measure.baseline), target });
};

const namesOf = (language: Voice['language'], members: readonly Member[]): string =>
  formatList(
    language,
    members.map(({ name }) => name),
  );

/** Why a letter is not there; what the team seems to have written already is asked about, never taken for said. */
const lackOf = (voice: Voice, team: Team, goal: Goal, missing: NonNullable<LetterReading['missing']>): string => {
  const { t, language, today } = voice;
  const { target, deadline } = proposalIn(goal.rough, today);
  if (missing === 'target' && target) {
    return t('goals.proposed.amount', { target: formatAim(language, 'share', target) });
  }
  if (missing === 'deadline' && deadline) return t('goals.proposed.deadline', { date: formatDate(language, deadline) });
  if (missing !== 'some') return t(`goals.missing.${missing}`);
  const agreed = agreedTo(team, goal);
  const values = { agreed: agreed.length, asked: asked(team, goal).length, names: namesOf(language, agreed) };
  return t('goals.missing.some', values);
};

// === What goes with a goal

/** The rows that lead to what a goal is measured by: how it stands, and who sees to it. */
export const measureRow = (voice: Voice, team: Team, measure: Measure): Row => {
  const { t } = voice;
  const member = team.members.find(({ person }) => person === measure.responsible);
  const responsible = member ? t('goals.responsible', { name: member.name }) : t('goals.noResponsible');
  return {
    title: measure.name,
    meta: `${measureVerdict(voice, measure)} · ${responsible}`,
    data: { do: 'chart.show', measure: measure.id },
  };
};
