import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { written, writtenIn } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
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

/** A team makes the coordination checklist its own: what new cases and walk-throughs begin with. */
export const checklistEditingHandlers = {
  'checklist.edit': handler({
    on: 'team',
    may: 'checklist.edit',
    input: z.object({ from: z.coerce.number().int().min(0).max(maximumItems).default(0) }),
    run: (turn, { from }) => [editCard(turn, turn.target.body, { from })],
  }),
  'checklist.newItem': handler({
    on: 'team',
    may: 'checklist.edit',
    input: nothing,
    run: (turn) => [newItemCard(turn, turn.target.body)],
  }),
  'checklist.addItem': handler({
    on: 'team',
    may: 'checklist.edit',
    input: z.object({ text: written, place }),
    run: (turn, entered) => change(turn, entered.place, 'added', (team) => addItem(team, { proposal, ...entered })),
    again: (turn, entered, problem) => [newItemCard(turn, turn.target.body, { entered, problem })],
  }),
  'checklist.item': handler({
    on: 'team',
    may: 'checklist.edit',
    input: one,
    run: (turn, { item }) => [itemCard(turn, turn.target.body, itemIn(turn, item))],
    again: (turn, _, problem) => [editCard(turn, turn.target.body, { problem })],
  }),
  'checklist.saveItem': handler({
    on: 'team',
    may: 'checklist.edit',
    input: z.object({ item: itemId, text: written, place }),
    run: (turn, { item, text: entered, place: to }) => {
      const { seen } = turn;
      const text = isUnchanged(turn, item, entered) ? undefined : entered;
      return change(turn, to, 'changed', (team) => changeItem(team, { proposal, item, text, place: to, seen }));
    },
    again: (turn, entered, problem) => {
      const known = items(turn).find(({ id }) => id === writtenIn(entered, 'item'));
      const team = turn.target.body;
      return [known ? itemCard(turn, team, known, { entered, problem }) : editCard(turn, team, { problem })];
    },
  }),
  'checklist.askRemove': handler({
    on: 'team',
    may: 'checklist.edit',
    input: one,
    run: (turn, { item }) => [confirmRemoval(turn, turn.target.body, itemIn(turn, item))],
    again: (turn, _, problem) => [editCard(turn, turn.target.body, { problem })],
  }),
  'checklist.remove': handler({
    on: 'team',
    may: 'checklist.edit',
    input: one,
    run: (turn, { item }) =>
      change(turn, 1, 'removed', (team) => removeItem(team, { proposal, item, seen: turn.seen })),
    again: (turn, _, problem) => [editCard(turn, turn.target.body, { problem })],
  }),
  'checklist.askRestore': handler({
    on: 'team',
    may: 'checklist.edit',
    input: nothing,
    run: (turn) => [confirmRestoring(turn, turn.target.body)],
  }),
  'checklist.restore': handler({
    on: 'team',
    may: 'checklist.edit',
    input: nothing,
    run: (turn) => change(turn, 1, 'restored', (team) => restoreProposal(team, turn.seen)),
    again: (turn, _, problem) => [editCard(turn, turn.target.body, { problem })],
  }),
} satisfies Handlers;

const items = ({ target }: TurnOn<Team>): readonly ChecklistItem[] => checklistOf(target.body, { proposal });

const itemIn = (turn: TurnOn<Team>, id: string): ChecklistItem => findItem(items(turn), id);

/** Words that stand as they were shown are not the team's own: they follow the language. No field came for some. */
const isUnchanged = (turn: TurnOn<Team>, id: string, entered: string): boolean => {
  const item = items(turn).find((known) => known.id === id);
  if (!item) return false;
  return entered.trim() === itemText(turn.t, item) || (item.carries !== undefined && entered === '');
};

const change = async (
  turn: TurnOn<Team>,
  place: number,
  news: 'added' | 'changed' | 'removed' | 'restored',
  apply: (team: Team) => Team,
): Promise<readonly Reply[]> => {
  const { body } = await turn.change((team) => ({ body: apply(team), answer: null }));
  return [editCard(turn, body, { news: turn.t(`checklistEditing.news.${news}`), from: place - 1 })];
};
