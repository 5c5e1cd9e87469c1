import type { Samples } from '../../samples.ts';
import { people, wordsIn } from '../../support.ts';

export const samples: Samples<'actions/action-test'> = (language) => {
  const { t, either } = wordsIn(language);
  const nobody = { title: t('actions.nobody'), value: 'nobody' };
  const title = either('Ring dagen etter hjemkomst', 'Ring dagen etter heimkomst');
  const usual = {
    news: '',
    title: t('actions.form.try'),
    subtitle: title,
    plan: title,
    where: '',
    people: [nobody, ...people.map(({ name, person }) => ({ title: name, value: person }))],
    responsible: 'nobody',
    until: '2026-11-30',
    expected: '',
    buttons: [{ title: t('actions.press.begin'), data: { do: 'action.begin', action: 'a' }, sends: true } as const],
    cancel: { do: 'action.show', action: 'a' } as const,
  };
  return {
    usual,
    again: {
      ...usual,
      news: t('actions.news.adapt'),
      plan: '*'.repeat(400),
      where: '_'.repeat(120),
      expected: '*'.repeat(300),
    },
    refused: {
      ...usual,
      title: t('actions.form.retime'),
      problems: {
        until: t('refusals.testTooLong', { date: '7. desember 2026' }),
        plan: t('refusals.testPlanMissing'),
      },
      buttons: [{ title: t('actions.press.save'), data: { do: 'action.begin', action: 'a' }, sends: true }],
    },
  };
};
