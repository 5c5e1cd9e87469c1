import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'network/session-form'> = (language) => {
  const { t } = wordsIn(language);
  const names = { names: 'Læringsnettverk Sør og Læringsnettverk Vest' };
  return {
    usual: {
      problems: { first: t('refusals.jointOutOfOrder', { name: 'Læringsnettverk Sør', number: 4 }) },
      title: t('network.oneSession.form', { number: 4 }),
      intro: `${t('network.oneSession.told')} ${t('network.oneSession.movesIn', names)}`,
      first: '2027-12-02',
      last: '',
      place: 'Oslo',
      buttons: [{ title: t('cards.session-form.save'), data: { do: 'network.saveSession', n: 4 }, sends: true }],
      cancel: { do: 'network.session', n: 4 },
    },
  };
};
