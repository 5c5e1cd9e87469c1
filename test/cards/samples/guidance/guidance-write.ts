import { writeForm } from '../../../../src/features/guidance/forms.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import { answered, asked, full } from '../../guidance.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'guidance/guidance-write'> = (language) => {
  const words = voiceFor(language);
  const form = (...[thread, kind, again]: Parameters<typeof writeForm> extends [unknown, ...infer R] ? R : never) =>
    dataIn('guidance/guidance-write', writeForm(words, thread, kind, again));
  return {
    usual: form(asked(language), 'answer'),
    talk: {
      ...form(full(language), 'talk', { entered: { text: '' } }),
      problems: { text: words.t('refusals.emptyText') },
    },
    reply: form(answered(language), 'reply'),
  };
};
