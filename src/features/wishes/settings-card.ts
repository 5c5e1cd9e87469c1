import { z } from 'zod';
import type { Button, Choice, Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { reading, severalOf } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatList, formatWeekday } from '../../language/format.ts';
import type { Translate } from '../../language/texts.ts';
import { dateInNorway, hourInNorway } from '../../model/calendar.ts';
import type { Instant } from '../../model/identity.ts';
import type { Person, Room } from '../../model/person.ts';
import { allows } from '../../model/roles.ts';
import { hoursToChoose } from '../../model/sending-times.ts';
import { hourOf, isMuted, ReminderKind, readHour, type Snooze } from '../../model/wishes.ts';
import { comingOf, type Plan, plansFor } from '../../reminders/coming.ts';
import type { Audience } from '../../reminders/occasion.ts';
import type { Reminders } from '../../reminders/registry.ts';

/** Data of `cards/wishes/reminders.json`: when, of what and of what next Los reminds those in a chat. Empty text = not shown. */
interface RemindersCard extends Frame {
  readonly coming: readonly { readonly when: string; readonly what: string }[];
  readonly none: string;
  readonly putOff: readonly {
    readonly what: string;
    readonly until: string;
    readonly wake: string;
    readonly data: Button['data'];
  }[];
  /** Instead of more of those that are put off than a card can hold. */
  readonly more: string;
  /** The hour that is chosen, and those to choose from. */
  readonly hour: string;
  readonly hours: readonly Choice[];
  /** The kinds that are on, with commas between them, and those to choose from. */
  readonly on: string;
  readonly kinds: readonly Choice[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'wishes/reminders': RemindersCard;
  }
}

const chosenKinds = severalOf(ReminderKind);

/** The fields of the form. A choice list gives the hour as text, a phrase as a number. */
export const settingsFields = z.object({ hour: reading(readHour), kinds: chosenKinds });

const daysShown = 3;
const putOffShown = 4;

/** Everything about the reminders of a chat, to see and to change. */
export const settingsCard = async (turn: Turn, here: Room | Person, showing: Showing = {}): Promise<Reply> => {
  const { news = '' } = showing;
  const { t, now, today, documents, reminders } = turn;
  const { wishes } = here;
  const plans = await plansFor(reminders, documents, here, now);
  const coming = comingLines(turn, here, plans);
  const asleep = wishes.snoozed.filter(({ until }) => until > today);
  const putOff = asleep.slice(0, putOffShown).flatMap((one) => putOffRow(turn, here, plans, one));
  const kinds = kindsHere(reminders, here);
  const title = titleOf(turn, here, plans);
  const said = [news, title]
    .filter((part) => part !== '')
    .join('. ')
    .replaceAll('..', '.');
  const wishedHour = String(hourOf(wishes));
  const hour = valueIn(showing, 'hour', wishedHour);
  const data: RemindersCard = {
    title,
    news,
    coming,
    none: coming.length === 0 ? t('reminders.settings.none') : '',
    putOff,
    more: asleep.length > putOffShown ? t('reminders.settings.more', { count: asleep.length - putOffShown }) : '',
    // What cannot be chosen is not shown.
    hour: hoursToChoose.some((one) => String(one) === hour) ? hour : wishedHour,
    hours: hoursToChoose.map((hour) => ({ title: t('reminders.settings.hour', { hour }), value: String(hour) })),
    on: onIn(showing, here, kinds).join(','),
    kinds: kinds.map((kind) => ({ title: t(`reminders.kinds.${kind}`), value: kind })),
    buttons: [
      { title: t('cards.reminders.save'), data: { do: 'reminders.save' }, sends: true },
      ...(news === '' ? [] : onwards(t, here, kinds)),
      ...digestButtons(t, kinds),
    ],
    ...(news === '' && { cancel: { do: 'help.show' } }),
  };
  const lines = [...coming.map(({ what, when }) => `${what}, ${when}`), data.none].filter((line) => line !== '');
  return show('wishes/reminders', data, [said, ...lines].join('\n'));
};

/** The kinds that are ticked off: what was entered, else what is stored. */
const onIn = ({ entered }: Showing, { wishes }: Room | Person, kinds: readonly ReminderKind[]): ReminderKind[] => {
  const chosen = entered && chosenKinds.safeParse(entered['kinds']).data;
  return kinds.filter((kind) => (chosen ? chosen.includes(kind) : !isMuted(wishes, kind)));
};

const isRoom = (here: Room | Person): here is Room => 'scope' in here;

const titleOf = ({ t }: Turn, here: Room | Person, plans: readonly Plan[]): string => {
  if (!isRoom(here)) return t('reminders.settings.own');
  if (here.team === undefined) return t('reminders.settings.facilitators');
  const name = plans.find(({ team }) => team)?.team?.name;
  return name === undefined ? t('reminders.settings.teams') : t('reminders.settings.team', { team: name });
};

/** The kinds of reminders that can come in a chat. */
export const kindsHere = (reminders: Reminders, here: Room | Person): readonly ReminderKind[] =>
  reminders.kindsAmong(audiencesOf(here));

/** Who is in no team yet may come to work in one. */
const audiencesOf = (here: Room | Person): readonly Audience[] => {
  if (isRoom(here)) return [here.team === undefined ? 'facilitatorsChat' : 'teamChat'];
  const { memberships, networks } = here;
  const works = memberships.some(({ role }) => role !== 'leader') || memberships.length === 0;
  const leads = memberships.some(({ role }) => role === 'leader');
  return [
    ...(works ? (['works'] as const) : []),
    ...(leads ? (['leads'] as const) : []),
    ...(networks.length > 0 ? (['facilitates'] as const) : []),
  ];
};

// === What comes

/** The next days on which something comes, and what. */
const comingLines = (turn: Turn, here: Room | Person, plans: readonly Plan[]): RemindersCard['coming'] => {
  const coming = comingOf(turn.reminders, plans, here.wishes, turn.now);
  const days = [...Map.groupBy(coming, ({ at }) => dateInNorway(at)).values()].slice(0, daysShown);
  return days.flatMap((ofDay) =>
    [...Map.groupBy(ofDay, ({ due }) => dated(turn, due, '')).values()].flatMap((alike) => {
      const names = [...new Set(alike.map((plan) => nameIn(turn, here, plan)).filter((name) => name !== ''))];
      const list = formatList(turn.language, names);
      return alike.slice(0, 1).map(({ at, due }) => ({ when: atWords(turn, at), what: dated(turn, due, list) }));
    }),
  );
};

const dated = (turn: Turn, due: Plan['due'], names: string): string =>
  turn.reminders.occasion(due.kind).dated?.(turn, due, names) ?? names;

/** Who is in several teams is told which one it is about. */
const nameIn = ({ t, reminders }: Turn, here: Room | Person, { due, team }: Plan): string => {
  const name = reminders.occasion(due.kind).name(t, due);
  const isOneOfSeveral = !isRoom(here) && here.memberships.length > 1 && name !== '';
  return isOneOfSeveral && team ? t('reminders.about.inTeam', { name, team: team.name }) : name;
};

const putOffRow = (
  turn: Turn,
  here: Room | Person,
  plans: readonly Plan[],
  { subject, until }: Snooze,
): RemindersCard['putOff'] => {
  const plan = plans.find(({ due }) => turn.reminders.subjectOf(due) === subject);
  const what = plan ? nameIn(turn, here, plan) : unplanned(turn, subject);
  if (what === '') return [];
  return [
    {
      what,
      until: turn.t('reminders.settings.until', { date: formatWeekday(turn.language, until) }),
      wake: turn.t('reminders.settings.wake'),
      data: { do: 'reminders.wake', subject },
    },
  ];
};

/** What facilitators have put off is not among the plans that are looked through here. What is over needs no word. */
const unplanned = ({ t, reminders }: Turn, subject: string): string => {
  const kind = reminders.mutableApart(subject);
  return kind === undefined ? '' : t(`reminders.kinds.${kind}`);
};

// === Words

const atWords = ({ t, language }: Turn, at: Instant): string =>
  t('reminders.settings.at', { date: formatWeekday(language, dateInNorway(at)), hour: hourInNorway(at) });

/** When something comes again that was put off. */
export const comesWords = ({ t, language, now, today }: Turn, at: Instant): string => {
  if (at === now) return t('reminders.settings.comesNow');
  const date = dateInNorway(at) === today ? t('dates.today') : formatWeekday(language, dateInNorway(at));
  return t('reminders.settings.comes', { date, hour: hourInNorway(at) });
};

/** Where to go on once what was asked for is done. */
const onwards = (t: Translate, here: Room | Person, kinds: readonly ReminderKind[]): Button[] => {
  // A team's chat is told of packages, a leader by digests.
  if (kinds.includes('package') || kinds.includes('digest'))
    return [{ title: t('reminders.press.next'), data: { do: 'task.next' } }];
  const roles = 'memberships' in here ? here.memberships.map(({ role }) => role) : [];
  return allows(roles, 'case.list') ? [{ title: t('reminders.press.cases'), data: { do: 'case.list' } }] : [];
};

const digestButtons = (t: Translate, kinds: readonly ReminderKind[]): Button[] =>
  kinds.includes('digest') ? [{ title: t('reminders.settings.digest'), data: { do: 'digest.settings' } }] : [];
