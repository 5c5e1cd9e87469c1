import { z } from 'zod';
import { FieldRefusals, Refusal, type RefusalCode } from '../model/refusal.ts';

/** What a form or a button hands over, as it came from outside. */
export type Entered = Readonly<Record<string, unknown>>;

/** What was written in a field, or a number that a button brings; '' when it was left empty, or is no text at all. */
export const written = z.union([z.string(), z.number()]).transform(String).catch('');

/**
 * Reads a field by a rule of the model. What the rule refuses is what whoever filled the field in is told.
 * @param rule gets the text without space around it
 */
export const reading = <T>(rule: (text: string) => T) =>
  written.transform((text, context) => readBy(rule, text, context));

/** Reads a field that older cards have not: what did not come along stays `undefined`, and is not empty. */
export const ifSent = <T>(rule: (text: string) => T) =>
  z
    .string()
    .optional()
    .transform((text, context) => (text === undefined ? undefined : readBy(rule, text, context)));

/** @param path where the text stands within what is read */
const readBy = <T>(
  rule: (text: string) => T,
  text: string,
  { issues }: Pick<z.core.$RefinementCtx, 'issues'>,
  path: string[] = [],
): T => {
  try {
    return rule(text.trim());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    issues.push({ code: 'custom', input: text, path, params: { refusal: error } });
    return z.NEVER;
  }
};

/** A text that a rule of the model looks at here, so that the form hears of all its fields at once, and reads where it is stored. */
export const checked = (rule: (text: string) => unknown) =>
  reading((text) => {
    rule(text);
    return text;
  });

/** Some words, which must not be missing. @param missing what is said when they are */
export const required = (missing: RefusalCode, rule: (text: string) => string = (text) => text) =>
  reading((text) => {
    if (text === '') throw new Refusal(missing);
    return rule(text);
  });

/** One of some values, which must be chosen. @param missing what is said when none of them is */
export const chosen = <T extends string>(options: z.ZodType<T>, missing: RefusalCode) =>
  reading((text) => {
    const found = options.safeParse(text);
    if (!found.success) throw new Refusal(missing);
    return found.data;
  });

/** What was ticked off of several. Clients part the values by commas, some by semicolons or with a space as well. */
export const tickedIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;]/)
      .map((value) => value.trim())
      .filter((value) => value !== ''),
  ),
];

/** Some of several values, or none. Another than the card offers is refused, so that nothing is lost in silence. */
export const severalOf = <T extends string>(option: z.ZodType<T, string>) =>
  written.transform(tickedIn).pipe(z.array(option));

/** Where what can be ticked off depends on what is stored. @throws Refusal `outdatedCard` */
export const requireKnown = (ticked: readonly string[], known: readonly string[]): void => {
  if (ticked.some((value) => !known.includes(value))) throw new Refusal('outdatedCard');
};

/** A field that may be left empty. */
export const optional = <T>(rule: (text: string) => T) => reading((text) => (text === '' ? undefined : rule(text)));

/** The id of a task; looked up within the team or network the turn is about. */
export const taskId = z.string().max(80);

/** Which page of a list is shown; whatever else is sent: the first. */
export const page = z.coerce.number().int().min(1).optional().catch(undefined);

/** The fields that begin alike, one for each thing of a list (`score_a1`, `score_a2`), by what follows. */
export const eachAfter =
  (prefix: string) =>
  (entered: Entered): Readonly<Record<string, string>> =>
    Object.fromEntries(beginningWith(prefix, entered).map(([name, text]) => [name.slice(prefix.length), text]));

const beginningWith = (prefix: string, entered: Entered): (readonly [name: string, text: string])[] =>
  Object.keys(entered).flatMap((name) => {
    const text = name.startsWith(prefix) ? writtenIn(entered, name) : undefined;
    return text === undefined ? [] : [[name, text] as const];
  });

/** The fields that begin alike, each read by the same rule of the model. */
export const each = <T>(prefix: string, rule: (text: string) => T) => eachOf(prefix, () => true, rule);

/** Of the fields that begin alike, those that were filled in, each read by the same rule of the model. */
export const eachFilled = <T>(prefix: string, rule: (text: string) => T) =>
  eachOf(prefix, (text) => text.trim() !== '', rule);

const eachOf = <T>(prefix: string, isRead: (text: string) => boolean, rule: (text: string) => T) =>
  z
    .custom<Entered>((entered) => entered instanceof Object)
    .transform((entered, context): Readonly<Record<string, T>> => {
      const fields = beginningWith(prefix, entered).filter(([, text]) => isRead(text));
      return Object.fromEntries(
        fields.map(([name, text]) => [name.slice(prefix.length), readBy(rule, text, context, [name])]),
      );
    });

/** What was entered in a field, as it is shown again; `undefined` when it did not come along. */
export const writtenIn = (entered: Entered, field: string): string | undefined => {
  const value = entered[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

/** Why the input was not understood: what each field's own rule said, else that it was not understood. */
export const refusalOf = (error: z.ZodError): Refusal => {
  const [first, ...others] = error.issues.flatMap((issue) => {
    const refusal = issue.code === 'custom' ? issue.params?.['refusal'] : undefined;
    return refusal instanceof Refusal ? [[String(issue.path[0]), refusal] as const] : [];
  });
  return first ? new FieldRefusals(first, ...others) : new Refusal('invalidInput');
};
