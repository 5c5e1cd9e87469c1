import type { Verb } from '../../dialog/verb.ts';
import type { Language } from '../../model/identity.ts';

/** Where what an answer says comes from. */
export type Source =
  /** One of the documents Los is built on, with the chapter as it is called there. */
  | { readonly in: 'memo' | 'national' | 'plan' | 'regional'; readonly chapter: string }
  /** Something anybody can read, e.g. a law. */
  | { readonly in: 'public'; readonly title: string; readonly link: string }
  /** How Los itself works. */
  | { readonly in: 'los' }
  /** Advice of Los's own. */
  | { readonly in: 'own' };

/** What one may do after an answer: what a command does, or another answer to read, by its id. */
export type NextStep =
  | { readonly do: Verb; readonly with?: Readonly<Record<string, string>> }
  | { readonly read: string };

/** An answer in one language. */
export interface AnswerWords {
  /** A few words, also on a button: at most 32 signs. */
  readonly title: string;
  /** 60–120 words; an empty line between two paragraphs. */
  readonly text: string;
  /** What people ask, in their own words, and other words for what it is about: what it is to be found by. */
  readonly asked: readonly string[];
}

/** A short answer to what people ask. */
export interface Answer {
  /** Stable, in small letters with hyphens and dots; that of a task's answer is `task.` and the task's id. */
  readonly id: string;
  readonly sources: readonly Source[];
  /** Two to five, the likeliest first; of those that somebody may take where they ask, the first three are shown. */
  readonly next: readonly NextStep[];
  readonly words: Readonly<Record<Language, AnswerWords>>;
}
