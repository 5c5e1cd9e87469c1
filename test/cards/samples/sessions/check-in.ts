import { checkInCard } from '../../../../src/features/sessions/attendance-cards.ts';
import { come, setOthers } from '../../../../src/features/sessions/attendance-rules.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, reader, sessionAt, teams } from '../../sessions.ts';

export const samples: Samples<'sessions/check-in'> = (language) => {
  const turn = { ...reader(language, 'group'), today: '2026-12-07' };
  const { plan, session } = sessionAt(1);
  const [team] = teams;
  if (!team) throw new Error('no team');
  const who = { team: team.id, day: turn.today, person: turn.me.person };
  const came = setOthers(come(plan, who, 'teamLead'), team.id, turn.today, 2);
  return {
    usual: dataIn('sessions/check-in', checkInCard(turn, { team, plan, session })),
    here: dataIn(
      'sessions/check-in',
      checkInCard(turn, { team, plan: came, session }, { news: turn.t('session.news.here') }),
    ),
  };
};
