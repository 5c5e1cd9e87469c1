import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'goals/goal-measure'> = (language) => {
  const { t, either, button } = wordsIn(language);
  return {
    usual: {
      kicker: either('Bli bedre på brukermedvirkning.', 'Bli betre på brukarmedverknad.'),
      title: t('goals.questions.measure'),
      progress: { value: 2, max: 6, words: t('goals.place', { number: 2, items: 6 }) },
      measureName: '',
      example: t('goals.ownMeasureHint', { measure: t('goals.bank.g12.measure') }),
      form: 'share',
      forms: (['share', 'count', 'score'] as const).map((value) => ({
        value,
        title: `${t(`measures.forms.${value}.title`)}: ${t(`measures.forms.${value}.meta`)}`,
      })),
      better: 'higher',
      ways: (['higher', 'lower', 'none'] as const).map((value) => ({ value, title: t(`goals.ways.${value}`) })),
      unit: '',
      buttons: [{ ...button('goals.press.save', 'goal.saveMeasure'), sends: true }],
      cancel: { do: 'goal.ask' },
    },
  };
};
