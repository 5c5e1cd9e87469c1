import { z } from 'zod';
import { type Handlers, handler } from '../../../dialog/handler.ts';
import { type Reply, text } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { logLook, logWork } from '../../../model/cases.ts';
import { followFidelity } from '../../../model/checklist.ts';
import { roundOf } from '../../../model/scores.ts';
import { activitiesCard } from '../activities/activities-card.ts';
import { activeActivities } from '../activities/rules.ts';
import { caseCard } from '../case-card.ts';
import { actOf, changeCase, isOutdated, presentCase, type Words } from '../parts.ts';
import { nextRound, recordScores } from './rules.ts';
import { enteredScores, scoresCard } from './scores-card.ts';
import { scoresCopy } from './scores-copy.ts';
import { scoresHistoryCard } from './scores-history-card.ts';
import { scoresResultCard } from './scores-result-card.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'scores.new': 'case/scores';
    'scores.correct': 'case/scores';
    'scores.save': 'case/scores';
    'scores.show': 'case/scores';
    'scores.history': 'case/scores';
    'scores.copy': 'case/scores';
  }
}

const roundNumber = z.coerce.number().int().min(1);
/** Whatever else is sent: the page that comes first. */
const pageNumber = z.coerce.number().int().min(1).optional().catch(undefined);
const which = z.object({ round: roundNumber.optional() });
const scores = z.looseObject({ round: roundNumber });

/** Scoring what matters: the next conversation, an earlier one corrected, and what it comes to. */
export const scoresHandlers = {
  'scores.new': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => {
      const it = await changeCase(turn, (before) => logWork(before, actOf(turn)));
      return [askScores(turn, it, nextRound(it))];
    },
  }),
  'scores.correct': handler({
    on: 'case',
    may: 'case.work',
    input: which,
    run: async (turn, { round }) => {
      const it = await changeCase(turn, (before) => logWork(before, actOf(turn)));
      return [askScores(turn, it, Math.min(round ?? it.rounds.length, nextRound(it)) || 1)];
    },
  }),
  'scores.save': handler({
    on: 'case',
    may: 'case.work',
    input: scores,
    run: async (turn, entered) => {
      const it = await changeCase(turn, (before) => {
        const given = enteredScores(turn, before, entered.round, entered);
        return followFidelity(before, recordScores(before, given, turn.today, actOf(turn)), turn.today);
      });
      return [showResult(turn, it, entered.round)];
    },
    again: (turn, entered, problem) => {
      const it = presentCase(turn);
      const number = Math.min(roundNumber.catch(nextRound(it)).parse(entered['round']), nextRound(it));
      const outdated = isOutdated(turn, Math.max(it.activitiesVersion, roundOf(it, number)?.version ?? 0));
      return [scoresCard(turn, it, number, { entered, problem, outdated })];
    },
  }),
  'scores.show': handler({
    on: 'case',
    may: 'case.open',
    input: which,
    run: async (turn, { round }) => {
      const it = await changeCase(turn, (before) => logLook(before, actOf(turn)));
      return [showResult(turn, it, round ?? it.rounds.length)];
    },
  }),
  'scores.history': handler({
    on: 'case',
    may: 'case.open',
    input: z.object({ page: pageNumber, areas: pageNumber }),
    run: async (turn, view) => {
      const it = await changeCase(turn, (before) => logLook(before, actOf(turn)));
      return [it.rounds.length > 0 ? scoresHistoryCard(turn, it, view) : notYet(turn, it)];
    },
  }),
  'scores.copy': handler({
    on: 'case',
    may: 'case.open',
    input: z.object({}),
    run: async (turn) => {
      const it = await changeCase(turn, (before) => logLook(before, actOf(turn)));
      const nothing = it.activities.length === 0;
      return [nothing ? caseCard(turn, it, { problem: turn.t('activities.needed') }) : text(scoresCopy(turn, it))];
    },
  }),
} satisfies Handlers;

/** The scoring card; before there is anything to score, the form for what matters. */
const askScores = (words: Words, it: PathwayCase, number: number): Reply =>
  activeActivities(it).length > 0
    ? scoresCard(words, it, number)
    : activitiesCard(words, it, { problem: words.t('activities.needed') });

const showResult = (words: Words, it: PathwayCase, number: number): Reply => {
  const round = roundOf(it, number);
  return round ? scoresResultCard(words, it, round) : notYet(words, it);
};

const notYet = (words: Words, it: PathwayCase): Reply => caseCard(words, it, { problem: words.t('refusals.noScores') });
