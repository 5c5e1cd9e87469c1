import type { Samples } from '../samples.ts';
import { people, wordsIn } from '../support.ts';

export const samples: Samples<'roster'> = (language) => {
  const { t } = wordsIn(language);
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
  const shared = { newcomersRole: 'member', roles: choices.slice(0, 4) };
  return {
    usual: { problem: '', rows: rows.slice(0, 4), newcomers: nobody, ...shared },
    newcomers: {
      problem: t('refusals.outdatedCard'),
      rows: rows.slice(0, 3),
      newcomers: { ...nobody, hasPeople: true, people: others, picked: others[0]?.value ?? '' },
      ...shared,
    },
    many: {
      problem: '',
      rows,
      newcomers: { ...nobody, hasPeople: true, askNames: true, names: 'Siv Åsheim' },
      ...shared,
    },
  };
};
