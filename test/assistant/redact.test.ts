import { redact } from '../../src/assistant/redact.ts';

const names = ['Kari Nordmann', 'Ola Nordmann-Åsheim', 'Berg, Bo (Fjordvik)'];

test.each([
  ['når er neste samling', 'når er neste samling'],
  ['hvor mange oppgaver har kari igjen?', 'hvor mange oppgaver har […] igjen?'],
  ['hva er KARIS neste oppgave', 'hva er […] neste oppgave'],
  ['skal vi spørre aasheim', 'skal vi spørre […]'],
  ['kan bo få oppgaven', 'kan […] få oppgaven'],
  ['Per Hansen skal få hjelp', '[…] […] skal få hjelp'],
  ['I morgen ringer vi til Per. Så skriver vi plan', 'I morgen ringer vi til […]. Så skriver vi plan'],
  ['gjelder Anne-Kari', 'gjelder […]-[…]'],
  ['vis planen for B-07', 'vis planen for […]'],
  ['vis planen for b07 og B 07 og B–07', 'vis planen for […] og […] og […]'],
  ['planen i sak bk 12', 'planen i sak […]'],
  ['koden er KM47-R2WT', 'koden er […]'],
  ['flytt samling 3 om 2 uker', 'flytt samling 3 om 2 uker'],
  ['ring 22 22 22 22 i dag', 'ring […] i dag'],
  ['ring +47 912 34 567', 'ring +[…]'],
  ['født 13.09.72 i byen', 'født […] i byen'],
  ['ring ９１２３４５６７', 'ring […]'],
  ['ring 912\u200b34\u200b567', 'ring […]'],
  ['skriv til per@kommune.no i dag', 'skriv til […] i dag'],
  ['se https://kommune.no/per?x og www.kommune.no', 'se […] og […]'],
])('«%s» is asked as «%s»', (written, left) => {
  expect(redact(written, names)).toBe(left);
});

test.each([
  ['nothing is left', 'Kari B-07 912 34 567'],
  ['there was nothing', ' ?! 👍'],
  ['an address is written so that it is not all seen', 'skriv til per @ kommune.no'],
  ['an address is in words', 'skriv til per [at] kommune [dot] no'],
])('nothing is asked where %s', (_, written) => {
  expect(redact(written, names)).toBeUndefined();
});

test('of a long text the beginning is asked, in whole words', () => {
  const left = redact(`${'ord '.repeat(124)}og kariander`, ['Karia']) ?? '';
  expect(left).toMatch(/ord og$/);
  expect(redact('o'.repeat(3_000), [])).toHaveLength(499);
});
