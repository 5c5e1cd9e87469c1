import { z } from 'zod';
import type { Button } from '../../cards/button.ts';
import { coordinationChecklist } from '../content/checklists.ts';
import { formatDate, formatDay, formatPercent } from '../content/format.ts';
import type { Say } from '../content/texts.ts';
import { dateInNorway } from '../domain/calendar.ts';
import type { Fidelity } from '../domain/checklist.ts';
import {
  answerPractice,
  fidelityOfPractice,
  nextItem,
  openPractice,
  type PracticeResult,
  practiceHistory,
  practiceResult,
  startPractice,
} from '../domain/practice.ts';
import { PracticeAnswer, type PracticeRound, type Team } from '../domain/team.ts';
import { itemText } from './cases/checklist-card.ts';
import { type Handlers, handler, type Turn } from './handler.ts';
import { type About, type Reply, show } from './reply.ts';

const list = 'coordination';
const items = coordinationChecklist.map(({ id }) => id);
const oneItem = z.object({ round: z.string(), item: z.string().default('') });
const oneAnswer = z.object({ round: z.string(), item: z.string(), answer: PracticeAnswer });

/** The team walks through the checklist for its own practice, one item at a time, without any case. */
export const practiceHandlers: Handlers = {
  'practice.start': handler({
    on: 'team',
    may: 'practice.walk',
    input: z.object({}),
    run: async (turn) => {
      const id = turn.newId();
      const { body } = await turn.change((team) => ({
        body: startPractice(team, { id, list, items }, turn.now),
        answer: null,
      }));
      return [present(turn, body)];
    },
  }),
  'practice.answer': handler({
    on: 'team',
    may: 'practice.walk',
    input: oneAnswer,
    run: async (turn, given) => {
      const { body } = await turn.change((team) => ({
        body: answerPractice(team, { ...given, seen: turn.seen }, turn.now),
        answer: null,
      }));
      return [present(turn, body)];
    },
    again: (turn, _, problem) => [present(turn, turn.target.body, problem)],
  }),
  'practice.item': handler({
    on: 'team',
    may: 'practice.walk',
    input: oneItem,
    run: (turn, { round: id, item }) => {
      const team = turn.target.body;
      const round = team.practice.find((one) => one.id === id);
      return [round?.items.includes(item) ? itemCard(turn, team, round, item) : present(turn, team)];
    },
  }),
  'practice.show': handler({
    on: 'team',
    may: 'practice.see',
    input: z.object({}),
    run: (turn) => [overview(turn, turn.target.body)],
  }),
};

/** Where the team stands: the next item, or the result when every item is answered. */
const present = (turn: Turn, team: Team, problem = ''): Reply => {
  const open = openPractice(team, list);
  const item = open && nextItem(open);
  return open && item !== undefined ? itemCard(turn, team, open, item, problem) : overview(turn, team, problem);
};

const overview = (turn: Turn, team: Team, problem = ''): Reply => {
  const newest = openPractice(team, list) ?? practiceHistory(team, list)[0];
  if (newest) return resultCard(turn, team, practiceResult(team, newest.id), problem);
  const { say } = turn;
  const actions = [{ title: say('practice.actions.start'), data: { do: 'practice.start' } }];
  const title = say('practice.title');
  return show('notice', { title, message: say('practice.none'), actions }, title, { team: team.id });
};

const aboutRound = (team: Team, { version }: PracticeRound): About => ({ team: team.id, version });

const textOf = (say: Say, item: string): string => itemText(say, { id: item });

const itemCard = (turn: Turn, team: Team, round: PracticeRound, item: string, problem = ''): Reply => {
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
const answeredBefore = ({ say }: Turn, team: Team, round: PracticeRound, item: string): string => {
  const now = round.answers[item];
  if (now) return say('practice.answeredNow', { answer: say(`practice.answers.${now}`) });
  const before = practiceHistory(team, list).find((one) => one.id !== round.id)?.answers[item];
  return before ? say('practice.answeredBefore', { answer: say(`practice.answers.${before}`) }) : '';
};

const resultCard = (turn: Turn, team: Team, result: PracticeResult, problem: string): Reply => {
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

const fidelityTexts = ({ say, language }: Turn, { points, items: all, answered, notRelevant, share }: Fidelity) =>
  share === undefined
    ? { points: say('practice.answered', { answered, items: all }), fidelity: say('practice.incomplete') }
    : {
        points: say('practice.points', { points, items: all }),
        fidelity: say('practice.fidelity', { share: formatPercent(language, share), notRelevant }),
      };

/** What has changed since last time, and what to take next; only when the walk-through is complete. */
const changes = ({ say }: Turn, { round, gained, lost, next }: PracticeResult) => {
  if (!round.completedAt) return [];
  const section = (title: string, found: readonly string[]) =>
    found.length === 0 ? [] : [{ title, items: found.map((item) => ({ text: textOf(say, item) })) }];
  return [
    ...section(say('practice.gained'), gained),
    ...section(say('practice.lost'), lost),
    ...(next === undefined
      ? [{ title: say('practice.allInPlace'), items: [] }]
      : section(say('practice.next'), [next])),
  ];
};

/** Earlier walk-throughs, as many as one looks back on. */
const history = ({ language }: Turn, team: Team, shown: PracticeRound) =>
  practiceHistory(team, list)
    .filter((round) => round.id !== shown.id)
    .slice(0, 6)
    .map((round) => ({
      title: formatDay(language, dateInNorway(round.completedAt ?? round.startedAt)),
      value: formatPercent(language, fidelityOfPractice(round).share ?? 0),
    }));

const answersOf = ({ say }: Turn, round: PracticeRound) =>
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

const buttons = ({ say, scope }: Turn, round: PracticeRound): Button[] => {
  if (scope === 'personal') return [];
  const title = say(round.completedAt ? 'practice.actions.again' : 'practice.actions.continue');
  return [{ title, data: { do: 'practice.start' } }];
};
