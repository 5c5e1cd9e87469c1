import type { Button } from '../../../cards/button.ts';
import type { Fact } from '../../../cards/fact.ts';
import { formatDate } from '../../content/format.ts';
import { activeActivities } from '../../domain/activities.ts';
import type { Activity, PathwayCase } from '../../domain/case.ts';
import { fidelityOfCase } from '../../domain/checklist.ts';
import { benefitOf, meanOf, nextRound } from '../../domain/whatMatters.ts';
import { type Reply, show } from '../reply.ts';
import { aboutCase, decimal, lines, percent, type Words } from './parts.ts';

/** How a case stands, and what can be done next. The summary shows up in notifications, so it holds no user's words. */
export const caseCard = (words: Words, it: PathwayCase, message = '', problem = ''): Reply => {
  const empty = it.activities.length === 0 ? words.say('cases.empty') : '';
  const data = {
    title: words.say('cases.title', { code: it.code }),
    problem,
    message: message || empty,
    activities: lines(activeActivities(it).map((activity) => movement(words, it, activity))),
    resources: it.resources,
    facts: factsOf(words, it),
    actions: nextSteps(words, it),
  };
  return show('case', data, words.say('cases.summary', { code: it.code }), aboutCase(it));
};

/** «Handle selv: fra 2 til 5»: the first and the latest score. */
const movement = ({ say }: Words, it: PathwayCase, { id, text: activity }: Activity): string => {
  const scores = it.rounds.flatMap((round) => round.scores[id] ?? []);
  const [from, to] = [scores[0], scores.at(-1)];
  if (from === undefined || to === undefined) return say('cases.notScored', { activity });
  if (scores.length === 1) return say('cases.scoredOnce', { activity, score: from });
  return say('whatMatters.moved', { activity, from, to });
};

const factsOf = (words: Words, it: PathwayCase): Fact[] => [
  ...it.rounds.flatMap((round) => {
    const mean = meanOf(round);
    const date = formatDate(words.language, round.heldOn);
    const title = words.say('whatMatters.conversation', { number: round.number });
    return mean ? [{ title, value: words.say('cases.conversation', { mean: decimal(words, mean), date }) }] : [];
  }),
  ...benefitFact(words, it),
  { title: words.say('cases.checklist'), value: checklistState(words, it) },
];

const benefitFact = (words: Words, it: PathwayCase): Fact[] => {
  const benefit = benefitOf(it, it.rounds.length);
  return benefit ? [{ title: words.say('cases.experiencedBenefit'), value: decimal(words, benefit.gain) }] : [];
};

const checklistState = (words: Words, it: PathwayCase): string => {
  const { answered, items, points, share } = fidelityOfCase(it);
  if (share === undefined) return words.say('cases.answered', { answered, items });
  return words.say('cases.fidelity', { points, items, share: percent(words, share) });
};

/** The likeliest next step first: name what matters, score it, fill in the checklist, score again. */
const nextSteps = ({ say }: Words, it: PathwayCase): Button[] => {
  const activities = { title: say('cases.actions.activities'), data: { do: 'activities.edit' } };
  const score = {
    title: say('cases.actions.score', { number: nextRound(it) }),
    data: { do: 'scores.new' },
  };
  const checklist = { title: say('cases.actions.checklist'), data: { do: 'checklist.show' } };
  const result = { title: say('cases.actions.result'), data: { do: 'scores.show' } };
  const wheel = { title: say('wheel.actions.show'), data: { do: 'wheel.show' } };
  const mine = { title: say('cases.actions.mine'), data: { do: 'case.list' } };
  if (activeActivities(it).length === 0) return [activities, checklist, mine];
  if (it.rounds.length === 0) return [score, wheel, checklist, mine];
  const isFilledIn = fidelityOfCase(it).share !== undefined;
  const middle = isFilledIn ? [score, checklist] : [checklist, score];
  return [...middle, result, wheel, mine];
};

/** The way back from what a part of the case has come to. */
export const toCase = ({ say }: Words): Button => ({ title: say('cases.actions.toCase'), data: { do: 'case.open' } });
