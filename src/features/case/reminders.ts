import { z } from 'zod';
import type { PathwayCase } from '../../model/case.ts';
import { caseworkersIn } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import type { Occasion, Owner } from '../../reminders/occasion.ts';
import { changeLoaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { casesIn } from '../../upkeep/lists.ts';
import { teamsHere } from '../team/index.ts';
import { isPurgeDue, purgeWhenDue } from './closing/rules.ts';
import { conversationComing, conversationPast } from './next-conversation/reminders.ts';
import { actionDue, actionOverdue } from './plan/reminders.ts';
import { caseGiven } from './sharing/reminders.ts';
import { casesTakenOver } from './taken-over.ts';
import { caseOccasions } from './telling.ts';
import { hphDue } from './way-home/reminders.ts';

declare module '../../reminders/occasion.ts' {
  interface Owners {
    /** With the team it is in. */
    case: { readonly document: PathwayCase; readonly told: { readonly team: Team; readonly it: PathwayCase } };
  }
}

/** A case reminds until it is closed; when it has been closed long enough, its words go. */
export const caseOwner: Owner<'case'> = {
  type: 'case',
  kind: kinds.case,
  ref: z.object({ team: z.string(), code: z.string() }),
  refOf: ({ team, code }) => ({ team, code }),
  key: ({ team = '', code = '' }) => keys.case(team, code),
  prefix: ({ team, code }) => `${team} case:${code}`,
  load: async (documents, it) => {
    const team = (await documents.read(kinds.team, keys.team(it.team)))?.body;
    return team && { team, it };
  },
  team: ({ team }) => team,
  // Only who follows up cases in the team opens them, so only they hear of them.
  mayHear: ({ team }, recipient) => caseworkersIn(team).some(({ person }) => recipient === `person:${person}`),
  here: async (documents, here) => {
    const teams = 'scope' in here ? [] : await teamsHere(documents, here);
    return (await Promise.all(teams.map(({ id }) => casesIn(documents, id)))).flat();
  },
  upkeepAt: ({ closedAt, purgedAt, purgeAt }) => (closedAt === undefined || purgedAt ? undefined : purgeAt),
  upkeep: async (documents, it, now) =>
    isPurgeDue(it.body, now) ? changeLoaded(documents, it, (newest) => purgeWhenDue(newest, now)) : it,
};

export const occasionsOfCases: readonly Occasion[] = [
  casesTakenOver,
  ...caseOccasions([conversationComing, conversationPast, caseGiven, actionDue, actionOverdue, hphDue]),
];
