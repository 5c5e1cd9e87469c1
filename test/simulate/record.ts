import { createHash } from 'node:crypto';
import type { Unasked } from './wire.ts';

/** What came of it all, beside the facts. */
export interface Record {
  readonly unasked: { count: number };
  /** What was not answered as it should. */
  readonly failures: string[];
  /** How often what was done, by its name. */
  readonly counts: Map<string, number>;
  /** Takes note of what came unasked: there is too much of it to keep. */
  heard(message: Unasked): void;
  /** The same when the same came, in the same order. */
  messagesDigest(): string;
}

export const createRecord = (): Record => {
  const unasked = { count: 0 };
  const hash = createHash('sha256');
  return {
    unasked,
    failures: [],
    counts: new Map(),
    heard: ({ at, place, text }) => {
      unasked.count += 1;
      hash.update(JSON.stringify([at, place.conversation, text]));
    },
    messagesDigest: () => hash.copy().digest('hex'),
  };
};

/** Begins every free text that is entered, and nothing that Los says: words that must be nowhere are found by it. */
export const wordMark = 'ørneblikk';

const syllables = 'ba be bo da de do fa fe fo ga ge go ka ke ko la le lo ma me'.split(' ');

/** A word of its own for each number: letters alone, so that nobody takes it for a telephone number. */
export const tokenOf = (number: number): string => {
  let rest = number;
  let word = '';
  for (let at = 0; at < 5; at += 1) {
    word = `${syllables[rest % syllables.length]}${word}`;
    rest = Math.floor(rest / syllables.length);
  }
  return `${wordMark}${word}`;
};
