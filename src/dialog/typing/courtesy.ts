import { listed, tongues } from './lexicon.ts';
import type { Said } from './said.ts';
import type { Tongue } from './tongue.ts';

/** In which way a message is only friendly. Thanks go before a greeting: «hei, og takk for hjelpen». */
const ways = ['thanks', 'greeting', 'agreeing'] as const;
export type Courtesy = (typeof ways)[number];

const listedIn = (of: (courtesy: Tongue['courtesy']) => string): string[] =>
  tongues.flatMap(({ courtesy }) => listed(of(courtesy)));

const beside = new Set(listedIn((courtesy) => courtesy.beside));

/** Each word between spaces of its own, so that neighbours are found too. */
const spaced = (words: string): string => ` ${words.split(' ').join('  ')} `;
/** The longest first: «takk for i dag» before «takk». */
const phrases = ways.flatMap((way) =>
  listedIn((courtesy) => courtesy[way])
    .sort((one, other) => other.length - one.length)
    .map((phrase) => [way, spaced(phrase)] as const),
);

/** Whether a message of any length is nothing but friendly, and in which way. */
export const courtesyIn = (words: readonly Said[]): Courtesy | undefined => {
  const typed = spaced(words.map(({ plain }) => plain).join(' '));
  const rest = phrases.reduce((left, [, phrase]) => left.replaceAll(phrase, '  '), typed);
  if (!rest.split(' ').every((word) => word === '' || beside.has(word))) return undefined;
  return phrases.find(([, phrase]) => typed.includes(phrase))?.[0];
};
