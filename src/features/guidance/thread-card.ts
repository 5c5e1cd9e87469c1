import type { Button, Frame } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { type Link, linksIn } from '../../dialog/links.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Verb } from '../../dialog/verb.ts';
import { formatDay, formatList } from '../../language/format.ts';
import type { Translate } from '../../language/texts.ts';
import { dateInNorway } from '../../model/calendar.ts';
import { stateOf } from '../../model/guidance.ts';
import type { Instant, Language } from '../../model/identity.ts';
import type { Thread, ThreadMessage } from '../../model/thread.ts';
import { packageName, taskText } from '../tasks/index.ts';

/** Data of `cards/guidance/guidance-thread.json`: one request for guidance as the team or the facilitators see it. */
interface GuidanceThreadCard extends Frame {
  /** The ready answer that was chosen. */
  readonly question: string;
  /** The team's own words; may be empty. */
  readonly words: string;
  /** The addresses that the team wrote. */
  readonly links: readonly Link[];
  /** How far the team had come; only for facilitators. */
  readonly context: readonly { readonly line: string }[];
  /** Says that there is more than the newest messages; may be empty. */
  readonly earlier: string;
  readonly messages: readonly { readonly who: string; readonly message: string; readonly links: readonly Link[] }[];
  readonly status: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'guidance/guidance-thread': GuidanceThreadCard;
  }
}

/** Who looks at it: the team that asked, or the facilitators of its network. */
export type Side = 'team' | 'facilitators';

/** What a card says beside the present state. */
export interface Aside {
  readonly news?: string;
  /** What else can be done from here. */
  readonly more?: readonly Button[];
}

/** A message may be 2,000 characters, and a card holds some 20 KB: the newest is shown whole, those before it begun. */
const messagesShown = 3;
const beginning = 200;
const tasksShown = 4;

/** One request for guidance as it stands, with what its side can do now. */
export const threadCard = (voice: Voice, thread: Thread, side: Side, { news = '', more = [] }: Aside = {}): Reply => {
  const { t, language } = voice;
  const title = t(`guidance.title.${side}`, { team: thread.team.name });
  const question = t(`guidance.reasons.${thread.reason}`);
  const shown = thread.messages.slice(-messagesShown);
  const messages = shown.map((message) => messageOf(voice, thread, message, message === shown.at(-1)));
  const status = statusOf(voice, thread, side);
  const summary = [news, title, question, status]
    .filter((part) => part !== '')
    .join('. ')
    .replaceAll('..', '.');
  const data: GuidanceThreadCard = {
    news,
    title,
    subtitle: t('guidance.asked', { date: day(language, thread.askedAt) }),
    question: thread.reason === 'other' ? thread.text : question,
    words: thread.reason === 'other' ? '' : thread.text,
    links: linksIn(voice, thread.text),
    context: side === 'facilitators' ? contextOf(voice, thread).map((line) => ({ line })) : [],
    earlier: messages.length > 1 ? t('guidance.earlier') : '',
    messages,
    status,
    gist: [question, status],
    buttons: [...buttonsOf(t, thread, side), ...more],
  };
  return show('guidance/guidance-thread', data, summary, aboutOf(thread, side));
};

export const aboutOf = ({ id, network, team, version }: Thread, side: Side) =>
  side === 'team' ? { team: team.id, thread: id, version } : { network, thread: id, version };

const day = (language: Language, at: Instant): string => formatDay(language, dateInNorway(at));

const messageOf = (voice: Voice, { team }: Thread, message: ThreadMessage, whole: boolean) => {
  const { t, language } = voice;
  const { from, kind, name, at } = message;
  const text = whole || message.text.length <= beginning ? message.text : `${message.text.slice(0, beginning)} …`;
  return {
    who: t(`guidance.who.${from}`, { name, team: team.name, date: day(language, at) }),
    message: kind === 'talk' ? t('guidance.talk', { text }) : text,
    links: linksIn(voice, message.text),
  };
};

const statusOf = ({ t, language }: Voice, thread: Thread, side: Side): string => {
  const state = stateOf(thread);
  const { taken, closed } = thread;
  if (state === 'waiting' && taken) return t(`guidance.status.${side}.taken`, { name: taken.name });
  return t(`guidance.status.${side}.${state}`, { date: closed ? day(language, closed.at) : '' });
};

/** What helps to answer: how far the team had come when it asked, and what it was looking at. */
const contextOf = ({ t, language }: Voice, { snapshot, task }: Thread): string[] => {
  const { package: number, tasks, next } = snapshot;
  const titleOf = ({ id, title }: { readonly id: string; readonly title?: string | undefined }): string =>
    title ?? taskText(t, { id, kind: 'plain' }).title;
  const done = tasks.filter(({ status }) => status === 'done').length;
  const open = tasks.filter(({ status }) => status === 'notStarted' || status === 'inProgress').map(titleOf);
  const more = open.length - tasksShown;
  const titles = [...open.slice(0, tasksShown), ...(more > 0 ? [t('guidance.moreTasks', { count: more })] : [])];
  return [
    ...(task ? [t('guidance.aboutTask', { title: titleOf(task) })] : []),
    t('guidance.progress', { name: packageName(t, number), done, total: tasks.length }),
    ...(titles.length > 0 ? [t('guidance.openTasks', { titles: formatList(language, titles) })] : []),
    ...(next ? [t('guidance.nextSession', { number: next.number, date: formatDay(language, next.first) })] : []),
  ];
};

// === What can be done

type Press = 'ask' | 'take' | 'answer' | 'talk' | 'end' | 'all' | 'thanks' | 'solved' | 'more';

const presses: Readonly<Record<Side, Readonly<Record<ReturnType<typeof stateOf>, readonly Press[]>>>> = {
  team: {
    waiting: ['more', 'solved', 'all'],
    answered: ['answer', 'thanks', 'all'],
    closed: ['ask', 'all'],
  },
  facilitators: {
    waiting: ['answer', 'talk', 'all'],
    answered: ['answer', 'talk', 'end', 'all'],
    closed: ['all'],
  },
};

const verbs: Readonly<Record<Side, Partial<Record<Press, Verb>>>> = {
  team: {
    ask: 'guidance.ask',
    answer: 'guidance.reply',
    more: 'guidance.reply',
    thanks: 'guidance.close',
    solved: 'guidance.close',
    all: 'guidance.list',
  },
  facilitators: {
    take: 'guidance.take',
    answer: 'guidance.answer',
    talk: 'guidance.talk',
    end: 'guidance.end',
    all: 'guidance.inbox',
  },
};

const buttonsOf = (t: Translate, thread: Thread, side: Side): Button[] => {
  const state = stateOf(thread);
  const free: readonly Press[] = side === 'facilitators' && state === 'waiting' && !thread.taken ? ['take'] : [];
  return [...free, ...presses[side][state]].flatMap((press) => {
    const verb = verbs[side][press];
    return verb === undefined ? [] : [{ title: t(`guidance.press.${press}`), data: { do: verb } }];
  });
};
