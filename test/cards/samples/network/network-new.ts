import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'network/network-new'> = (language) => {
  const { t, button } = wordsIn(language);
  const templates = (['rop2014', 'national2022'] as const).map((value) => ({
    title: t(`network.template.${value}`),
    value,
  }));
  const session = (number: number, first: string, place: string) => ({
    number,
    heading: t('network.session', { number }),
    first,
    place,
  });
  const shared = {
    title: t('cards.network-new.title'),
    buttons: [{ ...button('cards.network-new.save', 'network.create'), sends: true as const }],
    cancel: { do: 'help.show' as const },
  };
  return {
    usual: {
      ...shared,
      template: 'rop2014',
      templates,
      name: '',
      sessions: [1, 2, 3, 4].map((number) => session(number, '', '')),
    },
    refused: {
      ...shared,
      problems: { name: t('refusals.networkNameMissing'), first3: t('refusals.sessionDateMissing', { number: 3 }) },
      template: 'national2022',
      templates,
      name: 'Læringsnettverk Nord',
      sessions: [
        session(1, '2026-12-07', 'Tromsø'),
        session(2, '2026-11-30', 'Tromsø'),
        session(3, '2027-10-04', ''),
        session(4, '2028-03-31', 'Radisson Blu Airport Hotel, Oslo lufthavn, Gardermoen'),
      ],
    },
  };
};
