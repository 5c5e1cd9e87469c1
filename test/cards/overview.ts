import { realCase } from '../../src/demo/real-case.ts';
import { drawTrends } from '../../src/features/overview/trends.ts';
import type { Language } from '../../src/model/identity.ts';
import { summaryOf } from '../../src/model/summarising.ts';
import { testPerson } from '../support/los.ts';
import { voiceFor } from './cases.ts';
import { addressesOf } from './pictures.ts';
import { longTeam } from './support.ts';

const today = '2015-11-02';
const { networks, teams, cases, threads } = realCase({
  seed: 3,
  networks: [{ id: 'n', name: 'Læringsnettverk Værnes', place: 'Værnes', teams: [3, 1, 1, 1, 1, 1, 1, 1, 1, 1] }],
});

/** A network of the made-up case a month before its last session, and who looks at it. */
export const facilitating = (language: Language) => {
  const [network] = networks;
  if (!network) throw new Error('no network');
  const rows = teams.map((team) =>
    summaryOf(team, { cases: cases.filter((it) => it.team === team.id), threads }, `${today}T09:00:00Z`),
  );
  return {
    reader: {
      ...voiceFor(language),
      today,
      me: testPerson('Anne Berg'),
      picture: () => addressesOf(drawTrends(voiceFor(language), rows) ?? { svg: '', height: 0 }),
      files: { address: () => 'https://los.example/files/x.xlsx' },
    },
    network,
    rows,
    long: rows.map((row) => ({ ...row, name: longTeam })),
  };
};
