import { composeCommands } from '../../src/dialog/commands.ts';
import { createUnderstand } from '../../src/dialog/understand.ts';
import { features } from '../../src/features/index.ts';
import { networkFeature } from '../../src/features/network/index.ts';
import type { nb } from '../../src/features/network/texts.nb.ts';
import { formatDate, formatList, formatWeekdayName } from '../../src/language/format.ts';
import { type Languages, languageFor, languages, nameOf, spokenLanguages } from '../../src/language/languages.ts';
import { cardLabels, composeTexts, isSaidIn, speakWith, translate } from '../../src/language/texts.ts';
import type { Begun } from '../../src/language/wording.ts';
import type { Language } from '../../src/model/identity.ts';

/** Northern Sámi, begun in one feature. */
const davvisámegiella: Begun<typeof nb> = {
  texts: {
    network: {
      overview: 'Fierpmádat',
      teams_one: '{{count}} joavku: {{names}}',
      teams_two: 'Guokte joavkku: {{names}}',
      teams_other: '{{count}} joavkku: {{names}}',
    },
    cards: { 'network-new': { place: 'Báiki' } },
  },
  commands: { show: { title: 'Fierpmádat', does: 'Čoahkkimat ja joavkkut', phrases: ['fierpmádat'] } },
};

const [se, sma] = ['se', 'sma'] as unknown as readonly [Language, Language];

const spoken: Languages = {
  ...languages,
  ...{ [se]: { name: 'Davvisámegiella', locale: 'se-NO', teams: ['se'], fallback: 'nb' } },
  // Southern Sámi, which the formats do not know either, leans on Northern Sámi.
  ...{ [sma]: { name: 'Åarjelsaemiengïele', locale: 'sma-NO', teams: ['sma'], fallback: se } },
};
const begun = features.map((feature) =>
  feature === networkFeature ? { ...feature, texts: { ...feature.texts, [se]: davvisámegiella } } : feature,
);
const commands = composeCommands(begun, spoken);

beforeAll(() => speakWith(composeTexts(begun, spoken)));

describe('a language that is begun in one feature', () => {
  test('is one of those that can be chosen', () => {
    expect(spokenLanguages()).toEqual(['nb', 'nn', 'en', 'se', 'sma']);
    expect(nameOf(se)).toBe('Davvisámegiella');
  });

  test.each([
    ['se-NO', 'se'],
    ['sma', 'sma'],
    ['nn-NO', 'nn'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['en-US', 'en'],
    ['da-DK', 'nb'],
    [undefined, 'nb'],
  ])('Teams in %s means %s', (locale, language) => {
    expect(languageFor(locale)).toBe(language);
  });

  test('says what it has, and the rest in the language that stands in', () => {
    const say = translate(se);
    expect(say('network.overview')).toBe('Fierpmádat');
    expect(say('network.newCode')).toBe('Ny kode');
    expect(say('timeline.title')).toBe('Hvor er vi?');
    expect(say('refusals.textTooLong', { length: 25, max: 20 })).toBe('Teksten er for lang (25 tegn, plass til 20).');
  });

  test('leaves the other languages as they are', () => {
    expect(translate('nb')('network.overview')).toBe('Nettverket');
    expect(translate('nn')('timeline.title')).toBe('Kvar er vi?');
  });

  test('is known to lack what is not its own', () => {
    const count = { count: 2, names: 'Vik' };
    expect(isSaidIn(se, (t) => [t('network.overview'), t('network.teams', count)])).toBe(true);
    expect(isSaidIn(se, (t) => [t('network.overview'), t('timeline.title')])).toBe(false);
    expect(isSaidIn('en', (t) => [t('network.overview'), t('network.teams', count)])).toBe(true);
  });

  test('counts as it counts, and as the other where that stands in', () => {
    const teams = [1, 2, 3].map((count) => translate(se)('network.teams', { count, names: 'Vik' }));
    expect(teams).toEqual(['1 joavku: Vik', 'Guokte joavkku: Vik', '3 joavkku: Vik']);
    const days = [1, 2, 3].map((count) => translate(se)('dates.inDays', { count }));
    expect(days).toEqual(['om 1 dag', 'om 2 dager', 'om 3 dager']);
  });

  test('may lean on one that leans on another', () => {
    expect(translate(sma)('network.overview')).toBe('Fierpmádat');
    expect(translate(sma)('timeline.title')).toBe('Hvor er vi?');
  });

  test('labels cards with what it has', () => {
    expect(cardLabels(se, 'network-new')).toMatchObject({ place: 'Báiki', save: 'Lag nettverket' });
    expect(cardLabels(se, 'case-list')).toEqual(cardLabels('nb', 'case-list'));
  });

  test('writes dates and lists its own way, or as the one that stands in when nobody knows its way', () => {
    expect(formatDate(se, '2026-09-17')).toContain('čakčamánnu');
    expect(formatWeekdayName(sma, 1)).toBe(formatWeekdayName(se, 1));
    expect(formatWeekdayName(se, 1)).not.toBe(formatWeekdayName('nb', 1));
    expect(formatList(se, ['Vik', 'Nes'])).toBe('Vik ja Nes');
  });

  test('is typed, beside all the others', () => {
    const understand = createUnderstand(commands);
    expect(understand('Fierpmádat')).toEqual({ do: 'network.show' });
    expect(understand('Nettverket')).toEqual({ do: 'network.show' });
    expect(understand('Kvar er vi?')).toEqual({ do: 'timeline.show' });
  });

  test('names what can be asked for, in the usual order', () => {
    const offered = commands.filter(({ where }) => where.includes('facilitator')).map(({ title }) => title[se]);
    expect(offered.slice(0, 3)).toEqual(['Fierpmádat', 'Hvem kan trenge oss?', 'Ny kode']);
    expect(commands.map(({ do: verb }) => verb)).toEqual(composeCommands(features).map(({ do: verb }) => verb));
  });
});
