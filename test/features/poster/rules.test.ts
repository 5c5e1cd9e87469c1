import { posterOf } from '../../../src/features/poster/content.ts';
import { fileNameOf } from '../../../src/features/poster/files.ts';
import { plenumOf } from '../../../src/features/poster/plenum.ts';
import { missingIn, writePoster } from '../../../src/features/poster/rules.ts';
import type { Team } from '../../../src/model/team.ts';
import { refusalOf } from '../../support/refusals.ts';
import { speak } from '../../support/texts.ts';
import { action, atWork, goal, measure, now, team, today, weeks } from './teams.ts';

/** The poster of a team without cases. */
const poster = (given: Team) => posterOf(voice, given, []);
const said = (given: Team) => plenumOf(voice, given, poster(given)).map(({ words }) => words);

const voice = { t: speak('nb'), language: 'nb', today } as const;
const words = {
  title: 'Vi spør',
  users: 'Spør meg\nVent på svaret',
  nextStep: 'Hele kommunen',
  changedAt: now,
  version: 1,
};

describe('what is missing', () => {
  test.each([
    ['everything of a new team', team(), ['title', 'users', 'nextStep']],
    ['nothing of a team at work: all of it is to be taken from elsewhere', atWork(), []],
    [
      'no title where a goal says what is to be otherwise',
      team({ goals: [goal({ what: 'Flere blir spurt' })] }),
      ['users', 'nextStep'],
    ],
    [
      'a title where what the goal says is no title',
      team({ goals: [goal({ what: 'x'.repeat(71) })] }),
      ['title', 'users', 'nextStep'],
    ],
    [
      'a title where the goal was given up',
      team({ goals: [goal({ what: 'Flere', closed: { at: now, how: 'dropped', learnt: '' } })] }),
      ['title', 'users', 'nextStep'],
    ],
    ['no next step where there is an idea', team({ actions: [action({ state: 'idea' })] }), ['title', 'users']],
    ['a next step where everything is kept', team({ actions: [action()] }), ['title', 'users', 'nextStep']],
    ['nothing that the team has written itself', team({ poster: words }), []],
  ])('%s', (_, given, missing) => {
    expect(missingIn(given)).toEqual(missing);
  });
});

describe('the poster', () => {
  test('says what is there', () => {
    const shown = poster(atWork());
    expect(shown).toMatchObject({
      title: 'Flere blir spurt hva som er viktig for dem',
      whose: 'Fjordvik · Testnettverket',
      goals: [
        {
          goal: 'Flere blir spurt hva som er viktig for dem (Eldre som kommer hjem fra sykehus).',
          measure: 'Spurt «Hva er viktig for deg?»',
          from: '40\u00a0%',
          now: '80\u00a0%',
          target: '80\u00a0%',
          verdict: 'Bedre',
        },
        {
          goal: 'Færre legges inn igjen.',
          measure: 'Reinnleggelser (pasienter)',
          from: '',
          now: '',
          verdict: 'Ikke målt ennå',
        },
      ],
      users: ['Vi har snakket med 3 brukere:', 'Trygghet', 'Å bli hørt'],
      nextStep: 'Vi prøver videre: Ring fastlegen samme dag',
    });
    expect(shown.tried).toEqual([
      { title: 'Spør ved hjemkomst', state: 'beholdt', learnt: 'Samtalen blir bedre når pårørende er med.' },
      { title: 'Ring fastlegen samme dag', state: 'prøves nå', learnt: '' },
    ]);
  });

  test('has the team’s own words before what it is made of', () => {
    expect(poster(atWork({ poster: words }))).toMatchObject({
      title: 'Vi spør',
      users: ['Spør meg', 'Vent på svaret'],
      nextStep: 'Hele kommunen',
    });
  });

  test('leaves out what is about fewer than five, also as what was before and what is now', () => {
    const points = weeks(12, (week) => [2, week === 0 || week === 11 ? 4 : 8]);
    const { goals } = poster(
      team({ goals: [goal()], measures: [measure({ points, baseline: { numerator: 1, denominator: 4 } })] }),
    );
    expect(goals).toMatchObject([{ from: '25\u00a0%', now: '25\u00a0%' }]);
    const none = poster(team({ goals: [goal()], measures: [measure({ points: weeks(12, () => [2, 4]) })] }));
    expect(none).toMatchObject({ goals: [{ from: '', now: '' }], charts: [] });
  });

  test('has neither goals that were given up nor what only hangs on them', () => {
    const dropped = goal({ closed: { at: now, how: 'dropped', learnt: '' } });
    const shown = poster(team({ goals: [dropped], measures: [measure({ points: weeks(12, () => [5, 10]) })] }));
    expect(shown).toMatchObject({ goals: [], charts: [] });
  });

  test('is called after the team without the signs that a file may not have', () => {
    expect(fileNameOf(voice, { name: 'Øst/Vest: "A"\u0007' })).toBe('Plakat Øst Vest A.pptx');
  });
});

describe('words', () => {
  const write = (words: object, seen?: number) =>
    writePoster(
      team({ poster: { title: 'A', users: '', nextStep: '', changedAt: now, version: 3 } }),
      { words, seen },
      now,
    );

  test('are written part by part, and what stands as it was is no change', () => {
    expect(write({ users: 'Hei' }, 3).poster).toEqual({
      title: 'A',
      users: 'Hei',
      nextStep: '',
      changedAt: now,
      version: 4,
    });
    expect(write({ title: 'A' }, 1).poster?.version).toBe(3);
  });

  test('are not written over somebody else’s', () => {
    expect(refusalOf(() => write({ title: 'B' }, 2))).toBe('outdatedCard');
  });
});

describe('the note for the plenary', () => {
  test('has five things to say', () => {
    expect(said(atWork())).toEqual([
      'Vi er forbedringsteamet i Fjordvik. Vi jobber for eldre som kommer hjem fra sykehus.',
      'Målet vårt er dette: Flere blir spurt hva som er viktig for dem (Eldre som kommer hjem fra sykehus).',
      'Vi har prøvd dette: spør ved hjemkomst og ring fastlegen samme dag. Det vi lærte: Samtalen blir bedre når pårørende er med.',
      expect.stringMatching(/^Spurt «Hva er viktig for deg\?»: Noe har endret seg .* Det er den veien vi vil\.$/),
      'Vi prøver videre: Ring fastlegen samme dag. Har dere prøvd noe lignende? Kom gjerne og fortell.',
    ]);
  });

  test('has something to say for a team that has only begun', () => {
    expect(said(team()).every((words) => words.length > 10)).toBe(true);
  });

  test('takes two minutes at most, at 130 words a minute', () => {
    const long = 'ord '.repeat(60).trim();
    const given = atWork({
      poster: { ...words, nextStep: long.slice(0, 300) },
      goals: [goal({ wording: long.repeat(2).slice(0, 500) })],
    });
    expect(said(given).join(' ').split(/\s+/).length).toBeLessThan(260);
  });
});
