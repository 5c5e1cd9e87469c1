import { healthCommunities } from '../../../../src/model/health-communities.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'knowledge/area'> = (language) => {
  const { t } = wordsIn(language);
  const areas = healthCommunities.map(({ id, trust }) => ({ title: trust, value: id }));
  const buttons = [{ title: t('knowledge.area.show'), data: { do: 'knowledge.area' }, sends: true }] as const;
  const cancel = { do: 'knowledge.list' } as const;
  return {
    usual: { title: t('knowledge.area.title'), intro: '', groups: [], area: '', areas, buttons, cancel },
    chosen: {
      title: t('knowledge.area.chosen', { trust: 'Universitetssykehuset Nord-Norge' }),
      intro: t('knowledge.area.groups'),
      groups: (healthCommunities[1]?.groups ?? []).map((group) => ({ text: `• ${group}` })),
      area: 'unn',
      areas,
      buttons,
      cancel,
    },
  };
};
