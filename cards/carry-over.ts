/** Data of `carry-over.json`: which open tasks a team takes along into the next package. */
export interface CarryOverCard {
  readonly problem: string;
  readonly title: string;
  readonly message: string;
  /** The package's number. */
  readonly to: number;
  readonly tasks: readonly { readonly title: string; readonly value: string }[];
  /** Chosen beforehand: task ids, separated by commas. */
  readonly chosen: string;
}
