import fc from 'fast-check';
import { addTask, changeTaskText, findGivenTask, moveTask, removeTask } from '../../../src/features/packages/rules.ts';
import type { Network } from '../../../src/model/network.ts';
import { packagesOf } from '../../../src/model/package-draft.ts';
import { networkOf } from '../../support/team.ts';
import { fjordvik } from '../tasks/tasks.ts';

const words = { title: 'Les veilederen', what: '', firstStep: '' };
const network = (): Network => networkOf(fjordvik());
const idsIn = (one: Network, number: number) =>
  packagesOf(one)
    .find((one) => one.number === number)
    ?.tasks.map(({ id }) => id);
const refuses = (code: string) => expect.objectContaining({ code });

test('a new task comes last in its package', () => {
  const added = addTask(network(), 1, 'network.1', words);
  expect(idsIn(added, 1)?.at(-1)).toBe('network.1');
  expect(idsIn(added, 2)).toEqual(idsIn(network(), 2));
});

test('new words stand in the place of the catalogue’s', () => {
  const changed = changeTaskText(network(), 'rop2014.p1.listen', words, 1);
  expect(findGivenTask(changed, 'rop2014.p1.listen')).toMatchObject({
    number: 1,
    task: { kind: 'interview', own: { title: 'Les veilederen' } },
  });
});

test('a task moves one place, and not out of its package', () => {
  const [team, services, listen] = ['rop2014.p1.team', 'rop2014.p1.services', 'rop2014.p1.listen'];
  expect(idsIn(moveTask(network(), 'rop2014.p1.listen', 'up'), 1)).toEqual([team, listen, services]);
  expect(idsIn(moveTask(network(), 'rop2014.p1.team', 'down'), 1)).toEqual([services, team, listen]);
  const untouched = network();
  expect(moveTask(untouched, 'rop2014.p1.team', 'up')).toBe(untouched);
  expect(moveTask(untouched, 'rop2014.p1.listen', 'down')).toBe(untouched);
});

test('a task can be taken out', () => {
  expect(idsIn(removeTask(network(), 'rop2014.p1.team', 1), 1)).toEqual(['rop2014.p1.services', 'rop2014.p1.listen']);
});

test.each<[string, (network: Network) => Network]>([
  ['adding', (one) => addTask(one, 1, 'network.1', words)],
  ['rewording', (one) => changeTaskText(one, 'rop2014.p1.team', words)],
  ['moving', (one) => moveTask(one, 'rop2014.p1.team', 'down')],
  ['taking out', (one) => removeTask(one, 'rop2014.p1.team')],
])('%s waits in the draft, and no team gets it yet', (_, change) => {
  expect(change(network())).toMatchObject({ edition: 1, outdatedTeams: [], packages: network().packages, drafted: 1 });
});

test('what another facilitator has changed is not overwritten from an old card', () => {
  const newer = moveTask(network(), 'rop2014.p1.team', 'down');
  expect(() => changeTaskText(newer, 'rop2014.p1.team', words, 1)).toThrow(refuses('outdatedCard'));
  expect(() => removeTask(newer, 'rop2014.p1.team', 1)).toThrow(refuses('outdatedCard'));
});

test('what is not there, is empty or too much is refused', () => {
  expect(() => moveTask(network(), 'own.1', 'up')).toThrow(refuses('unknownTask'));
  expect(() => addTask(network(), 1, 'network.1', { ...words, title: ' ' })).toThrow(refuses('taskTitleMissing'));
  const full = Array.from({ length: 17 }, (_, index) => `network.${index}`).reduce(
    (one, id) => addTask(one, 1, id, words),
    network(),
  );
  expect(() => addTask(full, 1, 'network.more', words)).toThrow(refuses('tooManyTasks'));
});

test('moving never loses or doubles a task', () => {
  const ids = network().packages.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('up' as const, 'down' as const)), { maxLength: 20 }),
      (moves) => {
        const moved = moves.reduce((one, [id, direction]) => moveTask(one, id, direction), network());
        for (const { number } of network().packages) {
          expect(idsIn(moved, number)?.toSorted()).toEqual(idsIn(network(), number)?.toSorted());
        }
      },
    ),
  );
});
