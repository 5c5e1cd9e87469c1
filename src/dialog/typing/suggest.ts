import { type Command, takesCase } from '../commands.ts';
import type { Verb } from '../verb.ts';
import type { Place } from './index.ts';
import { akinTo, isDoing, isLooking, isSmall, nearOf, stemOf } from './lexicon.ts';
import { phrasesOf } from './phrases.ts';
import { type Said, said } from './said.ts';

/** Likeliest commands for a message that is none. */
export type Suggest = (words: readonly Said[], place: Place) => readonly Verb[];

/** More than are shown: whoever asks may not be allowed them all. */
const offeredAtMost = 8;
/** What must be reached before a command is worth suggesting. */
const enough = 0.08;
/** Which part of the likeliest one's score the others must reach. */
const nearEnough = 0.4;
const smallWeight = 0.25;
const akinWeight = 0.6;
const partWeight = 0.6;
/** What a word tells that stands somewhere in what a command says of itself, beside the phrase that is nearest. */
const besideWeight = 0.6;
const shortestPart = 3;

/** A verb, and what can be said of it beforehand. */
interface Candidate {
  readonly verb: Verb;
  readonly takesCase: boolean;
  readonly isAtHome: Readonly<Record<Place, boolean>>;
  /** The ways to ask for it, each by its stems. */
  readonly ways: readonly Stems[];
  /** All that is said of it. */
  readonly all: Stems;
  /** Which part of the ways has a word for a kind of doing. */
  readonly doing: ReadonlyMap<string, number>;
}

type Stems = ReadonlySet<string>;

/** What a word may stand for, with how surely. */
type Meanings = ReadonlyMap<string, number>;

/**
 * Makes the ranking of commands by what they have in common with a message: the way to ask that is nearest, and all that a
 * command says of itself. A word tells the more, the fewer commands use it.
 */
export const createSuggest = (table: readonly Command[]): Suggest => {
  const candidates = [...Map.groupBy(table, ({ do: verb }) => verb)].map(candidateOf);
  const weights = weightsOf(candidates);
  const weightOf = (stem: string) => weights.get(stem) ?? 0;
  const whole = new Map(
    candidates.flatMap(({ ways }) => ways.map((way) => [way, sum([...way].map(weightOf))] as const)),
  );
  const having = Map.groupBy(
    candidates.flatMap(({ ways, all }) => [...ways, all].flatMap((some) => [...some].map((stem) => ({ stem, some })))),
    ({ stem }) => stem,
  );
  const meaningsOf = meaningsIn(weights);

  /** How much each set of stems shares with what is meant. */
  const sharedWith = (meant: readonly Meanings[]): ReadonlyMap<Stems, number> => {
    const shared = new Map<Stems, number>();
    for (const meanings of meant) {
      const best = new Map<Stems, number>();
      for (const [stem, surely] of meanings) {
        const told = surely * weightOf(stem);
        for (const { some } of having.get(stem) ?? []) best.set(some, Math.max(told, best.get(some) ?? 0));
      }
      for (const [some, told] of best) shared.set(some, told + (shared.get(some) ?? 0));
    }
    return shared;
  };

  return (words, place) => {
    const shared = sharedWith(meaningsOf(words));
    const typed = { hasCase: words.some(isCase), place, doing: doingsIn(words) };
    const nearness = (way: Stems) => (shared.get(way) ?? 0) ** 2 / (whole.get(way) || 1);
    const scored = candidates
      .filter(({ takesCase }) => takesCase || !typed.hasCase)
      .map((one) => {
        const common = Math.max(...one.ways.map(nearness)) + besideWeight * (shared.get(one.all) ?? 0);
        const anywhere = common * agreement(one, typed);
        return { verb: one.verb, anywhere, score: anywhere * fitness(one, typed) };
      })
      .sort((one, other) => other.score - one.score);
    const least = Math.max(enough, nearEnough * Math.max(...scored.map(({ anywhere }) => anywhere)));
    const verbs = [
      ...scored.filter(({ score }) => score >= least).map(({ verb }) => verb),
      ...(typed.hasCase ? withCaseAlone : []),
    ];
    return [...new Set(verbs)].slice(0, offeredAtMost);
  };
};

/** What a case is named for when nothing else says so. */
const withCaseAlone: readonly Verb[] = ['case.open', 'case.more'];

interface Typed {
  readonly hasCase: boolean;
  readonly place: Place;
  readonly doing: ReadonlySet<string>;
}

/** How well a command fits where something is typed: cases are talked about alone with Los. */
const fitness = ({ takesCase, isAtHome }: Candidate, { hasCase, place }: Typed): number => {
  if (hasCase) return 1;
  if (takesCase && place === 'together') return 0.75;
  return isAtHome[place] ? 1.15 : 1;
};

/** How well a command does what is to be done with what it is about. */
const agreement = ({ doing }: Candidate, typed: Typed): number => {
  if (typed.doing.size === 0) return 1 - 0.3 * (doing.get('ny') ?? 0);
  return 0.7 + 0.5 * Math.max(...[...typed.doing].map((kind) => doing.get(kind) ?? 0));
};

const candidateOf = ([verb, commands]: [Verb, readonly Command[]]): Candidate => {
  const phrases = commands.flatMap(phrasesOf);
  const titles = commands.flatMap(({ title }) => Object.values(title)).map((written) => said(written));
  const does = commands.flatMap((command) => Object.values(command.does ?? {})).flatMap((written) => said(written));
  const spots = new Set(commands.flatMap(({ where }) => where));
  const ways = [...phrases.map(({ words }) => words), ...titles];
  return {
    verb,
    takesCase: commands.some(takesCase),
    isAtHome: { personal: spots.has('personal'), together: spots.has('team') || spots.has('facilitator') },
    ways: ways.map(stemsOf),
    all: stemsOf([...ways.flat(), ...does]),
    doing: sharesOf(ways.map(doingsIn)),
  };
};

const isCase = ({ sign }: Said): boolean => sign === 'case';

const sharesOf = (sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> => {
  const counted = Map.groupBy(
    sets.flatMap((set) => [...set]),
    (kind) => kind,
  );
  return new Map([...counted].map(([kind, all]) => [kind, all.length / sets.length]));
};

const kindsOfDoing = new Set(['ny', 'endre', 'slette'].map((word) => nearOf(stemOf(word))));

/** Whether something is to be seen, made, changed or taken away. */
const doingsIn = (words: readonly Said[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ stem }) => (isLooking(stem) ? 'se' : kindsOfDoing.has(nearOf(stem)) ? nearOf(stem) : [])));

const stemsOf = (words: readonly Said[]): Stems =>
  new Set(words.filter(({ sign }) => sign === undefined).map(({ stem }) => nearOf(stem)));

/** What each word may stand for: itself, what it is akin to, what it is put together of. */
const meaningsIn = (weights: ReadonlyMap<string, number>) => {
  const isTelling = (stem: string) => weights.has(stem) && !isSmall(stem);
  const partsOf = (plain: string): readonly string[] => {
    for (let at = shortestPart; at <= plain.length - shortestPart; at++) {
      const last = nearOf(stemOf(plain.slice(at)));
      const first = [plain.slice(0, at), plain.slice(0, at - 1)].map((one) => nearOf(stemOf(one))).find(isTelling);
      if (first !== undefined && isTelling(last)) return [first, last];
    }
    return [];
  };
  const meanings = (stem: string, surely = 1): Meanings =>
    new Map([...akinTo(stem).map((other) => [other, surely * akinWeight] as const), [stem, surely]]);
  return (words: readonly Said[]): readonly Meanings[] => {
    const typed = new Map(words.flatMap(({ plain, stem, sign }) => (sign ? [] : [[nearOf(stem), plain] as const])));
    return [...typed].flatMap(([stem, plain]) => {
      const parts = weights.has(stem) ? [] : partsOf(plain);
      return parts.length > 0 ? parts.map((part) => meanings(part, partWeight)) : [meanings(stem)];
    });
  };
};

const weightsOf = (candidates: readonly Candidate[]): ReadonlyMap<string, number> => {
  const users = new Map<string, number>();
  for (const { all } of candidates) for (const stem of all) users.set(stem, (users.get(stem) ?? 0) + 1);
  const rarest = Math.log(1 + candidates.length);
  return new Map(
    [...users].map(([stem, many]) => [
      stem,
      ((isSmall(stem) || isDoing(stem) ? smallWeight : 1) * Math.log(1 + candidates.length / many)) / rarest,
    ]),
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
