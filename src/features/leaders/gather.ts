import type { Instant } from '../../model/identity.ts';
import type { Person } from '../../model/person.ts';
import type { Team } from '../../model/team.ts';
import type { Reading } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { casesIn, threadsIn } from '../../upkeep/lists.ts';
import { reportOn, type TeamRecord, type TeamReport } from './report.ts';
import { leadershipsOf } from './rules.ts';

/** Everything stored of a team that its leader is told figures or dates from: a list turn. */
export const recordOf = async (documents: Reading, team: Team): Promise<TeamRecord> => ({
  team,
  cases: await casesIn(documents, team.id),
  threads: (await threadsIn(documents, team.network.id)).filter((thread) => thread.team.id === team.id),
});

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
