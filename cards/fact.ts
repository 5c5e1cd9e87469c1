/** A line of a `FactSet`: what it is, and what it comes to. */
export interface Fact {
  readonly title: string;
  readonly value: string;
}
