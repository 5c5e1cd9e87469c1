import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'goals/bank-goal'> = (language) => {
  const { t, button } = wordsIn(language);
  return {
    usual: {
      kicker: t('goals.theBank.hadBy', { count: 6 }),
      title: t('goals.bank.g7.goal'),
      facts: [
        { title: t('goals.theBank.whom'), value: t('goals.bank.g7.whom') },
        { title: t('goals.theBank.measure'), value: t('goals.bank.g7.measure') },
        { title: t('goals.theBank.why'), value: t('goals.bank.g7.why') },
      ],
      note: t('goals.theBank.note'),
      buttons: [button('goals.press.use', 'goal.use'), button('goals.press.toBank', 'goal.bank')],
    },
  };
};
