import { threadCard } from '../../../../src/features/guidance/thread-card.ts';
import { closeThread, takeThread } from '../../../../src/model/guidance.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import { answered, asked, full } from '../../guidance.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'guidance/guidance-thread'> = (language) => {
  const words = voiceFor(language);
  const card = (...[thread, side, aside]: Parameters<typeof threadCard> extends [unknown, ...infer R] ? R : never) =>
    dataIn('guidance/guidance-thread', threadCard(words, thread, side, aside));
  const taken = takeThread(asked(language), { person: 'tenant:anne', name: 'Anne Berg' }, '2026-11-23T10:00:00Z');
  return {
    usual: card(asked(language), 'facilitators', {}),
    taken: {
      ...card(taken, 'facilitators', {}),
      problem: words.t('refusals.threadTaken', { name: 'Anne Berg' }),
    },
    sent: card(asked(language, 'other'), 'team', { news: words.t('guidance.news.sent') }),
    answered: card(answered(language), 'team', { news: words.t('guidance.told.answer') }),
    answering: card(answered(language), 'facilitators', { news: words.t('guidance.news.answered') }),
    closed: card(closeThread(answered(language), 'team', '2026-11-25T10:00:00Z'), 'team', {
      news: words.t('guidance.news.closed'),
    }),
    full: card(full(language), 'facilitators', {}),
  };
};
