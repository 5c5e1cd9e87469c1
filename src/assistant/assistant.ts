import type { z } from 'zod';
import type { Language } from '../model/identity.ts';
import type { Redacted } from './redact.ts';

/** What can be filled in. */
export interface Argument {
  /** What it is, told to a model. */
  readonly about: string;
  /** What is accepted, and what it is read as. */
  readonly shape: z.ZodType<string | number, string>;
}

/** One thing that may be proposed, in words that are the same for everybody. */
export interface Proposable {
  /** Stands for it in the question and in the answer. */
  readonly name: string;
  readonly title: string;
  readonly does: string;
  readonly takes: Readonly<Record<string, Argument>>;
}

export interface Question {
  readonly question: Redacted;
  /** The closed list: whoever asks may do each of them. */
  readonly verbs: readonly Proposable[];
  readonly language: Language;
}

/** One of the list, with arguments that have been checked. */
export interface Proposal {
  /** The name of a verb in the list. */
  readonly do: string;
  readonly with: Readonly<Record<string, string | number>>;
}

/** Guesses what somebody means; does nothing itself. */
export interface Assistant {
  /** Never throws, and never keeps anybody waiting for long. @returns `undefined` when nothing clearly fits, or nobody answers */
  propose(question: Question): Promise<Proposal | undefined>;
}
