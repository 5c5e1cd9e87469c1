import { addDays } from '../../../src/model/calendar.ts';
import type { CalendarDate } from '../../../src/model/identity.ts';
import { buttonsOf, textOf } from '../../support/cards.ts';
import { daysLater, workdayOnOrAfter } from '../clock.ts';
import { mondayFrom } from '../expected.ts';
import type { TeamFacts } from '../facts.ts';
import { t } from '../figures/words.ts';
import type { PlannedPerson } from '../plan.ts';
import type { Unasked } from '../wire.ts';
import type { World } from '../world.ts';

const choices = ['tomorrow', 'nextWeek', 'afterSession'] as const;
type Choice = (typeof choices)[number];

const weekday = new Intl.DateTimeFormat('nb', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const weekdayOf = (date: CalendarDate): string => weekday.format(new Date(`${date}T12:00:00Z`));
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The working day that a choice means (decision 43). */
const dayOf = ({ network }: TeamFacts, choice: Choice, today: CalendarDate): CalendarDate | undefined => {
  const last = network.sessions.find((session) => session.last >= today)?.last;
  const day = {
    tomorrow: daysLater(today, 1),
    nextWeek: mondayFrom(daysLater(today, 1)),
    afterSession: last && daysLater(last, 1),
  };
  const meant = day[choice];
  return meant && workdayOnOrAfter(meant);
};

/** What the button for a day says: the first of the choices that mean the same day stands for all of them. */
const titleOf = (team: TeamFacts, until: CalendarDate, today: CalendarDate): string => {
  if (until === addDays(today, 1)) return t('reminders.later.tomorrow');
  const first = choices.find((choice) => dayOf(team, choice, today) === until);
  return first === 'afterSession' ? t('reminders.later.afterSession') : capitalised(weekdayOf(until));
};

/** «Ikke nå»: a message comes at the wrong moment, and what it told comes again on another day. */
export const putOff = async (
  world: World,
  team: TeamFacts,
  who: PlannedPerson,
  { place, text }: Pick<Unasked, 'place' | 'text'>,
): Promise<void> => {
  const notNow = t('reminders.press.later');
  const newest = place.shown.findLast(({ card }) => buttonsOf(card).includes(notNow));
  if (!newest || textOf(newest.card) !== text) return;
  const today = world.today();
  const chance = world.chance(who.person, today, 'later');
  const until = dayOf(team, chance.one([...choices]), today);
  const asked = await world.press(place, who, notNow);
  const title = until === undefined ? '' : titleOf(team, until, today);
  if (until === undefined || !asked?.buttons.includes(title)) {
    await world.press(place, who, t('reminders.later.back'));
    return;
  }
  const done = await world.press(place, who, title);
  if (!done?.text.includes(t('reminders.later.putOff', { date: weekdayOf(until) }))) {
    world.record.failures.push(`${team.plan.id} could not put off until ${until}: ${done?.text}`);
    return;
  }
  world.putOff(place, until);
  world.count('reminders put off');
  if (!chance.happens(0.15)) return;
  await world.press(place, who, t('reminders.later.undo'));
  world.takeBack(place);
  world.count('reminders put off and taken back');
};
