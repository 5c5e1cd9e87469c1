import type { Samples } from '../../samples.ts';
import { people, wordsIn } from '../../support.ts';

export const samples: Samples<'team/roster'> = (language) => {
  const { t, button } = wordsIn(language);
  const choices = (['teamLead', 'member', 'userRepresentative', 'leader', 'none'] as const).map((value) => ({
    title: t(`team.role.${value}`),
    value,
  }));
  const rows = people.map(({ name }, at) => ({
    input: `role_${at}`,
    name,
    role: at === 0 ? 'teamLead' : 'member',
    choices,
  }));
  const others = people.slice(3).map(({ name, person }) => ({ title: name, value: person }));
  const nobody = { hasPeople: false, askNames: false, people: [], picked: '', names: '' };
  const shared = {
    title: t('cards.roster.title'),
    newcomersRole: 'member',
    roles: choices.slice(0, 4),
    buttons: [{ ...button('cards.roster.save', 'team.saveRoster'), sends: true as const }],
    cancel: { do: 'team.show' as const },
  };
  return {
    usual: { rows: rows.slice(0, 4), newcomers: nobody, ...shared },
    newcomers: {
      problem: t('refusals.outdatedCard'),
      rows: rows.slice(0, 3),
      newcomers: { ...nobody, hasPeople: true, people: others, picked: others[0]?.value ?? '' },
      ...shared,
    },
    many: {
      rows,
      newcomers: { ...nobody, hasPeople: true, askNames: true, names: 'Siv Åsheim' },
      ...shared,
    },
  };
};
