import { formatDate } from '../language/format.ts';
import type { Translate } from '../language/texts.ts';
import type { Language } from '../model/identity.ts';
import { FieldRefusals, type Refusal, type RefusalCode } from '../model/refusal.ts';
import type { Frame } from './elements.ts';
import type { Entered } from './reading.ts';
import type { Reply } from './reply.ts';

type FieldFor = (details: Refusal['details'], entered: Entered) => string;

/** The field in which what a rule refuses can be mended, by the rule's reason. */
export type Blame = { readonly [C in RefusalCode]?: string | FieldFor };

/** Why the answer is no, as a card says it. */
export type Why = Pick<Frame, 'problem' | 'problems'>;

/** @param blame for refusals that do not say themselves which field they are about */
export const whyNot = (
  { t, language }: { readonly t: Translate; readonly language: Language },
  refusal: Refusal,
  entered: Entered,
  blame: Blame = {},
): Why => {
  if (refusal instanceof FieldRefusals) {
    const said = Object.entries(refusal.fields).map(([field, one]) => [field, explain(t, language, one)]);
    return { problems: Object.fromEntries(said) };
  }
  const problem = explain(t, language, refusal);
  const field = blame[refusal.code];
  if (field === undefined) return { problem };
  return { problems: { [typeof field === 'string' ? field : field(refusal.details, entered)]: problem } };
};

/** The same in plain words. */
export const inWords = ({ problem, problems = {} }: Why): string =>
  [...new Set([...(problem ? [problem] : []), ...Object.values(problems)])].join('\n');

/** The card that is shown after a no, and why it is. */
export const withReason = (replies: readonly Reply[], why: Why): readonly Reply[] => {
  const at = replies.findIndex(({ kind }) => kind === 'card');
  const shown = replies[at];
  if (shown?.kind !== 'card') return replies;
  const data = { ...shown.data, ...why };
  return replies.with(at, { ...shown, data, summary: `${inWords(why)}\n${shown.summary}` });
};

/** Why Los says no, in words; a refused date as people write it. */
export const explain = (t: Translate, language: Language, { code, details }: Refusal): string => {
  const { date } = details;
  return t(`refusals.${code}`, typeof date === 'string' ? { ...details, date: formatDate(language, date) } : details);
};
