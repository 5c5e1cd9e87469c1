import { z } from 'zod';
import type { Showing } from '../../../dialog/form.ts';
import type { Handlers, Voice } from '../../../dialog/handler.ts';
import { page } from '../../../dialog/reading.ts';
import { type Reply, text } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { logWork } from '../../../model/cases.ts';
import { followFidelity } from '../../../model/checklist.ts';
import { roundOf } from '../../../model/scores.ts';
import { activitiesCard } from '../activities/activities-card.ts';
import { activeActivities } from '../activities/rules.ts';
import { caseCard } from '../case-card.ts';
import { actOf, caseForm, look } from '../parts.ts';
import { takeAway } from '../undoing.ts';
import { nextRound, recordScores } from './rules.ts';
import { scoreFields, scoresCard } from './scores-card.ts';
import { scoresCopy } from './scores-copy.ts';
import { scoresHistoryCard } from './scores-history-card.ts';
import { scoresResultCard } from './scores-result-card.ts';
import { scoresCorrected } from './undoables.ts';

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

const round = z.coerce.number().int().min(1);
const which = z.object({ round: round.optional() });

/** The conversation somebody means who does not say which. */
const latest = ({ rounds }: PathwayCase): number => Math.max(1, rounds.length);

/** Scoring what matters: the next conversation, an earlier one corrected, and what it comes to. */
export const scoresHandlers = {
  'scores.new': look('case.work', z.object({}), (turn, it) => askScores(turn, it, nextRound(it)), logWork),
  ...caseForm(
    { ask: 'scores.correct', save: 'scores.save' },
    {
      about: z.object({ round }),
      asking: which,
      fields: scoreFields,
      blame: {
        dateInFuture: 'held',
        conversationTooEarly: 'held',
        conversationTooLate: 'held',
        noScores: ({ activity }) => `score_${activity}`,
      },
      version: (it, { round }) => Math.max(it.activitiesVersion, roundOf(it, round ?? latest(it))?.version ?? 0),
      log: logWork,
      card: (turn, it, { round }, showing) =>
        askScores(turn, it, Math.min(round ?? latest(it), nextRound(it)), showing),
      save: async (turn, { round, held, scores }) => {
        const record = (before: PathwayCase): PathwayCase => {
          const heldOn = held ?? roundOf(before, round)?.heldOn ?? turn.today;
          return followFidelity(
            before,
            recordScores(before, { round, heldOn, scores }, turn.today, actOf(turn)),
            turn.today,
          );
        };
        return takeAway(turn, scoresCorrected, String(round), record, (it) => showResult(turn, it, round));
      },
    },
  ),
  'scores.show': look('case.open', which, (turn, it, { round }) => showResult(turn, it, round ?? latest(it))),
  'scores.history': look('case.open', z.object({ page, areas: page }), (turn, it, view) =>
    it.rounds.length > 0 ? scoresHistoryCard(turn, it, view) : notYet(turn, it),
  ),
  'scores.copy': look('case.open', z.object({}), (turn, it) =>
    it.activities.length === 0
      ? caseCard(turn, it, { problem: turn.t('activities.needed') })
      : text(scoresCopy(turn, it)),
  ),
} satisfies Handlers;

/** The scoring card; before there is anything to score, the form for what matters. */
const askScores = (voice: Voice, it: PathwayCase, number: number, showing: Showing = {}): Reply =>
  activeActivities(it).length > 0 || showing.entered
    ? scoresCard(voice, it, number, showing)
    : activitiesCard(voice, it, { hint: voice.t('activities.needed') });

const showResult = (voice: Voice, it: PathwayCase, number: number): Reply => {
  const round = roundOf(it, number);
  return round ? scoresResultCard(voice, it, round) : notYet(voice, it);
};

const notYet = (voice: Voice, it: PathwayCase): Reply => caseCard(voice, it, { problem: voice.t('refusals.noScores') });
