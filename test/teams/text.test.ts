import { plainText } from '../../src/teams/text.ts';

const bot = { id: '28:los', name: 'Los' };
const botMention = { mentioned: { id: bot.id }, text: '<at>Los</at>' };

describe('what a person wrote', () => {
  test.each([
    ['a mention in front', '<at>Los</at> hjelp', 'hjelp'],
    ['a mention behind', 'hjelp <at>Los</at>', 'hjelp'],
    ['a second mention of the bot', '<at>Los</at> <at>Los</at> hjelp', 'hjelp'],
    ['a hard space after the mention', '<at>Los</at>&nbsp;hjelp', 'hjelp'],
    ['a hard space as a character', '<at>Los</at>\u00a0neste  oppgave\u00a0', 'neste oppgave'],
    ['nothing but the mention', '<at>Los</at>', ''],
    ['line breaks', '<at>Los</at> bolig \n økonomi\r\n\narbeid', 'bolig\nøkonomi\n\narbeid'],
    ['encoded signs', 'mål &lt; 3 &amp; &quot;flere&quot;', 'mål < 3 & "flere"'],
    ['an encoded entity', 'skriv &amp;lt;', 'skriv &lt;'],
    ['no mention at all', 'hvor er vi?', 'hvor er vi?'],
  ])('with %s', (_, written, meant) => {
    expect(plainText(written, [botMention], bot)).toBe(meant);
  });

  test('keeps the names of others who are mentioned', () => {
    const kari = { mentioned: { id: '29:kari' }, text: '<at>Kari Nordmann</at>' };
    const text = '<at>Los</at> gi oppgaven til <at>Kari Nordmann</at>';
    expect(plainText(text, [botMention, kari], bot)).toBe('gi oppgaven til Kari Nordmann');
  });

  test('takes out mentions of the bot under any name', () => {
    const renamed = { mentioned: { id: bot.id }, text: '<at>Losen vår</at>' };
    expect(plainText('<at>Losen vår</at> hjelp', [renamed], bot)).toBe('hjelp');
  });

  test('takes out tags of the bot that come without an entity', () => {
    expect(plainText('<at id="0">Los</at> hjelp', [], bot)).toBe('hjelp');
  });
});
