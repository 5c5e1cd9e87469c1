import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'actions/action-told'> = (language) => {
  const { t, either } = wordsIn(language);
  const sending = (what: 'keep' | 'adapt' | 'again' | 'drop' | 'later' | 'save') =>
    ({ title: t(`actions.press.${what}`), data: { do: 'action.told', action: 'a' }, sends: true }) as const;
  const decide = (['keep', 'adapt', 'again', 'drop'] as const).map(sending);
  const usual = {
    title: t('actions.form.tell'),
    subtitle: either('Ring dagen etter hjemkomst', 'Ring dagen etter heimkomst'),
    now: t('actions.test.now', { number: 1, date: 'fredag 4. desember' }),
    plan: either('Siv ringer fire brukere før lunsj', 'Siv ringjer fire brukarar før lunsj'),
    beside: t('actions.test.expected', { text: either('alle svarer', 'alle svarar') }),
    happened: '',
    learnt: '',
    buttons: [...decide, sending('later')],
    cancel: { do: 'action.show', action: 'a' } as const,
    equal: true as const,
  };
  return {
    usual,
    refused: {
      ...usual,
      plan: '*'.repeat(400),
      beside: '_'.repeat(400),
      learnt: '*'.repeat(400),
      problems: { happened: t('refusals.nothingTold') },
      buttons: [...decide, sending('save')],
    },
  };
};
