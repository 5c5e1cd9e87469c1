import { z } from 'zod';

/** What a field of a form sends: text or a number, or nothing at all when it was left empty. */
export const field = z.union([z.string(), z.number()]).transform(String).default('');

/** The id of a task; looked up within the team or network the turn is about. */
export const taskId = z.string().max(80);

export type Entered = Readonly<Record<string, unknown>>;

/** What was entered in a field, for showing the form again; `undefined` when it did not come along. */
export const enteredIn = (entered: Entered, name: string): string | undefined => {
  const parsed = z.union([z.string(), z.number()]).safeParse(entered[name]);
  return parsed.success ? String(parsed.data) : undefined;
};
