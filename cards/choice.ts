/** One choice of an `Input.ChoiceSet` whose choices depend on the moment. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}
