import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { written } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import type { ChecklistItem } from '../../model/case.ts';
import {
  addItem,
  changeItem,
  checklistOf,
  findItem,
  maximumItems,
  removeItem,
  restoreProposal,
} from '../../model/checklist-editing.ts';
import type { Team } from '../../model/team.ts';
import { itemText, coordinationChecklist as proposal } from '../case/index.ts';
import { confirmRemoval, confirmRestoring, editCard, itemCard, newItemCard } from './checklist-editing-cards.ts';
import { checklistChanged } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'checklist.edit': 'practice';
    'checklist.newItem': 'practice';
    'checklist.addItem': 'practice';
    'checklist.item': 'practice';
    'checklist.saveItem': 'practice';
    'checklist.askRemove': 'practice';
    'checklist.remove': 'practice';
    'checklist.askRestore': 'practice';
    'checklist.restore': 'practice';
  }
}

const nothing = z.object({});
const itemId = z.string().max(80);
const one = z.object({ item: itemId });
const place = z.coerce.number().int().catch(maximumItems);

/** A press that changes the list or leads to that; after a no the list is shown as it is. */
const press = <I>(input: z.ZodType<I>, run: (turn: TurnOn<Team>, entered: I) => Reply | Promise<Reply>) =>
  handler({
    on: 'team',
    may: 'checklist.edit',
    input,
    run: async (turn, entered) => [await run(turn, entered)],
    again: (turn) => [editCard(turn, turn.target.body)],
  });

/** A team makes the coordination checklist its own: what new cases and walk-throughs begin with. */
export const checklistEditingHandlers = {
  'checklist.edit': handler({
    on: 'team',
    may: 'checklist.edit',
    input: z.object({ from: z.coerce.number().int().min(0).max(maximumItems).default(0) }),
    run: (turn, { from }) => [editCard(turn, turn.target.body, { from })],
  }),
  ...form(
    { ask: 'checklist.newItem', save: 'checklist.addItem' },
    {
      on: 'team',
      may: 'checklist.edit',
      about: nothing,
      fields: z.object({ text: written, place }),
      blame: { emptyText: 'text', textTooLong: 'text' },
      show: (turn, _, showing) => newItemCard(turn, turn.target.body, showing),
      save: async (turn, entered) => {
        const id = `own-${idOfMade(turn, 'checklistItem')}`;
        return [await change(turn, entered.place, 'added', (team) => addItem(team, { id, proposal, ...entered }))];
      },
    },
  ),
  ...form(
    { ask: 'checklist.item', save: 'checklist.saveItem' },
    {
      on: 'team',
      may: 'checklist.edit',
      about: one,
      fields: z.object({ text: written, place }),
      blame: { emptyText: 'text', textTooLong: 'text' },
      show: (turn, { item }, showing) => {
        const team = turn.target.body;
        const known = items(turn).find(({ id }) => id === item);
        if (known) return itemCard(turn, team, known, showing);
        return editCard(turn, team, { problem: turn.t('refusals.unknownItem') });
      },
      save: async (turn, { item, text: entered, place: to }) => {
        const { seen } = turn;
        const text = isUnchanged(turn, item, entered) ? undefined : entered;
        return [
          await change(turn, to, 'changed', (team) => changeItem(team, { proposal, item, text, place: to, seen })),
        ];
      },
    },
  ),
  'checklist.askRemove': press(one, (turn, { item }) =>
    confirmRemoval(turn, turn.target.body, findItem(items(turn), item)),
  ),
  'checklist.remove': press(one, (turn, { item }) =>
    change(turn, 1, 'removed', (team) => removeItem(team, { proposal, item, seen: turn.seen })),
  ),
  'checklist.askRestore': press(nothing, (turn) => confirmRestoring(turn, turn.target.body)),
  'checklist.restore': press(nothing, (turn) =>
    change(turn, 1, 'restored', (team) => restoreProposal(team, turn.seen)),
  ),
} satisfies Handlers;

const items = ({ target }: TurnOn<Team>): readonly ChecklistItem[] => checklistOf(target.body, { proposal });

/** Words that stand as they were shown are not the team's own: they follow the language. No field came for some. */
const isUnchanged = (turn: TurnOn<Team>, id: string, entered: string): boolean => {
  const item = items(turn).find((known) => known.id === id);
  if (!item) return false;
  return entered.trim() === itemText(turn.t, item) || (item.carries !== undefined && entered === '');
};

const change = (
  turn: TurnOn<Team>,
  place: number,
  news: 'added' | 'changed' | 'removed' | 'restored',
  apply: (team: Team) => Team,
): Promise<Reply> => {
  const showing = { news: turn.t(`checklistEditing.news.${news}`), from: place - 1 };
  return takeAway(turn, checklistChanged, '', apply, (team) => editCard(turn, team, showing));
};
