import { topics } from '../../../../src/features/knowledge/answers/index.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'knowledge/topics'> = (language) => {
  const { t, button } = wordsIn(language);
  return {
    usual: {
      title: t('knowledge.topics.improvement'),
      subtitle: t('knowledge.page', { number: 1, of: 3 }),
      intro: '',
      rows: topics.improvement.slice(0, 10).map(({ id, words }) => ({
        title: words[language].title,
        meta: '',
        data: { do: 'knowledge.show', id },
      })),
      buttons: [button('pages.more', 'knowledge.list'), button('knowledge.all', 'knowledge.list')],
    },
  };
};
