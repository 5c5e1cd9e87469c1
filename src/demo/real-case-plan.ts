import { goalBank } from '../model/goal-bank.ts';
import type { Chance } from './real-case-random.ts';

/** A network to be made: by how many municipalities each of its teams comes from. */
export interface PlannedNetwork {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly teams: readonly number[];
}

/** The five networks and 61 municipalities of 2014–2015 (DOMAIN §2); a few small ones form a team together. */
export const realNetworks: readonly PlannedNetwork[] = [
  { id: 'oslo1', name: 'Læringsnettverk Oslo 1', place: 'Oslo', teams: [3, 2, 1, 1, 1, 1, 1, 1, 1] },
  { id: 'oslo2', name: 'Læringsnettverk Oslo 2', place: 'Oslo', teams: [3, 2, 1, 1, 1, 1, 1, 1, 1] },
  { id: 'stavanger', name: 'Læringsnettverk Stavanger', place: 'Stavanger', teams: [2, 2, 1, 1, 1, 1, 1, 1, 1, 1] },
  { id: 'tromso', name: 'Læringsnettverk Tromsø', place: 'Tromsø', teams: [4, 2, 1, 1, 1, 1, 1, 1] },
  { id: 'vernes', name: 'Læringsnettverk Værnes', place: 'Værnes', teams: [2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
];

/** One network of thirty teams, as large as one gets. */
export const oneLargeNetwork: readonly PlannedNetwork[] = [
  { id: 'stort', name: 'Læringsnettverk Stort', place: 'Oslo', teams: Array.from({ length: 30 }, () => 1) },
];

/** A team to be made, and the numbers of the goals it takes from the bank. */
export interface PlannedTeam {
  readonly id: string;
  readonly name: string;
  readonly municipalities: readonly string[];
  readonly goals: readonly number[];
}

const beginnings = 'Alme Brat Djup Eike Fure Gran Hassel Ise Kvern Lyng Mose Nykk Orre Rogn Selje Tjern'.split(' ');
const endings = ['bygd', 'vågen', 'lia', 'haug'];

/** Names of municipalities that there are not. */
const municipalityNames: readonly string[] = endings.flatMap((ending) => beginnings.map((one) => `${one}${ending}`));

/** The teams of all networks, with goals so that exactly as many municipalities have each as in the memo (DOMAIN §7). */
export const planTeams = (
  networks: readonly PlannedNetwork[],
  chance: Chance,
): ReadonlyMap<string, readonly PlannedTeam[]> => {
  const names = municipalityNames.values();
  const planned = networks.map(({ id, teams }) => ({
    id,
    teams: teams.map((size, at) => ({
      id: `${id}-${at + 1}`,
      municipalities: Array.from({ length: size }, () => names.next().value ?? ''),
      goals: [] as number[],
    })),
  }));
  dealGoals(
    planned.flatMap(({ teams }) => teams),
    chance,
  );
  return new Map(planned.map(({ id, teams }) => [id, teams.map((team) => ({ ...team, name: nameOf(team) }))]));
};

const nameOf = ({ municipalities }: Pick<PlannedTeam, 'municipalities'>): string => {
  const [first = '', ...others] = municipalities;
  return others.length === 0 ? first : `${first} og nabokommunene`;
};

interface Taker {
  readonly municipalities: readonly string[];
  readonly goals: number[];
}

/** Each goal goes to the teams with fewest, as long as there is room for all municipalities of a team. */
const dealGoals = (teams: readonly Taker[], chance: Chance): void => {
  for (const { number, municipalities } of goalBank) {
    const inTurn = teams
      .map((team) => ({ team, draw: team.goals.length + chance.next() }))
      .sort((one, other) => one.draw - other.draw);
    let left = municipalities;
    for (const { team } of inTurn) {
      if (left === 0 || team.municipalities.length > left) continue;
      team.goals.push(number);
      left -= team.municipalities.length;
    }
  }
};
