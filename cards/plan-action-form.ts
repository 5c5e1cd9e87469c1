import type { Button } from './button.ts';
import type { Choice } from './choice.ts';

/** Data of `plan-action-form.json`: an action to write or to change. */
export interface PlanActionFormCard {
  readonly title: string;
  readonly subtitle: string;
  readonly problem: string;
  readonly what: string;
  readonly activity: string;
  /** The activities of the case, and that it belongs to none; asked about when there is more than that. */
  readonly activities: readonly Choice[];
  readonly responsible: string;
  readonly roles: readonly Choice[];
  /** A date, or ''. */
  readonly due: string;
  readonly comment: string;
  /** What the first button does. */
  readonly save: Button['data'];
}
