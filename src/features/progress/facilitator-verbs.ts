import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { page } from '../../dialog/reading.ts';
import type { Team } from '../../model/team.ts';
import { type Looking, scoreCard, scoringCard } from './score-cards.ts';
import { teamsCard, teamsOnPage } from './teams-card.ts';
import { Again, OneScore, score } from './verbs.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'progress.teams': 'progress';
    'progress.team': 'progress';
    'progress.assess': 'progress';
  }
}

const lookingAt = ({ target }: TurnOn<Team>): Looking => ({ side: 'facilitator', network: target.body.network.id });

/** How far each team has come, as its facilitators see it: of the team's work nothing but its score is shown. */
export const facilitatorProgressHandlers = {
  'progress.teams': handler({
    on: 'network',
    may: 'progress.assess',
    seenBy: 'asAsked',
    input: z.object({ page }),
    run: async (turn, { page: wanted }) => {
      const network = turn.target.body;
      return [teamsCard(turn, network, await teamsOnPage(turn, network, wanted))];
    },
  }),
  'progress.team': handler({
    on: 'networkTeam',
    may: 'progress.assess',
    seenBy: 'asAsked',
    input: Again,
    run: (turn, { again }) => {
      const { body } = turn.target;
      return [again ? scoringCard(turn, body, lookingAt(turn)) : scoreCard(turn, body, lookingAt(turn))];
    },
  }),
  'progress.assess': handler({
    on: 'networkTeam',
    may: 'progress.assess',
    once: true,
    input: OneScore,
    run: async (turn, given) => [await score(turn, lookingAt(turn), given)],
    again: (turn) => [scoreCard(turn, turn.target.body, lookingAt(turn))],
  }),
} satisfies Handlers;
