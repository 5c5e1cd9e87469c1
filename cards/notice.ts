import type { Button } from './button.ts';

/** Data of `notice.json`: a short message and what one can do next. */
export interface NoticeCard {
  readonly title: string;
  readonly message: string;
  readonly actions: readonly Button[];
}
