import { saveAnswer } from '../../src/features/tasks/work-rules.ts';
import {
  addOwnTask,
  adoptPackages,
  editOwnTask,
  maximumOwnTasks,
  readTaskText,
  removeOwnTask,
} from '../../src/model/own-tasks.ts';
import { findTask, tasksIn } from '../../src/model/packages.ts';
import { fjordvik, moment } from '../features/tasks/tasks.ts';

const words = { title: 'Avtal møte med fastlegene', what: 'Så de er med.', firstStep: 'Ring én.' };
const withOwn = () => addOwnTask(fjordvik(), 'own.1', 1, words);
const refuses = (code: string) => expect.objectContaining({ code });

describe('the words of a task', () => {
  test('need a title, on one line, and nothing more', () => {
    expect(readTaskText({ title: '  Avtal\n møte ', what: '', firstStep: ' ' })).toEqual({
      title: 'Avtal møte',
      what: '',
      why: '',
      firstStep: '',
    });
    expect(() => readTaskText({ ...words, title: ' \n' })).toThrow(refuses('taskTitleMissing'));
  });

  test.each([
    ['title', 120],
    ['what', 600],
    ['firstStep', 300],
  ])('%s has room for %i characters', (field, max) => {
    expect(readTaskText({ ...words, [field]: 'å'.repeat(max) })).toMatchObject({ [field]: 'å'.repeat(max) });
    expect(() => readTaskText({ ...words, [field]: 'å'.repeat(max + 1) })).toThrow(
      expect.objectContaining({ code: 'textTooLong', details: { length: max + 1, max } }),
    );
  });
});

describe("a team's own task", () => {
  test('comes last in its package and is worked on like any other', () => {
    const team = saveAnswer(withOwn(), 'own.1', { answer: 'Avtalt til fredag', note: '' }, moment);
    expect(tasksIn(team, 1).at(-1)).toMatchObject({
      definition: { id: 'own.1', own: { title: words.title } },
      from: 'team',
      work: { status: 'inProgress', answer: 'Avtalt til fredag' },
    });
  });

  test('can be reworded without losing what is written on it', () => {
    const team = saveAnswer(withOwn(), 'own.1', { answer: 'Fredag', note: '' }, moment);
    const edited = editOwnTask(team, 'own.1', { ...words, title: 'Møt fastlegene' }, { now: moment.now, seen: 1 });
    expect(findTask(edited, 'own.1')).toMatchObject({
      definition: { own: { title: 'Møt fastlegene' } },
      work: { answer: 'Fredag', version: 2 },
    });
  });

  test('is not reworded from an old card', () => {
    const edited = editOwnTask(withOwn(), 'own.1', { ...words, title: 'Nytt' }, { now: moment.now });
    expect(() => editOwnTask(edited, 'own.1', words, { now: moment.now, seen: 0 })).toThrow(refuses('outdatedCard'));
  });

  test('goes away with what was written on it', () => {
    const team = saveAnswer(withOwn(), 'own.1', { answer: 'Fredag', note: '' }, moment);
    const removed = removeOwnTask(team, 'own.1');
    expect(tasksIn(removed, 1)).toHaveLength(3);
    expect(JSON.stringify(removed)).not.toContain('Fredag');
  });

  test('is the only kind a team can reword or remove', () => {
    expect(() => removeOwnTask(fjordvik(), 'rop2014.p1.team')).toThrow(refuses('unknownTask'));
    expect(() => editOwnTask(fjordvik(), 'rop2014.p1.team', words, { now: moment.now })).toThrow(
      refuses('unknownTask'),
    );
  });

  test('is one of a number that a document has room for', () => {
    const full = Array.from({ length: maximumOwnTasks }, (_, index) => `own.${index}`).reduce(
      (team, id) => addOwnTask(team, id, 1, words),
      fjordvik(),
    );
    expect(() => addOwnTask(full, 'own.more', 1, words)).toThrow(refuses('tooManyTasks'));
  });
});

describe("the network's newest packages", () => {
  const removed = 'rop2014.p1.services';
  const without = fjordvik().network.packages.map((one) => ({
    ...one,
    tasks: one.tasks.filter(({ id }) => id !== removed),
  }));

  test('take away what a team has not begun on', () => {
    expect(tasksIn(adoptPackages(fjordvik(), without), 1)).toHaveLength(2);
  });

  test('leave a task to the team that has worked on it, answer and all', () => {
    const team = saveAnswer(fjordvik(), removed, { answer: 'Tre tjenester', note: '' }, moment);
    const adopted = adoptPackages(team, without);
    expect(findTask(adopted, removed)).toMatchObject({ from: 'team', package: 1, work: { answer: 'Tre tjenester' } });
  });

  test('give it back once when the facilitators put it back', () => {
    const team = saveAnswer(fjordvik(), removed, { answer: 'Tre tjenester', note: '' }, moment);
    const back = adoptPackages(adoptPackages(team, without), fjordvik().network.packages);
    expect(tasksIn(back, 1)).toHaveLength(3);
    expect(findTask(back, removed)).toMatchObject({ from: 'network', work: { answer: 'Tre tjenester' } });
  });
});
