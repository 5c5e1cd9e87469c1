import { hindrances } from '../../../../src/model/undelivered.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, wordsIn } from '../../support.ts';

const longName = 'Anne-Margrethe Kristoffersen Brandstorp-Nordhordland';

export const samples: Samples<'undelivered/undelivered'> = (language) => {
  const { t, button } = wordsIn(language);
  const tried = t('undelivered.tried', { date: '12. november' });
  const row = (who: string, kind: 'person' | 'room', hindrance: (typeof hindrances)[number]) => ({
    who,
    why: t(`undelivered.${kind}.${hindrance}.why`, { reason: '413 MessageSizeTooBig' }),
    what: t(`undelivered.${kind}.${hindrance}.what`),
    tried,
  });
  const usual = {
    title: t('cards.undelivered.title'),
    equal: true as const,
    intro: t('undelivered.message'),
    groups: [
      { heading: '', rows: [row('Ola Hansen', 'person', 'notInstalled'), row('Mona Vik', 'person', 'blocked')] },
    ],
    more: '',
    buttons: [button('undelivered.press.team', 'team.show')],
  };
  const buttons = [button('undelivered.press.network', 'network.show')];
  return {
    usual,
    none: { ...usual, intro: t('undelivered.none'), groups: [], buttons },
    network: {
      ...usual,
      groups: [
        { heading: t('undelivered.facilitators'), rows: [row('Berit Lie', 'person', 'neverTalked')] },
        { heading: longTeam, rows: [row(longName, 'person', 'noAnswer'), row('Per Dahl', 'person', 'other')] },
        { heading: 'Nes', rows: [row(t('undelivered.teamRoom'), 'room', 'blocked')] },
      ],
      buttons,
    },
    everyReason: {
      ...usual,
      groups: [
        { heading: 'Fjordvik', rows: hindrances.map((hindrance) => row('Kari Nordmann', 'person', hindrance)) },
        {
          heading: 'Vik',
          rows: hindrances.slice(0, 3).map((hindrance) => row(t('undelivered.teamRoom'), 'room', hindrance)),
        },
      ],
      more: t('undelivered.more', { count: 14 }),
      buttons,
    },
  };
};
