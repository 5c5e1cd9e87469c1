import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, peerSources } from './folders.ts';

/** The bare bots: each answers the same activities with the same requests to the connector, and stores nothing. */
export const peerNames = ['teams-ai', 'botbuilder', 'agents-hosting', 'teams-apps'] as const;
export type PeerName = (typeof peerNames)[number];

const installPatience = 600_000;

/**
 * Copies a bare bot to where its packages may be, and installs those where they are not there yet.
 * @returns its folder
 */
export const installPeer = async (name: PeerName): Promise<string> => {
  const [source, folder] = [join(peerSources, name), join(cache, name)];
  await mkdir(folder, { recursive: true });
  await copyFile(join(source, 'bot.js'), join(folder, 'bot.js'));
  await copyFile(join(peerSources, 'card.js'), join(folder, 'card.js'));
  if (await isInstalled(source, folder)) return folder;
  await rm(join(folder, 'node_modules'), { recursive: true, force: true });
  await rm(join(folder, 'package-lock.json'), { force: true });
  await copyFile(join(source, 'package.json'), join(folder, 'package.json'));
  console.log(`Installing ${name} …`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'inherit', timeout: installPatience });
  return folder;
};

/** npm writes that file when it is done. */
const isInstalled = async (source: string, folder: string): Promise<boolean> => {
  const [wanted, had] = [join(source, 'package.json'), join(folder, 'package.json')];
  if (!existsSync(had) || !existsSync(join(folder, 'node_modules/.package-lock.json'))) return false;
  return (await readFile(wanted, 'utf8')) === (await readFile(had, 'utf8'));
};
