import type { Choice } from '../src/dialog/elements.ts';
import type { SessionFields } from './network-sessions.ts';

/** Data of `network-new.json`: the form a network is made with, filled with what was entered before. */
export interface NetworkNewCard {
  readonly problem: string;
  readonly template: string;
  readonly templates: readonly Choice[];
  readonly name: string;
  readonly sessions: readonly Omit<SessionFields, 'last'>[];
}
