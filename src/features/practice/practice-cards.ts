import type { Button } from '../../../cards/button.ts';
import type { PracticeItemCard } from '../../../cards/practice-item.ts';
import type { PracticeListsCard } from '../../../cards/practice-lists.ts';
import type { PracticeResultCard } from '../../../cards/practice-result.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type About, bullets, type Reply, show } from '../../dialog/reply.ts';
import { formatDate, formatPercent } from '../../language/format.ts';
import type { Say } from '../../language/texts.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { Fidelity } from '../../model/checklist.ts';
import {
  fidelityOfPractice,
  nextItem,
  openPractice,
  type PracticeResult,
  practiceHistory,
  practiceResult,
} from '../../model/practice.ts';
import { ListKind, type PracticeRound, type Team } from '../../model/team.ts';
import { coordinationChecklist, itemText } from '../case/index.ts';
import { hphCheckpoints } from './hph.ts';

/** What these cards need to know of the turn. */
type Reader = Pick<Turn, 'say' | 'language' | 'scope'>;

/** The lists there are and how each of them stands; pressing one does what was asked for. */
export const listsCard = (turn: Reader, team: Team, verb: 'practice.start' | 'practice.show'): Reply => {
  const { say } = turn;
  const title = say(verb === 'practice.start' ? 'practice.choose' : 'practice.title');
  const data: PracticeListsCard = {
    title,
    message: say('practice.about'),
    rows: ListKind.options.map((list) => ({
      title: say(`practice.lists.${list}`),
      meta: stateOf(turn, team, list),
      data: { do: verb, list },
    })),
    actions: turn.scope === 'personal' ? [] : [editButton(say)],
  };
  return show('practice-lists', data, title, { team: team.id });
};

const stateOf = ({ say, language }: Reader, team: Team, list: ListKind): string => {
  const open = openPractice(team, list);
  const { answered, items } = open ? fidelityOfPractice(open) : { answered: 0, items: 0 };
  if (open) return say('practice.answered', { answered, items });
  const [newest] = practiceHistory(team, list);
  if (!newest) return say('practice.never');
  return say('practice.last', { date: dateOf(language, newest), share: shareOf(language, newest) });
};

const dateOf = (language: Reader['language'], { completedAt, startedAt }: PracticeRound): string =>
  formatDate(language, dateInNorway(completedAt ?? startedAt));

const shareOf = (language: Reader['language'], round: PracticeRound): string =>
  formatPercent(language, fidelityOfPractice(round).share ?? 0);

/** Where the team stands: the next item, or the result when every item is answered. */
export const practiceCard = (turn: Reader, team: Team, list: ListKind, problem = ''): Reply => {
  const open = openPractice(team, list);
  const item = open && nextItem(open);
  return open && item !== undefined
    ? practiceItemCard(turn, team, open, item, problem)
    : practiceOverview(turn, team, list, problem);
};

/** The walk-through that is under way or the newest finished one; before the first, what it is about. */
export const practiceOverview = (turn: Reader, team: Team, list: ListKind, problem = ''): Reply => {
  const newest = openPractice(team, list) ?? practiceHistory(team, list)[0];
  if (newest) return resultCard(turn, team, practiceResult(team, newest.id), problem);
  const { say } = turn;
  const actions: Button[] = [{ title: say('practice.actions.start'), data: { do: 'practice.start', list } }];
  const title = say('practice.title');
  return show('notice', { title, message: say('practice.none'), actions }, title, { team: team.id });
};

const aboutRound = (team: Team, { version }: PracticeRound): About => ({ team: team.id, version });

/** An item in the words it had when the walk-through began. */
const textIn = (say: Say, { list, wording }: PracticeRound, id: string): string => {
  const checkpoint = list === 'hph' ? hphCheckpoints.find((one) => one.id === id) : undefined;
  return checkpoint ? say(`practice.hph.${checkpoint.id}`) : itemText(say, { id, text: wording[id] });
};

/** One item and the three answers to it. */
export const practiceItemCard = (turn: Reader, team: Team, round: PracticeRound, item: string, problem = ''): Reply => {
  const { say } = turn;
  const list = say(`practice.lists.${round.list}`);
  const place = say('practice.place', { list, number: round.items.indexOf(item) + 1, items: round.items.length });
  const text = textIn(say, round, item);
  const data: PracticeItemCard = {
    speak: `${place}. ${text}`,
    place,
    problem,
    item: text,
    before: answeredBefore(turn, team, round, item),
    actions: [
      ...(['inPlace', 'notInPlace', 'notRelevant'] as const).map(
        (answer): Button => ({
          title: say(`practice.answers.${answer}`),
          data: { do: 'practice.answer', round: round.id, item, answer },
        }),
      ),
      { title: say('practice.pause'), data: { do: 'practice.show', list: round.list } },
    ],
  };
  return show('practice-item', data, data.speak, aboutRound(team, round));
};

/** What the team has answered already, now or the last time. */
const answeredBefore = ({ say }: Reader, team: Team, round: PracticeRound, item: string): string => {
  const now = round.answers[item];
  if (now) return say('practice.answeredNow', { answer: say(`practice.answers.${now}`) });
  const before = practiceHistory(team, round.list).find((one) => one.id !== round.id)?.answers[item];
  return before ? say('practice.answeredBefore', { answer: say(`practice.answers.${before}`) }) : '';
};

const resultCard = (turn: Reader, team: Team, result: PracticeResult, problem: string): Reply => {
  const { say, language } = turn;
  const { round } = result;
  const { points, fidelity } = fidelityTexts(turn, result.fidelity);
  const summary = say('practice.summary', { points, fidelity });
  const list = say(`practice.lists.${round.list}`);
  const data: PracticeResultCard = {
    speak: summary,
    subtitle: say(round.completedAt ? 'practice.completed' : 'practice.started', {
      list,
      date: dateOf(language, round),
    }),
    problem,
    points,
    fidelity,
    changes: changes(turn, result),
    history: history(turn, team, round),
    round: round.id,
    answers: answersOf(turn, round),
    note: noteOn(say, round),
    actions: buttons(turn, round),
  };
  return show('practice-result', data, summary, aboutRound(team, round));
};

const fidelityTexts = ({ say, language }: Reader, { points, items: all, answered, notRelevant, share }: Fidelity) =>
  share === undefined
    ? { points: say('practice.answered', { answered, items: all }), fidelity: say('practice.incomplete') }
    : {
        points: say('practice.points', { points, items: all }),
        fidelity: say('practice.fidelity', { share: formatPercent(language, share), notRelevant }),
      };

type Section = PracticeResultCard['changes'][number];

/** What has changed since last time, and what to take next; only when the walk-through is complete. */
const changes = ({ say }: Reader, result: PracticeResult): Section[] => {
  const { round, gained, lost, aside, added, previous } = result;
  if (!round.completedAt) return [];
  const section = (title: string, found: readonly string[]) =>
    found.length === 0 ? [] : [{ title, items: bullets(found.map((item) => textIn(say, round, item))) }];
  const sections = [
    ...section(say('practice.gained'), gained),
    ...section(say('practice.lost'), lost),
    ...section(say('practice.aside'), aside),
    ...section(say('practice.added'), added),
  ];
  const unchanged = previous && sections.length === 0 ? [{ title: say('practice.unchanged'), items: [] }] : [];
  return [...sections, ...unchanged, nextOf(say, result)];
};

/** The item to take next and why, in words. */
const nextOf = (say: Say, { round, next, nextHasSlipped }: PracticeResult): Section => {
  if (next === undefined) return { title: say('practice.allInPlace'), items: [] };
  const why = nextHasSlipped ? 'slipped' : isProposed(round) ? round.list : 'own';
  const reason = { text: say(`practice.reason.${why}`) };
  return { title: say('practice.next'), items: [...bullets([textIn(say, round, next)]), reason] };
};

/** Whether a walk-through was of a list as Los has it. */
const isProposed = ({ list, items, wording }: PracticeRound): boolean => {
  if (list === 'hph') return true;
  const proposed = coordinationChecklist.map(({ id }) => id);
  return Object.keys(wording).length === 0 && items.join() === proposed.join();
};

const noteOn = (say: Say, round: PracticeRound): string => {
  if (round.list === 'hph') return say('practice.note.hph');
  return say(isProposed(round) ? 'practice.note.proposal' : 'practice.note.own');
};

/** Earlier walk-throughs, as many as one looks back on. */
const history = ({ language }: Reader, team: Team, shown: PracticeRound) =>
  practiceHistory(team, shown.list)
    .filter((round) => round.id !== shown.id)
    .slice(0, 6)
    .map((round) => ({ title: dateOf(language, round), value: shareOf(language, round) }));

const answersOf = ({ say }: Reader, round: PracticeRound) =>
  round.items.flatMap((item, index) => {
    const answer = round.answers[item];
    if (!answer) return [];
    const title = say('practice.answeredItem', {
      number: index + 1,
      item: textIn(say, round, item),
      answer: say(`practice.answers.${answer}`),
    });
    return [{ title, value: item }];
  });

const editButton = (say: Say): Button => ({ title: say('practice.actions.edit'), data: { do: 'checklist.edit' } });

const buttons = ({ say, scope }: Reader, { list, completedAt }: PracticeRound): Button[] => {
  if (scope === 'personal') return [];
  const other = list === 'hph' ? 'coordination' : 'hph';
  return [
    { title: say(completedAt ? 'practice.actions.again' : 'practice.actions.continue'), data: start(list) },
    { title: say(`practice.actions.${other}`), data: start(other) },
    ...(list === 'coordination' ? [editButton(say)] : []),
  ];
};

const start = (list: ListKind): Button['data'] => ({ do: 'practice.start', list });
