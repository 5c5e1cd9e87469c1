import type { PathwayCase } from '../../model/case.ts';
import type { Instant } from '../../model/identity.ts';
import { reportOn, type TeamRecord, type TeamReport } from './report-rules.ts';
import type { Network } from '../../model/network.ts';
import type { Person } from '../../model/person.ts';
import type { Team } from '../../model/team.ts';
import type { Thread } from '../../model/thread.ts';
import type { TeamAtWork } from '../follow-up/rules.ts';
import { leadershipsOf } from './rules.ts';
import type { Reading } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';

/** Everything stored of a team that its leader is told figures or dates from: a list turn. */
export const recordOf = async (documents: Reading, team: Team): Promise<TeamRecord> => ({
  team,
  cases: await casesOf(documents, team.id),
  threads: (await threadsIn(documents, team.network.id)).filter((thread) => thread.team.id === team.id),
});

/** All cases of a team, in the order of their codes as text. */
export const casesOf = async (documents: Reading, team: string): Promise<PathwayCase[]> => {
  const found: PathwayCase[] = [];
  for await (const { body } of documents.list(kinds.case, keys.team(team).pk, 'case:')) found.push(body);
  return found;
};

/** All questions for guidance of a network that are still kept, open or closed. */
export const threadsIn = async (documents: Reading, network: string): Promise<Thread[]> => {
  const found: Thread[] = [];
  for await (const { body } of documents.list(kinds.thread, keys.network(network).pk, 'thread:')) found.push(body);
  return found;
};

/** Reports on all teams a person leads by the teams' own rosters, in the order of their names. */
export const reportsFor = async (
  documents: Reading,
  person: Person,
  since: Instant,
  today: string,
): Promise<TeamReport[]> => {
  const found: TeamReport[] = [];
  for (const { team: id } of leadershipsOf(person)) {
    const team = (await documents.read(kinds.team, keys.team(id)))?.body;
    if (team?.members.some((member) => member.person === person.id && member.role === 'leader')) {
      found.push(reportOn(await recordOf(documents, team), since, today));
    }
  }
  return found.sort((one, other) => one.team.name.localeCompare(other.team.name, 'nb'));
};

/** What is known of the work of a network's teams; one list for each. */
export const teamsAtWork = async (documents: Reading, network: Network): Promise<TeamAtWork[]> => {
  const found: TeamAtWork[] = [];
  for (const { id } of network.teams) {
    const team = (await documents.read(kinds.team, keys.team(id)))?.body;
    if (team) found.push({ team, cases: await casesOf(documents, id) });
  }
  return found;
};
