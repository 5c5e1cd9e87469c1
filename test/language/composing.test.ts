import { composeCommands } from '../../src/dialog/commands.ts';
import { features } from '../../src/features/index.ts';
import { en } from '../../src/features/network/texts.en.ts';
import { nb } from '../../src/features/network/texts.nb.ts';
import { nn } from '../../src/features/network/texts.nn.ts';
import { composeTexts, translate } from '../../src/language/texts.ts';
import type { Complete, Wording, Wordings } from '../../src/language/wording.ts';

const saying = (texts: Wording['texts']): Wording => ({ texts });
const goals = (texts: Wordings, commands = {}) => ({ name: 'goals', texts, commands });

test('nothing is said before the texts are put together', () => {
  expect(() => translate('nb')).toThrow('before the texts');
});

describe('the features’ texts', () => {
  test('are put together under the keys they have', () => {
    const added = goals({ nb: saying({ wanted: { title: 'Mål' } }), nn: saying({ wanted: { title: 'Mål' } }) });
    expect(composeTexts([...features, added]).texts.nb).toMatchObject({
      wanted: { title: 'Mål' },
      dates: { today: 'i dag' },
      cards: { 'network-new': nb.texts.cards['network-new'], task: {} },
      refusals: { lastFacilitator: nb.texts.refusals.lastFacilitator, notAllowed: expect.any(String) },
    });
  });

  test('must be there in both forms of Norwegian', () => {
    const half = goals({ nb: saying({}) } as unknown as Wordings);
    expect(() => composeTexts([half])).toThrow('goals has no texts in nn');
    // @ts-expect-error: nor does it compile
    const incomplete: Wordings = { nb };
    expect(incomplete).not.toHaveProperty('nn');
  });

  test.each([
    ['nynorsk', nn],
    ['English', en],
  ])('are all there in %s, or it does not compile', (_, whole) => {
    const { lastFacilitator, ...refusals } = whole.texts.refusals;
    // @ts-expect-error: a text is missing
    const incomplete: Complete<typeof nb> = { ...whole, texts: { ...whole.texts, refusals } };
    expect(incomplete.texts.refusals).not.toEqual({ ...refusals, lastFacilitator });
  });

  test.each([
    ['network', saying({ network: {} })],
    ['dates', saying({ dates: { never: 'aldri' } })],
    ['refusals.lastFacilitator', saying({ refusals: { lastFacilitator: 'Nei.' } })],
    ['reminders.task', saying({ reminders: { task: {} } })],
    ['cards.notice', saying({ cards: { notice: {} } })],
  ])('are given once: another %s throws', (key, words) => {
    const added = goals({ nb: words, nn: words });
    expect(() => composeTexts([...features, added])).toThrow(`The text ${key} is given twice`);
  });
});

describe('the features’ commands', () => {
  const worded = { ...saying({}), commands: { show: { title: 'Mål', phrases: ['mål'] } } };

  test('have words, in both forms', () => {
    const command = { show: { do: 'goals.show' } };
    expect(composeCommands([goals({ nb: worded, nn: worded }, command)])).toEqual([
      {
        do: 'goals.show',
        where: [],
        title: { nb: 'Mål', nn: 'Mål', en: 'Mål' },
        phrases: { nb: ['mål'], nn: ['mål'], en: [] },
      },
    ]);
    expect(() => composeCommands([goals({ nb: worded, nn: saying({}) }, command)])).toThrow(
      'goals has no words for its command show in nn',
    );
  });

  test('are there for all words', () => {
    expect(() => composeCommands([goals({ nb: worded, nn: worded })])).toThrow('goals has words for show');
  });

  test('come in the order they are given', () => {
    const two = { ...saying({}), commands: { ...worded.commands, first: { title: 'Først', phrases: [] } } };
    const composed = composeCommands([
      goals(
        { nb: two, nn: two },
        { show: { do: 'a.b', where: ['team'], order: 20 }, first: { do: 'b.c', where: [], order: 10 } },
      ),
    ]);
    expect(composed.map(({ do: verb }) => verb)).toEqual(['b.c', 'a.b']);
  });
});
