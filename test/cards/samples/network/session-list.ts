import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'network/session-list'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const row = (n: number, state: string, meta: string) => ({
    title: t('timeline.session', { number: n, state }),
    meta,
    data: { do: 'network.session' as const, n },
  });
  const together = t('network.oneSession.with', { names: 'Læringsnettverk Sør og Læringsnettverk Vest' });
  return {
    usual: {
      title: t('network.sessionList.title'),
      subtitle: 'Læringsnettverk Nord',
      sessions: [
        row(1, t('timeline.past'), '7.–8. desember 2026 · Stavanger'),
        row(2, t('timeline.cancelled'), '6.–7. april 2027'),
        row(3, either('om 14 dager', 'om 14 dagar'), '3.–4. oktober 2027'),
        row(4, t('timeline.ongoing'), `2.–3. desember 2027 · ${together}`),
      ],
      buttons: [button('network.sessionList.all', 'network.sessions'), button('network.overview', 'network.show')],
      equal: true,
    },
  };
};
