import type { Button, Frame } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatList, formatWeekday } from '../../language/format.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { Person } from '../../model/person.ts';
import { beatNumber } from '../../model/rhythm.ts';
import type { Also, Part } from '../../reminders/occasion.ts';
import { readButton } from '../knowledge/index.ts';
import { phaseLine } from '../progress/index.ts';
import { taskText } from '../tasks/index.ts';
import { anchoringActionAt } from './anchoring.ts';
import { goalLine, goalLines } from './goal-lines.ts';
import { nextSessionLine, rhythmLine, type Section, section, stuckLines, titlesOf, trendLines } from './parts.ts';
import type { TeamReport } from './report.ts';
import { rhythmOf } from './rules.ts';

/** Data of `cards/leaders/digest.json`: what a leader reads in half a minute (ledermelding). Empty text = not shown. */
interface DigestCard extends Frame {
  readonly teams: readonly {
    /** Empty when the title says it. */
    readonly name: string;
    /** The next session, and its phase. */
    readonly next: string;
    readonly sections: readonly Section[];
    /** Only where there are several teams: with one, they stand under the card. */
    readonly buttons: readonly Button[];
  }[];
  /** Teams there was no room for. */
  readonly others: string;
  /** The one thing a leader can do now, and how. */
  readonly action: string;
  readonly level: string;
  readonly how: string;
  /** Above what else the person is reminded of this day. */
  readonly also: string;
  readonly parts: readonly Part[];
  /** When the digest comes. */
  readonly foot: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'leaders/digest': DigestCard;
  }
}

/** One digest: for whom, of which teams, and since when. */
export interface Digest {
  readonly person: Person;
  readonly reports: readonly TeamReport[];
  readonly since: Instant;
  /** The date it is meant for; the one thing to do now goes by it. */
  readonly date: CalendarDate;
}

const nothingElse: Also = { parts: [], buttons: [], later: [] };

/** With more teams than this nobody is through in half a minute. */
const mostTeams = 4;
const mostButtons = 5;

/**
 * What a leader reads in half a minute (ledermelding).
 * @param also what comes in the same message because it is due the same day
 */
export const digestCard = (voice: Voice, digest: Digest, also: Also = nothingElse): Reply => {
  const { t, language } = voice;
  const { person, reports, since, date } = digest;
  const shown = reports.slice(0, mostTeams);
  const [only] = reports.length === 1 ? reports : [];
  const title = only ? t('leaders.digest.titleOf', { team: only.team.name }) : t('leaders.digest.title');
  const action = anchoringActionAt(beatNumber(rhythmOf(person)?.every ?? 'weekly', date));
  const reading = [readButton(action.read, language)].filter((button) => button !== undefined);
  const spoken = shown.map((report) => spokenOf(voice, report));
  const gist = [...spoken, ...also.parts.map(({ heading }) => heading)];
  const data: DigestCard = {
    title,
    subtitle: t('leaders.digest.since', { date: formatWeekday(language, dateInNorway(since)) }),
    teams: shown.map((report) => ({
      name: only ? '' : report.team.name,
      next: whereItIs(voice, report),
      sections: sectionsOf(voice, report, only !== undefined),
      buttons: only ? [] : [storyButton(voice, report)],
    })),
    others: othersOf(voice, reports.slice(mostTeams)),
    action: t(`anchoring.actions.${action.id}.title`),
    level: t(`anchoring.levels.${action.level}`),
    how: t(`anchoring.actions.${action.id}.how`),
    also: t('leaders.digest.alsoToday'),
    parts: also.parts,
    foot: rhythmLine(voice, person),
    gist,
    buttons: [
      ...[...buttonsOf(voice, shown), ...also.buttons, ...reading].slice(0, mostButtons - 1 - also.later.length),
      settingsButton(voice),
      ...also.later,
    ],
  };
  return show('leaders/digest', data, [title, ...gist].join('. '), only ? { team: only.team.id } : {});
};

const whereItIs = (voice: Voice, { team, timeline }: TeamReport): string =>
  [nextSessionLine(voice, timeline), phaseLine(voice, team)].filter((line) => line !== undefined).join(' · ');

const spokenOf = (voice: Voice, { team, timeline }: TeamReport): string =>
  voice.t('leaders.digest.spokenNext', { team: team.name, next: nextSessionLine(voice, timeline) });

/** The figures of one team each have a line; those of several teams are kept together. */
const sectionsOf = (voice: Voice, report: TeamReport, isAlone: boolean): Section[] => {
  const trend = trendLines(voice, report);
  return [
    ...section(voice.t('leaders.digest.done'), doneLines(voice, report)),
    ...section(voice.t('leaders.improvement.goals'), (isAlone ? goalLines : goalLine)(voice, report.improvement)),
    ...section(voice.t('leaders.digest.stuck'), stuckLines(voice, report)),
    ...section(voice.t('leaders.digest.trend'), isAlone ? trend : [trend.join(' · ')]),
  ];
};

const mostLines = 3;

const doneLines = (voice: Voice, { done, workedOn, practised }: TeamReport): string[] => {
  const { t } = voice;
  const title = (task: TeamReport['done'][number]) => taskText(t, task.definition).title;
  const lines = [
    ...(done.length > mostLines ? [titlesOf(voice, done)] : done.map(title)),
    ...(practised ? [t('leaders.digest.practised')] : []),
    ...workedOn.map((task) => t('leaders.digest.workedOn', { title: title(task) })),
  ];
  if (lines.length === 0) return [t('leaders.digest.nothingDone')];
  return lines.slice(0, mostLines + 1).map((line) => `• ${line}`);
};

const othersOf = ({ t, language }: Voice, reports: readonly TeamReport[]): string =>
  reports.length === 0
    ? ''
    : t('leaders.digest.others', {
        count: reports.length,
        names: formatList(
          language,
          reports.map(({ team }) => team.name),
        ),
      });

/** Where there are several teams each has its own under it. */
const buttonsOf = (voice: Voice, reports: readonly TeamReport[]): Button[] => {
  const [only] = reports.length === 1 ? reports : [];
  if (!only) return [];
  return [storyButton(voice, only), { title: voice.t('guidance.press.ask'), data: { do: 'guidance.ask' } }];
};

const storyButton = ({ t }: Voice, { team }: TeamReport): Button => ({
  title: t('leaders.press.story'),
  data: { do: 'story.show', los: { team: team.id } },
});

const settingsButton = ({ t }: Voice): Button => ({
  title: t('leaders.press.settings'),
  data: { do: 'digest.settings' },
});
