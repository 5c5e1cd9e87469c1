import { activitiesCard } from '../../../../src/features/case/activities/activities-card.ts';
import { dataIn, emptyCase, followedCase, fullCase, namedCase, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/activities'> = (language) => {
  const words = voiceFor(language);
  const { t } = words;
  const entered = { text_a2: language === 'nn' ? 'Kome attende i jobb' : 'Komme tilbake i jobb', areas: 'health' };
  return {
    usual: dataIn(
      'case/activities',
      activitiesCard(words, emptyCase(), { news: t('cases.created', { code: 'B-07' }) }),
    ),
    again: dataIn('case/activities', activitiesCard(words, namedCase(language), { entered }), {
      problems: { own: t('refusals.nationalIdentityNumberInField') },
    }),
    retired: dataIn('case/activities', activitiesCard(words, followedCase(language))),
    full: dataIn('case/activities', activitiesCard(words, fullCase(language))),
  };
};
