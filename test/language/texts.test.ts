import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDemoTime } from '../../src/demo/advance.ts';
import type { Command } from '../../src/dialog/commands.ts';
import { features } from '../../src/features/index.ts';
import { composeTexts } from '../../src/language/texts.ts';
import type { TextTree } from '../../src/language/wording.ts';
import { commands } from '../support/texts.ts';

const demo = createDemoTime(() => '2026-11-23T08:00:00Z').overrides.features;
const { nb = {}, nn = {} } = composeTexts([...features, ...demo]).texts;

/** Every text with its key, e.g. `packages.press.done`. */
const textsOf = (tree: TextTree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );

const wordsOfCommand = (language: 'nb' | 'nn') => (command: Command) =>
  [command.title, command.does].flatMap((text) => (text ? [[`commands.${command.do}`, text[language]]] : [])) as [
    string,
    string,
  ][];

const bokmål = [...textsOf(nb), ...commands.flatMap(wordsOfCommand('nb'))];
const nynorsk = [...textsOf(nn), ...commands.flatMap(wordsOfCommand('nn'))];

const holding = (texts: readonly [string, string][], pattern: RegExp): string[] =>
  texts.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);

const anyOf = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words.split(' ').join('|')})(?!\\p{L})`, 'iu');

describe('texts', () => {
  test('nynorsk fills in what bokmål fills in', () => {
    const filledIn = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
    const inNynorsk = new Map(textsOf(nn));
    const different = textsOf(nb).filter(
      ([key, text]) => String(filledIn(text)) !== String(filledIn(inNynorsk.get(key) ?? '')),
    );
    expect(different).toEqual([]);
  });

  test.each([
    ['markdown, which is shown as it stands', /[*_`[\]]|^[-+#>]\s/m],
    ['straight quotes', /"|(?<!\p{L})'|'(?!\p{L})/u],
    ['three dots for an ellipsis', /\.\.\./],
    ['spaces that are too many', /\x20\x20|^\x20|\x20$/],
    ['a space before a sign', /\s[.,!?:;]/],
  ])('none has %s', (_, pattern) => {
    expect(holding([...bokmål, ...nynorsk], pattern)).toEqual([]);
  });

  test('nynorsk is nynorsk', () => {
    const foreign =
      'ikke jeg hva hvem hvor hvordan hvilken hvilket hvilke hvorfor noe noen dere deres fra mer uke uken selv se gjøre gjør være vært ble blitt kommer sier tjenester tjenestene bruker brukeren brukerne oppgave oppgaven oppgaver oppgavene samlingen samlingene pakkene teamene ennå åpen åpne svarer skriver velg hver sammen hjem viktigste en et enig annen annet bare åpnes lagres vises forbedring videre underveis fortsatt gang';
    const withoutUnderway = nynorsk.map(([key, text]): [string, string] => [key, text.replace(/\bi gang\b/gi, '')]);
    expect(holding(withoutUnderway, anyOf(foreign))).toEqual([]);
  });

  test('bokmål is bokmål', () => {
    const foreign =
      'ikkje eg kva kven kvar korleis kvifor noko nokon nokre dykk dykkar frå meir veke veka sjølv sjå gjere gjer vere vore vart vorte kjem seier teneste tenester tenestene brukar brukaren oppgåve oppgåva enno open opne saman heim ein eit eitt annan anna berre forbetring vidare undervegs framleis gong òg';
    expect(holding(bokmål, anyOf(foreign))).toEqual([]);
  });

  test('each is said somewhere', () => {
    const code = globSync('{src,cards}/**/*.ts', { cwd: join(import.meta.dirname, '../..') })
      .map((file) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8'))
      .join('\n');
    expect(
      textsOf(nb)
        .map(([key]) => key)
        .filter((key) => !isSaid(key, code)),
    ).toEqual([]);
  });
});

/** By its key, or by a key that is put together from its beginning; cards' labels are judged with the cards. */
const isSaid = (key: string, code: string): boolean => {
  if (key.startsWith('cards.')) return true;
  const whole = key.replace(/_(one|other)$/, '');
  if (new RegExp(`['\`]${whole.replaceAll('.', '\\.')}['\`]`).test(code)) return true;
  return [...whole].some((_, at) => at > whole.indexOf('.') && code.includes(`${whole.slice(0, at)}\${`));
};
