import { dateInNorway } from '../model/calendar.ts';
import type { PathwayCase } from '../model/case.ts';
import { recordContact } from '../model/contacts.ts';
import type { Instant, PersonId } from '../model/identity.ts';
import { withJointSessions } from '../model/joint-sessions.ts';
import type { Network } from '../model/network.ts';
import { listTeam, withNetwork } from '../model/network-set-up.ts';
import { Person } from '../model/person.ts';
import { leadOf } from '../model/roster.ts';
import type { Team } from '../model/team.ts';
import type { Thread } from '../model/thread.ts';
import { changeIfThere, changeLoaded, type Documents, type Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import {
  facilitates,
  withFacilitation,
  withHandover,
  withMembership,
  withoutDeparted,
  withTeam,
} from './membership.ts';

/**
 * Brings copies in line with the documents that are the authority. Everything here may be cut off anywhere and done
 * again: what is right already is not written. Done in the turn that made the change, and by the sweep when that was
 * cut off (`dueAt` = at once while something lags behind).
 */

/** Between reading the authority and ticking it off somebody may have changed it; the sweep goes on after this. */
const maximumRounds = 3;

/** How many teams one call brings up to date, so that a turn ends in time; the sweep takes the rest. */
const teamsAtATime = 40;

/**
 * Copies a team's name and roster to its network, its people and, last, its chat, so that nothing half-made is
 * visible; hands over the cases of those who left.
 * @returns the team as it then is
 */
export const settleTeam = async (documents: Documents, loaded: Loaded<Team>, now: Instant): Promise<Loaded<Team>> => {
  let team = loaded;
  let copied = team.body.settled;
  // Also goes on when somebody else has settled a newer team meanwhile: what was just copied is older than that.
  for (let round = 0; round < maximumRounds && copied < team.body.version; round += 1) {
    copied = team.body.version;
    const handedOver = await copyTeam(documents, team.body, now, round > 0);
    team = await tickOff(documents, team, (body) => withHandover(body, handedOver, now));
  }
  return team;
};

/**
 * @param changing somebody else has changed the team meanwhile: who takes a case over may have left at that moment
 * @returns how many cases the team lead has taken over
 */
const copyTeam = async (documents: Documents, team: Team, now: Instant, changing: boolean): Promise<number> => {
  await changeIfThere(documents, kinds.network, keys.network(team.network.id), (network) => listTeam(network, team));
  const isIn = (person: PersonId) => team.members.some((member) => member.person === person);
  const gone = team.departed.filter((person) => !isIn(person));
  const people = [...team.members, ...gone.map((person) => ({ person, name: '' }))];
  await Promise.all(
    people.map((who) => changePerson(documents, team.tenant, who, (body) => withMembership(body, team))),
  );
  const handedOver = team.departed.length > 0 || changing ? await handOverCases(documents, team, now) : 0;
  for (const room of team.rooms) {
    await changeIfThere(documents, kinds.room, keys.room(room), (body) => withTeam(body, team.id));
  }
  return handedOver;
};

/** Those who left are remembered until there is a team lead to take over their cases. */
const tickOff = async (documents: Documents, team: Loaded<Team>, tell: (team: Team) => Team): Promise<Loaded<Team>> => {
  const { version, departed } = team.body;
  const done = leadOf(team.body) ? departed : [];
  return changeLoaded(documents, team, (newest) =>
    newest.version === version
      ? tell({ ...newest, settled: version, departed: newest.departed.filter((person) => !done.includes(person)) })
      : tell(newest),
  );
};

/**
 * Looks, after a case has got its contact persons, whether they follow up cases in its team still: whoever left at that
 * very moment had no case yet that could be handed over.
 * @param giver who gets it back when nobody is left
 */
export const settleCase = async (
  documents: Documents,
  it: Loaded<PathwayCase>,
  now: Instant,
  giver?: PersonId,
): Promise<PathwayCase> => {
  const team = (await documents.read(kinds.team, keys.team(it.body.team)))?.body;
  if (!team || withoutDeparted(it.body, team, now, giver) === it.body) return it.body;
  return (await changeLoaded(documents, it, (newest) => withoutDeparted(newest, team, now, giver))).body;
};

const handOverCases = async (documents: Documents, team: Team, now: Instant): Promise<number> => {
  const lead = leadOf(team)?.person ?? '';
  let takenOver = 0;
  for await (const found of documents.list(kinds.case, keys.team(team.id).pk, 'case:')) {
    const { body } = await changeLoaded(documents, found, (it) => withoutDeparted(it, team, now));
    if (body.contactPersons.includes(lead) && !found.body.contactPersons.includes(lead)) takenOver += 1;
  }
  return takenOver;
};

/**
 * Brings what lags behind a network up to date: its facilitators' own documents, its teams' sessions and packages, and the
 * networks it holds sessions together with.
 * @returns the network as it then is
 */
export const settleNetwork = (documents: Documents, loaded: Loaded<Network>, now: Instant): Promise<Loaded<Network>> =>
  settleWith(documents, loaded, now, loaded.body.outdatedNetworks);

/** @param others the networks that get the sessions they hold together with this one */
const settleWith = async (
  documents: Documents,
  loaded: Loaded<Network>,
  now: Instant,
  others: readonly string[],
): Promise<Loaded<Network>> => {
  const network = loaded.body;
  const teams = network.outdatedTeams.slice(0, teamsAtATime);
  const people = network.outdatedPeople;
  if (teams.length + people.length + others.length === 0) return loaded;
  for (const other of others) await updateNetwork(documents, network, other, now);
  await Promise.all(people.map((person) => copyFacilitator(documents, network, person)));
  await Promise.all(teams.map((team) => updateTeam(documents, network, team)));
  return changeLoaded(documents, loaded, (newest) => withoutLag(newest, network, teams, others));
};

/** Gives another network the newest of the sessions they hold together, and its teams with it; what lags behind that one it sees to itself. */
const updateNetwork = async (documents: Documents, from: Network, id: string, now: Instant): Promise<void> => {
  const found = await documents.read(kinds.network, keys.network(id));
  if (!found || withJointSessions(found.body, from, now) === found.body) return;
  const changed = await changeLoaded(documents, found, (body) => withJointSessions(body, from, now));
  await settleWith(documents, changed, now, []);
};

/** Gives a team its network's newest sessions and packages. */
export const updateTeam = (documents: Documents, network: Network, team: string): Promise<void> =>
  changeIfThere(documents, kinds.team, keys.team(team), (body) => withNetwork(body, network));

/** Counts a thread that a facilitator has answered as contact with its team, in the work period of the answer. */
export const countContact = async (documents: Documents, { network, team, messages }: Thread): Promise<void> => {
  const answer = messages.findLast(({ from }) => from === 'facilitator');
  if (!answer) return;
  const on = dateInNorway(answer.at);
  await changeIfThere(documents, kinds.network, keys.network(network), (body) => recordContact(body, [team.id], on));
};

const copyFacilitator = (documents: Documents, network: Network, person: PersonId): Promise<void> => {
  const name = network.facilitators.find((facilitator) => facilitator.person === person)?.name ?? '';
  return changePerson(documents, network.tenant, { person, name }, (body) => withFacilitation(body, network));
};

/** What was changed once more meanwhile stays on the lists. */
const withoutLag = (
  newest: Network,
  copied: Network,
  teams: readonly string[],
  networks: readonly string[],
): Network => {
  const isSame = newest.edition === copied.edition;
  const told = isSame ? [...teams, ...networks] : [];
  const agrees = (person: PersonId) =>
    copied.outdatedPeople.includes(person) && facilitates(newest, person) === facilitates(copied, person);
  return {
    ...newest,
    outdatedNetworks: newest.outdatedNetworks.filter((id) => !told.includes(id)),
    outdatedTeams: newest.outdatedTeams.filter((team) => !told.includes(team)),
    outdatedPeople: newest.outdatedPeople.filter((person) => !agrees(person)),
  };
};

// === Writing copies

const changePerson = async (
  documents: Documents,
  tenant: string,
  { person, name }: { readonly person: PersonId; readonly name: string },
  apply: (body: Person) => Person,
): Promise<void> => {
  const initial = () => Person.parse({ id: person, tenant, name });
  await changeLoaded(documents, await documents.open(kinds.person, keys.person(person), initial), apply);
};
