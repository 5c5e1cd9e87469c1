import type { Button, Fact, Frame, Row } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import { formatDate } from '../../language/format.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { CaseActivity, PathwayCase } from '../../model/case.ts';
import { fidelityOfCase, withoutUnderWay } from '../../model/checklist.ts';
import { pathwaysOf } from '../../model/hph.ts';
import { benefitOf, firstAndNewest, meanOf, roundUnderWay } from '../../model/scores.ts';
import { activeActivities } from './activities/rules.ts';
import { hphState, planState } from './case-states.ts';
import { aboutCase, dateInWords, decimal, percent } from './parts.ts';
import { isPlanBegun } from './plan/rules.ts';
import { moved } from './scores/moved.ts';
import { toScores, underWayInWords } from './scores/under-way.ts';

/** Data of `cards/case/case.json`: how a case stands and what can be done next. */
interface CaseCard extends Frame {
  /** That there is nothing in it yet, or what becomes of the words of a closed case; '' otherwise. */
  readonly hint: string;
  /** What matters to the user, each with how it has moved. */
  readonly activities: readonly { readonly text: string }[];
  /** What the user masters and has around, or ''. */
  readonly resources: string;
  readonly facts: readonly Fact[];
  /** Tools with a state of their own, to be pressed. */
  readonly tools: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/case': CaseCard;
  }
}

/** What just happened, or why something did not. */
type CaseView = Pick<Frame, 'news' | 'problem'>;

/** How a case stands, and what can be done next. The summary shows up in notifications, so it holds no user's words. */
export const caseCard = (voice: Voice, it: PathwayCase, { news = '', problem = '' }: CaseView = {}): Reply => {
  const empty = it.activities.length === 0 && news === '' ? voice.t('cases.empty') : '';
  const data: CaseCard = {
    title: voice.t('cases.title', { code: it.code }),
    news,
    problem,
    hint: [empty, closing(voice, it)].filter((text) => text !== '').join(' '),
    activities: lines(activeActivities(it).map((activity) => movement(voice, it, activity))),
    resources: it.resources,
    facts: factsOf(voice, it),
    tools: toolsOf(voice, it),
    buttons: nextSteps(voice, it),
  };
  return show('case/case', data, voice.t('cases.summary', { code: it.code }), aboutCase(it));
};

/** What happens, or has happened, to the words of a closed case. */
const closing = ({ t, language }: Voice, it: PathwayCase): string => {
  if (!it.closedAt) return '';
  if (it.purgedAt) return t('closing.withoutWords', { date: formatDate(language, dateInNorway(it.closedAt)) });
  return t('closing.closed', { date: formatDate(language, dateInNorway(it.purgeAt ?? it.closedAt)) });
};

/** «Handle selv: fra 2 til 5»: the first and the latest score. */
const movement = ({ t }: Voice, it: PathwayCase, { id, text: activity }: CaseActivity): string => {
  const scores = it.rounds.flatMap((round) => round.scores[id] ?? []);
  const [from, to] = [scores[0], scores.at(-1)];
  if (from === undefined || to === undefined) return t('cases.notScored', { activity });
  if (scores.length === 1) return t('cases.scoredOnce', { activity, score: from });
  return moved(t, activity, from, to);
};

const factsOf = (voice: Voice, it: PathwayCase): Fact[] => [
  ...conversationFacts(voice, withoutUnderWay(it, voice.today)),
  ...underWayFact(voice, it),
  ...nextConversationFact(voice, it),
  { title: voice.t('cases.checklist'), value: checklistState(voice, it) },
];

const conversationFacts = (voice: Voice, it: PathwayCase): Fact[] => [
  ...firstAndNewest(it.rounds).flatMap((round) => {
    const mean = meanOf(round);
    const date = formatDate(voice.language, round.heldOn);
    const title = voice.t('scores.conversation', { number: round.number });
    return mean ? [{ title, value: voice.t('cases.conversation', { mean: decimal(voice, mean), date }) }] : [];
  }),
  ...benefitFact(voice, it),
];

const underWayFact = (voice: Voice, it: PathwayCase): Fact[] => {
  const round = roundUnderWay(it, voice.today);
  if (!round) return [];
  const title = voice.t('scores.conversation', { number: round.number });
  return [{ title, value: underWayInWords(voice, it, round) }];
};

const benefitFact = (voice: Voice, it: PathwayCase): Fact[] => {
  const benefit = benefitOf(it, it.rounds.length);
  return benefit ? [{ title: voice.t('cases.experiencedBenefit'), value: decimal(voice, benefit.gain) }] : [];
};

const nextConversationFact = (voice: Voice, it: PathwayCase): Fact[] =>
  it.nextConversation && !it.closedAt
    ? [{ title: voice.t('nextConversation.title'), value: dateInWords(voice, it.nextConversation.on) }]
    : [];

const checklistState = (voice: Voice, it: PathwayCase): string => {
  const { answered, items, points, share } = fidelityOfCase(withoutUnderWay(it, voice.today));
  if (share === undefined) return voice.t('cases.answered', { answered, count: items });
  return voice.t('cases.fidelity', { points, items, share: percent(voice, share) });
};

/** The plan and the way home from hospital; in a closed case only what was used. */
const toolsOf = (voice: Voice, it: PathwayCase): Row[] => {
  const plan: Row = { title: voice.t('plan.fact'), meta: planState(voice, it), data: { do: 'plan.show' } };
  const hph: Row = { title: voice.t('hph.fact'), meta: hphState(voice, it), data: { do: 'hph.show' } };
  return [
    ...(it.closedAt && !isPlanBegun(it) ? [] : [plan]),
    ...(it.closedAt && pathwaysOf(it).length === 0 ? [] : [hph]),
  ];
};

/** The likeliest next step first: name what matters, score it, fill in the checklist, score again. */
const nextSteps = (voice: Voice, it: PathwayCase): Button[] => {
  const { t, today } = voice;
  const activities: Button = { title: t('cases.actions.activities'), data: { do: 'activities.edit' } };
  const score = toScores(voice, it);
  const checklist: Button = { title: t('cases.actions.checklist'), data: { do: 'checklist.show' } };
  const result: Button = { title: t('cases.actions.result'), data: { do: 'scores.show' } };
  const wheel: Button = { title: t('wheel.actions.show'), data: { do: 'wheel.show' } };
  const more: Button = { title: t('cases.actions.more'), data: { do: 'case.more' } };
  const reopen: Button = { title: t('cases.actions.reopen'), data: { do: 'case.reopen' } };
  if (it.closedAt) return [...(it.rounds.length > 0 ? [result] : []), reopen, more];
  if (activeActivities(it).length === 0) return [activities, checklist, more];
  if (it.rounds.length === 0) return [score, wheel, checklist, more];
  const isFilledIn = fidelityOfCase(withoutUnderWay(it, today)).share !== undefined;
  const isToday = it.nextConversation !== undefined && it.nextConversation.on <= today;
  const isToScore = isFilledIn || isToday || roundUnderWay(it, today) !== undefined;
  const middle = isToScore ? [score, checklist] : [checklist, score];
  return [...middle, result, wheel, more];
};

/** The way back from what a part of the case has come to. */
export const toCase = ({ t }: Voice): Button => ({ title: t('cases.actions.toCase'), data: { do: 'case.open' } });
