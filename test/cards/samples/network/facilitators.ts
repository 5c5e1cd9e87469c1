import type { Samples } from '../../samples.ts';
import { people, wordsIn } from '../../support.ts';

export const samples: Samples<'network/facilitators'> = (language) => {
  const { t, button } = wordsIn(language);
  const others = people.slice(2).map(({ name, person }) => ({ title: name, value: person }));
  const nobody = { hasPeople: false, askNames: false, people: [], picked: '', names: '' };
  const removable = [
    { title: t('network.keepAll'), value: '' },
    ...people.slice(0, 2).map(({ name, person }) => ({ title: name, value: person })),
  ];
  const shared = {
    title: t('cards.facilitators.title'),
    buttons: [{ ...button('cards.facilitators.save', 'network.saveFacilitators'), sends: true as const }],
    cancel: { do: 'network.show' as const },
  };
  return {
    usual: {
      ...shared,
      facilitators: 'Kari Nordmann, Ola Nordmann',
      advice: '',
      others: { ...nobody, hasPeople: true, people: others },
      remove: '',
      removable,
    },
    alone: {
      ...shared,
      problems: { remove: t('refusals.lastFacilitator') },
      facilitators: 'Kari Nordmann',
      advice: t('network.nobodyElse'),
      others: nobody,
      remove: people[0]?.person ?? '',
      removable: removable.slice(0, 2),
    },
    many: {
      ...shared,
      facilitators: people.map(({ name }) => name).join(', '),
      advice: '',
      others: { ...nobody, hasPeople: true, askNames: true },
      remove: '',
      removable,
    },
  };
};
