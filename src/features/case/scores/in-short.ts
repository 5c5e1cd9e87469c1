import { shortened } from '../../../language/format.ts';

/** Enough to know the words of an activity by; its own card has all of them. */
export const inShort = (words: string): string => shortened(words, 40);
