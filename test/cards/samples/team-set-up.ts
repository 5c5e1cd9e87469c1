import type { Samples } from '../samples.ts';
import { longTeam, people, wordsIn } from '../support.ts';

export const samples: Samples<'team-set-up'> = (language) => {
  const { t } = wordsIn(language);
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
  return {
    usual: { problem: '', code: '', name: '', municipalities: '', note: t('team.chatNote'), rows },
    refused: {
      problem: t('refusals.unknownJoinCode', { code: 'KM47-R2WX' }),
      code: 'KM47-R2WX',
      name: longTeam,
      municipalities: 'Marker, Rakkestad, Indre Østfold, Skiptvet og Aremark',
      note: t('team.largeChat'),
      rows: rows.slice(0, 1),
    },
  };
};
