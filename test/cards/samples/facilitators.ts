import type { Samples } from '../samples.ts';
import { people, wordsIn } from '../support.ts';

export const samples: Samples<'facilitators'> = (language) => {
  const { t } = wordsIn(language);
  const others = people.slice(2).map(({ name, person }) => ({ title: name, value: person }));
  const nobody = { hasPeople: false, askNames: false, people: [], picked: '', names: '' };
  const removable = [
    { title: t('network.keepAll'), value: '' },
    ...people.slice(0, 2).map(({ name, person }) => ({ title: name, value: person })),
  ];
  return {
    usual: {
      problem: '',
      facilitators: 'Kari Nordmann, Ola Nordmann',
      note: '',
      others: { ...nobody, hasPeople: true, people: others },
      remove: '',
      removable,
    },
    alone: {
      problem: t('refusals.lastFacilitator'),
      facilitators: 'Kari Nordmann',
      note: t('network.nobodyElse'),
      others: nobody,
      remove: people[0]?.person ?? '',
      removable: removable.slice(0, 2),
    },
    many: {
      problem: '',
      facilitators: people.map(({ name }) => name).join(', '),
      note: '',
      others: { ...nobody, hasPeople: true, askNames: true },
      remove: '',
      removable,
    },
  };
};
