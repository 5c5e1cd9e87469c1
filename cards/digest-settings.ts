import type { Choice } from '../src/dialog/elements.ts';

/** Data of `digest-settings.json`: when a leader wants the digest. */
export interface DigestSettingsCard {
  readonly problem: string;
  /** How it is now. */
  readonly now: string;
  readonly weekdays: readonly Choice[];
  readonly weekday: string;
  readonly paces: readonly Choice[];
  readonly every: string;
  readonly hours: readonly Choice[];
  readonly hour: string;
  /** Whether there is anything to turn off. */
  readonly isOn: boolean;
}
