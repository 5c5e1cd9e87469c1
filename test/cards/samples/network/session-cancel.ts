import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'network/session-cancel'> = (language) => {
  const { t } = wordsIn(language);
  const names = { names: 'Læringsnettverk Sør' };
  return {
    usual: {
      title: t('network.oneSession.askCancel', { number: 3 }),
      subtitle: '3.–4. oktober 2027 · Stavanger',
      intro: `${t('network.oneSession.cancelWords')} ${t('network.oneSession.cancelsIn', names)}`,
      why: '',
      buttons: [{ title: t('cards.session-cancel.save'), data: { do: 'network.saveCancelled', n: 3 }, sends: true }],
      cancel: { do: 'network.session', n: 3 },
    },
  };
};
