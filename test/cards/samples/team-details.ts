import type { Samples } from '../samples.ts';
import { longTeam, wordsIn } from '../support.ts';

export const samples: Samples<'team-details'> = (language) => {
  const { t } = wordsIn(language);
  return {
    usual: { problem: '', name: 'Fjordvik', municipalities: 'Fjordvik' },
    refused: { problem: t('refusals.municipalityMissing'), name: longTeam, municipalities: '' },
  };
};
