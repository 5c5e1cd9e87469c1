import { daysBetween } from '../domain/calendar.ts';
import type { Session } from '../domain/network.ts';
import { isPracticeDue } from '../domain/practice.ts';
import type { Team } from '../domain/team.ts';
import { formatDates, formatDistance } from '../language/format.ts';
import type { Part, Setting } from './account.ts';

/** That a session is coming, to a team: when, where, and what to think of by now. */
export const sessionPart = (setting: Setting, team: Team, session: Session): Omit<Part, 'meta'> => {
  const { say, language, today } = setting;
  const { number, first, last, place } = session;
  const dates = formatDates(language, first, last);
  const near = offersPractice(setting, team, session) ? 'practice' : 'near';
  const words = isEarly(setting, session) ? 'early' : isNear(setting, session) ? near : 'last';
  return {
    heading: say('reminders.session.heading', { number, when: formatDistance(say, today, first) }),
    lines: [{ line: place === '' ? dates : say('reminders.session.where', { dates, place }) }],
    words: say(`reminders.session.${words}`),
  };
};

const isEarly = ({ today }: Setting, { first }: Session): boolean => daysBetween(today, first) > 10;

const isNear = (setting: Setting, session: Session): boolean =>
  !isEarly(setting, session) && daysBetween(setting.today, session.first) > 1;

/** A week before a session a team that has not walked through its practice since the last one is offered to. */
export const offersPractice = (setting: Setting, team: Team, session: Session): boolean =>
  isNear(setting, session) && isPracticeDue(team, setting.today);
