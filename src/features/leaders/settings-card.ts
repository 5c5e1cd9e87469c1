import type { DigestSettingsCard } from '../../../cards/digest-settings.ts';
import type { Button, Choice } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { textOf } from '../../dialog/people.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { capitalised, formatWeekday, formatWeekdayName } from '../../language/format.ts';
import type { Person } from '../../model/person.ts';
import { Pace } from '../../model/rhythm.ts';
import { hoursToChoose } from '../../model/sending-times.ts';
import { hourOf, isMuted } from '../../model/wishes.ts';
import { rhythmLine } from './parts.ts';
import { comingDigest, rhythmOf, usualRhythm } from './rules.ts';

/** A form as it was entered, shown again with what stood in the way. */
interface Again {
  readonly entered: Readonly<Record<string, unknown>>;
  readonly problem: string;
}

/** «Når vil du ha ledermeldingen?» */
export const settingsForm = (
  turn: Turn,
  person: Person,
  { entered, problem }: Again = { entered: {}, problem: '' },
): Reply => {
  const { weekday, every } = rhythmOf(person) ?? usualRhythm;
  const data: DigestSettingsCard = {
    problem,
    now: rhythmLine(turn, person),
    ...choicesIn(turn),
    weekday: textOf(entered['weekday'] ?? String(weekday)),
    every: textOf(entered['every'] ?? every),
    hour: textOf(entered['hour'] ?? String(hourOf(person.wishes))),
    isOn: !isMuted(person.wishes, 'digest'),
  };
  return show('digest-settings', data, problem || `${turn.t('cards.digest-settings.title')} ${data.now}`);
};

/** What can be chosen. */
export const choicesIn = ({
  t,
  language,
}: Pick<Turn, 't' | 'language'>): Pick<DigestSettingsCard, 'weekdays' | 'paces' | 'hours'> => ({
  weekdays: [1, 2, 3, 4, 5].map((day) => ({
    title: capitalised(formatWeekdayName(language, day)),
    value: String(day),
  })),
  paces: Pace.options.map((value) => ({ title: t(`leaders.every.${value}`), value })),
  hours: hoursToChoose.map((hour): Choice => ({ title: t('leaders.hour', { hour }), value: String(hour) })),
});

/** What was chosen, and when it comes next. */
export const savedCard = (turn: Turn, person: Person): Reply => {
  const day = comingDigest(person, turn.now);
  const date = day === undefined ? '' : formatWeekday(turn.language, day);
  const title = turn.t('leaders.settings.saved', { date, hour: hourOf(person.wishes) });
  return settled(turn, title, rhythmLine(turn, person));
};

/** What stands where the settings stood once the digest has been turned off. */
export const turnedOffCard = (turn: Turn): Reply =>
  settled(turn, turn.t('leaders.rhythm.off'), turn.t('leaders.settings.turnedOff'));

/** What stands where the settings stood. */
const settled = ({ t }: Turn, title: string, message: string): Reply => {
  const buttons: Button[] = [
    { title: t('leaders.press.show'), data: { do: 'digest.show' } },
    { title: t('leaders.press.settings'), data: { do: 'digest.settings' } },
  ];
  return notice({ title, message, buttons }, {}, `${title} ${message}`);
};
