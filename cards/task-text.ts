import type { Button } from '../src/dialog/elements.ts';

/** Data of `task-text.json`: the form for a task's own words, for a team's own tasks and a network's packages. */
export interface TaskTextCard {
  readonly problem: string;
  readonly heading: string;
  readonly intro: string;
  readonly title: string;
  readonly what: string;
  readonly firstStep: string;
  readonly save: Button;
  /** Buttons that take nothing from the form. */
  readonly actions: readonly Button[];
}
