import type { Button } from '../src/dialog/elements.ts';

/** Data of `hph-dates.json`: when the user leaves hospital and comes home, of a new pathway or the one under way. */
export interface HphDatesCard {
  readonly title: string;
  readonly subtitle: string;
  readonly problem: string;
  readonly intro: string;
  readonly discharge: string;
  readonly homecoming: string;
  readonly save: Button['data'];
  readonly back: string;
  readonly backData: Button['data'];
}
