import { formatDate } from '../language/format.ts';
import type { Translate } from '../language/texts.ts';
import type { Language } from '../model/identity.ts';
import type { Refusal } from '../model/refusal.ts';

/** Why Los says no, in words; a refused date as people write it. */
export const explain = (t: Translate, language: Language, { code, details }: Refusal): string => {
  const { date } = details;
  return t(`refusals.${code}`, typeof date === 'string' ? { ...details, date: formatDate(language, date) } : details);
};
