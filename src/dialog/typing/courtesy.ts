import { listed, tongues } from './lexicon.ts';
import type { Said } from './said.ts';
import type { Tongue } from './tongue.ts';

/** In which way a message is only friendly. Thanks go before a greeting: «hei, og takk for hjelpen». */
const ways = ['thanks', 'greeting', 'agreeing'] as const;
export type Courtesy = (typeof ways)[number];

const listedIn = (of: (courtesy: Tongue['courtesy']) => string): string[] =>
  tongues.flatMap(({ courtesy }) => listed(of(courtesy)));

const beside = new Set(listedIn((courtesy) => courtesy.beside));
const marked = ways.map((way) => {
  const longestFirst = listedIn((courtesy) => courtesy[way]).sort((one, other) => other.length - one.length);
  return [way, new RegExp(`(?<= )(?:${longestFirst.join('|')})(?= )`, 'g')] as const;
});

/** Whether a message of any length is nothing but friendly, and in which way. */
export const courtesyIn = (words: readonly Said[]): Courtesy | undefined => {
  const typed = ` ${words.map(({ plain }) => plain).join(' ')} `;
  const rest = marked.reduce((left, [, pattern]) => left.replace(pattern, ''), typed);
  if (!rest.split(' ').every((word) => word === '' || beside.has(word))) return undefined;
  return marked.find(([, pattern]) => typed.search(pattern) >= 0)?.[0];
};
