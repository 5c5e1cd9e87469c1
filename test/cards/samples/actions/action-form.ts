import type { Samples } from '../../samples.ts';
import { people, wordsIn } from '../../support.ts';

export const samples: Samples<'actions/action-form'> = (language) => {
  const { t, either } = wordsIn(language);
  const nobody = { title: t('actions.nobody'), value: 'nobody' };
  const none = { title: t('actions.noGoal'), value: 'none' };
  const goal = either(
    'Alle som kommer hjem, skal få en samtale innen tre dager',
    'Alle som kjem heim, skal få ein samtale innan tre dagar',
  );
  const usual = {
    title: t('actions.form.new'),
    name: '',
    goals: [{ title: goal, value: 'g' }, none],
    goal: 'g',
    people: [nobody, ...people.map(({ name, person }) => ({ title: name, value: person }))],
    responsible: 'nobody',
    note: '',
    kinds: [],
    kind: '',
    buttons: [{ title: t('actions.press.add'), data: { do: 'action.add' }, sends: true } as const],
    cancel: { do: 'action.list' } as const,
  };
  return {
    usual,
    change: {
      ...usual,
      title: t('actions.form.edit'),
      name: either('Ring dagen etter hjemkomst', 'Ring dagen etter heimkomst'),
      goals: [none],
      goal: 'none',
      note: '_'.repeat(500),
      kinds: [{ title: t('learning.kind.afterDischarge'), value: 'afterDischarge' }],
      kind: 'afterDischarge',
      problems: { title: t('refusals.actionTitleMissing') },
      buttons: [
        { title: t('actions.press.save'), data: { do: 'action.save', action: 'a' }, sends: true },
        { title: t('actions.press.remove'), data: { do: 'action.remove', action: 'a' } },
      ],
      cancel: { do: 'action.show', action: 'a' },
    },
  };
};
