import type { Button } from '../../cards/button.ts';
import type { ReminderCard } from '../../cards/reminder.ts';
import { followUpCard } from '../conversation/guidance/attention-card.ts';
import { type AlsoToday, digestCard } from '../conversation/leaders/digest-card.ts';
import { storyCard } from '../conversation/leaders/story-card.ts';
import { type Reply, show } from '../dialog/reply.ts';
import { isAfter } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/identity.ts';
import type { PackageNumber } from '../domain/network.ts';
import { isOpen, tasksIn, tasksOf } from '../domain/packages.ts';
import type { Occasion } from '../domain/reminders.ts';
import type { Team } from '../domain/team.ts';
import { sessionOfPackage } from '../domain/timeline.ts';
import { packageName, packageNamed, taskText } from '../features/tasks/catalogue.ts';
import { formatWeekday } from '../language/format.ts';
import { speak } from '../language/texts.ts';
import type { Account, Part, Setting } from './account.ts';
import type { Addressee } from './addressee.ts';
import { caseAccountsOf, casePartsOf } from './caseMessage.ts';
import { laterButtons } from './later.ts';
import { leaderSessionPart, offerPart, unreachedPart } from './leaderParts.ts';
import { actionsOf, isAside, nextOf, stepOf, withGuidance } from './nextSteps.ts';
import type { CaseToTell, TeamToTell, ToTell } from './recheck.ts';
import { sessionPart } from './sessionPart.ts';
import { bullet, taskParts } from './taskParts.ts';
import { threadMessage } from './threadMessage.ts';
import type { ThreadToTell } from './threads.ts';
import type { InboxRef } from './told.ts';

/**
 * One message for everything one recipient is reminded of: what it is, and what would be a good next step.
 * @param from the inbox it comes from, for putting it off
 */
export const messageTo = (
  { language, kind }: Pick<Addressee, 'language' | 'kind'>,
  toTell: readonly ToTell[],
  today: CalendarDate,
  from: Pick<InboxRef, 'date' | 'apart'>,
): Reply => {
  const setting: Setting = { say: speak(language), language, today, kind, from: { date: from.date } };
  const [thread, ...others] = toTell.filter(isOfThread);
  const later = laterButtons(setting.say, from, toTell);
  if (thread) return threadMessage(language, [thread, ...others], later);
  const ofItsOwn = toTell.flatMap((told) => messageOfItsOwn(setting, told, later)).at(-1);
  if (ofItsOwn) return ofItsOwn;
  const digest = toTell.filter((told) => 'digest' in told).at(-1);
  if (digest) return digestCard(setting, digest.digest, alsoToday(setting, accountsOf(toTell), later));
  const accounts = accountsOf(toTell);
  const parts = accounts.flatMap((account) => [
    ...casePartsIn(setting, account, accounts.length),
    ...partsOf(setting, account),
  ]);
  const [first] = parts;
  const title = parts.length === 1 && first ? first.heading : setting.say('reminders.several');
  const shown = parts.length === 1 ? parts.map((part) => ({ ...part, heading: '' })) : parts;
  const [only] = accounts.length === 1 ? accounts : [];
  const speakable = spoken(title, parts);
  const card: ReminderCard = {
    title,
    parts: shown,
    ...(only ? stepOf(setting, only) : { stepTitle: '', step: '' }),
    speak: speakable,
    actions: [
      ...withGuidance(setting, accounts, only ? actionsOf(setting, only) : nextOf(setting, accounts)),
      ...later,
    ],
  };
  return show('reminder', card, speakable, only ? aboutOf(only) : {});
};

/** Stories and lists come in a message of their own. */
const messageOfItsOwn = (setting: Setting, told: ToTell, later: readonly Button[]): Reply[] => {
  if ('story' in told) return [storyCard(setting, told.story, { person: told.leader, leads: true })];
  if (!('followUp' in told)) return [];
  return [followUpCard(setting, told.followUp.network, told.followUp.teams, { later })];
};

/** What a leader is reminded of beside the digest, in the same message. */
const alsoToday = (setting: Setting, accounts: readonly Account[], later: readonly Button[]): AlsoToday => {
  const working = accounts.filter((account) => !isAside(account));
  const parts = accounts.flatMap((account) => [
    ...casePartsIn(setting, account, accounts.length),
    ...partsOf(setting, account),
  ]);
  return { parts, actions: nextOf(setting, working), later };
};

const aboutOf = ({ team, tasks }: Account) => {
  const [task] = tasks.length === 1 ? tasks : [];
  return { team: team.id, ...(task && { version: task.work.version }) };
};

/** The same in one line, for notifications and screen readers. */
const spoken = (title: string, parts: readonly Part[]): string => {
  const said = parts.flatMap(({ heading, lines }) => [heading, ...lines.map(({ line }) => line.replace(/^• /, ''))]);
  return [...new Set([title, ...said])].join('. ').replaceAll('?.', '?');
};

const accountsOf = (toTell: readonly ToTell[]): Account[] =>
  [...Map.groupBy(toTell.filter(isOfTeam), ({ team }) => team)].map(([team, ofTeam]) => accountOf(team, ofTeam));

type OfTeamOrCase = TeamToTell | CaseToTell;

const isOfTeam = (told: ToTell): told is OfTeamOrCase => 'team' in told;
const isOfThread = (told: ToTell): told is ThreadToTell => 'thread' in told;
const isOfCase = (told: OfTeamOrCase): told is CaseToTell => 'it' in told;

/** After a standstill several reminders of one thing may have come together; the last one says it all. */
const accountOf = (team: Team, all: readonly OfTeamOrCase[]): Account => {
  const ofTeam = all.filter((told): told is TeamToTell => !isOfCase(told));
  const inTime = ofTeam.toSorted((one, other) => (isAfter(one.reminder.at, other.reminder.at) ? 1 : -1));
  const told = inTime.map(({ reminder }) => reminder.occasion);
  const occasions = [...new Map(told.map((occasion) => [thingOf(occasion), occasion])).values()];
  const mentioned = new Set(occasions.map((occasion) => 'task' in occasion && occasion.task));
  const tasks = tasksOf(team).filter(({ definition }) => mentioned.has(definition.id));
  return { team, occasions, tasks, cases: caseAccountsOf(all.filter(isOfCase)) };
};

/** What stands once in a message, whatever its reminders are. */
const thingOf = (occasion: Occasion): string => {
  if ('task' in occasion) return `task ${occasion.task}`;
  if ('leader' in occasion) return `leader ${occasion.leader}`;
  return occasion.kind === 'sessionComing' ? `session ${occasion.session.number}` : occasion.kind;
};

// === What it says

/** Where one message is about several teams, a code alone does not say which case it is. */
const casePartsIn = (setting: Setting, { team, cases }: Account, teams: number): Part[] =>
  cases.flatMap((account) =>
    casePartsOf(setting, account).map((part) => ({ ...part, meta: teams > 1 ? team.name : '' })),
  );

const partsOf = (setting: Setting, account: Account): Part[] => [
  ...account.occasions.flatMap((occasion) =>
    'task' in occasion || occasion.kind === 'storySoFar'
      ? []
      : [{ meta: '', ...partOf(setting, account.team, occasion) }],
  ),
  ...taskParts(setting, account),
];

type OfTeam = Exclude<Occasion, { readonly task: string } | { readonly kind: 'storySoFar' }>;

const partOf = (setting: Setting, team: Team, occasion: OfTeam): Omit<Part, 'meta'> & Partial<Part> => {
  switch (occasion.kind) {
    case 'sessionComing':
      return sessionPart(setting, team, occasion.session);
    case 'packageOpens':
      return openingPart(setting, team, occasion.package);
    case 'openTasks':
      return openTasksPart(setting, team, occasion.to);
    case 'casesTakenOver':
      return takenOverPart(setting, team, occasion.cases);
    case 'leaderSession':
      return leaderSessionPart(setting, team, occasion.session);
    case 'leaderUnreached':
      return unreachedPart(setting, team, occasion.leader);
    case 'guidanceOffered':
      return offerPart(setting, occasion.by);
  }
};

const openingPart = ({ say, language }: Setting, team: Team, number: PackageNumber): Omit<Part, 'meta'> => {
  const session = sessionOfPackage(team.network.sessions, number);
  const count = tasksIn(team, number).filter(isOpen).length;
  const date = session && formatWeekday(language, session.first);
  return {
    heading: session
      ? say('reminders.opens.heading', { name: packageName(say, number) })
      : say('reminders.opens.afterAll'),
    lines: [],
    words: date ? say('reminders.opens.words', { count, number, date }) : say('reminders.opens.anyTime', { count }),
  };
};

const openTasksPart = ({ say }: Setting, team: Team, to: PackageNumber): Omit<Part, 'meta'> => ({
  heading: say('reminders.open.heading'),
  lines: tasksOf(team)
    .filter((task) => task.package < to && isOpen(task))
    .map((task) => bullet(taskText(say, task.definition).title)),
  words: say('reminders.open.words', { name: packageNamed(say, to) }),
});

const takenOverPart = ({ say }: Setting, team: Team, count: number): Omit<Part, 'meta'> => ({
  heading: say('reminders.takenOver.heading', { count }),
  lines: [],
  words: say('reminders.takenOver.words', { team: team.name }),
});
