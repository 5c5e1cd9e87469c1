import type { RemindersCard } from '../../../cards/reminders.ts';
import type { Button } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatWeekday } from '../../language/format.ts';
import { dateInNorway, hourInNorway } from '../../model/calendar.ts';
import type { Instant } from '../../model/identity.ts';
import type { Person, Room } from '../../model/person.ts';
import { hoursToChoose } from '../../model/sending-times.ts';
import { hourOf, isMuted, type ReminderKind, type Snooze } from '../../model/wishes.ts';
import { comingOf, type Plan, plansFor } from '../../reminders/coming.ts';

/** What the card says beside how things are. */
interface Aside {
  readonly news?: string;
  readonly problem?: string;
  /** Shown instead of how things are, so that nobody has to choose again. */
  readonly entered?: Entered;
}

/** What somebody has chosen in the form. What cannot be chosen in it is not shown. */
export interface Entered {
  readonly hour?: string;
  readonly kinds?: readonly ReminderKind[] | undefined;
}

const daysShown = 3;
const putOffShown = 4;

/** Everything about the reminders of a chat, to see and to change. */
export const settingsCard = async (
  turn: Turn,
  here: Room | Person,
  { news = '', problem = '', entered = {} }: Aside = {},
): Promise<Reply> => {
  const { t, now, today, documents, reminders } = turn;
  const { wishes } = here;
  const plans = await plansFor(reminders, documents, here, now);
  const coming = comingLines(turn, here, plans);
  const asleep = wishes.snoozed.filter(({ until }) => until > today);
  const putOff = asleep.slice(0, putOffShown).flatMap((one) => putOffRow(turn, here, plans, one));
  const kinds = kindsHere(here);
  const title = titleOf(turn, here, plans);
  const data: RemindersCard = {
    problem,
    news,
    title,
    coming,
    none: coming.length === 0 ? t('reminders.settings.none') : '',
    putOff,
    more: asleep.length > putOffShown ? t('reminders.settings.more', { count: asleep.length - putOffShown }) : '',
    hour: String(hoursToChoose.find((hour) => String(hour) === entered.hour) ?? hourOf(wishes)),
    hours: hoursToChoose.map((hour) => ({ title: t('reminders.settings.hour', { hour }), value: String(hour) })),
    on: (entered.kinds ?? kinds.filter((kind) => !isMuted(wishes, kind))).join(','),
    kinds: kinds.map((kind) => ({ title: t(`reminders.kinds.${kind}`), value: kind })),
    speak: [problem, news, title]
      .filter((part) => part !== '')
      .join('. ')
      .replaceAll('..', '.'),
    actions: digestButtons(turn, here),
  };
  const lines = [...coming.map(({ what, when }) => `${what}: ${when}`), data.none].filter((line) => line !== '');
  return show('reminders', data, [data.speak, ...lines].join('\n'));
};

const isRoom = (here: Room | Person): here is Room => 'scope' in here;

const titleOf = ({ t }: Turn, here: Room | Person, plans: readonly Plan[]): string => {
  if (!isRoom(here)) return t('reminders.settings.own');
  if (here.team === undefined) return t('reminders.settings.facilitators');
  const name = plans.find(({ team }) => team)?.team?.name;
  return name === undefined ? t('reminders.settings.teams') : t('reminders.settings.team', { team: name });
};

/** The kinds of reminders that can come in a chat. */
export const kindsHere = (here: Room | Person): readonly ReminderKind[] => {
  if (isRoom(here)) return here.team === undefined ? ['guidance', 'followUp'] : ['task', 'session', 'package'];
  const { memberships, networks } = here;
  const works = memberships.some(({ role }) => role !== 'leader') || memberships.length === 0;
  const leads = memberships.some(({ role }) => role === 'leader');
  return [
    ...(works ? (['task', 'case'] as const) : []),
    ...(leads ? (['session', 'digest'] as const) : []),
    ...(networks.length > 0 ? (['guidance', 'followUp'] as const) : []),
  ];
};

// === What comes

/** The next days on which something comes, and what. */
const comingLines = (turn: Turn, here: Room | Person, plans: readonly Plan[]): RemindersCard['coming'] => {
  const coming = comingOf(turn.reminders, plans, here.wishes, turn.now);
  const days = [...Map.groupBy(coming, ({ at }) => dateInNorway(at)).values()].slice(0, daysShown);
  return days.flatMap((ofDay) => {
    const [first] = ofDay;
    const names = [...new Set(ofDay.map((plan) => nameIn(turn, here, plan)).filter((name) => name !== ''))];
    return first ? [{ when: atWords(turn, first.at), what: names.join(', ') }] : [];
  });
};

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

const digestButtons = ({ t }: Turn, here: Room | Person): Button[] =>
  kindsHere(here).includes('digest')
    ? [{ title: t('reminders.settings.digest'), data: { do: 'digest.settings' } }]
    : [];
