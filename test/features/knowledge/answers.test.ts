import { expect, test } from '@jest/globals';
import { answers } from '../../../src/features/knowledge/answers/index.ts';
import { templatePackages } from '../../../src/features/tasks/index.ts';
import { handlers } from '../../support/repertoire.ts';
import { commands } from '../../support/texts.ts';

const ids = new Set(answers.map(({ id }) => id));

const faulty = (isFaulty: (answer: (typeof answers)[number]) => boolean): string[] =>
  answers.filter(isFaulty).map(({ id }) => id);

const versions = answers.flatMap(({ id, words }) =>
  Object.entries(words).map(([language, said]) => ({ name: `${id} ${language}`, ...said })),
);

const wordsIn = (text: string): number => text.split(/\s+/).length;

test('there are answers enough, each with an id of its own, and one for each task of both templates', () => {
  expect(answers.length).toBeGreaterThanOrEqual(80);
  expect(ids.size).toBe(answers.length);
  expect(faulty(({ id }) => !/^[a-z0-9.-]{3,60}$/.test(id))).toEqual([]);
  const tasks = (['rop2014', 'national2022'] as const).flatMap((template) =>
    templatePackages(template).flatMap((one) => one.tasks.map(({ id }) => `task.${id}`)),
  );
  expect([...ids].filter((id) => id.startsWith('task.')).toSorted()).toEqual(tasks.toSorted());
});

test('each is short enough to be read at once, in every language', () => {
  expect(faulty(({ words }) => Object.keys(words).toSorted().join() !== 'en,nb,nn')).toEqual([]);
  const isWrong = ({ title, text, asked }: (typeof versions)[number]) =>
    title.length > 32 || wordsIn(text) < 60 || wordsIn(text) > 120 || asked.length < 4 || /[*_#]|\n\n\n/.test(text);
  expect(versions.filter(isWrong).map(({ name }) => name)).toEqual([]);
});

const publicHosts = /^(?:www\.)?(?:lovdata|regjeringen|helsedirektoratet|helsenorge|fhi)\.no$/;

test('each says where it comes from, with links to what is public alone', () => {
  expect(faulty(({ sources }) => sources.length === 0)).toEqual([]);
  const links = answers.flatMap(({ sources }) => sources.flatMap((one) => (one.in === 'public' ? [one.link] : [])));
  expect(links.filter((link) => !publicHosts.test(new URL(link).hostname) || !link.startsWith('https://'))).toEqual([]);
});

test('each leads on: to answers that are there, and to what can be asked for and has a name', () => {
  expect(faulty(({ next }) => next.length < 2 || next.length > 5)).toEqual([]);
  const named = new Set<string>(commands.map((command) => command.do));
  const lost = answers.flatMap(({ id, next }) =>
    next
      .filter((step) =>
        'read' in step ? !ids.has(step.read) || step.read === id : !handlers.has(step.do) || !named.has(step.do),
      )
      .map((step) => `${id} → ${'read' in step ? step.read : step.do}`),
  );
  expect(lost).toEqual([]);
});

test('none gives advice on medicine', () => {
  const medical = /\b(?:dosering|dose|milligram|mg|bivirkning\w*|resept\w*|symptom\w*)\b/i;
  expect(versions.filter(({ text }) => medical.test(text)).map(({ name }) => name)).toEqual([]);
});
