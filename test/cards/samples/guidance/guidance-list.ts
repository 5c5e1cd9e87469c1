import type { Row } from '../../../../src/dialog/elements.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, people, wordsIn } from '../../support.ts';

export const samples: Samples<'guidance/guidance-list'> = (language) => {
  const { t, button } = wordsIn(language);
  const row = (title: string, ...meta: string[]): Row => ({
    title,
    meta: meta.join(' · '),
    data: { do: 'guidance.open', los: { thread: 't1' } },
  });
  const facilitators = [
    button('guidance.press.followUp', 'guidance.contacts'),
    button('guidance.press.network', 'network.show'),
  ];
  const title = t('guidance.list.titleFacilitators');
  const usual = {
    title,
    intro: '',
    rows: [
      row('Fjordvik', t('guidance.reasons.beginning'), t('guidance.list.waiting'), '23. november'),
      row(
        longTeam,
        t('guidance.reasons.cooperation'),
        t('guidance.list.taken', { name: people[2]?.name ?? '' }),
        '20. november',
      ),
      row('Nes', t('guidance.reasons.goals'), t('guidance.list.answered'), '18. november'),
    ],
    buttons: facilitators,
  };
  return {
    usual,
    none: { ...usual, intro: t('guidance.list.none'), rows: [] },
    team: {
      title: t('guidance.list.titleTeam'),
      intro: '',
      rows: [row(t('guidance.reasons.anchoring'), t('guidance.list.closed'), '23. november')],
      buttons: [button('guidance.press.ask', 'guidance.ask')],
    },
    full: {
      ...usual,
      intro: t('guidance.list.more', { count: 12 }),
      rows: Array.from({ length: 12 }, () => row(longTeam, t('guidance.reasons.cooperation'), '23. november')),
    },
  };
};
