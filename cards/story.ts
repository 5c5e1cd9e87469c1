import type { Button } from '../src/dialog/elements.ts';
import type { Section } from './digest.ts';

/** Data of `story.json`: what a new leader needs to take over. Empty text = not shown. */
export interface StoryCard {
  readonly title: string;
  /** Municipalities and network. */
  readonly about: string;
  readonly intro: string;
  readonly sections: readonly Section[];
  readonly action: string;
  readonly how: string;
  /** When the digest comes. */
  readonly foot: string;
  readonly speak: string;
  readonly actions: readonly Button[];
}
