import { remember } from '../model/remember.ts';

/** What is filled in, by name. */
export type Values = Readonly<Record<string, string | number>>;

const placeholder = /\{\{(\w+)\}\}/;

/**
 * Looks each text up once, in each of its plural forms, and keeps it in the parts between its names: i18next does so
 * anew for each of the hundred texts of an answer. What it says is what i18next says.
 * @param language whose plural forms there are
 * @param lookUp i18next's own text for a key, as it is written
 */
export const keepTexts = <K extends string>(
  language: string,
  lookUp: (key: K, count: number | undefined) => string,
): ((key: K, values: Values) => string) => {
  const kept = new Map<string, readonly string[]>();
  const plurals = new Intl.PluralRules(language);
  const formOf = remember((count: number) => (count === 0 ? 'zero' : plurals.select(count)));
  return (key, values) => {
    const count = typeof values['count'] === 'number' ? values['count'] : undefined;
    const name = count === undefined ? key : `${key} ${formOf(count)}`;
    const known = kept.get(name);
    const parts = known ?? lookUp(key, count).split(placeholder);
    if (!known) kept.set(name, parts);
    return filled(parts, values);
  };
};

/** @param parts in turns what is said as it is, and the name of a value; one that is not given stays as it is written */
const filled = (parts: readonly string[], values: Values): string => {
  let said = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    said += name in values ? String(values[name] ?? '') : `{{${name}}}`;
    said += parts[at + 1] ?? '';
  }
  return said;
};
