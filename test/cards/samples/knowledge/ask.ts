import { topicNames, topics } from '../../../../src/features/knowledge/answers/index.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'knowledge/ask'> = (language) => {
  const { t } = wordsIn(language);
  return {
    usual: {
      title: t('knowledge.title'),
      intro: t('knowledge.intro'),
      rows: topicNames.map((topic) => ({
        title: t(`knowledge.topics.${topic}`),
        meta: t('knowledge.many', { count: topics[topic].length }),
        data: { do: 'knowledge.list', topic },
      })),
      buttons: [{ title: t('knowledge.ask'), data: { do: 'knowledge.ask' }, sends: true }],
    },
  };
};
