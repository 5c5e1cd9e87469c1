import { attendanceCard } from '../../../../src/features/sessions/attendance-cards.ts';
import { come, setOthers } from '../../../../src/features/sessions/attendance-rules.ts';
import { sessionCard } from '../../../../src/features/sessions/hub-cards.ts';
import { postersCard } from '../../../../src/features/sessions/poster-cards.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, fullSession, reader, sessionAt, teams } from '../../sessions.ts';

export const samples: Samples<'sessions/session-rows'> = (language) => {
  const turn = reader(language);
  const at = sessionAt(1);
  const day = '2026-12-07';
  const came = setOthers(come(at.plan, { team: 'team0', day, person: 't:1' }, 'userRepresentative'), 'team0', day, 3);
  return {
    usual: dataIn('sessions/session-rows', sessionCard(turn, fullSession(), teams)),
    posters: dataIn('sessions/session-rows', postersCard(turn, at, teams)),
    attendance: dataIn('sessions/session-rows', attendanceCard({ ...turn, today: day }, { ...at, plan: came }, teams)),
  };
};
