import { z } from 'zod';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import { findNetwork } from '../../dialog/targets.ts';
import { recordContact } from '../../model/contacts.ts';
import { offerGuidance } from '../../model/guidance.ts';
import type { Network } from '../../model/network.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { openSummaries } from '../../upkeep/summaries.ts';
import { talkedToday, usualMinutes } from '../coaching/index.ts';
import { teamsToFollow } from './rules.ts';
import { followUpCard } from './views.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'followUp.show': 'follow-up';
    'followUp.offer': 'follow-up';
    'followUp.talked': 'follow-up';
  }
}

/** The teams that may need their facilitators; the same list comes by itself each week. */
export const followUpHandlers = {
  'followUp.show': handler({
    on: 'network',
    may: 'guidance.answer',
    input: z.object({}),
    run: async (turn) => [await listCard(turn, turn.target.body)],
  }),
  'followUp.offer': handler({
    on: 'network',
    may: 'guidance.answer',
    input: z.object({ team: z.string().max(64) }),
    run: async (turn, { team }) => {
      const name = await offerTo(turn, team);
      const { body } = await turn.change((network) => ({
        body: recordContact(network, [team], turn.today),
        answer: null,
      }));
      return [await listCard(turn, body, turn.t('followUp.offered', { team: name }))];
    },
  }),
  'followUp.talked': handler({
    on: 'networkTeam',
    may: 'coaching.give',
    input: z.object({}),
    run: async (turn) => [await talkedToday(turn, (team) => listAfter(turn, team))],
  }),
} satisfies Handlers;

/** The list as it is once somebody has talked with a team. */
const listAfter = async (turn: Turn, { name, network }: Team): Promise<Reply> => {
  const news = turn.t('followUp.talkedNow', { team: name, minutes: usualMinutes });
  const { body } = await findNetwork(turn, network.id);
  return listCard(turn, body, news);
};

/** @throws Refusal `otherTeam` when the team is not of the network */
const offerTo = async (turn: TurnOn<Network>, id: string): Promise<string> => {
  const known = turn.target.body.teams.find((team) => team.id === id);
  const team = known && (await turn.documents.read(kinds.team, keys.team(id)));
  if (!team) throw new Refusal('otherTeam');
  await turn.documents.change(team, turn.commandId, (body) => ({
    body: offerGuidance(body, turn.me, turn.now),
    answer: null,
  }));
  return known.name;
};

const listCard = async (turn: Turn, network: Network, news = ''): Promise<Reply> => {
  const rows = await openSummaries(turn.documents, network, turn.now);
  return followUpCard(turn, network, teamsToFollow(network, rows, turn.today), { news });
};
