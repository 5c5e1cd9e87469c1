import { z } from 'zod';
import type { Button, Choice, Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { chosen, reading } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { capitalised, formatWeekday, formatWeekdayName } from '../../language/format.ts';
import type { Translate } from '../../language/texts.ts';
import type { Person } from '../../model/person.ts';
import { Frequency } from '../../model/rhythm.ts';
import { hoursToChoose } from '../../model/sending-times.ts';
import { hourOf, isMuted, readHour } from '../../model/wishes.ts';
import { rhythmLine } from './parts.ts';
import { comingDigest, rhythmOf, usualRhythm } from './rules.ts';

/** Data of `cards/leaders/digest-settings.json`: when a leader wants the digest. */
interface DigestSettingsCard extends Frame {
  readonly weekdays: readonly Choice[];
  readonly weekday: string;
  readonly paces: readonly Choice[];
  readonly every: string;
  readonly hours: readonly Choice[];
  readonly hour: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'leaders/digest-settings': DigestSettingsCard;
  }
}

/** The fields of the form. */
export const settingsFields = z.object({
  weekday: chosen(z.enum(['1', '2', '3', '4', '5']), 'nothingChosen').transform(Number),
  every: chosen(Frequency, 'nothingChosen'),
  hour: reading(readHour),
});

/** «Når vil du ha ledermeldingen?» */
export const settingsForm = (turn: Turn, person: Person, showing: Showing = {}): Reply => {
  const { t } = turn;
  const { weekday, every } = rhythmOf(person) ?? usualRhythm;
  const title = t('cards.digest-settings.title');
  const now = rhythmLine(turn, person);
  const data: DigestSettingsCard = {
    title,
    subtitle: now,
    ...choicesIn(turn),
    weekday: valueIn(showing, 'weekday', String(weekday)),
    every: valueIn(showing, 'every', every),
    hour: valueIn(showing, 'hour', String(hourOf(person.wishes))),
    buttons: settingsButtons(t, !isMuted(person.wishes, 'digest')),
    cancel: { do: 'digest.show' },
  };
  return show('leaders/digest-settings', data, `${title} ${now}`);
};

/** @param isOn whether there is anything to turn off */
export const settingsButtons = (t: Translate, isOn: boolean): Button[] => [
  { title: t('cards.digest-settings.save'), data: { do: 'digest.save' }, sends: true },
  ...(isOn ? [{ title: t('cards.digest-settings.off'), data: { do: 'digest.off' } } satisfies Button] : []),
];

/** What can be chosen. */
export const choicesIn = ({
  t,
  language,
}: Pick<Turn, 't' | 'language'>): Pick<DigestSettingsCard, 'weekdays' | 'paces' | 'hours'> => ({
  weekdays: [1, 2, 3, 4, 5].map((day) => ({
    title: capitalised(formatWeekdayName(language, day)),
    value: String(day),
  })),
  paces: Frequency.options.map((value) => ({ title: t(`leaders.every.${value}`), value })),
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
