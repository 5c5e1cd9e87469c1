import { actorCard } from '../../../../src/features/actors/actor-cards.ts';
import { actorIn, setRelation } from '../../../../src/model/actors.ts';
import { mapOf } from '../../../features/actors/maps.ts';
import { fullMap, shownInCase, shownToTeam, usualMap } from '../../actors.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'actors/actor'> = (language) => {
  const words = voiceFor(language);
  const card = (shown: ReturnType<typeof shownToTeam>, news = '') => {
    const actor = actorIn(shown.map, 'k2');
    if (!actor) throw new Error('There is no such actor');
    return dataIn('actors/actor', actorCard(words, shown, actor, { news }));
  };
  const changed = setRelation(usualMap(language), 'k2', 'strong', { version: 99, today: '2026-12-03' });
  return {
    usual: card(shownToTeam(language, mapOf(['Fastlegen', 'weak', 3], ['NAV'], ['DPS']))),
    rated: card(shownToTeam(language, changed), words.t('actorMap.news.saved')),
    full: card(shownInCase(language, fullMap(language))),
  };
};
