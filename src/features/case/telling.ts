import type { Button } from '../../dialog/elements.ts';
import type { Verb } from '../../dialog/verb.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { PersonId } from '../../model/identity.ts';
import type { Scheduled } from '../../model/scheduling.ts';
import type { ReminderKind } from '../../model/wishes.ts';
import {
  type Account,
  addressed,
  type KindOf,
  type Occasions,
  type Part,
  type Ranked,
  type Section,
  type Setting,
  type Shared,
  type ToTell,
} from '../../reminders/occasion.ts';

export type CaseKind = KindOf<'case'>;

/** A date in a case; for one contact person alone, or for all of them. */
export interface CaseDate<S> extends Scheduled<S> {
  readonly holds: boolean;
  readonly only?: PersonId;
}

/**
 * Something Los says of a case, to its contact persons in their own chats, never in a room: its code and a date, never a
 * word of what is in it.
 */
export interface CaseTelling<K extends CaseKind> {
  readonly kind: K;
  readonly mutable: ReminderKind | undefined;
  readonly rank: number;
  /** While the case is open: a closed one is left in peace. */
  dates(it: PathwayCase): readonly CaseDate<Occasions[K]['says']>[];
  /** What it is about in the case; `undefined` for what cannot be put off. */
  subject(said: Occasions[K]['says']): string | undefined;
  /** Of several reminders of one thing the last one says it all. */
  thing(said: Occasions[K]['says']): string;
  part(setting: Setting, told: ToTell<K>): Omit<Part, 'meta'>;
  /** What one may want to do about it, where a message is about this case alone; 50 opens the case. */
  buttons(setting: Setting, told: readonly ToTell<K>[]): readonly Ranked[];
}

export const holding = <S>(all: readonly Scheduled<S>[], holds = true): CaseDate<S>[] =>
  all.map((one) => ({ ...one, holds }));

/** The occasions of cases, which stand together in a message, case by case. */
export const caseOccasions = (tellings: readonly CaseTelling<CaseKind>[]): Shared<CaseKind>[] => {
  const section = caseSection(tellings);
  return tellings.map((telling) => ({
    kind: telling.kind,
    of: 'case',
    // Its contact persons alone are told.
    mutable: telling.mutable && { kind: telling.mutable, among: ['works'] },
    rank: telling.rank,
    schedule: (it) =>
      it.closedAt
        ? []
        : telling.dates(it).flatMap(({ only, holds, ...date }) => addressed([date], contactsOf(it, only), holds)),
    subject: ({ owner, reminder }) => {
      const subject = telling.subject(reminder.occasion);
      return subject && `case ${owner.it.team} ${owner.it.code} ${subject}`;
    },
    name: (t, { owner }) => t('reminders.about.case', { code: owner.it.code }),
    section,
  }));
};

const contactsOf = ({ contactPersons }: PathwayCase, only: PersonId | undefined) =>
  contactPersons.filter((person) => only === undefined || only === person).map((person) => `person:${person}` as const);

// === In a message

type Told = readonly ToTell<CaseKind>[];

/** More of them leave no room for the way on. */
const mostCases = 3;
const mostAlone = 4;

const caseSection = (tellings: readonly CaseTelling<CaseKind>[]): Section<CaseKind> => {
  const tellingOf = ({ kind }: ToTell<CaseKind>): CaseTelling<CaseKind> => {
    const found = tellings.find((telling) => telling.kind === kind);
    if (!found) throw new Error(`${kind} is not told of a case`);
    return found;
  };
  const buttonsOf = (setting: Setting, told: Told): Button[] => {
    const byCase = [...ofEachCase(told).values()];
    const open = byCase.flatMap(([first]) => (first ? [openButton(setting, first)] : []));
    const [only] = byCase.length === 1 ? byCase : [];
    const more = only ? tellings.flatMap((telling) => telling.buttons(setting, only.filter(isOf(telling)))) : [];
    const inOrder = [...more, ...open].sort((one, other) => one.rank - other.rank).map(({ button }) => button);
    // Two kinds of reminders may lead to one place.
    return [...new Map(inOrder.map((button) => [button.title, button])).values()];
  };
  return {
    rank: 10,
    leadsTo: 'cases',
    thing: (told) => `case ${told.owner.it.code} ${tellingOf(told).thing(told.reminder.occasion)}`,
    // Where one message is about several teams, a code alone does not say which case it is.
    parts: (setting, told, { team }) =>
      [...ofEachCase(told).values()]
        .flat()
        .map((one) => ({ ...tellingOf(one).part(setting, one), meta: setting.isAlone ? '' : team.name })),
    buttons: (setting, told, account) => fitting(setting, buttonsOf(setting, told), isAlone(told, account), account),
  };
};

const ofEachCase = (told: Told): Map<string, ToTell<CaseKind>[]> => Map.groupBy(told, ({ owner }) => owner.it.code);

const isOf =
  ({ kind }: CaseTelling<CaseKind>) =>
  (told: ToTell<CaseKind>): boolean =>
    told.kind === kind;

const isAlone = (told: Told, account: Account): boolean => told.length === account.told.length;

/** Each case by itself; the list where there are more than fit. */
const fitting = (setting: Setting, open: readonly Button[], alone: boolean, { isAimed }: Account): Ranked[] => {
  if (isAimed) return open.map((button) => ({ rank: 10, button }));
  const fits = open.length <= (alone ? mostAlone : mostCases);
  const shown = (fits ? open : open.slice(0, mostCases)).map((button) => ({ rank: 10, button }));
  return alone && !fits ? [...shown, { rank: 30, button: listButton(setting) }] : shown;
};

const openButton = ({ t }: Setting, { owner }: ToTell<CaseKind>): Ranked => ({
  rank: 50,
  button: press(owner.it, t('cases.open', { code: owner.it.code }), 'case.open'),
});

/** A button that says which case, and which team, it means. */
export const press = (
  { team, code }: PathwayCase,
  title: string,
  verb: Verb,
  more: Readonly<Record<string, string | number>> = {},
): Button => ({ title, data: { do: verb, ...more, code, los: { team } } });

export const listButton = ({ t }: Setting): Button => ({
  title: t('reminders.press.cases'),
  data: { do: 'case.list' },
});
