import type { Button, Frame } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { capitalised, formatDate, formatList, shortened } from '../../language/format.ts';
import { type Concern, concernsOf, networkNow } from '../../model/concerns.ts';
import type { Team } from '../../model/team.ts';
import type { SummaryGoal, TeamSummary } from '../../model/team-summary.ts';
import { reasonOf } from '../follow-up/index.ts';
import { packageNamed } from '../tasks/index.ts';
import { figureLines, scoresLine, verdictOf } from './words.ts';

/** Lines under a heading. */
export interface Lines {
  readonly heading: string;
  readonly lines: readonly { readonly line: string }[];
}

/** Data of `cards/overview/team.json`: a team at a glance, for its facilitators. */
interface TeamCard extends Frame {
  /** Why it may need them. */
  readonly reasons: Lines['lines'];
  readonly parts: readonly Lines[];
  readonly hint: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'overview/team': TeamCard;
  }
}

/** A team at a glance: how far it has come, what its charts say, and what its facilitators can do about it. */
export const teamCard = (
  voice: Voice,
  network: Team['network'],
  row: TeamSummary,
  all: readonly TeamSummary[] = [row],
): Reply => {
  const { t, language, today } = voice;
  const now = networkNow(network, all, today);
  const concerns = concernsOf(row, now);
  const parts: TeamCard['parts'] = [
    part(t('overview.parts.work'), workOf(voice, row, now.timeline.period)),
    part(t('overview.parts.goals'), goalsOf(voice, row)),
    part(t('overview.parts.measures'), measuresOf(voice, row)),
    part(t('overview.parts.figures'), figureLines(voice, row)),
  ].filter(({ lines }) => lines.length > 0);
  const data: TeamCard = {
    kicker: network.name,
    title: row.name,
    subtitle: formatList(language, row.municipalities) === row.name ? '' : formatList(language, row.municipalities),
    reasons: reasonsOf(voice, concerns),
    parts,
    hint: t('overview.hint'),
    buttons: buttonsOf(voice, row, concerns),
    equal: true,
  };
  const said = [...data.reasons, ...parts.flatMap(({ lines }) => lines)].map(({ line }) => line);
  return show('overview/team', data, [row.name, ...said].join('\n'), { network: network.id, team: row.team });
};

const part = (heading: string, lines: readonly string[]): Lines => ({
  heading,
  lines: lines.map((line) => ({ line })),
});

const reasonsOf = (voice: Voice, concerns: readonly Concern[]): Lines['lines'] =>
  concerns.length > 0
    ? concerns.map((concern) => ({ line: reasonOf(voice, concern) }))
    : [{ line: voice.t('overview.well') }];

const workOf = (
  { t, language }: Voice,
  row: TeamSummary,
  period: TeamSummary['packages'][number]['number'],
): string[] => {
  const standing = row.packages.find(({ number }) => number === period);
  const trying = row.actions.filter(({ state }) => state === 'trying').length;
  const kept = row.actions.filter(({ state }) => state === 'kept' || state === 'adapted').length;
  const tests = row.tests.reduce((sum, { count }) => sum + count, 0);
  const talks = row.coaching.reduce((sum, { count }) => sum + count, 0);
  return [
    ...(row.phase ? [t('progress.line', { number: row.phase, name: t(`progress.phases.p${row.phase}`) })] : []),
    ...(standing && standing.total > 0
      ? [
          t('overview.package', {
            name: capitalised(packageNamed(t, period)),
            done: standing.done,
            total: standing.total,
          }),
        ]
      : []),
    ...(row.actions.length > 0 ? [t('overview.actions', { trying, kept, count: tests })] : []),
    ...[scoresLine({ t, language, today: '' }, row)].filter((line) => line !== undefined),
    ...(talks > 0 ? [t('overview.talks', { count: talks })] : []),
    t('overview.lastActive', { date: formatDate(language, row.lastActive) }),
  ];
};

const mostGoals = 5;
const longestGoal = 90;

const goalsOf = ({ t }: Voice, { goals }: TeamSummary): string[] => {
  const held = goals.filter(({ closed }) => closed?.how !== 'dropped');
  const left = held.length - mostGoals;
  const lines = held
    .slice(0, mostGoals)
    .map((goal) => t(`overview.goal.${stateOf(goal)}`, { title: shortened(goal.title, longestGoal) }));
  return left > 0 ? [...lines, t('overview.moreGoals', { count: left })] : lines;
};

const stateOf = ({ closed, measurableSince }: SummaryGoal): 'reached' | 'measurable' | 'not' => {
  if (closed) return 'reached';
  return measurableSince === undefined ? 'not' : 'measurable';
};

const mostMeasures = 6;

const measuresOf = (voice: Voice, { measures }: TeamSummary): string[] =>
  measures
    .filter(({ ended }) => !ended)
    .slice(0, mostMeasures)
    .map((measure) => voice.t('overview.measure', { name: measure.name, verdict: verdictOf(voice, measure) }));

/** A question that waits is answered; who asks nothing is offered help. */
const buttonsOf = ({ t }: Voice, { team }: TeamSummary, concerns: readonly Concern[]): Button[] => {
  const asked = concerns.find((concern) => concern.kind === 'guidance');
  return [
    asked
      ? { title: t('followUp.open'), data: { do: 'guidance.open', los: { thread: asked.thread } } }
      : { title: t('followUp.offer'), data: { do: 'followUp.offer', team } },
    { title: t('coaching.press.propose'), data: { do: 'coaching.propose' } },
    { title: t('announcement.press.toOne'), data: { do: 'announcement.new', to: team } },
    { title: t('overview.press.score'), data: { do: 'progress.team' } },
    { title: t('overview.press.talked'), data: { do: 'guidance.contacts', team } },
    { title: t('overview.press.back'), data: { do: 'overview.show' } },
  ];
};
