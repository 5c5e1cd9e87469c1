import { parseArgs } from 'node:util';
import { type KindOfTurn, kindsOfTurn } from './bots/activities.ts';
import { type BotName, botNames } from './bots/bot.ts';
import { type PeerName, peerNames } from './bots/peers.ts';

export const parts = ['bots', 'sweeps', 'charts', 'overview', 'costs'] as const;
export type Part = (typeof parts)[number];

/** What is to be measured. */
export interface Options {
  readonly only: readonly Part[];
  /** Of the bots, one after the other. */
  readonly rounds: number;
  /** Of one measurement of a bot. */
  readonly seconds: number;
  /** Before it is measured, in seconds. */
  readonly warm: number;
  readonly peers: readonly PeerName[];
  /** Instead of measuring: where the CPU time goes under one kind of turn. */
  readonly profile?: { readonly kind: KindOfTurn; readonly bot: BotName };
}

export const usage = `npm run bench -- [--only ${parts.join('|')}] [--rounds N] [--seconds S] [--warm S] [--peers ${peerNames.join(',')}]
npm run bench -- --profile ${kindsOfTurn.join('|')} [--seconds S] [--bot ${botNames.join('|')}]`;

const text = { type: 'string' } as const;

/** @throws when they are not understood */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: { only: text, rounds: text, seconds: text, warm: text, peers: text, profile: text, bot: text },
  });
  const { only, rounds = '5', seconds = '5', warm = '10', peers, profile, bot = 'los' } = values;
  return {
    only: only === undefined ? parts : listed(parts, only),
    rounds: number(rounds, 50),
    seconds: number(seconds, 60),
    warm: number(warm, 60),
    peers: peers === undefined ? peerNames : listed(peerNames, peers),
    ...(profile !== undefined && { profile: { kind: one(kindsOfTurn, profile), bot: one(botNames, bot) } }),
  };
};

const number = (written: string, most: number): number => {
  const value = Number(written);
  if (!(value >= 1 && value <= most)) throw new Error(`${written}: give a number from 1 to ${most}`);
  return value;
};

const listed = <T extends string>(known: readonly T[], written: string): T[] =>
  written.split(',').map((name) => one(known, name));

const one = <T extends string>(known: readonly T[], name: string): T => {
  const found = known.find((each) => each === name);
  if (found === undefined) throw new Error(`${name}: give one of ${known.join(', ')}`);
  return found;
};
