import type { Samples } from '../samples.ts';
import { longTeam, wordsIn } from '../support.ts';

export const samples: Samples<'team-details'> = (language) => {
  const { say } = wordsIn(language);
  return {
    usual: { problem: '', name: 'Fjordvik', municipalities: 'Fjordvik' },
    refused: { problem: say('refusals.municipalityMissing'), name: longTeam, municipalities: '' },
  };
};
