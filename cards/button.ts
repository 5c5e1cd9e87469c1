/** A button whose number and wording depend on the moment; fixed buttons stand in the template itself. */
export interface Button {
  readonly title: string;
  /** The action it triggers and what that needs, e.g. `{ do: 'task.show', task: 'rop2014.p1.team' }`. */
  readonly data: { readonly do: string } & Readonly<Record<string, string | number>>;
}
