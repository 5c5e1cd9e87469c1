import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { Talk } from '../../model/coaching.ts';
import type { Team } from '../../model/team.ts';
import { type Side, talkCard } from './cards.ts';
import { coachingIn, putTalksBack } from './rules.ts';

const Before = z.object({ talks: z.array(Talk) });

const talks = (side: Side, kind: string) =>
  undoable({
    kind,
    from: side === 'team' ? 'team' : 'networkTeam',
    may: side === 'team' ? 'coaching.answer' : 'coaching.give',
    was: Before,
    before: (team: Team) => Before.parse({ talks: coachingIn(team).talks }),
    version: (team) => coachingIn(team).version,
    restore: (team, was) => putTalksBack(team, was.talks),
    done: 'coaching.news.undone',
    card: (turn, team) => talkCard(turn, team, side),
  });

/** What a facilitator has proposed or noted, and what the team has answered. */
export const talkNoted = talks('facilitator', 'talkNoted');
export const talkAnswered = talks('team', 'talkAnswered');
