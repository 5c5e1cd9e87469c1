import { linksIn } from '../../src/dialog/links.ts';
import { speak } from '../support/texts.ts';

const voice = { t: speak('nb') };
const urlsIn = (text: string) => linksIn(voice, text).map(({ url }) => url);

test.each<[string, string[]]>([
  ['Les https://helsenorge.no/mestring.', ['https://helsenorge.no/mestring']],
  ['(se http://example.no/a_(b))', ['http://example.no/a_(b)']],
  ['(se https://example.no/a), og «https://example.no/b»!', ['https://example.no/a', 'https://example.no/b']],
  ['[Skjema](https://example.no/c) <https://example.no/d>', ['https://example.no/c', 'https://example.no/d']],
  ['https://example.no og HTTPS://EXAMPLE.NO/', ['https://example.no/']],
  ['https://example.no/${text}"><b>', ['https://example.no/$%7Btext']],
  ['1 https://a.no 2 https://b.no 3 https://c.no 4 https://d.no', ['https://a.no/', 'https://b.no/', 'https://c.no/']],
  ['ftp://example.no javascript:alert(1) file:///etc/passwd data:text/html,x helsenorge.no', []],
  ['https://helsenorge.no@example.org https://a:b@example.org', []],
  ['https://localhost/x https:// http://. https://[', []],
  [`https://example.no/${'a'.repeat(300)}`, []],
])('of «%s» one can press %j', (text, urls) => {
  expect(urlsIn(text)).toEqual(urls);
});

test('its line says the host that it leads to, also where that looks like another', () => {
  const titles = linksIn(voice, 'https://www.helsedirektoratet.no/a https://hеlsenorge.no').map(({ title }) => title);
  expect(titles).toEqual(['Åpne helsedirektoratet.no', 'Åpne xn--hlsenorge-g0h.no']);
});

test('a text of nothing but beginnings is looked through at once', () => {
  expect(urlsIn('https://'.repeat(250))).toEqual([]);
});
