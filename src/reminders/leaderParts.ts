import type { ReminderCard } from '../../cards/reminder.ts';
import type { CalendarDate, Language, PersonId } from '../domain/identity.ts';
import type { Session } from '../domain/network.ts';
import { progressOf, tasksIn } from '../domain/packages.ts';
import type { Team } from '../domain/team.ts';
import { formatDates, formatDistance } from '../language/format.ts';
import type { Say } from '../language/texts.ts';

/** How and when it is said. */
interface Words {
  readonly say: Say;
  readonly language: Language;
  readonly today: CalendarDate;
}

type Part = ReminderCard['parts'][number];

/** What a leader can do for a session: time and travel are the leader's to give. */
export const leaderSessionPart = ({ say, language, today }: Words, team: Team, session: Session): Part => {
  const { number, first, last, place } = session;
  const { done, total } = progressOf(tasksIn(team, number));
  const dates = formatDates(language, first, last);
  return {
    heading: say('reminders.session.heading', { number, when: formatDistance(say, today, first) }),
    meta: team.name,
    lines: [{ line: place === '' ? dates : say('reminders.session.where', { dates, place }) }],
    words: total === 0 ? say('leaders.session.noTasks') : say('leaders.session.words', { done, count: total }),
  };
};

/** How the team lead gets a leader to use Los, step by step. */
export const unreachedPart = ({ say }: Words, team: Team, leader: PersonId): Part => {
  const name = team.members.find(({ person }) => person === leader)?.name ?? '';
  const who = { name, team: team.name };
  const steps = say('leaders.unreached.steps', who).split('\n');
  return {
    heading: say('leaders.unreached.heading', who),
    meta: '',
    lines: [say('leaders.unreached.words', who), ...steps].map((line) => ({ line })),
    words: say('leaders.unreached.after', who),
  };
};

/** A facilitator asks what would help. */
export const offerPart = ({ say }: Words, name: string): Part => ({
  heading: say('leaders.offer.heading', { name }),
  meta: '',
  lines: [],
  words: say('leaders.offer.words'),
});
