import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { formatMonths } from '../../language/format.ts';
import { IhiHalves, Phase } from '../../model/improvement.ts';
import { type Step, steps } from '../../model/improvement-phases.ts';
import type { Team } from '../../model/team.ts';
import { phasesCard } from './phases-card.ts';
import { choosePhase, progressIn, setScore, tickStep } from './rules.ts';
import { type Looking, scoreCard, scoreInWords, scoringCard } from './score-cards.ts';
import { facilitatorScored, phaseChosen, teamScored } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'progress.show': 'progress';
    'progress.choose': 'progress';
    'progress.tick': 'progress';
    'progress.score': 'progress';
    'progress.setScore': 'progress';
  }
}

const phase = z.coerce.number().pipe(Phase);
const step = z.enum(steps as [Step, ...Step[]]);

/** What an answer on the card of scores says. */
export const OneScore = z.object({
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  halves: z.coerce.number().pipe(IhiHalves),
});

/** Whether the answers are shown although there is a score. */
export const Again = z.object({ again: z.literal('yes').optional().catch(undefined) });

const looking: Looking = { side: 'team' };

/** Where a team stands, as it sees it itself. */
export const progressHandlers = {
  'progress.show': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'asAsked',
    amongFacilitators: 'progress.teams',
    input: z.object({ phase: phase.optional().catch(undefined) }),
    run: (turn, { phase: looked }) => [phasesCard(turn, turn.target.body, looked)],
  }),
  'progress.choose': handler({
    on: 'team',
    may: 'improvement.work',
    once: true,
    input: z.object({ phase }),
    run: async (turn, { phase: chosen }) => {
      const { seen, now } = turn;
      const before = progressIn(turn.target.body).phase;
      const choose = (team: Team) => choosePhase(team, { phase: chosen, seen }, now);
      const news = newsOf(turn, before, chosen);
      return [await takeAway(turn, phaseChosen, '', choose, (team) => phasesCard(turn, team, undefined, news))];
    },
    again: (turn) => [phasesCard(turn, turn.target.body)],
  }),
  'progress.tick': handler({
    on: 'team',
    may: 'improvement.work',
    input: z.object({ phase, step, done: z.enum(['yes', 'no']) }),
    run: async (turn, { phase: looked, step: ticked, done }) => {
      const { body } = await turn.change((team) => ({
        body: tickStep(team, { step: ticked, done: done === 'yes' }, turn.now),
        answer: null,
      }));
      return [phasesCard(turn, body, looked)];
    },
    again: (turn) => [phasesCard(turn, turn.target.body)],
  }),
  'progress.score': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'asAsked',
    amongFacilitators: 'progress.teams',
    input: Again,
    run: (turn, { again }) => [
      again ? scoringCard(turn, turn.target.body, looking) : scoreCard(turn, turn.target.body, looking),
    ],
  }),
  'progress.setScore': handler({
    on: 'team',
    may: 'improvement.work',
    once: true,
    input: OneScore,
    run: async (turn, given) => [await score(turn, looking, given)],
    again: (turn) => [scoreCard(turn, turn.target.body, looking)],
  }),
} satisfies Handlers;

/** Back is a way like any other. */
const newsOf = ({ t }: TurnOn<Team>, before: Phase | undefined, chosen: Phase): string => {
  const isBack = before !== undefined && chosen < before;
  return t(isBack ? 'progress.news.back' : 'progress.news.chosen', {
    number: chosen,
    name: t(`progress.phases.p${chosen}`),
  });
};

/** Sets the score of a side, and shows it beside the other's. */
export const score = (turn: TurnOn<Team>, who: Looking, given: z.infer<typeof OneScore>): Promise<Reply> => {
  const { t, language, me, seen, now } = turn;
  const { side } = who;
  const set = (team: Team) => setScore(team, { ...given, from: side, by: me.person, seen }, now);
  const news = t('progress.news.set', {
    score: scoreInWords(language, given.halves),
    month: formatMonths(language, given.month, given.month),
  });
  const kept = side === 'team' ? teamScored : facilitatorScored;
  return takeAway(turn, kept, given.month, set, (team) => scoreCard(turn, team, who, news));
};
