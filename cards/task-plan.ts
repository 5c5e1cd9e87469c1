/** Data of `task-plan.json`: the form for who is responsible for a task, and by when. */
export interface TaskPlanCard {
  readonly problem: string;
  readonly title: string;
  readonly task: string;
  /** Whom one can choose: nobody, and everyone in the team. */
  readonly people: readonly { readonly title: string; readonly value: string }[];
  readonly responsible: string;
  /** `2026-11-16`, or empty. */
  readonly due: string;
  /** What happens when the date is left empty. */
  readonly dueHint: string;
}
