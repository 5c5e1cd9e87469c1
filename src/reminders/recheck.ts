import { addDays, atHour } from '../model/calendar.ts';
import type { CalendarDate } from '../model/identity.ts';
import { type InboxItem, reminderIdOf } from '../model/inbox.ts';
import type { Reminder } from '../model/scheduling.ts';
import type { Team } from '../model/team.ts';
import type { Documents, Reading } from '../store/documents.ts';
import {
  isShared,
  type Owner,
  type Owners,
  type OwnerType,
  type PlannedOwner,
  type Said,
  type ToTell,
} from './occasion.ts';
import { readingOnce } from './reading.ts';
import type { Reminders } from './registry.ts';

/** The teams a reminder is about, as far as they are known with it. */
export const teamsOf = (reminders: Reminders, told: ToTell): readonly Team[] => {
  const occasion = reminders.occasion(told.kind);
  if (!isShared(occasion)) return occasion.teams(told);
  const team = reminders.owner(told.of).team(told.owner);
  return team ? [team] : [];
};

/** An item of an inbox that still holds. */
export interface StillDue {
  readonly item: InboxItem;
  readonly told: ToTell;
}

export interface Rechecked {
  readonly holding: readonly StillDue[];
  /** Reminders that do not hold any more, by id, and why. */
  readonly cancelled: ReadonlyMap<string, string>;
  /** Items of owners that no feature has registered, as a newer Los may have put them in. */
  readonly unknown: readonly InboxItem[];
}

/**
 * Asks the plans again just before anything is said: a task may be done by now, a session moved, a person gone, a case
 * closed. What has waited so long that it is no longer so is not said either.
 */
export const recheck = async (
  reminders: Reminders,
  documents: Documents,
  items: readonly InboxItem[],
  today: CalendarDate,
): Promise<Rechecked> => {
  const holding: StillDue[] = [];
  const cancelled = new Map<string, string>();
  const isKnown = ({ owner }: InboxItem) => reminders.owners.some(({ type }) => type === owner.type);
  const known = items.filter(isKnown);
  const planned = new Map(
    (await allPlansOf(reminders, readingOnce(documents), known, today)).map((told) => [told.reminder.id, told]),
  );
  for (const item of known) {
    const told = planned.get(reminderIdOf(item));
    if (!told) cancelled.set(item.id, 'changed');
    else if (told.reminder.lastDay < today && !(item.putOff && lastsLonger(reminders, told)))
      cancelled.set(item.id, 'tooLate');
    else holding.push({ item, told });
  }
  return { holding, cancelled, unknown: items.filter((item) => !isKnown(item)) };
};

/** Whether it is still worth a word after its last day when somebody has put it off. */
export const lastsLonger = (reminders: Reminders, told: ToTell): boolean =>
  reminders.occasion(told.kind).lastsLonger?.(told) ?? false;

/** What a message tells of; a reminder that comes again together with itself is told once. */
export const toTellOf = (holding: readonly StillDue[]): ToTell[] => [...new Set(holding.map(({ told }) => told))];

/** What items are about, as it is planned now. */
const allPlansOf = async (
  reminders: Reminders,
  documents: Reading,
  items: readonly InboxItem[],
  today: CalendarDate,
): Promise<ToTell[]> => {
  const plans: ToTell[] = [];
  for (const ofOwner of Map.groupBy(items, ({ owner }) => JSON.stringify(owner)).values()) {
    plans.push(...(await plansOf(reminders, documents, ofOwner, today)));
  }
  return plans;
};

const plansOf = async (
  reminders: Reminders,
  documents: Reading,
  items: readonly InboxItem[],
  today: CalendarDate,
): Promise<ToTell[]> => {
  const [first] = items;
  if (!first) return [];
  const owner = reminders.owner(first.owner.type);
  const document = (await documents.read(owner.kind, owner.key(first.owner)))?.body;
  const told = document && (await owner.load(documents, document));
  if (!told) return [];
  const wanted = new Set(items.map(reminderIdOf));
  const facilitators = (await owner.facilitators?.(documents, document))?.possible;
  const plans: ToTell[] = [];
  for (const reminder of reminders.schedule(owner.type, document, endOf(today), facilitators)) {
    if (!wanted.has(reminder.id) || owner.mayHear?.(told, reminder.recipient) === false) continue;
    plans.push(...(await toTell(reminders, documents, { owner, told, reminder, today })));
  }
  return plans;
};

/** The last moment of a day, as far as plans are concerned. */
const endOf = (today: CalendarDate) => atHour(addDays(today, 1), 0);

interface Planned {
  readonly owner: Owner;
  readonly told: Owners[OwnerType]['told'];
  readonly reminder: Reminder<Said>;
  readonly today: CalendarDate;
}

const toTell = async (
  reminders: Reminders,
  documents: Reading,
  { owner, told, reminder, today }: Planned,
): Promise<ToTell[]> => {
  const { kind } = reminder.occasion;
  const occasion = reminders.occasion(kind);
  const { mark } = reminders;
  const found = isShared(occasion)
    ? undefined
    : await occasion.find(documents, told as PlannedOwner, reminder, today, mark);
  // Of one kind by way of its occasion.
  return found === 'nothing' ? [] : [{ kind, of: owner.type, owner: told, reminder, found } as ToTell];
};
