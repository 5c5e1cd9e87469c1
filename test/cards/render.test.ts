import '../support/texts.ts';
import { renderCard } from '../../src/dialog/render.ts';

const shown = (message: string): string => {
  const card = renderCard(
    'common/notice',
    { title: '', message, buttons: [] },
    { language: 'nb', about: {}, key: 'k', actions: 'Submit' },
  );
  return JSON.stringify(card);
};

describe('what a user wrote', () => {
  test.each([
    ['*viktig* og _nå_', String.raw`\\*viktig\\* og \\_nå\\_`],
    ['[her](https://example.org)', '[her]\u200b(https://example.org)'],
    ['- først', '-\u00a0først'],
    ['<navn>', '<\u200bnavn>'],
    ['først\nså', String.raw`først\n\nså`],
    ['${title}', '${title}'],
  ])('«%s» is shown as written', (written, sent) => {
    expect(shown(written)).toContain(sent);
  });

  test('is no date for a client to work out', () => {
    expect(shown('{{DATE(2026-11-23T08:00:00Z)}}')).not.toContain('{{DATE');
  });
});

describe('what a screen reader says of a card first', () => {
  const spokenOf = (more: object) =>
    renderCard(
      'guidance/guidance-write',
      {
        title: 'Svar til Nordvik',
        question: 'Hva vil du svare?',
        hint: '',
        written: '',
        buttons: [
          { title: 'Send', data: { do: 'guidance.sendAnswer' } },
          { title: 'Tilbake', data: { do: 'guidance.open' } },
        ],
        ...more,
      },
      { language: 'nb', about: {}, key: 'k', actions: 'Submit' },
    )['speak'];

  test('is its title, its gist, the first thing it asks, and the next step', () => {
    expect(spokenOf({})).toBe('Svar til Nordvik. Hva vil du svare? Neste: Send.');
    expect(spokenOf({ subtitle: 'Fjordvik', news: 'Lagret!', gist: ['2 svar:', '✓ 3 dager'] })).toBe(
      'Svar til Nordvik. Fjordvik. Lagret! 2 svar: 3 dager. Hva vil du svare? Neste: Send.',
    );
  });

  test('is every choice where none is likelier', () => {
    expect(spokenOf({ equal: true })).toBe('Svar til Nordvik. Hva vil du svare? Valg: Send, Tilbake.');
  });

  test('is first of all why it comes back, field by field', () => {
    expect(spokenOf({ problem: 'Noen kom før deg.', problems: { text: 'Feltet er tomt.' } })).toBe(
      'Noen kom før deg. Hva vil du svare? Feltet er tomt. Svar til Nordvik. Hva vil du svare? Neste: Send.',
    );
  });

  test.each(['Hva vil du svare dem?', 'Hva vil du svare dem? Skriv noen ord.', 'Hva vil du? Skriv noen ord.'])(
    'is «%s» alone, which asks its question already',
    (problem) => {
      expect(spokenOf({ problems: { text: problem } })).toBe(
        `${problem} Svar til Nordvik. Hva vil du svare? Neste: Send.`,
      );
    },
  );

  test('is in one line, and no date for a client to work out', () => {
    expect(spokenOf({ gist: ['en\nlinje {{DATE(2026-11-23T08:00:00Z)}}'], buttons: [] })).toBe(
      'Svar til Nordvik. en linje {\u200b{DATE(2026-11-23T08:00:00Z)}}. Hva vil du svare?',
    );
  });
});

describe('how far one has come', () => {
  const drawn = (more: object) =>
    renderCard(
      'common/notice',
      { title: 'Økonomi', message: '', buttons: [], ...more },
      { language: 'nb', about: {}, key: 'k', actions: 'Submit' },
    );
  const progress = { value: 1, max: 4, words: 'Område 2 av 4' };

  test('is a bar, and the same in words for clients that draw none', () => {
    expect(drawn({ progress })['body']).toContainEqual(
      expect.objectContaining({
        type: 'ProgressBar',
        value: 1,
        max: 4,
        fallback: expect.objectContaining({ type: 'TextBlock', text: 'Område 2 av 4' }),
      }),
    );
    expect(JSON.stringify(drawn({}))).not.toContain('ProgressBar');
  });

  test('is heard after what the card is about', () => {
    expect(drawn({ progress })['speak']).toBe('Økonomi. Område 2 av 4.');
  });
});

describe('what was ticked off on a form that comes back', () => {
  const backWith = (teams: string) => {
    const data = {
      title: 'Kontakt',
      intro: '',
      waiting: ['a', 'b', 'c'].map((value) => ({ title: `Team ${value}`, value })),
      ticked: 'a,b',
      contacted: [],
      buttons: [],
      entered: { teams },
    };
    const options = { language: 'nb', about: {}, key: 'k', actions: 'Submit' } as const;
    return JSON.stringify(renderCard('follow-up/guidance-contacts', data, options));
  };

  test.each(['a,b', 'b,a', 'a, b', 'a;b', 'b; a', 'a,b,'])('is not said again when it shows: %p', (teams) => {
    expect(backWith(teams)).not.toContain('Du hadde fylt inn');
  });

  test.each(['b,c', 'c, b', 'b;c'])('is said in full when it does not: %p', (teams) => {
    expect(backWith(teams)).toContain('Du hadde fylt inn: Team b, Team c');
  });
});
