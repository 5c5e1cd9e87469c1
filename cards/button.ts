import type { Verb } from '../src/dialog/verb.ts';

/** A button whose number and wording depend on the moment; fixed buttons stand in the template itself. */
export interface Button {
  readonly title: string;
  /**
   * The action it triggers and what that needs, e.g. `{ do: 'task.show', task: 'rop2014.p1.team' }`. Where one card is
   * about several teams, `los` says which one the button means.
   */
  readonly data: { readonly do: Verb } & Readonly<
    Record<string, string | number | { readonly team?: string; readonly thread?: string }>
  >;
}
