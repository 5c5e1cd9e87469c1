import fc from 'fast-check';
import { coordinationChecklist as proposal } from '../../src/features/case/checklist/coordination.ts';
import {
  addItem,
  changeItem,
  checklistOf,
  checklistVersion,
  hasOwnChecklist,
  maximumItems,
  removeItem,
  restoreProposal,
} from '../../src/model/checklist-editing.ts';
import { Refusal } from '../../src/model/refusal.ts';
import { Team } from '../../src/model/team.ts';
import { refusalOf } from '../support/refusals.ts';
import { teamOf } from '../support/team.ts';

const team = teamOf({ members: [{ person: 'tenant:kari', userId: '29:kari', name: 'Kari' }] });
const itemsOf = (it: Team) => checklistOf(it, { proposal });
const ids = (it: Team) => itemsOf(it).map(({ id }) => id);
const proposed = ids(team);

const add = (it: Team, text: string, place = maximumItems, id = `own-${checklistVersion(it) + 1}`) =>
  addItem(it, { id, proposal, text, place });
const change = (it: Team, item: string, given: { text?: string; place?: number; seen?: number }) =>
  changeItem(it, {
    proposal,
    item,
    text: given.text,
    place: given.place ?? ids(it).indexOf(item) + 1,
    seen: given.seen ?? checklistVersion(it),
  });
const remove = (it: Team, item: string, seen = checklistVersion(it)) => removeItem(it, { proposal, item, seen });

test('a team begins with the proposal', () => {
  expect(itemsOf(team)).toEqual(proposal);
  expect(hasOwnChecklist(team)).toBe(false);
});

describe('making the list its own', () => {
  test('an item gets other words and keeps its id', () => {
    const it = change(team, 'crisisPlan', { text: '  Kriseplanen \n er kjent ' });
    expect(itemsOf(it)[5]).toEqual({ id: 'crisisPlan', text: 'Kriseplanen er kjent' });
    expect(Team.parse(it)).toEqual(it);
  });

  test('an item moves to the place it is given, up and down', () => {
    expect(ids(change(team, 'followUp', { place: 1 })).slice(0, 3)).toEqual([
      'followUp',
      'firstConversation',
      'contactPerson',
    ]);
    expect(ids(change(team, 'firstConversation', { place: 10 })).at(-1)).toBe('firstConversation');
    expect(ids(change(team, 'contactPerson', { place: 99 })).at(-1)).toBe('contactPerson');
    expect(ids(change(team, 'contactPerson', { place: -1 }))[0]).toBe('contactPerson');
  });

  test('a new item stands where it is put', () => {
    expect(itemsOf(add(team, 'Besøk hjemme', 2))[1]?.text).toBe('Besøk hjemme');
  });

  test('a new item comes once, however late the same is asked for again', () => {
    const it = change(add(team, 'Besøk hjemme', 2, 'own-1'), 'own-1', { text: 'Besøk' });
    expect(add(it, 'Besøk hjemme', 2, 'own-1')).toBe(it);
  });

  test('an item is removed', () => {
    expect(ids(remove(team, 'nextOfKin'))).toEqual(proposed.filter((id) => id !== 'nextOfKin'));
  });

  test('nothing changed is no change', () => {
    expect(change(team, 'crisisPlan', {})).toBe(team);
  });

  test.each(['firstConversation', 'secondConversation'])('%s moves, but stays and keeps its words', (id) => {
    expect(refusalOf(() => remove(team, id))).toBe('itemCarriesMean');
    expect(refusalOf(() => change(team, id, { text: 'Noe annet' }))).toBe('itemCarriesMean');
    const moved = change(team, id, { place: 5 });
    expect(itemsOf(moved)[4]).toEqual(proposal.find((item) => item.id === id));
  });

  test.each([
    ['', 'emptyText'],
    [' \n ', 'emptyText'],
    ['x'.repeat(201), 'textTooLong'],
  ])('%j is no item', (text, code) => {
    expect(refusalOf(() => add(team, text))).toBe(code);
    expect(refusalOf(() => change(team, 'crisisPlan', { text }))).toBe(code);
  });

  test('two hundred characters are, and twenty items', () => {
    const full = Array.from({ length: 10 }).reduce<Team>((it) => add(it, 'x'.repeat(200)), team);
    expect(Team.parse(full)).toEqual(full);
    expect(refusalOf(() => add(full, 'En til'))).toBe('tooManyItems');
  });

  test('what is gone is not changed', () => {
    const it = remove(team, 'nextOfKin');
    expect(refusalOf(() => change(it, 'nextOfKin', { text: 'Pårørende', place: 1 }))).toBe('unknownItem');
    expect(refusalOf(() => remove(it, 'nextOfKin'))).toBe('unknownItem');
  });

  test('an old card does not overwrite a newer list, but may add to it', () => {
    const it = change(team, 'crisisPlan', { text: 'Kriseplan' });
    expect(refusalOf(() => change(it, 'crisisPlan', { text: 'Plan B', seen: 0 }))).toBe('outdatedCard');
    expect(refusalOf(() => remove(it, 'crisisPlan', 0))).toBe('outdatedCard');
    expect(refusalOf(() => restoreProposal(it, 0))).toBe('outdatedCard');
    expect(add(it, 'Ny').checklist?.items).toHaveLength(11);
  });
});

test('back to the proposal, and no card from before counts', () => {
  const own = add(team, 'Besøk hjemme');
  const it = restoreProposal(own, checklistVersion(own));
  expect(itemsOf(it)).toEqual(proposal);
  expect(hasOwnChecklist(it)).toBe(false);
  expect(checklistVersion(it)).toBe(2);
  expect(restoreProposal(it, undefined)).toBe(it);
});

test('whatever a team does to it, the list stays whole', () => {
  const index = fc.nat(25);
  const step = fc.record({
    does: fc.constantFrom('add', 'move', 'reword', 'remove', 'restore'),
    index,
    to: fc.integer({ min: -2, max: 25 }),
  });
  const take = (it: Team, { does, index: at, to }: { does: string; index: number; to: number }): Team => {
    const id = ids(it)[at % ids(it).length] ?? '';
    if (does === 'add') return add(it, 'Nytt', to);
    if (does === 'move') return change(it, id, { place: to });
    if (does === 'reword') return change(it, id, { text: `Punkt ${at}` });
    return does === 'remove' ? remove(it, id) : restoreProposal(it, checklistVersion(it));
  };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let it = team;
      for (const one of steps) {
        const before = it;
        try {
          it = take(it, one);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
        const carrying = itemsOf(it).filter(({ carries }) => carries);
        expect(new Set(carrying.map(({ carries }) => carries))).toEqual(new Set(['firstMean', 'secondMean']));
        expect(carrying.every(({ text }) => text === undefined)).toBe(true);
        expect(new Set(ids(it)).size).toBe(ids(it).length);
        expect(ids(it).length).toBeLessThanOrEqual(maximumItems);
        expect(checklistVersion(it)).toBe(checklistVersion(before) + (it === before ? 0 : 1));
      }
      expect(Team.safeParse(it).success).toBe(true);
    }),
  );
});
