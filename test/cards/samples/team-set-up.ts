import type { Samples } from '../samples.ts';
import { longTeam, people, wordsIn } from '../support.ts';

export const samples: Samples<'team-set-up'> = (language) => {
  const { say } = wordsIn(language);
  const choices = (['teamLead', 'member', 'userRepresentative', 'leader', 'none'] as const).map((value) => ({
    title: say(`team.role.${value}`),
    value,
  }));
  const rows = people.map(({ name }, at) => ({
    input: `role_${at}`,
    name,
    role: at === 0 ? 'teamLead' : 'member',
    choices,
  }));
  return {
    usual: { problem: '', code: '', name: '', municipalities: '', note: say('team.chatNote'), rows },
    refused: {
      problem: say('refusals.unknownJoinCode', { code: 'KM47-R2WX' }),
      code: 'KM47-R2WX',
      name: longTeam,
      municipalities: 'Marker, Rakkestad, Indre Østfold, Skiptvet og Aremark',
      note: say('team.largeChat'),
      rows: rows.slice(0, 1),
    },
  };
};
