import { dateInNorway } from '../model/calendar.ts';
import {
  type AskedIn,
  closeEvaluation,
  dueForEvaluation,
  type Evaluation,
  isOpenOn,
  openEvaluation,
  withAsked,
  withEvaluated,
} from '../model/evaluation.ts';
import type { Instant, PersonId } from '../model/identity.ts';
import type { Recipient } from '../model/inbox.ts';
import type { Network, Session } from '../model/network.ts';
import type { Team } from '../model/team.ts';
import { changeLoaded, type Documents, type Loaded, type Reading } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import { teamsIn } from './lists.ts';
import { networksHolding } from './session-plans.ts';

/** Opens the evaluation of a session; of one that several networks hold together, theirs is the same. */
export const beginEvaluation = (
  documents: Documents,
  session: Session,
  network: string,
  now: Instant,
): Promise<Loaded<Evaluation>> =>
  documents.open(kinds.evaluation, keys.evaluation(session.id), () => openEvaluation(session, network, now));

/** Opens what is to be opened by itself, and then notes that it has been. @returns the network as it then is */
export const beginDueEvaluations = async (
  documents: Documents,
  loaded: Loaded<Network>,
  now: Instant,
): Promise<Loaded<Network>> => {
  const { over, toOpen } = dueForEvaluation(loaded.body, now);
  if (over.length === 0) return loaded;
  for (const session of toOpen) await beginEvaluation(documents, session, loaded.body.id, now);
  const seenTo = over.map(({ id }) => id);
  return changeLoaded(documents, loaded, (network) => withEvaluated(network, seenTo));
};

/** Finds those who are to be asked or told, and closes what is over. Cut off anywhere it can be done again. */
export const settleEvaluation = async (
  documents: Documents,
  loaded: Loaded<Evaluation>,
  now: Instant,
): Promise<Loaded<Evaluation>> => {
  const today = dateInNorway(now);
  const { body } = loaded;
  if (body.closedOn === undefined && !isOpenOn(body, today))
    return changeLoaded(documents, loaded, (newest) => closeEvaluation(newest, today));
  if (body.toFind === undefined) return loaded;
  const teams = await teamsAt(documents, body);
  if (body.toFind === 'asked') {
    const found = await whoIsAsked(documents, teams);
    return changeLoaded(documents, loaded, (newest) =>
      isOpenOn(newest, today) ? withAsked(newest, found, now) : newest,
    );
  }
  const told = teams.flatMap(({ rooms }) => rooms.map((room): Recipient => `room:${room}`));
  return changeLoaded(documents, loaded, ({ toFind: _, ...newest }) => ({ ...newest, told }));
};

/** The teams of the networks that have held a session, as the networks themselves list them. */
const teamsAt = async (documents: Reading, { networks, session }: Evaluation): Promise<readonly Team[]> => {
  const holding = await networksHolding(documents, { id: session, networks });
  return teamsIn(documents, [...new Set(holding.flatMap(({ teams }) => teams.map(({ id }) => id)))]);
};

/** Each in the own chat; whom Los reaches in none, by way of the team's. */
const whoIsAsked = async (documents: Reading, teams: readonly Team[]): Promise<readonly AskedIn[]> => {
  const members = [...new Set(teams.flatMap((team) => team.members.map(({ person }) => person)))];
  const reached = new Set<PersonId>();
  for (const person of members) if (await hasChat(documents, person)) reached.add(person);
  const alone = members
    .filter((person) => reached.has(person))
    .map((person): AskedIn => ({ to: `person:${person}`, people: [person] }));
  const together = teams.flatMap((team): AskedIn[] => {
    const others = team.members.map(({ person }) => person).filter((person) => !reached.has(person));
    const [room] = team.rooms;
    return room === undefined || others.length === 0 ? [] : [{ to: `room:${room}`, people: others }];
  });
  return [...alone, ...together];
};

const hasChat = async (documents: Reading, person: PersonId): Promise<boolean> => {
  const found = (await documents.read(kinds.person, keys.person(person)))?.body;
  return found?.address !== undefined && found.uninstalledAt === undefined;
};
