import { newActorsForm } from '../../../../src/features/actors/actor-cards.ts';
import { mapOf } from '../../../features/actors/maps.ts';
import { shownInCase, shownToTeam, usualMap } from '../../actors.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'actors/actors-new'> = (language) => {
  const words = voiceFor(language);
  const entered = { suggested: 'police;school', own: 'NAV' };
  const problem = words.t('refusals.actorKnown', { name: 'NAV' });
  return {
    usual: dataIn('actors/actors-new', newActorsForm(words, shownToTeam(language, mapOf()))),
    refused: dataIn('actors/actors-new', newActorsForm(words, shownInCase(language, usualMap(language)), { entered }), {
      problems: { own: problem },
    }),
  };
};
