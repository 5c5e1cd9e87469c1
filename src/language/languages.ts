import type { Language } from '../model/identity.ts';

/** A language Los speaks. */
export interface SpokenLanguage {
  /** What it calls itself, on the button that chooses it. */
  readonly name: string;
  /** How dates, figures and lists are written in it (BCP 47). */
  readonly locale: string;
  /** Whoever uses Teams in one of these is spoken to in it, until they choose (ISO 639). */
  readonly teams: readonly string[];
  /** The language that stands in where this one has no text yet. Without one, every text must be there. */
  readonly fallback?: Language;
}

/** Languages by code. */
export type Languages = Readonly<Partial<Record<Language, SpokenLanguage>>>;

/** The languages of Los, the usual one first. */
export const languages = {
  nb: { name: 'Bokmål', locale: 'nb-NO', teams: ['nb', 'no'] },
  nn: { name: 'Nynorsk', locale: 'nn-NO', teams: ['nn'] },
  en: { name: 'English', locale: 'en-GB', teams: ['en'], fallback: 'nb' },
} as const satisfies Required<Languages>;

/** The languages in which every text is there. */
export type WholeLanguage = {
  [L in Language]: (typeof languages)[L] extends { readonly fallback: Language } ? never : L;
}[Language];

let spoken: Languages = languages;

/** Sets what is spoken from now on; `speakWith` does, together with the texts. */
export const speakOnly = (given: Languages): void => {
  spoken = given;
};

/** The codes of languages, the usual one first. */
export const codesOf = (given: Languages): readonly Language[] => Object.keys(given) as Language[];

/** What is spoken, the usual language first. */
export const spokenLanguages = (): readonly Language[] => codesOf(spoken);

/** What a language calls itself. */
export const nameOf = (language: Language): string => spoken[language]?.name ?? language;

/** A language and those that stand in for it, in their order. */
export const withFallbacks = (language: Language, given: Languages = spoken): readonly Language[] => {
  const fallback = given[language]?.fallback;
  return fallback === undefined ? [language] : [language, ...withFallbacks(fallback, given)];
};

/** Where `Intl` looks for how a language is written, in this order. */
export const localesOf = (language: Language): readonly string[] =>
  withFallbacks(language).map((code) => spoken[code]?.locale ?? code);

/**
 * The language to speak to somebody who has not chosen one.
 * @param locale what Teams is set to, e.g. `nn-NO`
 */
export const languageFor = (locale: string | undefined): Language =>
  (locale === undefined ? undefined : spokenIn(locale)) ?? spokenLanguages()[0] ?? 'nb';

/** The language that is meant by a locale; `undefined` when Los does not have it. */
export const spokenIn = (locale: string): Language | undefined => {
  const used = locale.toLowerCase().split('-')[0] ?? '';
  return spokenLanguages().find((code) => spoken[code]?.teams.includes(used));
};
