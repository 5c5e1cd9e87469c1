import type { Verb } from '../src/dialog/verb.ts';

/** Data of `guidance-write.json`: the form for a message between a team and its facilitators. */
export interface GuidanceWriteCard {
  readonly problem: string;
  readonly title: string;
  /** What it is an answer to; may be empty. */
  readonly about: string;
  readonly question: string;
  readonly hint: string;
  readonly written: string;
  /** The verbs of the two buttons. */
  readonly send: Verb;
  readonly back: Verb;
}
