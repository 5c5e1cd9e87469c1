import type { Button, Frame } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import { actorMapOf } from '../../model/actors.ts';
import type { PackageNumber } from '../../model/network.ts';
import { isOpen, packageNumbers, tasksIn } from '../../model/packages.ts';
import type { Person } from '../../model/person.ts';
import { type Team, TeamRole } from '../../model/team.ts';
import { gapLine } from '../actors/index.ts';
import { newestScores, phaseLine } from '../progress/index.ts';
import { packageName } from '../tasks/index.ts';
import { anchoringActionAt } from './anchoring.ts';
import { allGoalLines, keptLines, reachedLines } from './goal-lines.ts';
import { rhythmLine, type Section, section, sessionLine, stuckLines, titlesOf, trendLines } from './parts.ts';
import type { TeamReport } from './report.ts';

/** Data of `cards/leaders/story.json`: what a new leader needs to take over. Empty text = not shown. */
interface StoryCard extends Frame {
  readonly intro: string;
  readonly sections: readonly Section[];
  readonly action: string;
  readonly how: string;
  /** When the digest comes. */
  readonly foot: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'leaders/story': StoryCard;
  }
}

/** Whom the story is told to; `leads` when it is a leader of the team. */
export interface Listener {
  readonly person: Person | undefined;
  readonly leads: boolean;
}

/** Where a team is and how it came there, so that a new leader can take over in minutes (DOMAIN §1). */
export const storyCard = (voice: Voice, report: TeamReport, { person, leads }: Listener): Reply => {
  const { t, language } = voice;
  const { team } = report;
  const first = anchoringActionAt(0);
  const data: StoryCard = {
    title: t('leaders.story.title', { team: team.name }),
    subtitle: t('leaders.story.about', {
      municipalities: formatList(language, team.municipalities),
      network: team.network.name,
    }),
    intro: leads ? t('leaders.story.intro', { team: team.name }) : '',
    sections: sectionsOf(voice, report),
    action: leads ? t(`anchoring.actions.${first.id}.title`) : '',
    how: leads ? t(`anchoring.actions.${first.id}.how`) : '',
    foot: leads && person ? rhythmLine(voice, person) : '',
    buttons: buttonsOf(voice, leads, team),
  };
  return show('leaders/story', data, data.title, { team: team.id });
};

const sectionsOf = (voice: Voice, report: TeamReport): Section[] => {
  const { t } = voice;
  const { team } = report;
  return [
    ...section(
      t('leaders.story.sessions'),
      team.network.sessions.map((session) => sessionLine(voice, session)),
    ),
    ...section(t('leaders.improvement.work'), workLines(voice, report)),
    ...section(t('actorMap.title'), gapLines(voice, team)),
    ...section(t('leaders.improvement.kept'), keptLines(voice, report.improvement)),
    ...section(t('leaders.improvement.reached'), reachedLines(voice, report.improvement)),
    ...section(t('leaders.story.packages'), packageLines(voice, report)),
    ...section(t('leaders.story.stuck'), stuckLines(voice, report)),
    ...section(t('leaders.story.trend'), trendLines(voice, report)),
    ...section(t('leaders.story.people'), peopleLines(voice, team)),
    ...section(t('leaders.story.goals'), bullets(t(`leaders.story.goalLines.${team.network.template}`))),
  ];
};

/** The phase, the newest score beside the facilitators', and all goals. */
const workLines = (voice: Voice, { team, improvement }: TeamReport): string[] => {
  const standing = [phaseLine(voice, team), newestScores(voice, team)].filter((line) => line !== undefined);
  return [...standing, ...allGoalLines(voice, improvement)];
};

/** Whom the work depends on and lacks: a leader can often open that door. */
const gapLines = (voice: Voice, team: Team): string[] =>
  [gapLine(voice, actorMapOf(team), 'team')].filter((line) => line !== '');

const bullets = (text: string): string[] => text.split('\n').map((line) => `• ${line}`);

/** What has been done and what remains, package by package as far as the team has come. */
const packageLines = (voice: Voice, { team, timeline }: TeamReport): string[] =>
  packageNumbers
    .filter((number) => number <= timeline.period && tasksIn(team, number).length > 0)
    .flatMap((number) => ofPackage(voice, team, number));

const mostTasks = 5;

const ofPackage = (voice: Voice, team: Team, number: PackageNumber): string[] => {
  const { t } = voice;
  const tasks = tasksIn(team, number);
  const done = tasks.filter(({ work }) => work.status === 'done');
  const open = tasks.filter(isOpen);
  return [
    t('leaders.story.package', { name: packageName(t, number), done: done.length, count: tasks.length }),
    ...(done.length > 0 ? [`• ${t('leaders.story.doneTasks', { titles: titlesOf(voice, done, mostTasks) })}`] : []),
    ...(open.length > 0 ? [`• ${t('leaders.story.openTasks', { titles: titlesOf(voice, open, mostTasks) })}`] : []),
  ];
};

const peopleLines = ({ t, language }: Voice, { members }: Team): string[] =>
  TeamRole.options.flatMap((role) => {
    const names = members.filter((member) => member.role === role).map(({ name }) => name);
    if (names.length === 0) return [];
    return [
      t('leaders.story.person', {
        role: t(`team.group.${role}`, { count: names.length }),
        names: formatList(language, names),
      }),
    ];
  });

const buttonsOf = ({ t }: Voice, leads: boolean, { goals }: Team): Button[] => [
  { title: t('leaders.press.overview'), data: { do: 'package.overview' } },
  { title: t('leaders.press.timeline'), data: { do: 'timeline.show' } },
  ...(goals.length > 0 ? [{ title: t('leaders.press.goals'), data: { do: 'goal.list' } } satisfies Button] : []),
  ...(leads ? [{ title: t('leaders.press.settings'), data: { do: 'digest.settings' } } satisfies Button] : []),
  { title: t('guidance.press.ask'), data: { do: 'guidance.ask' } },
];
