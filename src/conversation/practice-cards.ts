import type { Button } from '../../cards/button.ts';
import { formatDate, formatPercent } from '../content/format.ts';
import type { Say } from '../content/texts.ts';
import { dateInNorway } from '../domain/calendar.ts';
import type { Fidelity } from '../domain/checklist.ts';
import {
  fidelityOfPractice,
  nextItem,
  openPractice,
  type PracticeResult,
  practiceHistory,
  practiceResult,
} from '../domain/practice.ts';
import type { PracticeRound, Team } from '../domain/team.ts';
import { itemText } from './cases/checklist-card.ts';
import { bullets } from './cases/parts.ts';
import type { Turn } from './handler.ts';
import { type About, type Reply, show } from './reply.ts';

/** What these cards need to know of the turn. */
type Reader = Pick<Turn, 'say' | 'language' | 'scope'>;

/** The list a team walks through. */
export const list = 'coordination';

/** Where the team stands: the next item, or the result when every item is answered. */
export const practiceCard = (turn: Reader, team: Team, problem = ''): Reply => {
  const open = openPractice(team, list);
  const item = open && nextItem(open);
  return open && item !== undefined
    ? practiceItemCard(turn, team, open, item, problem)
    : practiceOverview(turn, team, problem);
};

/** The walk-through that is under way or the newest finished one; before the first, what it is about. */
export const practiceOverview = (turn: Reader, team: Team, problem = ''): Reply => {
  const newest = openPractice(team, list) ?? practiceHistory(team, list)[0];
  if (newest) return resultCard(turn, team, practiceResult(team, newest.id), problem);
  const { say } = turn;
  const actions = [{ title: say('practice.actions.start'), data: { do: 'practice.start' } }];
  const title = say('practice.title');
  return show('notice', { title, message: say('practice.none'), actions }, title, { team: team.id });
};

const aboutRound = (team: Team, { version }: PracticeRound): About => ({ team: team.id, version });

const textOf = (say: Say, item: string): string => itemText(say, { id: item });

/** One item and the three answers to it. */
export const practiceItemCard = (turn: Reader, team: Team, round: PracticeRound, item: string, problem = ''): Reply => {
  const { say } = turn;
  const place = say('practice.place', { number: round.items.indexOf(item) + 1, items: round.items.length });
  const text = textOf(say, item);
  const data = {
    speak: `${place}. ${text}`,
    place,
    problem,
    item: text,
    before: answeredBefore(turn, team, round, item),
    actions: [
      ...(['inPlace', 'notInPlace', 'notRelevant'] as const).map((answer) => ({
        title: say(`practice.answers.${answer}`),
        data: { do: 'practice.answer', round: round.id, item, answer },
      })),
      { title: say('practice.pause'), data: { do: 'practice.show' } },
    ],
  };
  return show('practice-item', data, data.speak, aboutRound(team, round));
};

/** What the team has answered already, now or the last time. */
const answeredBefore = ({ say }: Reader, team: Team, round: PracticeRound, item: string): string => {
  const now = round.answers[item];
  if (now) return say('practice.answeredNow', { answer: say(`practice.answers.${now}`) });
  const before = practiceHistory(team, list).find((one) => one.id !== round.id)?.answers[item];
  return before ? say('practice.answeredBefore', { answer: say(`practice.answers.${before}`) }) : '';
};

const resultCard = (turn: Reader, team: Team, result: PracticeResult, problem: string): Reply => {
  const { say, language } = turn;
  const { round } = result;
  const { points, fidelity } = fidelityTexts(turn, result.fidelity);
  const summary = say('practice.summary', { points, fidelity });
  const data = {
    speak: summary,
    subtitle: round.completedAt
      ? say('practice.completed', { date: formatDate(language, dateInNorway(round.completedAt)) })
      : say('practice.started', { date: formatDate(language, dateInNorway(round.startedAt)) }),
    problem,
    points,
    fidelity,
    changes: changes(turn, result),
    history: history(turn, team, round),
    round: round.id,
    answers: answersOf(turn, round),
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

/** What has changed since last time, and what to take next; only when the walk-through is complete. */
const changes = ({ say }: Reader, { round, gained, lost, next }: PracticeResult) => {
  if (!round.completedAt) return [];
  const section = (title: string, found: readonly string[]) =>
    found.length === 0 ? [] : [{ title, items: bullets(found.map((item) => textOf(say, item))) }];
  return [
    ...section(say('practice.gained'), gained),
    ...section(say('practice.lost'), lost),
    ...(next === undefined
      ? [{ title: say('practice.allInPlace'), items: [] }]
      : section(say('practice.next'), [next])),
  ];
};

/** Earlier walk-throughs, as many as one looks back on. */
const history = ({ language }: Reader, team: Team, shown: PracticeRound) =>
  practiceHistory(team, list)
    .filter((round) => round.id !== shown.id)
    .slice(0, 6)
    .map((round) => ({
      title: formatDate(language, dateInNorway(round.completedAt ?? round.startedAt)),
      value: formatPercent(language, fidelityOfPractice(round).share ?? 0),
    }));

const answersOf = ({ say }: Reader, round: PracticeRound) =>
  round.items.flatMap((item, index) => {
    const answer = round.answers[item];
    if (!answer) return [];
    const title = say('practice.answeredItem', {
      number: index + 1,
      item: textOf(say, item),
      answer: say(`practice.answers.${answer}`),
    });
    return [{ title, value: item }];
  });

const buttons = ({ say, scope }: Reader, round: PracticeRound): Button[] => {
  if (scope === 'personal') return [];
  const title = say(round.completedAt ? 'practice.actions.again' : 'practice.actions.continue');
  return [{ title, data: { do: 'practice.start' } }];
};
