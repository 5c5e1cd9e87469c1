/** What a measurement comes to beside what was aimed at. */
export interface Finding {
  readonly what: string;
  readonly isKept: boolean;
}
