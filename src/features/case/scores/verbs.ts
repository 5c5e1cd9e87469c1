import { z } from 'zod';
import type { Showing } from '../../../dialog/form.ts';
import { type Handlers, handler, type Voice } from '../../../dialog/handler.ts';
import { page } from '../../../dialog/reading.ts';
import type { Reply } from '../../../dialog/reply.ts';
import { type PathwayCase, Score } from '../../../model/case.ts';
import { logWork } from '../../../model/cases.ts';
import { followFidelity } from '../../../model/checklist.ts';
import { Refusal } from '../../../model/refusal.ts';
import { roundOf, roundUnderWay } from '../../../model/scores.ts';
import { activitiesCard } from '../activities/activities-card.ts';
import { activeActivities } from '../activities/rules.ts';
import { caseCard } from '../case-card.ts';
import { copyFor, inLanguage } from '../copies.ts';
import { actOf, type CaseTurn, caseForm, casePress, changeCase, look, presentCase } from '../parts.ts';
import { takeAwayInCase } from '../undoing.ts';
import { chooseWalk, newsOfWalk, Walk, walkOf } from '../walk.ts';
import type { Viewing } from '../wheel/wheel-card.ts';
import { inShort } from './in-short.ts';
import {
  activitiesToScore,
  type EnteredScore,
  finishRound,
  giveScore,
  nextRound,
  recordScores,
  roundInHand,
  unscoredIn,
} from './rules.ts';
import { scoresAreaCard } from './scores-area-card.ts';
import { type FormOf, scoreFields, scoresCard } from './scores-card.ts';
import { scoresCopy } from './scores-copy.ts';
import { scoresHistoryCard } from './scores-history-card.ts';
import { scoresResultCard } from './scores-result-card.ts';
import { scoresCorrected } from './undoables.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'scores.new': 'case/scores';
    'scores.area': 'case/scores';
    'scores.give': 'case/scores';
    'scores.take': 'case/scores';
    'scores.finish': 'case/scores';
    'scores.correct': 'case/scores';
    'scores.save': 'case/scores';
    'scores.show': 'case/scores';
    'scores.history': 'case/scores';
    'scores.copy': 'case/scores';
  }
}

const round = z.coerce.number().int().min(1);
const which = z.object({ round: round.optional() });

/** The conversation somebody means who does not say which. */
const latest = ({ rounds }: PathwayCase): number => Math.max(1, rounds.length);

// === One area at a time

const area = z.object({ round, activity: z.string() });
type Area = z.infer<typeof area>;

/** What is pressed on the card of one area; after a no the area as it is by now. */
const onArea = { about: area, card: (turn: CaseTurn, it: PathwayCase, at: Area) => showArea(turn, it, at) };

const had = Score.optional();

/** Scoring one area after the other. Each tap is saved, and only the first one on a card counts. */
const byArea = {
  'scores.area': {
    ...casePress({
      ...onArea,
      fields: z.object({}),
      save: async (turn, at) => {
        const it = await changeCase(turn, (before) => {
          const worked = logWork(before, actOf(turn));
          if (!activityOf(before, at)) throw new Refusal('outdatedCard');
          return worked;
        });
        return showArea(turn, it, at);
      },
    }),
    anew: true,
  },
  'scores.give': {
    ...casePress({
      ...onArea,
      fields: z.object({ score: Score, had }),
      save: (turn, entered) => give(turn, entered, (it) => afterScore(turn, it, entered)),
    }),
    once: true,
  },
  'scores.take': {
    ...casePress({
      ...onArea,
      fields: z.object({ had }),
      save: (turn, entered) =>
        give(turn, { ...entered, score: undefined }, (it) =>
          entered.round === roundInHand(it, turn.today)
            ? showArea(turn, it, entered, savedNews(turn, it, entered))
            : showResult(turn, it, entered.round, correctedNews(turn, it, entered)),
        ),
    }),
    once: true,
  },
  'scores.finish': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({ round }),
    anew: true,
    run: async (turn, { round: number }) => {
      const it = await changeCase(turn, (before) => finishRound(logWork(before, actOf(turn)), number));
      const about = { number };
      return [
        roundOf(it, number)
          ? showResult(turn, it, number, turn.t('scores.news.finished', about))
          : caseCard(turn, it, { news: turn.t('scores.news.nothing', about) }),
      ];
    },
  }),
} satisfies Handlers;

const give = (turn: CaseTurn, entered: EnteredScore, card: Shown): Promise<Reply> =>
  changeRound(turn, entered.round, (before) => giveScore(before, entered, turn.today, actOf(turn)), card);

type Shown = (it: PathwayCase) => Reply;

/** Of a conversation that was gone through it is a correction, which can be undone; of the one in hand nothing is. */
const changeRound = async (
  turn: CaseTurn,
  number: number,
  change: (it: PathwayCase) => PathwayCase,
  card: Shown,
): Promise<Reply> => {
  const rule = (before: PathwayCase): PathwayCase => followFidelity(before, change(before), turn.today);
  return number === roundInHand(presentCase(turn), turn.today)
    ? card(await changeCase(turn, rule))
    : takeAwayInCase(turn, scoresCorrected, String(number), rule, card);
};

/** The next area without a score; after the last one, or when an earlier conversation was corrected, what it came to. */
const afterScore = (turn: CaseTurn, it: PathwayCase, entered: Area & Had): Reply => {
  const { round: number, activity } = entered;
  const [next] = roundUnderWay(it, turn.today)?.number === number ? unscoredIn(it, number, activity) : [];
  if (!next) {
    const news = correctedNews(turn, it, entered) || turn.t('scores.news.finished', { number });
    return showResult(turn, it, number, news);
  }
  return scoresAreaCard(turn, it, { number, activity: next }, savedNews(turn, it, entered));
};

interface Had {
  readonly had?: Score | undefined;
}

/** What is stored, which a second tap on the same card has not changed. */
const savedNews = ({ t }: Voice, it: PathwayCase, at: Area): string => {
  const score = roundOf(it, at.round)?.scores[at.activity];
  return score === undefined ? t('scores.news.taken') : t('scores.news.saved', { score, activity: wordsOf(it, at) });
};

/** «Rettet: «Bolig» fra 3 til 8», where that is what has just been done. */
const correctedNews = ({ t }: Voice, it: PathwayCase, entered: Area & Had): string => {
  const last = roundOf(it, entered.round)?.corrections.at(-1);
  if (last?.activity !== entered.activity || last.from !== entered.had) return '';
  const said = (score: Score | undefined) => score ?? t('scores.without');
  return t('scores.news.corrected', { activity: wordsOf(it, entered), from: said(last.from), to: said(last.to) });
};

const wordsOf = (it: PathwayCase, at: Area): string => inShort(activityOf(it, at)?.text ?? '');

const activityOf = (it: PathwayCase, { round: number, activity }: Area) =>
  activitiesToScore(it, number).find(({ id }) => id === activity);

/** One area; where it is gone by now, what is left of the conversation. */
const showArea = (turn: CaseTurn, it: PathwayCase, at: Area, news = ''): Reply => {
  const activity = activityOf(it, at);
  if (it.closedAt) return showResult(turn, it, at.round);
  if (activity && at.round <= nextRound(it)) return scoresAreaCard(turn, it, { number: at.round, activity }, news);
  return roundOf(it, at.round) && at.round !== roundInHand(it, turn.today)
    ? showResult(turn, it, at.round)
    : startScoring(turn, it, walkOf(turn));
};

// === All of it

/** Scoring what matters: the next conversation, an earlier one corrected, and what it comes to. */
export const scoresHandlers = {
  'scores.new': look(
    'case.work',
    z.object({ walk: Walk.optional() }),
    async (turn, it, { walk }) => startScoring(turn, it, await chooseWalk(turn, walk)),
    logWork,
  ),
  ...byArea,
  ...caseForm(
    { ask: 'scores.correct', save: 'scores.save' },
    {
      // `to` is the page that is gone on to when this one is saved.
      about: z.object({ round, walk: Walk.optional(), page, to: page }),
      asking: which.extend({ page }),
      fields: scoreFields,
      blame: {
        dateInFuture: 'held',
        conversationTooEarly: 'held',
        conversationTooLate: 'held',
        noScores: ({ activity }) => `score_${activity}`,
      },
      version: (it, { round }) => Math.max(it.activitiesVersion, roundOf(it, round ?? latest(it))?.version ?? 0),
      log: logWork,
      card: (turn, it, { round, page }, showing) =>
        scoresForm(turn, it, { round: Math.min(round ?? latest(it), nextRound(it)), page }, showing),
      save: async (turn, { round, walk, to, held, scores }) => {
        const record = (before: PathwayCase): PathwayCase => {
          const heldOn = held ?? roundOf(before, round)?.heldOn ?? turn.today;
          const turnsPage = to !== undefined && round === roundInHand(before, turn.today);
          const entered = { round, heldOn, scores, goesOn: walk !== undefined || turnsPage };
          return recordScores(before, entered, turn.today, actOf(turn));
        };
        const isEmpty = Object.keys(scores).length === 0;
        if (walk !== undefined) return goOn(turn, { round, walk }, isEmpty ? (it) => it : record);
        return changeRound(turn, round, record, (it) =>
          to === undefined ? showResult(turn, it, round) : scoresForm(turn, it, { round, page: to }),
        );
      },
    },
  ),
  'scores.show': look('case.open', which, (turn, it, { round }) => showResult(turn, it, round ?? latest(it))),
  'scores.history': look('case.open', z.object({ page, areas: page }), (turn, it, view) =>
    it.rounds.length > 0 ? scoresHistoryCard(turn, it, view) : notYet(turn, it),
  ),
  'scores.copy': look('case.open', inLanguage, (turn, it, { language }) =>
    it.activities.length === 0
      ? caseCard(turn, it, { problem: turn.t('activities.needed') })
      : copyFor(turn, it, { do: 'scores.copy', say: (voice) => scoresCopy(voice, it) }, language),
  ),
} satisfies Handlers;

/** Saves what is chosen on the form of all areas, and goes through what is left. */
const goOn = async (
  turn: CaseTurn,
  { round: number, walk }: { readonly round: number; readonly walk: Walk },
  record: (before: PathwayCase) => PathwayCase,
): Promise<Reply> => {
  const it = await changeCase(turn, (before) =>
    followFidelity(before, record(logWork(before, actOf(turn))), turn.today),
  );
  const chosen = await chooseWalk(turn, walk);
  return number === roundInHand(it, turn.today) ? startScoring(turn, it, chosen) : showResult(turn, it, number);
};

/** The conversation under way, or the next; before there is anything to score, the form for what matters. */
const startScoring = (turn: CaseTurn, it: PathwayCase, walk: Walk): Reply => {
  const number = roundInHand(it, turn.today);
  const [activity] = unscoredIn(it, number);
  if (walk === 'onOneCard' || !activity)
    return scoresForm(turn, it, { round: number }, { news: newsOfWalk(turn, walk) });
  return scoresAreaCard(turn, it, { number, activity });
};

const scoresForm = (voice: Voice, it: PathwayCase, which: FormOf, showing: Showing = {}): Reply =>
  activeActivities(it).length > 0 || showing.entered
    ? scoresCard(voice, it, which, showing)
    : activitiesCard(voice, it, { hint: voice.t('activities.needed') });

const showResult = (turn: Viewing, it: PathwayCase, number: number, news = ''): Reply => {
  const round = roundOf(it, number);
  return round ? scoresResultCard(turn, it, round, news) : notYet(turn, it);
};

const notYet = (voice: Voice, it: PathwayCase): Reply => caseCard(voice, it, { problem: voice.t('refusals.noScores') });
