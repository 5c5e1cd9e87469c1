import type { ChecklistItem } from './case.ts';
import { Refusal, refuseStale } from './refusal.ts';
import type { Team } from './team.ts';
import { tidyLine } from './written.ts';

/** A checklist is gone through in one sitting; more items than this are not. */
export const maximumItems = 20;

/** How long an item may be (`ChecklistItem`). */
export const longestItem = 200;

type Items = readonly ChecklistItem[];

/** Los' own list, which a team has until it makes its own. */
export interface Proposal {
  readonly proposal: Items;
}

/** What a team's new cases and walk-throughs begin with. */
export const checklistOf = ({ checklist }: Pick<Team, 'checklist'>, { proposal }: Proposal): Items =>
  checklist?.items ?? proposal;

/** Whether the team has made the list its own. */
export const hasOwnChecklist = ({ checklist }: Pick<Team, 'checklist'>): boolean => checklist?.items !== undefined;

export const checklistVersion = ({ checklist }: Pick<Team, 'checklist'>): number => checklist?.version ?? 0;

/** The place of an item in the list, from 1. */
type Place = number;

export interface NewItem extends Proposal {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** Adds an item; one that is there already stays as it is. @throws Refusal `emptyText`, `textTooLong`, `tooManyItems` */
export const addItem = (team: Team, { id, proposal, place, text }: NewItem): Team => {
  const items = checklistOf(team, { proposal });
  if (items.some((item) => item.id === id)) return team;
  if (items.length >= maximumItems) throw new Refusal('tooManyItems', { max: maximumItems });
  return withItems(team, placed(items, { id, text: wordsOf(text) }, place));
};

/** What a card would do to an item, and the version of the list it showed. */
export interface ItemChange extends Proposal {
  readonly item: string;
  readonly place: Place;
  /** Absent when its words are to stay as they are. */
  readonly text: string | undefined;
  readonly seen: number | undefined;
}

/**
 * Rewords an item, moves it, or both.
 * @throws Refusal `unknownItem`, `emptyText`, `textTooLong`; `itemCarriesMean` when an item that is filled in from the
 * scores would get other words; `outdatedCard` when somebody has changed the list meanwhile
 */
export const changeItem = (team: Team, { proposal, item: id, text, place, seen }: ItemChange): Team => {
  const items = checklistOf(team, { proposal });
  const item = findItem(items, id);
  const words = text === undefined ? item.text : wordsOf(text);
  if (words !== item.text && item.carries) throw new Refusal('itemCarriesMean');
  const changed = placed(
    items.filter((one) => one !== item),
    words === undefined ? item : { ...item, text: words },
    place,
  );
  if (sameItems(items, changed)) return team;
  refuseStale(seen, checklistVersion(team));
  return withItems(team, changed);
};

/** @throws Refusal `unknownItem`; `itemCarriesMean` for the two that are filled in from the scores; `outdatedCard` */
export const removeItem = (team: Team, { proposal, item: id, seen }: Omit<ItemChange, 'text' | 'place'>): Team => {
  const items = checklistOf(team, { proposal });
  const item = findItem(items, id);
  if (item.carries) throw new Refusal('itemCarriesMean');
  refuseStale(seen, checklistVersion(team));
  return withItems(
    team,
    items.filter((one) => one !== item),
  );
};

/** Goes back to Los' own list. Cases and walk-throughs that have begun keep theirs. @throws Refusal `outdatedCard` */
export const restoreProposal = (team: Team, seen: number | undefined): Team => {
  if (!hasOwnChecklist(team)) return team;
  refuseStale(seen, checklistVersion(team));
  return putItemsBack(team, undefined);
};

/** Puts the list back as it was. @param items absent when the team used the proposal */
export const putItemsBack = (team: Team, items: Items | undefined): Team =>
  items ? withItems(team, items) : { ...team, checklist: { version: checklistVersion(team) + 1 } };

/** @throws Refusal `unknownItem` */
export const findItem = (items: Items, id: string): ChecklistItem => {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Refusal('unknownItem');
  return item;
};

const wordsOf = (text: string): string => {
  const words = tidyLine(text, longestItem);
  if (words === '') throw new Refusal('emptyText');
  return words;
};

/** A place beyond the list is its nearest end. */
const placed = (others: Items, item: ChecklistItem, place: Place): Items =>
  others.toSpliced(Math.min(Math.max(place, 1), others.length + 1) - 1, 0, item);

const sameItems = (one: Items, other: Items): boolean =>
  one.every((item, index) => item.id === other[index]?.id && item.text === other[index]?.text);

const withItems = (team: Team, items: Items): Team => ({
  ...team,
  checklist: { items: [...items], version: checklistVersion(team) + 1 },
});
