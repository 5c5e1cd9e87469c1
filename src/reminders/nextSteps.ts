import type { Button } from '../../cards/button.ts';
import type { ReminderCard } from '../../cards/reminder.ts';
import { nextTask, type TeamTask } from '../domain/packages.ts';
import { lastTime, type Occasion } from '../domain/reminders.ts';
import { taskText } from '../features/tasks/catalogue.ts';
import type { Account, Setting } from './account.ts';
import { caseButtonsOf } from './caseMessage.ts';
import { offersPractice } from './sessionPart.ts';

/** More buttons than this help nobody on a phone. */
const mostButtons = 4;

/** A first step that fits in ten minutes: of the one task it is about, else of the one to go on with. */
export const stepOf = ({ say, today }: Setting, account: Account): Pick<ReminderCard, 'stepTitle' | 'step'> => {
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
export const isAside = ({ occasions, cases }: Account): boolean =>
  cases.length === 0 && occasions.length > 0 && occasions.every(({ kind }) => aside.includes(kind));

/** The buttons of a message about one team: what is most likely next comes first. */
export const actionsOf = (setting: Setting, account: Account): Button[] => {
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
  const putAside: Button = {
    title: say('reminders.press.putAside'),
    data: { do: 'task.status', task, status: 'notRelevantNow' },
  };
  const show: Button = { title: say('reminders.press.show'), data: { do: 'task.show', task } };
  const done: Button = { title: say('reminders.press.done'), data: { do: 'task.status', task, status: 'done' } };
  const plan: Button = { title: say('reminders.press.plan'), data: { do: 'task.plan', task } };
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

/** The buttons of a message about several teams. */
export const nextOf = (setting: Setting, accounts: readonly Account[]): Button[] =>
  accounts.flatMap((each) => nextIn(setting, each)).slice(0, mostButtons);

/** Asking for guidance is one press away on every reminder (DOMAIN §10); of a case, without a word of which. */
export const withGuidance = ({ say }: Setting, accounts: readonly Account[], actions: readonly Button[]): Button[] => {
  const working = accounts.filter((account) => !isOfCases(account));
  const [only] = accounts.length === 1 ? accounts : [];
  if (only) return [...actions, { title: say('guidance.press.ask'), data: askAbout(only) }];
  const asking = working.map(
    ({ team }): Button => ({
      title: say('guidance.press.askIn', { team: team.name }),
      data: { do: 'guidance.ask', los: { team: team.id } },
    }),
  );
  return [...actions, ...asking].slice(0, mostButtons + 1);
};

const askAbout = ({ tasks }: Account): Button['data'] => {
  const [task] = tasks.length === 1 ? tasks : [];
  return { do: 'guidance.ask', ...(task && { task: task.definition.id }) };
};

/** Where one message is about several teams, each button says which one it means. */
const nextIn = (setting: Setting, account: Account): Button[] => {
  const { team, cases } = account;
  const next: Button = {
    title: setting.say('reminders.press.nextIn', { team: team.name }),
    data: { do: 'task.next', los: { team: team.id } },
  };
  return [...caseButtonsOf(setting, cases), ...(isOfCases(account) && cases.length > 0 ? [] : [next])];
};

// === What it is about

/** Whether Los asks, about some task, if it still matters. */
const isAskingLast = ({ occasions }: Account): boolean =>
  occasions.some((occasion) => 'time' in occasion && occasion.time === lastTime);

const isPracticeOffered = (setting: Setting, { team, occasions }: Account): boolean =>
  occasions.some((occasion) => occasion.kind === 'sessionComing' && offersPractice(setting, team, occasion.session));
