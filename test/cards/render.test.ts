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
      { title: 'Svar til Nordvik', question: 'Hva vil du svare?', hint: '', written: '', buttons: [], ...more },
      { language: 'nb', about: {}, key: 'k', actions: 'Submit' },
    )['speak'];

  test('is its title, and the first thing it asks', () => {
    expect(spokenOf({})).toBe('Svar til Nordvik. Hva vil du svare?');
  });

  test('is why it comes back, also where the view has words of its own', () => {
    expect(spokenOf({ problem: 'Feltet er tomt.' })).toBe('Svar til Nordvik. Feltet er tomt. Hva vil du svare?');
    expect(spokenOf({ problem: 'Feltet er tomt.', speak: 'Svar' })).toBe('Feltet er tomt. Svar.');
  });
});
