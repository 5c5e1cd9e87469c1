import { isAfter } from '../model/calendar.ts';
import { type Account, isShared, type LeadsTo, type OccasionKind, type Section, type ToTell } from './occasion.ts';
import type { Reminders } from './registry.ts';

type AnySection = Section<OccasionKind>;

/** In order of time; of what comes at one time, what was planned last comes first. */
export const inTime = (toTell: readonly ToTell[]): ToTell[] =>
  toTell.toReversed().sort(({ reminder: one }, { reminder: other }) => {
    if (isAfter(one.at, other.at)) return 1;
    return isAfter(other.at, one.at) ? -1 : 0;
  });

/**
 * What there is to tell in the day's message, team by team.
 * @param isBeside whether it stands in a message that is about something else first
 */
export const accountsOf = (reminders: Reminders, toTell: readonly ToTell[], isBeside: boolean): Account[] => {
  const shared = toTell.flatMap((told) => {
    const team = isShared(reminders.occasion(told.kind)) ? reminders.owner(told.of).team(told.owner) : undefined;
    return team ? [{ team, told }] : [];
  });
  const byTeam = [...Map.groupBy(shared, ({ team }) => team.id).values()];
  return byTeam.flatMap((ofTeam) => {
    const [first] = ofTeam;
    const told = onceEach(
      reminders,
      ofTeam.map((one) => one.told),
    );
    const isAimed = isBeside || byTeam.length > 1;
    return first ? [{ team: first.team, told, leadsTo: leadsToIn(reminders, told), isAimed }] : [];
  });
};

/** After a standstill several reminders of one thing may have come together; the last one says it all. */
const onceEach = (reminders: Reminders, toTell: readonly ToTell[]): ToTell[] => [
  ...new Map(inTime(toTell).map((told) => [sectionOf(reminders, told).thing(told), told])).values(),
];

const leadsToIn = (reminders: Reminders, toTell: readonly ToTell[]): ReadonlySet<LeadsTo> =>
  new Set(toTell.map((told) => sectionOf(reminders, told).leadsTo));

/** What one section says of a team. */
export interface OfSection {
  readonly section: AnySection;
  readonly told: readonly ToTell[];
}

/** Section by section. */
export const bySection = (reminders: Reminders, { told }: Account): OfSection[] =>
  [...Map.groupBy(told, (one) => sectionOf(reminders, one))].map(([section, ofSection]) => ({
    section,
    told: ofSection,
  }));

/** In the order in which a message tells it: by the sections' ranks, then in time; a section that is interrupted goes on. */
export const inTurn = (reminders: Reminders, { told }: Account): OfSection[] => {
  const turns: { section: AnySection; told: ToTell[] }[] = [];
  const inOrder = told.toSorted((one, other) => sectionOf(reminders, one).rank - sectionOf(reminders, other).rank);
  for (const one of inOrder) {
    const section = sectionOf(reminders, one);
    const last = turns.at(-1);
    if (last?.section === section) last.told.push(one);
    else turns.push({ section, told: [one] });
  }
  return turns;
};

const sectionOf = (reminders: Reminders, { kind }: ToTell): AnySection => {
  const occasion = reminders.occasion(kind);
  if (!isShared(occasion)) throw new Error(`${kind} has a message of its own`);
  return occasion.section;
};
