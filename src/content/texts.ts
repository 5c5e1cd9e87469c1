import { createInstance } from 'i18next';
import type { Language } from '../domain/identity.ts';
import { nb, type Texts } from './nb.ts';
import { nn } from './nn.ts';

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? PluralFree<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];
/** i18next picks `_one` and `_other` itself; callers name the text without the ending. */
type PluralFree<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** The key of a text, e.g. `timeline.daysLeft`. A misspelt key does not compile. */
export type TextKey = Paths<Texts>;

const instance = createInstance();
await instance.init({
  resources: { nb: { translation: nb }, nn: { translation: nn } },
  lng: 'nb',
  fallbackLng: false,
  // Cards and messages escape user text where it is shown (cards/render.ts), not here.
  interpolation: { escapeValue: false },
});

/** Says the text of a key in one language; `{{name}}` is filled in, `count` chooses between `_one` and `_other`. */
export type Say = (key: TextKey, values?: Record<string, string | number>) => string;

export const speak = (language: Language): Say => {
  const fixed = instance.getFixedT(language);
  return (key, values) => fixed(key, values ?? {});
};

const labelsOf: Record<Language, Texts['cards']> = { nb: nb.cards, nn: nn.cards };

/** The fixed labels of one card, by the card's name. */
export const cardLabels = (language: Language, card: keyof Texts['cards']): Record<string, string> =>
  labelsOf[language][card];
