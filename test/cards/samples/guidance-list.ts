import type { GuidanceListCard } from '../../../cards/guidance-list.ts';
import type { Samples } from '../samples.ts';
import { longTeam, people, wordsIn } from '../support.ts';

export const samples: Samples<'guidance-list'> = (language) => {
  const { say, button } = wordsIn(language);
  const row = (title: string, ...meta: string[]): GuidanceListCard['rows'][number] => ({
    title,
    meta: meta.join(' · '),
    data: { do: 'guidance.open', los: { thread: 't1' } },
  });
  const facilitators = [
    button('guidance.press.followUp', 'guidance.contacts'),
    button('guidance.press.network', 'network.show'),
  ];
  const title = say('guidance.list.titleFacilitators');
  const usual = {
    title,
    message: '',
    rows: [
      row('Fjordvik', say('guidance.reasons.beginning'), say('guidance.list.waiting'), '23. november'),
      row(
        longTeam,
        say('guidance.reasons.cooperation'),
        say('guidance.list.taken', { name: people[2]?.name ?? '' }),
        '20. november',
      ),
      row('Nes', say('guidance.reasons.goals'), say('guidance.list.answered'), '18. november'),
    ],
    actions: facilitators,
  };
  return {
    usual,
    none: { ...usual, message: say('guidance.list.none'), rows: [] },
    team: {
      title: say('guidance.list.titleTeam'),
      message: '',
      rows: [row(say('guidance.reasons.anchoring'), say('guidance.list.closed'), '23. november')],
      actions: [button('guidance.press.ask', 'guidance.ask')],
    },
    full: {
      ...usual,
      message: say('guidance.list.more', { count: 12 }),
      rows: Array.from({ length: 12 }, () => row(longTeam, say('guidance.reasons.cooperation'), '23. november')),
    },
  };
};
