import type { Voice } from '../../dialog/handler.ts';
import { formatList } from '../../language/format.ts';
import type { Team } from '../../model/team.ts';
import { teamSession } from '../../model/team-sessions.ts';
import { posterGaps } from '../poster/index.ts';

export const isPosterSent = (team: Team, session: string): boolean => teamSession(team, session).posterAt !== undefined;

/** How a team's poster stands: sent, ready but not sent, or what is missing; never what stands on it. */
export const posterLine = (voice: Voice, team: Team, session: string): string => {
  const { t, language } = voice;
  if (isPosterSent(team, session)) return t('session.posters.sent');
  const gaps = posterGaps(voice, team);
  return gaps.length === 0
    ? t('session.posters.ready')
    : t('session.posters.missing', { what: formatList(language, gaps) });
};
