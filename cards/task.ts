import type { Button } from '../src/dialog/elements.ts';

/** Data of `task.json`: one task of a preparation package, with the team's work on it. Empty text = not shown. */
export interface TaskCard {
  readonly problem: string;
  /** What just happened: «Svaret er lagret.» */
  readonly news: string;
  /** «Oppgave 1 av 3 · Forberedelsespakke 1» */
  readonly place: string;
  readonly title: string;
  /** What and why, in two sentences. */
  readonly what: string;
  readonly firstStep: string;
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  readonly answer: string;
  readonly note: string;
  readonly hint: string;
  /** When everything in the package is settled: what comes next. */
  readonly closing: string;
  readonly speak: string;
  readonly actions: readonly Button[];
}
