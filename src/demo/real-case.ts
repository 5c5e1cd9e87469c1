import { templatePackages } from '../features/tasks/index.ts';
import { addDays, atHour } from '../model/calendar.ts';
import type { PathwayCase } from '../model/case.ts';
import { talksHeldOn } from '../model/coaching.ts';
import { recordContact } from '../model/contacts.ts';
import { type Evaluation, withEvaluated } from '../model/evaluation.ts';
import type { CalendarDate, PersonId } from '../model/identity.ts';
import { Network, type Session } from '../model/network.ts';
import type { Person } from '../model/person.ts';
import type { Share } from '../model/sharing.ts';
import type { Talk } from '../model/talk.ts';
import type { Team } from '../model/team.ts';
import type { Thread } from '../model/thread.ts';
import { changeLoaded, type Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import { casesOf, peopleOf, threadsOf } from './real-case-beside.ts';
import { evaluationsOf } from './real-case-evaluations.ts';
import { type PlannedNetwork, planTeams, realNetworks } from './real-case-plan.ts';
import { chanceFrom } from './real-case-random.ts';
import { learningOf, sharesOf } from './real-case-shared.ts';
import { makeTeam } from './real-case-team.ts';

export { oneLargeNetwork } from './real-case-plan.ts';

/** What a made-up case is made of; the same makes the same. */
export interface RealCaseWanted {
  readonly seed: number;
  readonly networks?: readonly PlannedNetwork[];
  /** The day it is: nothing has happened after it. */
  readonly until?: CalendarDate;
  /** The first day of the first session. */
  readonly first?: CalendarDate;
  /** Who facilitates all networks, beside the made-up ones. */
  readonly facilitator?: { readonly person: PersonId; readonly name: string };
}

/** The documents of a made-up case. */
export interface RealCase {
  readonly networks: readonly Network[];
  readonly teams: readonly Team[];
  readonly cases: readonly PathwayCase[];
  readonly threads: readonly Thread[];
  readonly evaluations: readonly Evaluation[];
  readonly shares: readonly Share[];
  readonly talks: readonly Talk[];
  readonly people: readonly Person[];
}

const firstSession: CalendarDate = '2014-09-17';
/** From the first session of all to the day it is: a month before the joint last one. */
export const daysOfCase = 411;
const tenant = 'demo';

/**
 * The real case as it may have been (DOMAIN §1–§3): five networks and 61 municipalities over fifteen months, unevenly at work,
 * with exactly the goals of the memo. Names of people and municipalities are made up.
 */
export const realCase = (wanted: RealCaseWanted): RealCase => {
  const { seed, networks: planned = realNetworks, first = firstSession } = wanted;
  const { until = addDays(first, daysOfCase) } = wanted;
  const chance = chanceFrom(seed);
  const plan = planTeams(planned, chance);
  const joint = planned.length > 1 ? planned.map(({ id }) => id) : [];
  const founded = planned.map((network, at) =>
    makeNetwork(network, { at, first, joint, facilitator: wanted.facilitator }),
  );
  const teams = founded.flatMap((network) =>
    (plan.get(network.id) ?? []).map((one) => makeTeam({ network, planned: one, chance, first, until })),
  );
  const ofNetwork = ({ id }: Network) => teams.filter((team) => team.network.id === id);
  const dated = { chance, first, until };
  // By a chance of its own: the teams of a seed stay as they are.
  const answering = { chance: chanceFrom(seed), until };
  const evaluations = founded.flatMap((network) => evaluationsOf(network, answering));
  const shares = founded.flatMap((network) => sharesOf(ofNetwork(network), dated));
  const networks = founded.map((network) => {
    const own = ofNetwork(network);
    const named = own.map(({ id, name }) => ({ id, name }));
    const evaluated = evaluations.filter(({ networks: of }) => of.includes(network.id)).map(({ session }) => session);
    return withEvaluated(contacted({ ...network, teams: named, remindedUntil: atHour(until, 7) }, own), evaluated);
  });
  return {
    networks,
    teams,
    cases: teams.flatMap((team) => casesOf(team, dated)),
    threads: threadsOf(teams, dated),
    evaluations,
    shares,
    talks: founded.flatMap((network) =>
      learningOf(
        ofNetwork(network),
        shares.filter((one) => one.network === network.id),
        dated,
      ),
    ),
    people: peopleOf(networks, teams),
  };
};

/** A talk that was held is a contact, as when somebody notes it. */
const contacted = (network: Network, teams: readonly Team[]): Network =>
  teams
    .flatMap((team) => talksHeldOn(team).map((on) => ({ id: team.id, on })))
    .reduce((noted, { id, on }) => recordContact(noted, [id], on), network);

interface Founding {
  readonly at: number;
  readonly first: CalendarDate;
  readonly joint: readonly string[];
  readonly facilitator: RealCaseWanted['facilitator'];
}

/** Days from the first session to each; the last is held by all together. */
const sessionDays = [0, 126, 273, 441] as const;

const makeNetwork = ({ id, name, place }: PlannedNetwork, { at, first, joint, facilitator }: Founding): Network => {
  const createdAt = atHour(addDays(first, -125), 9);
  const sessions = sessionDays.map((days, index): Session => {
    const isJoint = index === 3 && joint.length > 0;
    const begins = addDays(first, days + (isJoint ? 0 : 7 * at));
    return {
      id: isJoint ? 'real-joint' : `${id}-s${index + 1}`,
      number: (index + 1) as Session['number'],
      first: begins,
      last: addDays(begins, 1),
      place: isJoint ? 'Oslo' : place,
      setAt: createdAt,
      joint: isJoint ? [...joint] : [],
    };
  });
  const made = { person: `${tenant}:${id}-prosjekt`, name: 'Pia Prosjekt' };
  return Network.parse({
    id,
    tenant,
    name,
    template: 'rop2014',
    createdAt,
    facilitators: [...(facilitator ? [facilitator] : []), made],
    sessions,
    packages: templatePackages('rop2014'),
  });
};

/** How many documents are written side by side. */
const atATime = 200;

/** Writes it into a store. @returns how many documents @throws AlreadyExists */
export const writeRealCase = async (documents: Documents, made: RealCase): Promise<number> => {
  const writes: (() => Promise<unknown>)[] = [
    ...made.networks.map((body) => () => documents.create(kinds.network, keys.network(body.id), body)),
    ...made.teams.map((body) => () => documents.create(kinds.team, keys.team(body.id), body)),
    ...made.cases.map((body) => () => documents.create(kinds.case, keys.case(body.team, body.code), body)),
    ...made.threads.map((body) => () => documents.create(kinds.thread, keys.thread(body.network, body.id), body)),
    ...made.evaluations.map((body) => () => documents.create(kinds.evaluation, keys.evaluation(body.session), body)),
    ...made.shares.map((body) => () => documents.create(kinds.share, keys.share(body.network, body.id), body)),
    ...made.talks.map((body) => () => documents.create(kinds.talk, keys.talk(body.network, body.id), body)),
    ...made.people.map((body) => () => writePerson(documents, body)),
  ];
  for (let from = 0; from < writes.length; from += atATime)
    await Promise.all(writes.slice(from, from + atATime).map((write) => write()));
  return writes.length;
};

/** Whoever facilitates may be known already, and keeps what is known. */
const writePerson = async (documents: Documents, made: Person): Promise<void> => {
  const there = await documents.open(kinds.person, keys.person(made.id), () => made);
  const networks = [...new Set([...there.body.networks, ...made.networks])];
  if (networks.length > there.body.networks.length)
    await changeLoaded(documents, there, (body) => ({ ...body, networks }));
};
