import type { Chance } from '../../src/demo/real-case-random.ts';
import { Measure } from '../../src/model/improvement.ts';
import { maximumOwnTasks } from '../../src/model/own-tasks.ts';
import { changeIfThere, type Documents } from '../../src/store/documents.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { type Person, people, personAt, type Saying, today } from '../bench/bots/activities.ts';
import { fill } from '../bench/bots/seed.ts';
import { chanceOf } from '../simulate/plan.ts';
import { speak } from '../support/texts.ts';
import {
  type Action,
  type Activity,
  answering,
  type Doing,
  doings,
  type KindOfDoing,
  measureId,
  wordOf,
} from './actions.ts';
import type { Kept } from './kept.ts';
import { type Outcome, type People, Refused } from './people.ts';

export interface LifeOptions {
  readonly seed: number;
  readonly people: People;
  /** Where something is sent, each time. */
  readonly someUrl: (chance: Chance) => Promise<string>;
  /** How many there are. */
  readonly teams: number;
  /** How many actions each person takes. */
  readonly each: number;
  /** Whether somebody may be told that something went wrong; then they press once more, and it is not known what came of what was typed. */
  readonly mayFail?: boolean;
  /** Told how many have been acknowledged so far. */
  readonly onDone: (acknowledged: number) => void;
}

/** What came of what people did. */
export interface Life {
  readonly acknowledged: readonly Action[];
  /** What was refused, as it had to be, and must be nowhere. */
  readonly refused: readonly Action[];
  /** What nobody was told of: it may be there, once. */
  readonly unsure: readonly Action[];
  /** How often somebody was told that something went wrong. */
  readonly apologies: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly broken: readonly string[];
}

const apology = speak('nb')('common.unexpected');
/** How often somebody presses once more, and then gives up. */
const mostAgain = 20;

/** Teams in which people are busy at the same time. */
const teamsAtOnce = 6;

/** As many of a kind as there is room for in one document, with some to spare. */
const roomFor: Partial<Readonly<Record<KindOfDoing, { readonly in: 'team' | 'person'; readonly most: number }>>> = {
  task: { in: 'team', most: maximumOwnTasks - 5 },
  idea: { in: 'team', most: 55 },
  goal: { in: 'team', most: 28 },
  plan: { in: 'person', most: 18 },
};

const likely: readonly [KindOfDoing, ...KindOfDoing[]] = [
  'task',
  'task',
  'idea',
  'idea',
  'goal',
  'point',
  'point',
  'point',
  'scores',
  'scores',
  'plan',
  'opening',
  'case',
];

/** People who work with their teams and cases, several at a time on the same, until each has done what they wanted. */
export const live = async ({
  seed,
  people: teamsSide,
  someUrl,
  teams,
  each,
  mayFail = false,
  onDone,
}: LifeOptions): Promise<Life> => {
  const saying: Saying = { serviceUrl: teamsSide.serviceUrl, day: today() };
  const acknowledged: Action[] = [];
  const refused: Action[] = [];
  const unsure: Action[] = [];
  const broken: string[] = [];
  const counts = new Map<string, number>();
  const note = (what: string, by = 1): void => void counts.set(what, (counts.get(what) ?? 0) + by);
  let words = 0;
  let apologies = 0;

  const send = async (activity: Activity, id: string, chance: Chance): Promise<Outcome> => {
    const outcome = await teamsSide.send(activity, id, () => someUrl(chance), chance);
    note('deliveries', outcome.deliveries);
    if (outcome.deliveries > 1) note('delivered again');
    if (outcome.said.includes(apology)) apologies += 1;
    return outcome;
  };

  const told = (action: Action, { said }: Outcome): boolean => said.includes(action.told);

  /** Sends something that was pressed; who is told that something went wrong presses once more. */
  const press = async (action: Action, id: string, chance: Chance, activity = action.activity): Promise<Outcome> => {
    for (let again = 0; ; again += 1) {
      const outcome = await send(activity, again === 0 ? id : `${id}-again${again}`, chance);
      if (!mayFail || told(action, outcome) || !outcome.said.includes(apology) || again === mostAgain) return outcome;
      note('pressed again after an apology');
    }
  };

  /** Sends it, at times twice at once: delivered twice, or pressed twice in a hurry. */
  const act = async (action: Action, chance: Chance): Promise<void> => {
    const id = String(action.activity['id']);
    const isPress = action.activity['value'] !== undefined;
    const again = chance.happens(0.1) ? [isPress && chance.happens(0.5) ? `${id}-second` : id] : [];
    const activity = isPress && chance.happens(0.3) ? executed(action.activity) : action.activity;
    if (again.length > 0) note('at once twice');
    const sent = [id, ...again].map((one) =>
      isPress ? press(action, one, chance, activity) : send(activity, one, chance),
    );
    const missing = (await Promise.all(sent)).filter((outcome) => !told(action, outcome));
    if (mayFail && !isPress && missing.some(({ said }) => said.includes(apology))) {
      note('typed, and answered with an apology');
      unsure.push(action);
      return;
    }
    for (const { said } of missing) broken.push(`${action.what} was answered otherwise: ${said.slice(0, 300)}`);
    acknowledged.push(action);
    note(action.what);
    onDone(acknowledged.length);
  };

  /** Two save the same form at once, and a third has an old card: one of them is let through. */
  const contend = async (members: readonly Person[], task: string, doingOf: (by: Person) => Doing, chance: Chance) => {
    const [one, other, third] = members.map((by) => answering(doingOf(by), task, 0));
    if (!one || !other || !third) throw new Error('too few people');
    const both = [one, other];
    const outcomes = await Promise.all(both.map((action) => press(action, String(action.activity['id']), chance)));
    const winners = both.filter((action, at) => told(action, outcomes[at] as Outcome));
    if (winners.length !== 1) broken.push(`two saved ${task} at once: ${winners.length} were told so`);
    acknowledged.push(...winners);
    const late = await press(third, String(third.activity['id']), chance);
    if (told(third, late)) broken.push(`an old card of ${task} was taken: ${late.said.slice(0, 300)}`);
    refused.push(...both.filter((action) => !winners.includes(action)), third);
    note('form, two at once');
    note('old card');
    onDone(acknowledged.length);
  };

  const liveIn = async (team: number): Promise<void> => {
    const chance = chanceOf(seed, 'team', team);
    const members = Array.from({ length: people }, (_, at) => personAt(at)).filter((one) => one.team === `team${team}`);
    const made = new Map<string, number>();
    const turns = new Map<Person, number>();
    const next = <K>(map: Map<K, number>, key: K): number => {
      const nth = map.get(key) ?? 0;
      map.set(key, nth + 1);
      return nth;
    };
    const doingOf = (by: Person, nth = 0): Doing => ({
      ...saying,
      by,
      nth,
      turn: next(turns, by),
      word: wordOf(words++),
    });
    for (const task of ['team', 'services', 'listen']) await contend(members, `rop2014.p1.${task}`, doingOf, chance);
    const begun = acknowledged.length;
    await Promise.all(
      members.map(async (by) => {
        const own = chanceOf(seed, 'person', by.number);
        for (let done = 0; done < each; done += 1) {
          const wanted = own.one(likely);
          const room = roomFor[wanted];
          const place =
            room?.in === 'person' || wanted === 'scores' || wanted === 'opening' ? `${wanted} ${by.number}` : wanted;
          const kind = room && (made.get(place) ?? 0) >= room.most ? 'point' : wanted;
          const action = doings[kind](doingOf(by, next(made, kind === wanted ? place : kind)));
          await act(action, own);
        }
      }),
    );
    // A card from long ago is pressed once more.
    for (const { activity, what } of acknowledged.slice(begun, begun + 3)) {
      if (activity['value'] === undefined) continue;
      await send(activity, `${activity['id']}-late`, chance);
      note(`pressed again late: ${what}`);
    }
  };

  let team = 0;
  const busy = async (): Promise<void> => {
    while (team < teams) await liveIn(team++);
  };
  try {
    await Promise.all(Array.from({ length: teamsAtOnce }, busy));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    broken.push(`${error instanceof Refused ? 'refused' : 'stopped'}: ${error.message}`);
  }
  return { acknowledged, refused, unsure, apologies, counts, broken };
};

/** Teams with their people and cases, each of which measures something. */
export const fillWithMeasures = async (documents: Documents, teams: number, serviceUrl: string): Promise<void> => {
  await fill(documents, { teams, serviceUrl, day: today() });
  const at = '2019-01-01T00:00:00.000Z';
  const about = { name: 'Mål', form: 'score', every: 'week', better: 'higher' } as const;
  const measure = Measure.parse({ id: measureId, createdAt: at, changedAt: at, version: 0, ...about });
  for (let team = 0; team < teams; team += 1)
    await changeIfThere(documents, kinds.team, keys.team(`team${team}`), (body) => ({ ...body, measures: [measure] }));
};

/** The same press by `Action.Execute`. */
export const executed = (activity: Activity): Activity => {
  const data = activity['value'] as { readonly do: string };
  const action = { type: 'Action.Execute', verb: data.do, data };
  return { ...activity, type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
};

/** What is not in the store as it should be. */
export const faultsOf = (kept: Kept, { acknowledged, refused, unsure }: Life): string[] => {
  const wrong = (action: Action, ...allowed: readonly number[]): string[] => {
    const found = action.found(kept);
    const times = allowed.join(' or ');
    return allowed.includes(found)
      ? []
      : [`${action.what} ${action.activity['id']} is there ${found} times, not ${times}`];
  };
  const words = kept.remembered.filter((commands) => commands.includes(wordOf(0).slice(0, 9)));
  return [
    ...acknowledged.flatMap((action) => wrong(action, 1)),
    ...refused.flatMap((action) => wrong(action, 0)),
    ...unsure.flatMap((action) => wrong(action, 0, 1)),
    ...words.map((commands) => `a document remembers words: ${commands.slice(0, 200)}`),
  ];
};
