import type { Button } from '../../cards/button.ts';
import type { ReminderCard } from '../../cards/reminder.ts';
import { formatDates, formatDistance, formatWeekday } from '../content/format.ts';
import { packageName, packageNamed, taskText } from '../content/packages.ts';
import { type Say, speak } from '../content/texts.ts';
import { followUpCard } from '../conversation/guidance/attention-card.ts';
import { type AlsoToday, digestCard } from '../conversation/leaders/digest-card.ts';
import { storyCard } from '../conversation/leaders/story-card.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { daysBetween, isAfter } from '../domain/calendar.ts';
import type { CalendarDate, Language } from '../domain/identity.ts';
import type { PackageNumber, Session } from '../domain/network.ts';
import { isOpen, nextTask, responsibleOf, type TeamTask, tasksIn, tasksOf } from '../domain/packages.ts';
import { isPracticeDue } from '../domain/practice.ts';
import { lastTime, type Occasion } from '../domain/reminders.ts';
import type { Team } from '../domain/team.ts';
import { sessionOfPackage } from '../domain/timeline.ts';
import type { Addressee } from './addressee.ts';
import { type CaseAccount, caseAccountsOf, caseButtonsOf, casePartsOf } from './caseMessage.ts';
import { laterButtons } from './later.ts';
import { leaderSessionPart, offerPart, unreachedPart } from './leaderParts.ts';
import type { CaseToTell, TeamToTell, ToTell } from './recheck.ts';
import { threadMessage } from './threadMessage.ts';
import type { ThreadToTell } from './threads.ts';
import type { InboxRef } from './told.ts';

/** How and when it is said. */
interface Setting {
  readonly say: Say;
  readonly language: Language;
  readonly today: CalendarDate;
  readonly kind: Addressee['kind'];
  readonly from: Pick<InboxRef, 'date' | 'apart'>;
}

type Part = ReminderCard['parts'][number];

/** What there is to tell about one team, each thing once. */
interface Account {
  readonly team: Team;
  readonly occasions: readonly Occasion[];
  /** The tasks that are mentioned because of their dates. */
  readonly tasks: readonly TeamTask[];
  /** The cases of which a contact person is reminded. */
  readonly cases: readonly CaseAccount[];
}

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

/** More buttons than this help nobody on a phone. */
const mostButtons = 4;

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
  const occasions = [...new Map(told.map((occasion) => [subjectOf(occasion), occasion])).values()];
  const mentioned = new Set(occasions.map((occasion) => 'task' in occasion && occasion.task));
  const tasks = tasksOf(team).filter(({ definition }) => mentioned.has(definition.id));
  return { team, occasions, tasks, cases: caseAccountsOf(all.filter(isOfCase)) };
};

const subjectOf = (occasion: Occasion): string => {
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

const sessionPart = (setting: Setting, team: Team, session: Session): Omit<Part, 'meta'> => {
  const { say, language, today } = setting;
  const { number, first, last, place } = session;
  const dates = formatDates(language, first, last);
  const near = offersPractice(setting, team, session) ? 'practice' : 'near';
  const words = isEarly(setting, session) ? 'early' : isNear(setting, session) ? near : 'last';
  return {
    heading: say('reminders.session.heading', { number, when: formatDistance(say, today, first) }),
    lines: [{ line: place === '' ? dates : say('reminders.session.where', { dates, place }) }],
    words: say(`reminders.session.${words}`),
  };
};

const isEarly = ({ today }: Setting, { first }: Session): boolean => daysBetween(today, first) > 10;

const isNear = (setting: Setting, session: Session): boolean =>
  !isEarly(setting, session) && daysBetween(setting.today, session.first) > 1;

/** A week before a session a team that has not walked through its practice since the last one is offered to. */
const offersPractice = (setting: Setting, team: Team, session: Session): boolean =>
  isNear(setting, session) && isPracticeDue(team, setting.today);

const isPracticeOffered = (setting: Setting, { team, occasions }: Account): boolean =>
  occasions.some((occasion) => occasion.kind === 'sessionComing' && offersPractice(setting, team, occasion.session));

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

const bullet = (text: string): { readonly line: string } => ({ line: `• ${text}` });

/** The tasks that are due the same day stand together. */
const taskParts = (setting: Setting, { team, occasions, tasks }: Account): Part[] => {
  const dated = occasions.filter((occasion) => 'task' in occasion);
  const byDate = Map.groupBy(dated, ({ due }) => due);
  return [...byDate.keys()].sort().map((due) => {
    const ofDate = byDate.get(due) ?? [];
    const ids = new Set(ofDate.map(({ task }) => task));
    const titles = tasks.filter(({ definition }) => ids.has(definition.id)).map((task) => titleOf(setting, team, task));
    const time = Math.max(0, ...ofDate.map((occasion) => ('time' in occasion ? occasion.time : 0)));
    return {
      heading: dueHeading(setting, due),
      meta: setting.kind === 'person' ? setting.say('reminders.task.yours', { team: team.name }) : '',
      lines: titles.map(bullet),
      words: overdueWords(setting, time, titles.length),
    };
  });
};

const titleOf = ({ say, kind }: Setting, team: Team, task: TeamTask): string => {
  const { title } = taskText(say, task.definition);
  const responsible = kind === 'room' ? responsibleOf(team, task) : undefined;
  return responsible ? say('reminders.task.shared', { title, name: responsible.name }) : title;
};

const dueHeading = ({ say, language, today }: Setting, due: CalendarDate): string => {
  const date = formatWeekday(language, due);
  if (due === today) return say('reminders.task.today');
  if (due < today) return say('reminders.task.past', { date });
  return say('reminders.task.coming', { when: formatDistance(say, today, due), date });
};

/** Gentler each time; the last time Los asks whether it still matters, and whether guidance would help. */
const overdueWords = ({ say, kind }: Setting, time: number, count: number): string => {
  const whom = kind === 'room' ? 'team' : 'person';
  if (time === 0) return '';
  if (time === lastTime) return say('reminders.task.overdue.last', { count });
  return say(`reminders.task.overdue.${whom}.${time === 1 ? 't1' : 't2'}`);
};

/** Whether Los asks, about some task, if it still matters. */
const isAskingLast = ({ occasions }: Account): boolean =>
  occasions.some((occasion) => 'time' in occasion && occasion.time === lastTime);

// === What one can do

/** A first step that fits in ten minutes: of the one task it is about, else of the one to go on with. */
const stepOf = ({ say, today }: Setting, account: Account): Pick<ReminderCard, 'stepTitle' | 'step'> => {
  const { team, tasks } = account;
  const [task] = tasks;
  const next = task ?? nextTask(team, today);
  if (tasks.length > 1 || isOffering(account) || isOfCases(account) || isAside(account) || !next)
    return { stepTitle: '', step: '' };
  const { title, firstStep } = taskText(say, next.definition);
  return { stepTitle: task ? say('reminders.step') : say('reminders.stepIn', { title }), step: firstStep };
};

/** Whether open tasks are offered into the next package: then that is the next step. */
const isOffering = ({ occasions }: Account): boolean => occasions.some(({ kind }) => kind === 'openTasks');

/** Whether it is only about cases: they have nothing to do with the team's tasks. */
const isOfCases = ({ occasions }: Account): boolean => occasions.every(({ kind }) => kind === 'casesTakenOver');

const aside: readonly Occasion['kind'][] = ['leaderSession', 'leaderUnreached', 'guidanceOffered'];

/** Whether it is about no task, and nothing that leads to one. */
const isAside = ({ occasions, cases }: Account): boolean =>
  cases.length === 0 && occasions.length > 0 && occasions.every(({ kind }) => aside.includes(kind));

const actionsOf = (setting: Setting, account: Account): Button[] => {
  if (isOfCases(account)) return buttonsOfCases(setting, account);
  if (isAside(account)) return asideButtons(setting, account);
  const { occasions, tasks } = account;
  const [task] = tasks.length === 1 ? tasks : [];
  const others = occasions.flatMap((occasion) => ('task' in occasion ? [] : [occasion.kind]));
  const buttons = [
    ...caseButtonsOf(setting, account.cases).slice(0, mostButtons - 1),
    ...(isOffering(account) ? [press(setting, 'carry')] : []),
    ...(others.includes('casesTakenOver') ? [press(setting, 'cases')] : []),
    ...(task ? taskButtons(setting, account, task) : []),
    ...(!task && isAskingLast(account) ? [keepButton(setting, account)] : []),
    ...(!task && !isOffering(account) && nextTask(account.team, setting.today) ? [press(setting, 'next')] : []),
    ...(tasks.length > 1 || others.some((kind) => kind !== 'sessionComing') ? [press(setting, 'overview')] : []),
    ...(isPracticeOffered(setting, account) ? [press(setting, 'practice')] : []),
    ...(others.includes('sessionComing') ? [press(setting, 'timeline')] : []),
  ];
  return buttons.slice(0, mostButtons);
};

const asideButtons = (setting: Setting, { occasions }: Account): Button[] => {
  const has = (kind: Occasion['kind']) => occasions.some((occasion) => occasion.kind === kind);
  return [
    ...(has('leaderSession') ? [press(setting, 'story'), press(setting, 'timeline')] : []),
    ...(has('leaderUnreached') ? [press(setting, 'team')] : []),
  ];
};

/** Each case by itself; the list where there are more than fit, or cases that were taken over. */
const buttonsOfCases = (setting: Setting, { occasions, cases }: Account): Button[] => {
  const open = caseButtonsOf(setting, cases);
  if (occasions.length === 0 && open.length <= mostButtons) return open;
  return [...open.slice(0, mostButtons - 1), press(setting, 'cases')];
};

const taskButtons = (setting: Setting, account: Account, { definition }: TeamTask): Button[] => {
  const { say } = setting;
  const task = definition.id;
  const isOverdue = account.occasions.some(({ kind }) => kind === 'taskOverdue');
  const putAside = {
    title: say('packages.press.notRelevantNow'),
    data: { do: 'task.status', task, status: 'notRelevantNow' },
  };
  const show = { title: say('reminders.press.show'), data: { do: 'task.show', task } };
  const done = { title: say('reminders.press.done'), data: { do: 'task.status', task, status: 'done' } };
  const plan = { title: say('reminders.press.plan'), data: { do: 'task.plan', task } };
  if (isAskingLast(account)) return [keepButton(setting, account), putAside, done, show];
  return [show, done, plan, ...(isOverdue ? [putAside] : [])];
};

/** The answer that it still matters: then it rests until the session. */
const keepButton = ({ say, from }: Setting, { tasks }: Account): Button => ({
  title: say('reminders.press.keep', { count: tasks.length }),
  data: { do: 'reminders.keep', ...from },
});

const verbs = {
  cases: 'case.list',
  story: 'story.show',
  team: 'team.show',
  carry: 'package.carry',
  next: 'task.next',
  overview: 'package.overview',
  timeline: 'timeline.show',
  practice: 'practice.choose',
} as const;

const press = ({ say }: Setting, what: keyof typeof verbs): Button => ({
  title: say(`reminders.press.${what}`),
  data: { do: verbs[what] },
});

const nextOf = (setting: Setting, accounts: readonly Account[]): Button[] =>
  accounts.flatMap((each) => nextIn(setting, each)).slice(0, mostButtons);

/** Asking for guidance is one press away on every reminder (DOMAIN §10); of a case, without a word of which. */
const withGuidance = ({ say }: Setting, accounts: readonly Account[], actions: readonly Button[]): Button[] => {
  const working = accounts.filter((account) => !isOfCases(account));
  const [only] = accounts.length === 1 ? accounts : [];
  if (only) return [...actions, { title: say('guidance.press.ask'), data: askAbout(only) }];
  const asking = working.map(({ team }) => ({
    title: say('guidance.press.askIn', { team: team.name }),
    data: { do: 'guidance.ask', los: { team: team.id } },
  }));
  return [...actions, ...asking].slice(0, mostButtons + 1);
};

const askAbout = ({ tasks }: Account): Button['data'] => {
  const [task] = tasks.length === 1 ? tasks : [];
  return { do: 'guidance.ask', ...(task && { task: task.definition.id }) };
};

/** Where one message is about several teams, each button says which one it means. */
const nextIn = (setting: Setting, account: Account): Button[] => {
  const { team, cases } = account;
  const next = {
    title: setting.say('reminders.press.nextIn', { team: team.name }),
    data: { do: 'task.next', los: { team: team.id } },
  };
  return [...caseButtonsOf(setting, cases), ...(isOfCases(account) && cases.length > 0 ? [] : [next])];
};
