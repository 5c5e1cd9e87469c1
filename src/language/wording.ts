import type { Language } from '../model/identity.ts';
import type { WholeLanguage } from './languages.ts';

/** What is said, by key; a text or more of them. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** What can be typed is called this on a button, and written like this. */
export interface CommandWords {
  /** Short enough for a button. */
  readonly title: string;
  /** How one would ask for it in a whole sentence: what Teams offers to begin with. It is understood as the phrases are. */
  readonly starter?: string;
  /** What one gets, in a few words. */
  readonly does?: string;
  /**
   * What people write. Small and capital letters, signs, politeness, the name Los and small typing errors need no
   * phrases of their own. `{…}` is one of the slots in `dialog/commands.ts`. Every language is always understood.
   */
  readonly phrases: readonly string[];
}

/** What a feature says in one language, and what can be typed for it. */
export interface Wording {
  readonly texts: TextTree;
  readonly commands?: Readonly<Record<string, CommandWords>>;
}

/** The same in another language, all of it. */
export type Complete<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Complete<T[K]>;
};

/** A part of the same in a further language, with the plural forms that language has. The rest falls back. */
export type Begun<T extends Wording> = {
  readonly texts: BegunTexts<T['texts']>;
  readonly commands?: Partial<Complete<NonNullable<T['commands']>>>;
};

type BegunTexts<T> = {
  readonly [K in keyof T as K extends `${infer Base}_other`
    ? `${Base}_${Intl.LDMLPluralRule}`
    : K]?: T[K] extends string ? string : BegunTexts<T[K]>;
};

/** What a feature says, by language. */
export type Wordings = Readonly<Record<WholeLanguage, Wording> & Partial<Record<Language, Wording>>>;

/** Whatever has something to say. */
export interface Speaker {
  readonly name: string;
  readonly texts: Wordings;
}
