import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../model/identity.ts';
import type { Refusals } from '../model/refusal.ts';
import { remember } from '../model/remember.ts';
import { en } from './common.en.ts';
import { nb } from './common.nb.ts';
import { nn } from './common.nn.ts';
import { keepTexts, type Values } from './filling.ts';
import { codesOf, type Languages, languages, speakOnly, spokenLanguages, withFallbacks } from './languages.ts';
import type { Speaker, TextTree } from './wording.ts';

/**
 * Everything Los says, by key. Each feature adds its own part, in plain language: short, warm, concrete, no markdown.
 * What several features add to, such as refusals, is an interface of its own.
 */
export interface Texts {
  readonly refusals: Refusals;
  readonly reminders: ReminderTexts;
  readonly cards: CardTexts;
}

/** What reminders say, by what they are about. */
export interface ReminderTexts {}

/** The fixed labels of the cards: `{name}` are those of `cards/{feature}/{name}.json`. */
export interface CardTexts {}

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? PluralFree<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];
/** i18next picks `_one` and `_other` itself; callers name the text without the ending. */
type PluralFree<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** The key of a text, e.g. `timeline.daysLeft`. A misspelt key does not compile. */
export type TextKey = Paths<Texts>;

/** Everything that is said, by language. */
export interface Composed {
  readonly languages: Languages;
  readonly texts: Readonly<Partial<Record<Language, TextTree>>>;
}

const common: Speaker = { name: 'common', texts: { nb, nn, en } };

/** Where several features have texts; everything else is one feature's. */
const shared: readonly string[] = ['refusals', 'reminders', 'cards'];

/**
 * Puts together what the features say.
 * @param given other languages than those of Los
 * @throws Error when a feature lacks a language in which every text must be there, or a text is given twice
 */
export const composeTexts = (speakers: readonly Speaker[], given: Languages = languages): Composed => ({
  languages: given,
  texts: Object.fromEntries(
    codesOf(given).map((language) => [language, textsIn(language, [common, ...speakers], given)]),
  ),
});

const textsIn = (language: Language, speakers: readonly Speaker[], given: Languages): TextTree => {
  const all: Growing = {};
  for (const { name, texts } of speakers) {
    const wording = texts[language];
    if (wording) add(all, wording.texts);
    else if (given[language]?.fallback === undefined) throw new Error(`${name} has no texts in ${language}.`);
  }
  return all;
};

type Growing = Record<string, string | TextTree>;

const add = (all: Growing, texts: TextTree, within = ''): void => {
  for (const [key, text] of Object.entries(texts)) {
    const path = within + key;
    if (shared.includes(path)) {
      all[key] ??= {};
      add(all[key] as Growing, text as TextTree, `${path}.`);
    } else if (key in all) throw new Error(`The text ${path} is given twice.`);
    else all[key] = text;
  }
};

/**
 * Says the text of a key in one language; `{{name}}` is filled in, `count` chooses between `_one` and `_other`.
 * `{{mention}}` stands before whatever people are told to type, and fills in itself.
 */
export type Translate = (key: TextKey, values?: Values) => string;

/** Who listens: in a room Los hears only what mentions it. */
export type Audience = 'person' | 'room';

const mentions: Readonly<Record<Audience, string>> = { person: '', room: '@Los ' };

type CardLabels = Readonly<Record<string, string>>;

interface Speech {
  readonly in: ReadonlyMap<Language, Readonly<Record<Audience, Translate>>>;
  readonly labels: (language: Language, name: string) => CardLabels;
  /** Whether a text is there in the language itself. */
  readonly hasOwn: ReadonlyMap<Language, (...said: Parameters<Translate>) => boolean>;
}

let speech: Speech | undefined;

/** Speaks in these words from now on. Whatever is said comes after this. */
export const speakWith = ({ languages: spoken, texts }: Composed): void => {
  speakOnly(spoken);
  const codes = spokenLanguages();
  const instance = createInstance();
  void instance.init({
    // Everything is at hand: nothing to wait for.
    initAsync: false,
    resources: Object.fromEntries(codes.map((code) => [code, { translation: { ...texts[code] } }])),
    fallbackLng: Object.fromEntries(codes.map((code) => [code, withFallbacks(code).slice(1)])),
    // Cards and messages escape user text where it is shown (dialog/as-written.ts), not here.
    interpolation: { escapeValue: false },
  });
  speech = {
    in: new Map(codes.map((code) => [code, sayWith(code, instance.getFixedT(code))])),
    labels: remember((language: Language, name: string) => labelsIn(texts, language, name)),
    hasOwn: new Map(
      codes.map((code) => [
        code,
        (key, values) => instance.t(key, { ...values, lng: code, returnDetails: true }).usedLng === code,
      ]),
    ),
  };
};

const sayWith = (language: Language, fixed: TFunction): Record<Audience, Translate> => {
  const say = keepTexts<TextKey>(language, (key, count) =>
    fixed(key, { skipInterpolation: true, ...(count !== undefined && { count }) }),
  );
  const to =
    (audience: Audience): Translate =>
    (key, values) =>
      say(key, { mention: mentions[audience], ...values });
  return { person: to('person'), room: to('room') };
};

const current = (): Speech => {
  if (!speech) throw new Error('Nothing can be said before the texts have been put together.');
  return speech;
};

/** @throws Error when the language is not spoken */
export const translate = (language: Language, audience: Audience = 'person'): Translate => {
  const t = current().in.get(language);
  if (!t) throw new Error(`${language} is not spoken.`);
  return t[audience];
};

/** Whether something is said in a language with its own words alone, and none of the language that stands in for it. */
export const isSaidIn = (language: Language, say: (t: Translate) => unknown): boolean => {
  const own = current().hasOwn.get(language);
  const t = translate(language);
  let isOwn = own !== undefined;
  say((key, values) => {
    isOwn &&= own?.(key, values) ?? false;
    return t(key, values);
  });
  return isOwn;
};

/** The fixed labels of one card, by the card's name: `case/plan` has those of `plan`. */
export const cardLabels = (language: Language, name: string): CardLabels => current().labels(language, name);

const labelsIn = (texts: Composed['texts'], language: Language, name: string): CardLabels => {
  const card = name.slice(name.indexOf('/') + 1) as keyof CardTexts;
  const labels = withFallbacks(language).map((code) => (texts[code] as Partial<Texts> | undefined)?.cards?.[card]);
  return Object.assign({}, ...labels.reverse());
};
