import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../src/dialog/elements.ts';
import type { Language } from '../../src/model/identity.ts';
import { onDesktop, onPhone } from '../support/markdown.ts';
import { handlers } from '../support/repertoire.ts';
import { cardLabels } from '../support/texts.ts';
import { faultsOf } from './judge.ts';
import { cardNames, type RenderedSample, renderSamples, withoutSamples } from './samples.ts';
import { verbsIn } from './verbs.ts';

const rendered = [
  ...(await renderSamples({ languages: ['nb', 'nn', 'en'] })),
  ...(await renderSamples({ actions: 'Execute' })),
];
const byCard = cardNames.map((name) => ({ name, samples: rendered.filter((sample) => sample.name === name) }));
const templateOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../../cards/${name}.json`), 'utf8');

/** What is true of every sample of every card; fails with the names of those it is not true of. */
const expectOfAll = (samples: readonly RenderedSample[], problems: (sample: RenderedSample) => readonly string[]) =>
  expect(samples.map((sample) => ({ [sample.title]: problems(sample) })).filter(hasProblems)).toEqual([]);

const hasProblems = (found: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.values(found).some((problems) => problems.length > 0);

const src = join(import.meta.dirname, '../../src');
const views = globSync('**/*.ts', { cwd: src })
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

type Json = unknown;

/** Every object in a card except what its buttons send. */
const partsOf = (value: Json): Readonly<Record<string, Json>>[] => {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  const part = value as Readonly<Record<string, Json>>;
  return [part, ...Object.entries(part).flatMap(([key, child]) => (key === 'data' ? [] : partsOf(child)))];
};

/** What is read as markdown, by one client at least. */
const textsOf = (card: Json): string[] =>
  partsOf(card).flatMap((part) => {
    if (isOfType('TextBlock')(part)) return [String(part['text'])];
    const named = [...((part['facts'] ?? []) as Fact[]), ...((part['choices'] ?? []) as Fact[])];
    return named.flatMap(({ title, value }) => (part['facts'] ? [title, value] : [title]));
  });

/** What comes back from a part of a card; the data of a chart does not. */
const handedBack = ({ type, ...part }: Readonly<Record<string, Json>>): Json =>
  String(type).startsWith('Chart.') ? [] : sentBy(part);

const sentBy = ({ data, verb, id, choices = [] }: Readonly<Record<string, Json>>): Json => [
  data,
  verb,
  id,
  (choices as Fact[]).map(({ value }) => value),
];

const isOfType = (prefix: string) => (part: Readonly<Record<string, Json>>) => String(part['type']).startsWith(prefix);

test('every card that is shown has a template, and every template is of a card that is shown', () => {
  const shown = [...views.matchAll(/readonly '([a-z-]+\/[a-z-]+)': \w+;/g)].map(([, name]) => name);
  expect([...shown].sort()).toEqual(cardNames);
});

test('every card has samples to be judged by', () => {
  expect(withoutSamples).toEqual([]);
});

const unknownVerbs = (template: string): string[] =>
  verbsIn(JSON.parse(template)).filter((verb) => !handlers.has(verb));

test('a slip of the pen in a verb of a template is found, wherever the button is', () => {
  const inside = templateOf('case/case-list').replace('"case.open"', '"case.opne"');
  const below = JSON.stringify({ actions: [{ type: 'Action.Submit', data: { do: 'case.shairWith' } }] });
  expect([unknownVerbs(inside), unknownVerbs(below)]).toEqual([['case.opne'], ['case.shairWith']]);
});

/** What stands by itself, and can be changed where it stands: there is nothing behind it to go back to. */
const noForms: ReadonlySet<string> = new Set([
  'case/activity',
  'evaluation/evaluation-addresses',
  'evaluation/evaluation-form',
  'find/find',
  'follow-up/guidance-contacts',
  'knowledge/ask',
  'run-chart/chart',
  'wishes/reminders',
]);

describe.each(byCard)('$name', ({ name, samples }) => {
  test('is valid against the schema of its version, stays under 28 KB and says nothing like «undefined»', () => {
    expectOfAll(samples, ({ card }) => faultsOf(card));
  });

  test('is stamped with the lowest version phones know', () => {
    expect(JSON.parse(templateOf(name))).toMatchObject({ type: 'AdaptiveCard', version: '1.2' });
  });

  test('leaves no placeholder behind', () => {
    expectOfAll(samples, ({ card }) => JSON.stringify(card).match(/\$\{[^}]*\}?|\{\{/g) ?? []);
  });

  test('has nothing that one of the parsers of markdown would take for markup', () => {
    expectOfAll(samples, ({ card }) =>
      textsOf(card).flatMap((text) =>
        [...onDesktop(text).markup, ...onPhone(text).markup].map((one) => `${one}: ${text}`),
      ),
    );
  });

  test('sends and is sent back nothing but ASCII', () => {
    expectOfAll(samples, ({ card }) => JSON.stringify(partsOf(card).map(handedBack)).match(/[^ -~]+/g) ?? []);
  });

  test('is no dead end, and has few buttons that fit a narrow phone', () => {
    expectOfAll(samples, ({ card }) => [...deadEnd(card), ...cramped(card)]);
  });

  test('has one button that stands out, the first, unless none is likelier', () => {
    expectOfAll(samples, ({ card, equal }) => {
      const standOut = partsOf(card).filter(({ style }) => style === 'positive');
      const [first] = (card['actions'] ?? []) as Part[];
      const wanted = equal || !first ? [] : [first];
      return standOut.length === wanted.length && standOut[0] === wanted[0]
        ? []
        : standOut.map(({ title }) => String(title));
    });
  });

  test('names every input, none like another, and asks above it where a client knows no names', () => {
    expectOfAll(samples, ({ card }) => [...alike(card), ...partsOf(card).flatMap((part) => unasked(part))]);
  });

  test('says first what it is about, its figures, and the next step', () => {
    expectOfAll(samples, ({ card }) => unsaid(card));
  });

  test('says what pressing does: every button has a verb', () => {
    expectOfAll(samples, ({ card }) =>
      partsOf(card)
        .filter(isOfType('Action.Submit'))
        .flatMap(({ data, title }) => ((data as { do?: string }).do ? [] : [`«${title}» does nothing`])),
    );
  });

  test('can be left as it was by whoever is asked for something', () => {
    expectOfAll(samples, ({ card }) => {
      const actions = (card['actions'] ?? []) as { title?: string; associatedInputs?: string }[];
      const saves = actions.some((action) => action.associatedInputs === 'auto');
      const last = actions.at(-1) ?? {};
      const leaves = ['Avbryt', 'Cancel'].includes(last.title ?? '') && last.associatedInputs === 'none';
      return saves === leaves || noForms.has(name) ? [] : [`${last.title} is its last button`];
    });
  });

  test('asks for nothing that Los cannot do', () => {
    expect(unknownVerbs(templateOf(name))).toEqual([]);
  });

  test.each<Language>(['nb', 'nn', 'en'])('uses every label it has and has every label it uses (%s)', (language) => {
    const inTemplate = [...templateOf(name).matchAll(/\btext\.(\w+)/g)].map((match) => match[1] ?? '');
    const own = name.slice(name.indexOf('/') + 1);
    // Titles and buttons are drawn by the frame, with words that the view chooses.
    const inView = [...views.matchAll(new RegExp(`'cards\\.${own}\\.(\\w+)'`, 'g'))].map((match) => match[1] ?? '');
    const used = [...inTemplate, ...inView];
    expect([...new Set(used)].sort()).toEqual(Object.keys(cardLabels(language, name)).sort());
  });
});

type Part = Readonly<Record<string, Json>>;

const isButton = ({ type }: Part): boolean => type === 'Action.Submit' || type === 'Action.Execute';

const deadEnd = (card: Part): string[] => (partsOf(card).some(isButton) ? [] : ['no way on']);

/** As long as a button's title fits on a phone 320 px wide, in signs. */
const longestTitle = 32;

const cramped = (card: Part): string[] => {
  const lists = partsOf(card).flatMap(({ actions }) => (actions ? [actions as Part[]] : []));
  const long = lists.flat().filter(({ title }) => String(title).length > longestTitle);
  return [
    ...lists.filter(({ length }) => length > 6).map(({ length }) => `${length} buttons`),
    ...long.map(({ title }) => `«${title}» is long`),
  ];
};

/** Words without what keeps clients from taking them for markup. */
const plain = (text: Json): string =>
  String(text)
    .replace(/[*`\\\u200b✓●○]|_{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The names of inputs that are there twice, or are none. */
const alike = (card: Json): string[] => {
  const names = partsOf(card)
    .filter(isOfType('Input.'))
    .map(({ label }) => String(label ?? ''));
  return names.filter((name, at) => name === '' || names.indexOf(name) !== at);
};

/** The inputs in a list of elements that do not follow their own question, which only those show who know no labels. */
const unasked = (part: Part): string[] =>
  Object.values(part)
    .filter((value): value is Part[] => Array.isArray(value))
    .flatMap((list) =>
      list.flatMap((element, at) => {
        if (!isOfType('Input.')(element)) return [];
        const { fallback } = (list[at - 1] ?? {}) as { readonly fallback?: { readonly text: string } };
        return plain(fallback?.text) === plain(element['label']) ? [] : [String(element['id'])];
      }),
    );

/** Of what stands out on a card: what its spoken form leaves out, and what has no place in one. */
const unsaid = (card: Part): string[] => {
  const parts = partsOf(card);
  const spoken = plain(card['speak']);
  const [title] = parts.filter(({ weight, size }) => weight === 'Bolder' && size === 'Medium');
  const large = parts.filter(({ size }) => size === 'Large');
  const facts = parts.flatMap(({ facts }) => (facts ?? []) as Part[]);
  const [first] = (card['actions'] ?? []) as Part[];
  const wanted = [title, ...large].flatMap((part) => (part ? [part['text']] : []));
  const said = [...wanted, ...facts.flatMap(({ title, value }) => [title, value]), ...(first ? [first['title']] : [])];
  return [
    ...said.map(plain).filter((text) => !spoken.includes(text)),
    ...(String(card['speak']).match(/\\.|\*\*|__|\{\{|\n/g) ?? []),
  ];
};
