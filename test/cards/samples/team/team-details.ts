import type { Samples } from '../../samples.ts';
import { longTeam, wordsIn } from '../../support.ts';

export const samples: Samples<'team/team-details'> = (language) => {
  const { t, button } = wordsIn(language);
  const shared = {
    title: t('cards.team-details.title'),
    buttons: [{ ...button('cards.team-details.save', 'team.saveDetails'), sends: true as const }],
    cancel: { do: 'team.show' as const },
  };
  return {
    usual: { name: 'Fjordvik', municipalities: 'Fjordvik', ...shared },
    refused: {
      problems: { municipalities: t('refusals.municipalityMissing') },
      name: longTeam,
      municipalities: '',
      ...shared,
    },
  };
};
