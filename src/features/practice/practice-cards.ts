import type { Button, Fact, Frame, Row } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { askFirst, notice } from '../../dialog/notice.ts';
import { turning } from '../../dialog/pager.ts';
import { neighbours, passing, progressAt, question } from '../../dialog/question.ts';
import { inRow, rowsOf, rowTitle } from '../../dialog/question-rows.ts';
import { type About, bullets, type Reply, show } from '../../dialog/reply.ts';
import { formatDate, formatPercent } from '../../language/format.ts';
import type { Translate } from '../../language/texts.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { Fidelity } from '../../model/checklist.ts';
import { textLimits } from '../../model/own-tasks.ts';
import {
  fidelityOfPractice,
  nextItem,
  openPractice,
  type PracticeResult,
  practiceHistory,
  practiceResult,
} from '../../model/practice.ts';
import { ListKind, PracticeAnswer, type Team, type WalkThrough } from '../../model/team.ts';
import { answeredInWords, coordinationChecklist, fidelityInWords } from '../case/index.ts';
import { hphCheckpoints } from './hph.ts';

/** Data of `cards/practice/practice-lists.json`: the lists a team can walk through for its own practice. */
interface PracticeListsCard extends Frame {
  readonly intro: string;
  readonly rows: readonly Row[];
}

/** Data of `cards/practice/practice-result.json`: what a walk-through of the team's own practice came to. */
interface PracticeResultCard extends Frame {
  readonly points: string;
  readonly fidelity: string;
  /** What has changed since last time, and the item to take next; only lists with something in them. */
  readonly changes: readonly Section[];
  readonly history: readonly Fact[];
  /** The items with their answers; a press on one answers it otherwise. */
  readonly rows: readonly Row[];
  /** Where the items come from. */
  readonly hint: string;
}

interface Section {
  readonly title: string;
  readonly items: readonly { readonly text: string }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'practice/practice-lists': PracticeListsCard;
    readonly 'practice/practice-result': PracticeResultCard;
  }
}

/** What these cards need to know of the turn. */
type Reader = Pick<Turn, 't' | 'language' | 'scope'>;

/** The lists there are and how each of them stands; pressing one does what was asked for. */
export const listsCard = (turn: Reader, team: Team, verb: 'practice.start' | 'practice.show'): Reply => {
  const { t } = turn;
  const title = t(verb === 'practice.start' ? 'practice.choose' : 'practice.title');
  const data: PracticeListsCard = {
    title,
    intro: t('practice.about'),
    rows: ListKind.options.map((list) => ({
      title: t(`practice.lists.${list}`),
      meta: stateOf(turn, team, list),
      data: { do: verb, list },
    })),
    buttons: turn.scope === 'personal' ? [] : [editButton(t)],
    equal: true,
  };
  return show('practice/practice-lists', data, title, { team: team.id });
};

const stateOf = ({ t, language }: Reader, team: Team, list: ListKind): string => {
  const open = openPractice(team, list);
  if (open) return answeredInWords({ t }, fidelityOfPractice(open));
  const [newest] = practiceHistory(team, list);
  if (!newest) return t('practice.never');
  return t('practice.last', { date: dateOf(language, newest), share: shareOf(language, newest) });
};

const dateOf = (language: Reader['language'], { completedAt, startedAt }: WalkThrough): string =>
  formatDate(language, dateInNorway(completedAt ?? startedAt));

const shareOf = (language: Reader['language'], round: WalkThrough): string =>
  formatPercent(language, fidelityOfPractice(round).share ?? 0);

/** Where the team stands: the next item, or the result when every item is answered. */
export const practiceCard = (turn: Reader, team: Team, list: ListKind): Reply => {
  const open = openPractice(team, list);
  const item = open && nextItem(open);
  return open && item !== undefined ? practiceItemCard(turn, team, open, item) : practiceOverview(turn, team, list);
};

/** The walk-through that is under way or the newest finished one; before the first, what it is about. */
export const practiceOverview = (turn: Reader, team: Team, list: ListKind): Reply => {
  const newest = openPractice(team, list) ?? practiceHistory(team, list)[0];
  if (newest) return roundCard(turn, team, newest.id);
  const { t, scope } = turn;
  // The walk belongs in the team's chat.
  const buttons: Button[] = [
    scope === 'personal' ? nextTask(t) : { title: t('practice.actions.start'), data: start(list) },
  ];
  const title = t('practice.title');
  return notice({ title, message: t('practice.none'), buttons }, { team: team.id }, title);
};

/** The newest finished walk-through, also while the next is under way. */
export const finishedOverview = (turn: Reader, team: Team, list: ListKind): Reply => {
  const [newest] = practiceHistory(team, list);
  return newest ? roundCard(turn, team, newest.id) : practiceOverview(turn, team, list);
};

/** What a walk-through has come to so far. @throws Refusal `outdatedCard` when there is no such walk-through */
export const roundCard = (turn: Reader, team: Team, id: string, page?: number): Reply =>
  resultCard(turn, team, practiceResult(team, id), page);

/** Whether to walk through a list anew: what the last time came to stands until then. */
export const askAgain = (turn: Reader, team: Team, list: ListKind): Reply => {
  const { t, language } = turn;
  const [newest] = practiceHistory(team, list);
  if (!newest || openPractice(team, list)) return practiceCard(turn, team, list);
  const [title, message] = [t('practice.askAgain'), t('practice.againMessage', { date: dateOf(language, newest) })];
  const keep: Button = { title: t('practice.actions.keep'), data: { do: 'practice.show', list } };
  const go: Button = { title: t('practice.actions.again'), data: start(list) };
  return askFirst({ title, message, keep, go }, { team: team.id });
};

/** Whether to break off the walk-through that is under way. */
export const askStop = (turn: Reader, team: Team, list: ListKind): Reply => {
  const { t } = turn;
  const open = openPractice(team, list);
  if (!open) return practiceOverview(turn, team, list);
  const { answered, items } = fidelityOfPractice(open);
  const [title, message] = [t('practice.askStop'), t('practice.stopMessage', { answered, count: items })];
  const keep: Button = { title: t('practice.actions.continue'), data: start(list) };
  const go: Button = { title: t('practice.actions.stopNow'), data: { do: 'practice.stopNow', list, round: open.id } };
  return askFirst({ title, message, keep, go }, aboutRound(team, open));
};

const aboutRound = (team: Team, { version }: WalkThrough): About => ({ team: team.id, version });

/** An item in the words the team had for it when the walk-through began, or in ours, which say how a team works. */
const textIn = (t: Translate, { list, wording }: WalkThrough, id: string): string => {
  const own = wording[id];
  if (own !== undefined) return own;
  const checkpoint = list === 'hph' ? hphCheckpoints.find((one) => one.id === id) : undefined;
  if (checkpoint) return t(`practice.hph.${checkpoint.id}`);
  const item = coordinationChecklist.find((one) => one.id === id);
  return item ? t(`practice.coordination.${item.id}`) : id;
};

/** One item and the three answers to it. @param from where an answer leads back to; without it to the next item */
export const practiceItemCard = (
  turn: Reader,
  team: Team,
  round: WalkThrough,
  item: string,
  from?: 'result',
): Reply => {
  const { t } = turn;
  const { id, list, items } = round;
  return question(
    {
      title: t('practice.title'),
      subtitle: t(`practice.lists.${list}`),
      progress: progressAt(t, items.indexOf(item) + 1, items.length),
      words: textIn(t, round, item),
      isAnswered: round.answers[item] !== undefined,
      question: t('practice.question'),
      answers: PracticeAnswer.options.map((answer) => ({
        title: t(`practice.answers.${answer}`),
        meta: answeredBefore(turn, team, round, item, answer),
        data: { do: 'practice.answer', round: id, item, answer, ...(from && { from }) },
      })),
      buttons: from
        ? [{ title: t('practice.actions.toResult'), data: { do: 'practice.result', round: id } }]
        : [...wayOn(t, round, item), { title: t('practice.pause'), data: { do: 'practice.show', list } }],
    },
    aboutRound(team, round),
  );
};

/** From item to item; past the last one to what the walk-through has come to. */
const wayOn = (t: Translate, { id, items, answers }: WalkThrough, item: string): Button[] => {
  const { before, after } = neighbours(items, item);
  return passing(t, {
    isAnswered: answers[item] !== undefined,
    on: after ? { do: 'practice.item', round: id, item: after } : { do: 'practice.result', round: id },
    back: before === undefined ? undefined : { do: 'practice.item', round: id, item: before },
  });
};

/** Whether it is what the team has answered already, now or the last time. */
const answeredBefore = (
  { t }: Reader,
  team: Team,
  round: WalkThrough,
  item: string,
  answer: PracticeAnswer,
): string => {
  const now = round.answers[item];
  if (now) return now === answer ? t('walk.answered') : '';
  const before = practiceHistory(team, round.list).find((one) => one.id !== round.id)?.answers[item];
  return before === answer ? t('practice.answeredBefore') : '';
};

const resultCard = (turn: Reader, team: Team, result: PracticeResult, wanted?: number): Reply => {
  const { t, language, scope } = turn;
  const { round } = result;
  const { points, fidelity } = fidelityTexts(turn, result.fidelity);
  const summary = t('practice.summary', { points, fidelity });
  const list = t(`practice.lists.${round.list}`);
  // The walk belongs in the team's chat.
  const answered = scope === 'personal' ? [] : round.items.filter((item) => round.answers[item]);
  const page = rowsOf(answered, wanted);
  const data: PracticeResultCard = {
    title: t('cards.practice-result.title'),
    gist: [points, fidelity],
    subtitle: t(round.completedAt ? 'practice.completed' : 'practice.started', {
      list,
      date: dateOf(language, round),
    }),
    points,
    fidelity,
    changes: changes(turn, result),
    history: history(turn, team, round),
    rows: page.shown.map((item) => rowOf(t, round, item)),
    hint: noteOn(t, round),
    buttons: [
      ...buttonsOf(turn, team, result),
      ...turning(t, page, (number) => ({ do: 'practice.result', round: round.id, page: number })),
    ],
  };
  return show('practice/practice-result', data, summary, aboutRound(team, round));
};

/** As those of the checklist of a case. */
const signs: Readonly<Record<PracticeAnswer, string>> = { inPlace: '✓', notInPlace: '○', notRelevant: '–' };

const rowOf = (t: Translate, round: WalkThrough, item: string): Row => {
  const answer = round.answers[item];
  return {
    title: rowTitle(t, round.items.indexOf(item) + 1, textIn(t, round, item)),
    meta: answer ? `${signs[answer]} ${t(`practice.answers.${answer}`)}` : '',
    data: { do: 'practice.item', round: round.id, item, from: 'result' },
  };
};

const fidelityTexts = (turn: Reader, fidelity: Fidelity) =>
  fidelity.share === undefined
    ? { points: answeredInWords(turn, fidelity), fidelity: turn.t('practice.incomplete') }
    : fidelityInWords(turn, fidelity, fidelity.share);

/** What has changed since last time, and what to take next; only when the walk-through is complete. */
const changes = ({ t }: Reader, result: PracticeResult): Section[] => {
  const { round, gained, lost, aside, added, previous } = result;
  if (!round.completedAt) return [];
  const section = (title: string, found: readonly string[]) =>
    found.length === 0 ? [] : [{ title, items: bullets(listed(t, round, found)) }];
  const sections = [
    ...section(t('practice.gained'), gained),
    ...section(t('practice.lost'), lost),
    ...section(t('practice.aside'), aside),
    ...section(t('practice.added'), added),
  ];
  const unchanged = previous && sections.length === 0 ? [{ title: t('practice.unchanged'), items: [] }] : [];
  return [...sections, ...unchanged, nextOf(t, result)];
};

/** The answers themselves stand in rows below. */
const mostListed = 5;

const listed = (t: Translate, round: WalkThrough, found: readonly string[]): string[] => {
  const others = found.length - mostListed;
  const words = found.slice(0, mostListed).map((item) => inRow(textIn(t, round, item)));
  return others > 0 ? [...words, t('practice.others', { count: others })] : words;
};

/** The item to take next and why, in words. */
const nextOf = (t: Translate, { round, next, nextHasSlipped }: PracticeResult): Section => {
  if (next === undefined) return { title: t('practice.allInPlace'), items: [] };
  const why = nextHasSlipped ? 'slipped' : isProposed(round) ? round.list : 'own';
  const reason = { text: t(`practice.reason.${why}`) };
  return { title: t('practice.next'), items: [...bullets([textIn(t, round, next)]), reason] };
};

/** Whether a walk-through was of a list as Los has it. */
const isProposed = ({ list, items, wording }: WalkThrough): boolean => {
  if (list === 'hph') return true;
  const proposed = coordinationChecklist.map(({ id }) => id);
  return Object.keys(wording).length === 0 && items.join() === proposed.join();
};

const noteOn = (t: Translate, round: WalkThrough): string => {
  if (round.list === 'hph') return t('practice.note.hph');
  return t(isProposed(round) ? 'practice.note.proposal' : 'practice.note.own');
};

/** Earlier walk-throughs, as many as one looks back on. */
const history = ({ language }: Reader, team: Team, shown: WalkThrough) =>
  practiceHistory(team, shown.list)
    .filter((round) => round.id !== shown.id)
    .slice(0, 6)
    .map((round) => ({ title: dateOf(language, round), value: shareOf(language, round) }));

const editButton = (t: Translate): Button => ({ title: t('practice.actions.edit'), data: { do: 'checklist.edit' } });

const nextTask = (t: Translate): Button => ({ title: t('packages.press.next'), data: { do: 'task.next' } });

/** The item to take next as a task of the team's own; where nothing is missing, the task that is next. */
const firstOfAll = (t: Translate, { round, next }: PracticeResult): Button => {
  if (next === undefined) return nextTask(t);
  const words = textIn(t, round, next);
  const fits = words.length <= textLimits.title;
  return { title: t('practice.actions.task'), data: { do: 'task.new', ...(fits && { title: words }) } };
};

/** What to do next comes first; to walk through it all again comes last. */
const buttonsOf = (turn: Reader, team: Team, result: PracticeResult): Button[] => {
  const { t, scope } = turn;
  const { list, completedAt } = result.round;
  if (scope === 'personal') return [nextTask(t)];
  const other = list === 'hph' ? 'coordination' : 'hph';
  const others: Button[] = [
    { title: t(`practice.actions.${other}`), data: start(other) },
    ...(list === 'coordination' ? [editButton(t)] : []),
  ];
  const open = openPractice(team, list);
  if (!completedAt) {
    const [last] = practiceHistory(team, list);
    return [
      { title: t('practice.actions.continue'), data: start(list) },
      ...(last
        ? [{ title: t('practice.actions.last'), data: { do: 'practice.show', list, finished: 'yes' } } as const]
        : []),
      ...others,
      { title: t('practice.actions.stop'), data: { do: 'practice.stop', list } },
    ];
  }
  return open
    ? [{ title: t('practice.actions.continue'), data: start(list) }, ...others]
    : [firstOfAll(t, result), ...others, { title: t('practice.actions.again'), data: { do: 'practice.again', list } }];
};

const start = (list: ListKind): Button['data'] => ({ do: 'practice.start', list });
