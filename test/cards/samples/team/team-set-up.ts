import type { Samples } from '../../samples.ts';
import { longTeam, people, wordsIn } from '../../support.ts';

export const samples: Samples<'team/team-set-up'> = (language) => {
  const { t, button } = wordsIn(language);
  const choices = (['teamLead', 'member', 'userRepresentative', 'leader', 'none'] as const).map((value) => ({
    title: t(`team.role.${value}`),
    value,
  }));
  const rows = people.map(({ name }, at) => ({
    input: `role_${at}`,
    name,
    role: at === 0 ? 'teamLead' : 'member',
    choices,
  }));
  const shared = {
    title: t('cards.team-set-up.title'),
    buttons: [{ ...button('cards.team-set-up.save', 'team.create'), sends: true as const }],
    cancel: { do: 'help.show' as const },
  };
  return {
    usual: { ...shared, code: '', name: '', municipalities: '', advice: t('team.chatNote'), rows },
    refused: {
      ...shared,
      problems: { code: t('refusals.unknownJoinCode', { code: 'KM47-R2WX' }) },
      code: 'KM47-R2WX',
      name: longTeam,
      municipalities: 'Marker, Rakkestad, Indre Østfold, Skiptvet og Aremark',
      advice: t('team.largeChat'),
      rows: rows.slice(0, 1),
    },
  };
};
