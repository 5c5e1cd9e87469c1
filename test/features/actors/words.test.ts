import { actorInWords, gapLine, isSeveral, mapInWords } from '../../../src/features/actors/words.ts';
import { setRelation } from '../../../src/model/actors.ts';
import type { Language } from '../../../src/model/identity.ts';
import { speak } from '../../support/texts.ts';
import { mapOf, type Said } from './maps.ts';

const said = (language: Language, ...actors: Said[]) => gapLine({ t: speak(language), language }, mapOf(...actors));

describe('the gap in a sentence', () => {
  test.each<[string, string, readonly Said[]]>([
    [
      'Fastlegen er viktig, men dere har ingen kontakt.',
      'Fastlegen er viktig, men de har ingen kontakt.',
      [['Fastlegen', 'missing', 3]],
    ],
    [
      'Pårørende er viktige, men kontakten er svak.',
      'Pårørende er viktige, men kontakten er svak.',
      [['Pårørende', 'weak', 2]],
    ],
    [
      'Fastlegen er viktig, men dere har ingen kontakt. NAV er viktig, men forholdet er anstrengt.',
      'Fastlegen er viktig, men de har ingen kontakt. NAV er viktig, men forholdet er anstrengt.',
      [
        ['NAV', 'strained', 3],
        ['Fastlegen', 'missing', 3],
        ['DPS', 'weak', 3],
      ],
    ],
    [
      'DPS og politiet er viktige, men dere har ingen kontakt.',
      'DPS og politiet er viktige, men de har ingen kontakt.',
      [
        ['DPS', 'missing', 3],
        ['Politiet', 'missing', 2],
      ],
    ],
    [
      'Dere har god kontakt med alle som er viktige.',
      'De har god kontakt med alle som er viktige.',
      [
        ['NAV', 'strong', 2],
        ['DPS', 'missing', 1],
      ],
    ],
    ['Ingen på kartet er satt som viktige.', 'Ingen på kartet er sette som viktige.', [['NAV', 'missing', 1]]],
    ['', '', [['NAV'], ['DPS', 'weak']]],
    ['', '', [['NAV', 'strong', 3], ['DPS']]],
    ['', '', []],
  ])('is «%s»', (nb, nn, actors) => {
    expect([said('nb', ...actors), said('nn', ...actors)]).toEqual([nb, nn]);
  });

  test('begins with a capital, and leaves what people have written as it is', () => {
    expect(said('nb', ['boligkontoret', 'missing', 3])).toBe('Boligkontoret er viktig, men dere har ingen kontakt.');
    expect(said('nb', ['NAV', 'weak', 3], ['Røde Kors', 'weak', 3])).toBe(
      'NAV og Røde Kors er viktige, men kontakten er svak.',
    );
  });
});

test.each([
  'Fastlegene',
  'Fastlegane i Fjordvik',
  'Pårørende',
  'Kommunale tenester',
  'Skole og barnehage',
  'Frivillige',
])('«%s» are several', (name) => expect(isSeveral(name)).toBe(true));

test.each(['Fastlegen', 'NAV', 'Legesenteret', 'Ordføreren', 'Hjemmetjenesten', 'Tjenesten for rus'])(
  '«%s» is one',
  (name) => expect(isSeveral(name)).toBe(false),
);

test('an actor is told with how it was', () => {
  const map = setRelation(mapOf(['NAV', 'weak', 3]), 'k1', 'strong', { version: 9, today: '2026-12-03' });
  const words = (language: Language) => map.actors.map((actor) => actorInWords(speak(language), actor));
  expect(words('nb')).toEqual(['God kontakt (før: svak kontakt) · svært viktig']);
  expect(words('nn')).toEqual(['God kontakt (før: svak kontakt) · svært viktig']);
});

test('the picture is told to those who cannot see it', () => {
  const { actors } = mapOf(['Fastlegen', 'missing', 3], ['NAV', 'strong', 1]);
  expect(mapInWords(speak('nb'), 'case', actors)).toBe(
    'Aktørkart. Midt i står brukeren. Fastlegen: ingen kontakt · svært viktig; NAV: god kontakt · litt viktig.',
  );
});
