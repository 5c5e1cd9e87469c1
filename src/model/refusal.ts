/** Every reason Los has for not doing what it was asked, with its kind words (`refusals.*`). Each feature adds its own. */
export interface Refusals {}

export type RefusalCode = keyof Refusals;

/**
 * A rule that says no, in words a user understands. Thrown by domain and conversation code,
 * shown by the dialog as `refusals.{code}` with `details` filled in. Never carries user text that was refused
 * for privacy.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: Record<string, string | number>;

  constructor(code: RefusalCode, details: Record<string, string | number> = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}

/** All that a form is refused for, by the field where it can be mended. The first stands for the others. */
export class FieldRefusals extends Refusal {
  readonly fields: Readonly<Record<string, Refusal>>;

  constructor(first: readonly [string, Refusal], ...others: readonly (readonly [string, Refusal])[]) {
    super(first[1].code, first[1].details);
    this.fields = Object.fromEntries([first, ...others]);
  }
}

/**
 * The one rule for stale cards: nothing is changed from a card that shows an older version than what is stored.
 * @param seen the version the pressed card showed; `undefined` when none did: who types has seen no card
 * @throws Refusal `outdatedCard`
 */
export const refuseStale = (seen: number | undefined, version: number): void => {
  if (seen !== undefined && seen < version) throw new Refusal('outdatedCard');
};
