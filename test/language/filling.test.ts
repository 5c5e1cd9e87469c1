import { createInstance } from 'i18next';
import { features } from '../../src/features/index.ts';
import { composeTexts, type TextKey, translate } from '../../src/language/texts.ts';
import type { TextTree } from '../../src/language/wording.ts';
import { speak } from '../support/texts.ts';

const { texts } = composeTexts(features);
const judge = createInstance();
void judge.init({
  initAsync: false,
  resources: Object.fromEntries(Object.entries(texts).map(([code, translation]) => [code, { translation }])),
  fallbackLng: 'nb',
  interpolation: { escapeValue: false },
});

const entriesOf = (tree: TextTree, within = ''): (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, text]) =>
    typeof text === 'string' ? [[within + key, text] as const] : entriesOf(text, `${within}${key}.`),
  );

/** What people may have written, and figures. */
const given = ['Kari', '{{count}} $t(common.cancel) $& $1 <b>', '', 7];

test.each(['nb', 'nn', 'en'] as const)('every text is said as i18next says it in %s', (language) => {
  speak(language);
  const [t, fixed] = [translate(language), judge.getFixedT(language)];
  for (const [path, text] of entriesOf(texts.nb ?? {})) {
    const key = path.replace(/_(one|other)$/, '') as TextKey;
    const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
    for (const [at, value] of given.entries()) {
      const values = Object.fromEntries(names.map((name) => [name, name === 'count' ? at : value]));
      expect(t(key, values)).toBe(fixed(key, { mention: '', ...values }));
    }
  }
});

test('a name that nothing is given for stays as it is written', () => {
  const key = 'timeline.daysLeft' as TextKey;
  expect(speak('nb')(key, {})).toBe(judge.getFixedT('nb')(key, { mention: '' }));
});
