import { actorMapCard } from '../../../../src/features/actors/actor-cards.ts';
import { mapOf } from '../../../features/actors/maps.ts';
import { fullMap, shownInCase, shownToTeam, usualMap } from '../../actors.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'actors/actor-map'> = (language) => {
  const words = voiceFor(language);
  const card = (shown: ReturnType<typeof shownToTeam>, around = {}) =>
    dataIn('actors/actor-map', actorMapCard(words, shown, around));
  const news = words.t('actorMap.news.rated', { actor: 'NAV' });
  return {
    usual: card(shownToTeam(language, usualMap(language))),
    empty: card(shownToTeam(language, mapOf())),
    case: card(shownInCase(language, usualMap(language)), { news }),
    begun: card(shownInCase(language, mapOf(['Fastlegen', 'strong', 3], ['NAV'], ['DPS']))),
    full: card(shownToTeam(language, fullMap(language)), { page: 2 }),
  };
};
