import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'network/hand-over'> = (language) => {
  const { t, button } = wordsIn(language);
  const dates = '3.–4. oktober 2027';
  return {
    usual: {
      title: t('cards.hand-over.title'),
      others: {
        hasPeople: true,
        askNames: false,
        people: [{ title: 'Ola Nordmann', value: 'ola' }],
        picked: '',
        names: '',
      },
      open: [
        `• ${t('network.handOver.guidance', { count: 2 })}`,
        `• ${t('network.handOver.applications', { count: 3 })}`,
        `• ${t('network.handOver.session', { number: 3, dates })}`,
        `• ${t('network.handOver.draft')}`,
      ],
      buttons: [{ ...button('cards.hand-over.save', 'network.saveHandOver'), sends: true }],
      cancel: { do: 'network.facilitators' },
    },
  };
};
