import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KindOfTurn } from './activities.ts';
import { cache, project } from './folders.ts';
import { installPeer, type PeerName, peerNames } from './peers.ts';

export const botNames = ['los', ...peerNames] as const;
export type BotName = (typeof botNames)[number];

/** A bot that can be started. */
export interface Bot {
  readonly name: BotName;
  /** Puts in order what it needs, and says how Node is to start it for this kind of turn. */
  readonly prepare: (kind: KindOfTurn) => Promise<Start>;
}

interface Start {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Los as its image starts it (`npm run bundle`), on a copy of a filled store: each start finds it as it was filled. */
export const losOn = (filled: string): Bot => ({
  name: 'los',
  prepare: async (kind) => {
    const store = join(cache, 'los.db');
    for (const beside of ['', '-wal', '-shm']) await rm(`${store}${beside}`, { force: true });
    await copyFile(filled, store);
    const cardActions = kind === 'execute' ? 'execute' : 'submit';
    return {
      args: ['--import', './src/check-node.js', 'dist/main.js', '--local'],
      cwd: project,
      env: { LOS_STORE: `sqlite:${store}`, LOS_CARD_ACTIONS: cardActions },
    };
  },
});

export const peerBot = async (name: PeerName): Promise<Bot> => {
  const cwd = await installPeer(name);
  return { name, prepare: async () => ({ args: ['bot.js'], cwd, env: {} }) };
};
