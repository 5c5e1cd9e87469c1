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
    ['entities by number', 'Kari &#38; Per &#x26; &apos;Bo&apos;', "Kari & Per & 'Bo'"],
    ['an answer to a message', '<quoted messageId="1772050244572"/> neste oppgave', 'neste oppgave'],
    ['an answer behind', 'ny oppgave Ring kommunen <quoted messageId="1772050244572"/>', 'ny oppgave Ring kommunen'],
    ['an answer with its end', '<at>Los</at> <quoted messageId="1"></quoted>hjelp', 'hjelp'],
    ['an answer with what it answers', '<quoted messageId="1">Husk fristen</quoted>\nferdig', 'ferdig'],
    ['an answer with what it answers in bold', '<quoted messageId="1"><b>Hei</b></quoted> neste', 'neste'],
    ['an answer with a mention', '<quoted messageId="1"><at id="0">Los</at> plan</quoted> neste', 'neste'],
    ['an answer to an answer', '<quoted messageId="1">Nei <quoted messageId="2"><p>Hei</p></quoted></quoted> ja', 'ja'],
    ['an answer to something attached', '<quoted messageId="1">Se <attachment id="2"/> nå</quoted> ja', 'ja'],
    ['something attached with markup', 'hjelp <attachment id="1"><p>Plan<br>A</p></attachment> nå', 'hjelp nå'],
    ['one answer without an end', '<quoted messageId="1"> ja <quoted messageId="2"><i>Hei</i></quoted>nå', 'ja nå'],
    ['an attachment without an end in an answer', '<quoted id="1">Se <attachment id="2">her</quoted> ja', 'ja'],
    ['an end alone', 'ja </quoted> nå', 'ja </quoted> nå'],
    ['an answer without an end', '<quoted messageId="1"> ferdig', 'ferdig'],
    ['two answers', '<quoted messageId="1"/><quoted messageId="2"/> ferdig', 'ferdig'],
    ['something attached', 'hjelp <attachment id="1786399119244"></attachment>', 'hjelp'],
    ['something attached, in one', '<attachment id="1"/>hjelp<ATTACHMENT id="2" />', 'hjelp'],
    ['something attached between words', 'neste<attachment id="1"></attachment>oppgave', 'neste oppgave'],
    [
      'an answer as older clients write it',
      '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>Los</p><p>Husk</p></blockquote> ferdig',
      'ferdig',
    ],
    ['an emoji', 'ferdig <emoji id="smile" alt="🙂" title="Smile"></emoji>', 'ferdig 🙂'],
    ['an emoji in one', 'ferdig <emoji alt="👍"/> hjelp', 'ferdig 👍 hjelp'],
    [
      'angle brackets of the own',
      'ny oppgave Ring <navn> & <quoted> <b>nå</b>',
      'ny oppgave Ring <navn> & <quoted> <b>nå</b>',
    ],
    [
      'angle brackets, encoded',
      'ny oppgave &lt;quoted id="1"/&gt; &lt;at&gt;Los&lt;/at&gt;',
      'ny oppgave <quoted id="1"/> <at>Los</at>',
    ],
    ['a quote of the own', '> ferdig\n<blockquote>ja</blockquote>', '> ferdig\n<blockquote>ja</blockquote>'],
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

  test.each([
    ['without a text', {}, 'Los &amp; co'],
    ['with an encoded text', { text: '<at>Los &amp; co</at>' }, 'Los &amp; co'],
    ['with a text that is not encoded', { text: '<at>Los & co</at>' }, 'Los &amp; co'],
    ['with null for its text', { text: null }, 'los  & co'],
  ])('takes out a mention of the bot %s', (_, more, tag) => {
    const named = { id: bot.id, name: 'Los & co' };
    expect(plainText(`<at>${tag}</at> hjelp`, [{ mentioned: named, ...more }], named)).toBe('hjelp');
  });

  test.each([
    ['by the name in its entity', { mentioned: { id: bot.id, name: 'Losen vår' } }],
    ['that its entity says nothing of', { mentioned: { id: bot.id } }],
  ])('takes out a mention of the bot by another name, %s', (_, mention) => {
    const kari = { mentioned: { id: '29:kari', name: 'Kari Nordmann' } };
    const text = '<at>Losen vår</at> gi oppgaven til <at id="1">Kari Nordmann</at> <at>Losen vår</at>';
    expect(plainText(text, [kari, mention, mention], bot)).toBe('gi oppgaven til Kari Nordmann');
  });

  test('keeps the name of somebody whose name has to be encoded', () => {
    const firm = { mentioned: { id: '29:firm', name: 'Fisk & vilt' }, text: '<at>Fisk &amp; vilt</at>' };
    expect(plainText('<at>Los</at> spør <at>Fisk &amp; vilt</at>', [botMention, firm], bot)).toBe('spør Fisk & vilt');
  });

  test('takes out tags of the bot that come without an entity', () => {
    expect(plainText('<at id="0">Los</at> hjelp', [], bot)).toBe('hjelp');
  });
});
