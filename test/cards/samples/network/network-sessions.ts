import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'network/network-sessions'> = (language) => {
  const { t, button } = wordsIn(language);
  const session = (number: number, first: string, last: string, place: string) => ({
    number,
    heading: t('network.session', { number }),
    first,
    last,
    place,
  });
  const sessions = [
    session(1, '2026-12-07', '2026-12-08', 'Stavanger'),
    session(2, '2027-04-06', '2027-04-07', 'Tromsø'),
    session(3, '2027-10-04', '2027-10-05', ''),
    session(4, '2028-03-30', '2028-03-31', 'Radisson Blu Airport Hotel, Oslo lufthavn, Gardermoen'),
  ];
  const shared = {
    title: t('cards.network-sessions.title'),
    buttons: [{ ...button('cards.network-sessions.save', 'network.saveSessions'), sends: true as const }],
    cancel: { do: 'network.show' as const },
  };
  return {
    usual: { ...shared, sessions },
    refused: { ...shared, problems: { last2: t('refusals.sessionsOutOfOrder') }, sessions },
  };
};
