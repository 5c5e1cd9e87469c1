import { rm } from 'node:fs/promises';
import { reviseActivities } from '../../../src/features/case/activities/rules.ts';
import { coordinationChecklist } from '../../../src/features/case/checklist/coordination.ts';
import { recordScores } from '../../../src/features/case/scores/rules.ts';
import { openDocuments, reminders } from '../../../src/los.ts';
import { addDays, atHour } from '../../../src/model/calendar.ts';
import type { PathwayCase } from '../../../src/model/case.ts';
import { newCase } from '../../../src/model/cases.ts';
import { type CalendarDate, personId } from '../../../src/model/identity.ts';
import { Person as StoredPerson } from '../../../src/model/person.ts';
import type { Team } from '../../../src/model/team.ts';
import { sweep } from '../../../src/reminders/sweep.ts';
import type { Documents } from '../../../src/store/documents.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import type { Store } from '../../../src/store/port.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import { writeAddress } from '../../../src/teams/address.ts';
import { networkOf, teamOf } from '../../support/team.ts';
import {
  areas,
  bot,
  firstScores,
  type Person,
  people,
  personAt,
  type Saying,
  teams,
  tenant,
  today,
} from './activities.ts';

/** Makes a file with all teams, their people and a scored case of each, in which nothing is due. */
export const fillFile = async (path: string, serviceUrl: string): Promise<void> => {
  for (const beside of ['', '-wal', '-shm']) await rm(`${path}${beside}`, { force: true });
  const store = openSqlite(path);
  await fill(openDocuments(store), { teams, serviceUrl, day: today() });
  await settle(store);
  // Closing brings all of it into the one file.
  await store.close();
};

/** How much to write, where the people are reached, and what day it is in Norway. */
export interface Filling extends Saying {
  readonly teams: number;
}

/** Writes teams with their people, each of whom has a chat with Los and a case with one conversation. */
export const fill = async (documents: Documents, { teams: count, ...saying }: Filling): Promise<void> => {
  const all = Array.from({ length: people }, (_, number) => personAt(number));
  const members = [...Map.groupBy(all, ({ team }) => team)].slice(0, count);
  await Promise.all(members.map(([team, those]) => writeTeam(documents, team, those, saying)));
};

const writeTeam = async (
  documents: Documents,
  id: string,
  members: readonly Person[],
  { serviceUrl, day }: Saying,
): Promise<void> => {
  // Those follow up cases.
  const role = 'member' as const;
  const known = members.map((member) => ({ ...member, person: idOf(member), role }));
  // The sessions are far off: what is measured is turns, not reminders.
  const sessions = [400, 520, 640, 760].map((days) => addDays(day, days));
  const team = teamOf({ id, name: `Lag ${id}`, members: known, today: day, sessions });
  await documents.create(kinds.team, keys.team(id), team);
  await documents.create(kinds.network, keys.network(team.network.id), networkOf(team));
  for (const member of members) {
    await documents.create(kinds.person, keys.person(idOf(member)), personIn(team, member, serviceUrl));
    await documents.create(kinds.case, keys.case(id, member.code), caseOf(member, day));
  }
};

const idOf = ({ objectId }: Person) => personId(tenant, objectId);

const personIn = (team: Team, member: Person, serviceUrl: string): StoredPerson => {
  const { name, userId, conversation: id } = member;
  return StoredPerson.parse({
    id: idOf(member),
    tenant,
    name,
    userId,
    language: 'nb',
    memberships: [{ team: team.id, name: team.name, role: 'member' }],
    currentTeam: team.id,
    address: writeAddress({
      channelId: 'msteams',
      serviceUrl,
      bot: { id: bot.id },
      conversation: { id, conversationType: 'personal', tenantId: tenant },
    }),
  });
};

/** How long ago conversation 1 was held, in days. */
const firstHeld = 10;

const caseOf = (member: Person, today: CalendarDate): PathwayCase => {
  const { team, code } = member;
  const day = addDays(today, -firstHeld);
  const act = (seen: number) => ({ by: idOf(member), now: atHour(day, 9), seen });
  const empty = newCase({ team, code, madeBy: 'bench', checklist: coordinationChecklist }, act(0));
  const added = areas.map((text) => ({ area: 'other', text }));
  const chosen = reviseActivities(empty, { existing: {}, added }, act(empty.version));
  const scores = Object.fromEntries(firstScores.map((score, at) => [`a${at + 1}`, score]));
  return recordScores(chosen, { round: 1, heldOn: day, scores }, day, act(chosen.version));
};

/** Does what is due, so that Los has nothing to do by itself while it is measured. @throws what could not be done */
const settle = async (store: Store): Promise<void> => {
  const documents = openDocuments(store);
  let ids = 0;
  await sweep({
    store,
    documents,
    reminders,
    sender: { post: async () => ({ result: 'sent', activityId: '' }) },
    now: () => new Date().toISOString(),
    newId: () => `id${++ids}`,
    onFailure: (key, error) => {
      throw new Error(`${key.pk} could not be handled`, { cause: error });
    },
  });
};
