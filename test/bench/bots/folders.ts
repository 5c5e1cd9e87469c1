import { fileURLToPath } from 'node:url';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Of the checkout. */
export const project = fromHere('../../..');
/** What bare bots are made of, as it stands in the repository. */
export const peerSources = fromHere('../peers');
/** Where bare bots are installed and stores are filled; nothing but the bench looks there. */
export const cache = fromHere('../../../node_modules/.cache/bench');
/** Where results stay. */
export const results = fromHere('../../../artifacts/bench');
