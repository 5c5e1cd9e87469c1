import { actorNameForm } from '../../../../src/features/actors/actor-cards.ts';
import { actorIn } from '../../../../src/model/actors.ts';
import { fullMap, shownInCase, shownToTeam, usualMap } from '../../actors.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'actors/actor-name'> = (language) => {
  const words = voiceFor(language);
  const card = (shown: ReturnType<typeof shownToTeam>) => {
    const actor = actorIn(shown.map, 'k2');
    if (!actor) throw new Error('There is no such actor');
    return dataIn('actors/actor-name', actorNameForm(words, shown, actor));
  };
  return {
    usual: card(shownToTeam(language, usualMap(language))),
    full: card(shownInCase(language, fullMap(language))),
  };
};
