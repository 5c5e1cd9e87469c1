import type { Button } from '../../src/dialog/elements.ts';
import type { Verb } from '../../src/dialog/verb.ts';
import type { TextKey } from '../../src/language/texts.ts';
import type { Language } from '../../src/model/identity.ts';
import { speak } from '../support/texts.ts';

/** What users or handlers write themselves: in Norwegian, also where Los speaks English. */
export const inNorwegian = <B, N>({ nb, nn }: { readonly nb: B; readonly nn: N }, language: Language): B | N =>
  language === 'nn' ? nn : nb;

/** Words for a sample in the language it is asked for. */
export const wordsIn = (language: Language) => ({
  t: speak(language),
  /** What users or handlers put together themselves. */
  either: (nb: string, nn: string): string => inNorwegian({ nb, nn }, language),
  button: (key: TextKey, verb: Verb, values: Readonly<Record<string, string | number>> = {}): Button => ({
    title: speak(language)(key, values),
    data: { do: verb },
  }),
});

/** Made-up people, two of them with names that are hard on a narrow card. */
export const people = [
  'Kari Nordmann',
  'Ola Nordmann',
  'Anne-Margrethe Haugen Bjørklund-Østerdal',
  'Ahmed Yusuf',
  'Siv Åsheim',
  'Jon Ødegård',
].map((name, at) => ({
  name,
  person: `f0e1d2c3-0000-4000-8000-000000000001:a1b2c3d4-0000-4000-8000-00000000000${at}`,
}));

/** A name and municipalities as long as they come. */
export const longTeam = 'Forbedringsteamet for psykisk helse og rus i indre Østfold';
export const network = 'Læringsnettverk for psykisk helse og rus, gruppe 3';
