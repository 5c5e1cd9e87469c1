import { answerOf } from '../../../../src/features/knowledge/answers/index.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'knowledge/answer'> = (language) => {
  const { t, button } = wordsIn(language);
  const words = (id: string) => answerOf(id)?.words[language] ?? { title: '', text: '' };
  const paragraphs = (id: string) =>
    words(id)
      .text.split('\n\n')
      .map((text) => ({ text }));
  const source = t('knowledge.source', { named: `${t('knowledge.documents.memo')}, «Vedlegg 2, Bruksanvisning»` });
  return {
    usual: {
      kicker: t('knowledge.topics.improvement'),
      title: words('baseline').title,
      paragraphs: paragraphs('baseline'),
      source,
      links: [],
      buttons: [
        button('guidance.press.ask', 'guidance.ask'),
        { title: words('run-chart').title, data: { do: 'knowledge.show', id: 'run-chart' } },
      ],
    },
    public: {
      kicker: t('knowledge.topics.rights'),
      title: words('individual-plan').title,
      paragraphs: paragraphs('individual-plan'),
      source: `${source} ${t('knowledge.alsoOwn')}`,
      links: [
        { title: 'Helse- og omsorgstjenesteloven § 7-1 (lovdata.no)', url: 'https://lovdata.no/lov/2011-06-24-30' },
      ],
      buttons: [{ title: words('coordinator').title, data: { do: 'knowledge.show', id: 'coordinator' } }],
    },
  };
};
