/** What a measurement comes to beside what was aimed at. */
export interface Finding {
  readonly what: string;
  /** `undefined` where it was measured and cannot be told, as on a machine that others keep busy. */
  readonly isKept: boolean | undefined;
}
