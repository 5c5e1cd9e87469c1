import type { Turn } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import { dateInNorway, isAfter } from '../../model/calendar.ts';
import type { Person } from '../../model/person.ts';
import type { Team } from '../../model/team.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { recordOf } from './gather.ts';
import { reportOn } from './report.ts';
import { leadershipsOf } from './rules.ts';
import { storyCard } from './story-card.ts';

/** As many as are read; the others are there for the asking. */
const mostStories = 3;

/**
 * The stories a new leader was to be told and that could not be delivered, since Los was not there for the leader yet.
 */
export const missedStories = async (turn: Turn): Promise<Reply[]> => {
  if (!('person' in turn.here)) return [];
  const person = turn.here.person.body;
  const told: Reply[] = [];
  for (const { team: id } of leadershipsOf(person).slice(0, mostStories)) {
    const team = (await turn.documents.read(kinds.team, keys.team(id)))?.body;
    if (!team || !(await hasMissed(turn, team, person))) continue;
    const report = reportOn(await recordOf(turn.documents, team), turn.now, turn.today);
    told.push(storyCard(turn, report, { person, leads: true }));
  }
  return told;
};

/** What still is on its way comes by itself. */
const hasMissed = async ({ documents, reminders, now }: Turn, team: Team, person: Person): Promise<boolean> => {
  const planned = reminders
    .schedule('team', team, now)
    .find(({ occasion, recipient }) => occasion.kind === 'storySoFar' && recipient === `person:${person.id}`);
  if (!planned || isAfter(planned.at, now)) return false;
  const key = keys.inbox(planned.recipient, dateInNorway(planned.at), planned.apart);
  const inbox = (await documents.read(kinds.inbox, key))?.body;
  const outcome = inbox?.items.find(({ id }) => id === planned.id)?.outcome;
  return outcome?.result === 'gone' || outcome?.result === 'cancelled';
};
