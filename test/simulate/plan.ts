import { createHash } from 'node:crypto';
import { type Chance, chanceFrom } from '../../src/demo/real-case-random.ts';
import { addDays } from '../../src/model/calendar.ts';
import { type CalendarDate, personId } from '../../src/model/identity.ts';
import type { Account } from './wire.ts';

/** From when the teams are asked until the networks have been over for two months (DOMAIN §2). */
export const wholeTime = { first: '2014-06-13', last: '2016-01-31' } as const;

export type Role = 'teamLead' | 'userRepresentative' | 'member' | 'leader';

export interface PlannedPerson extends Account {
  readonly role: Role;
  /** From 0, who leaves everything lying, to 1. */
  readonly diligence: number;
}

export interface PlannedTeam {
  readonly id: string;
  readonly name: string;
  readonly tenant: string;
  readonly network: string;
  readonly conversation: string;
  readonly people: readonly PlannedPerson[];
  /** Who takes the place of a member that leaves. */
  readonly substitute: PlannedPerson;
  readonly setUpOn: CalendarDate;
}

export interface PlannedNetwork {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly tenant: string;
  readonly conversation: string;
  /** The project leader, who facilitates all networks of a programme, and two of this one alone. */
  readonly facilitators: readonly PlannedPerson[];
  readonly firstDays: readonly [CalendarDate, CalendarDate, CalendarDate, CalendarDate];
  readonly teams: readonly PlannedTeam[];
}

/**
 * The five networks, with the days of their sessions: the first one's first was on 17 September 2014, the last session was
 * joint on 2 December 2015 (DOMAIN §2); the days between are made up, as far apart as the memo has it (DOMAIN §3).
 */
const networks = [
  ['oslo1', 'Oslo 1', 12, ['2014-09-17', '2015-01-21', '2015-06-10', '2015-12-02']],
  ['oslo2', 'Oslo 2', 12, ['2014-09-24', '2015-01-28', '2015-06-03', '2015-12-02']],
  ['stavanger', 'Stavanger', 12, ['2014-10-08', '2015-02-04', '2015-06-17', '2015-12-02']],
  ['tromso', 'Tromsø', 12, ['2014-10-15', '2015-02-11', '2015-09-09', '2015-12-02']],
  ['vernes', 'Værnes', 13, ['2014-10-22', '2015-03-04', '2015-09-16', '2015-12-02']],
] as const;

const beginnings = 'Alme Brat Djup Eike Fure Gran Hassel Ise Kvern Lyng Mose Nykk Orre Rogn Selje Tjern'.split(' ');
const endings = ['bygd', 'vågen', 'lia', 'haug'];
const firstNames = 'Kari Ola Siv Per Mona Nils Unni Arne Liv Jon Berit Geir Tone Leif Randi Odd'.split(' ');
const lastNames = 'Alm Berg Ceder Dal Ek Flod Gren Hassel'.split(' ');

/** Every family name ends so, and nothing else Los says or logs: a name in the log is found by it. */
export const nameMark = 'quist';

/** The same chance for the same seed and thing, whatever happens elsewhere. */
export const chanceOf = (seed: number, ...of: readonly (string | number)[]): Chance =>
  chanceFrom(
    createHash('sha256')
      .update(`${seed} ${of.join(' ')}`)
      .digest()
      .readUInt32LE(0),
  );

/** @param scale how many such programmes there are, each in a tenant of its own */
export const planNetworks = (seed: number, scale: number): PlannedNetwork[] =>
  Array.from({ length: scale }, (_, at) => programme(seed, at)).flat();

const programme = (seed: number, number: number): PlannedNetwork[] => {
  const tenant = uuidOf(`tenant ${number}`);
  const projectLeader = personOf(seed, { tenant, key: `${number} leder`, role: 'member' });
  const names = endings.flatMap((ending) => beginnings.map((one) => `${one}${ending}`)).values();
  return networks.map(([id, place, size, firstDays]) => {
    const own = `${number}-${id}`;
    return {
      id: own,
      name: `Læringsnettverk ${place}`,
      place,
      tenant,
      conversation: `19:network-${own}@thread.v2`,
      facilitators: [
        projectLeader,
        ...[1, 2].map((at) => personOf(seed, { tenant, key: `${own} prosjekt ${at}`, role: 'member' })),
      ],
      firstDays,
      teams: Array.from({ length: size }, (_, at) =>
        teamOf(seed, { tenant, network: own, id: `${own}-${at + 1}`, name: names.next().value ?? own }),
      ),
    };
  });
};

/** Five people a team. */
const roles = ['teamLead', 'userRepresentative', 'member', 'member', 'leader'] as const;

const teamOf = (seed: number, of: Pick<PlannedTeam, 'tenant' | 'network' | 'id' | 'name'>): PlannedTeam => {
  const { tenant, id } = of;
  return {
    ...of,
    conversation: `19:team-${id}@thread.v2`,
    people: roles.map((role, at) => personOf(seed, { tenant, key: `${id} ${at}`, role })),
    substitute: personOf(seed, { tenant, key: `${id} ny`, role: 'member' }),
    setUpOn: addDays('2014-06-16', chanceOf(seed, id, 'set up').whole(0, 11)),
  };
};

const personOf = (
  seed: number,
  { tenant, key, role }: { readonly tenant: string; readonly key: string; readonly role: Role },
): PlannedPerson => {
  const chance = chanceOf(seed, key);
  const name = `${chance.one(firstNames as [string, ...string[]])} ${chance.one(lastNames as [string, ...string[]])}${nameMark}`;
  const objectId = uuidOf(`person ${key}`);
  const userId = `29:${objectId.replaceAll('-', '').slice(0, 24)}`;
  return { person: personId(tenant, objectId), userId, objectId, name, tenant, role, diligence: chance.next() };
};

const uuidOf = (of: string): string => {
  const hash = createHash('sha256').update(of).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};
