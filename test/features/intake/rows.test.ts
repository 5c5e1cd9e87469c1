import { strToU8, zipSync } from 'fflate';
import { mostRows, readApplications, templateHeadings } from '../../../src/features/intake/rows.ts';
import type { Refusal } from '../../../src/model/refusal.ts';
import { rowsInFile, rowsInText } from '../../../src/reports/files/reading.ts';
import { writeWorkbook } from '../../../src/reports/files/workbook.ts';
import { identityNumber } from '../../support/identity-numbers.ts';

const read = (text: string, known: readonly string[] = []) =>
  readApplications(rowsInText(text), { known, language: 'nb' });

const whyNot = (text: string, known: readonly string[] = []) =>
  read(text, known).bad.map(({ line, why }) => [line, why.code]);

test('headings are known in both written forms, and what is written between them', () => {
  const text = `Kommunar\tHelseføretak\tKontaktperson\tE-post\tTlf.\tMålform\tKvifor vil de vere med?\tTeamet\tFarge
Nordvik kommune\tNordlandssjukehuset\tKari\tkari@nordvik.example\t912 34 567\tnynorsk\tVi vil lære.\t"NAV, Ola Hansen, ola@nav.example, 91234568, rusfeltet
Fastlege"\tblå`;
  const { good, bad, unknown } = read(text);
  expect([bad, unknown]).toEqual([[], ['Farge']]);
  expect(good[0]?.language).toBe('nn');
  expect(good[0]?.form).toMatchObject({
    municipality: 'Nordvik kommune',
    healthTrust: 'Nordlandssjukehuset',
    contact: { name: 'Kari', email: 'kari@nordvik.example', phone: '912 34 567' },
    answers: { why: 'Vi vil lære.', turn: '' },
    team: [
      { unit: 'NAV', name: 'Ola Hansen', email: 'ola@nav.example', phone: '91234568', other: 'rusfeltet' },
      { unit: 'Fastlege', name: '' },
    ],
  });
});

test('every heading of the template is known, and no two mean the same', () => {
  const { good, unknown } = read(`${templateHeadings.join(';')}\nNordvik${';'.repeat(templateHeadings.length - 1)}`);
  expect([good.length, unknown]).toEqual([1, []]);
});

test('what is wrong with a row is said of that row, and the others are read', () => {
  const rows = [
    'Kommune;E-post;Telefon;Hvorfor',
    'Nordvik;kari@nordvik.example;+47 912 34 567;',
    ';ola@nes.example;;',
    'Solvik;ola på nes;;',
    'Nes;;12;',
    `Bodø;;;${identityNumber('130972')}`,
    `Ås;;;${'x'.repeat(2_001)}`,
    'nordvik kommune;;;',
    'Øygarden;;;',
  ];
  expect(whyNot(rows.join('\n'), ['Øygarden kommune'])).toEqual([
    [3, 'rowWithoutMunicipality'],
    [4, 'invalidEmail'],
    [5, 'invalidPhone'],
    [6, 'identityNumberInRow'],
    [7, 'cellTooLong'],
    [8, 'appliedTwice'],
    [9, 'appliedAlready'],
  ]);
  expect(read(rows.join('\n')).good.map(({ form }) => form.municipality)).toEqual(['Nordvik', 'Øygarden']);
});

test('what is no table of applications is refused as a whole', () => {
  const codeOf = (text: string) => {
    try {
      return read(text);
    } catch (error) {
      return (error as Refusal).code;
    }
  };
  expect(codeOf('')).toBe('noRows');
  expect(codeOf('Kommune;E-post')).toBe('noRows');
  expect(codeOf('Navn;E-post\nKari;')).toBe('noMunicipalityColumn');
  expect(codeOf('Kommune;E-post;Mail\nNes;;')).toBe('sameColumn');
  expect(codeOf(`Kommune\n${Array.from({ length: mostRows + 1 }, (_, at) => `K${at}`).join('\n')}`)).toBe(
    'tooManyApplications',
  );
});

describe('a file', () => {
  const whyUnread = (bytes: Uint8Array) =>
    rowsInFile(bytes).then(
      () => 'read',
      ({ why }) => why,
    );
  const workbook = () =>
    writeWorkbook({
      language: 'nb',
      title: 'Søknader',
      tables: [{ name: 'A', columns: [{ title: 'Kommune', kind: 'text' }], rows: [['=1+1'], ['Nes']] }],
    });

  test('is read as a workbook or as rows, and no formula is worked out', async () => {
    expect(await rowsInFile(await workbook())).toEqual([['Kommune'], ['=1+1'], ['Nes']]);
    const old = Buffer.from('Kommune;E-post\r\nBod\xf8;\r\n', 'latin1');
    expect((await rowsInFile(old))[1]).toEqual(['Bodø', '']);
    expect((await rowsInFile(strToU8('\uFEFFKommune,E-post\nBodø,')))[0]).toEqual(['Kommune', 'E-post']);
  });

  test('is read no wider than anybody looks', async () => {
    const wide = await rowsInFile(strToU8(`Kommune${';x'.repeat(2_000)}\nNes${';y'.repeat(2_000)}`));
    expect(wide.map((row) => row.length)).toEqual([78, 78]);
  });

  test('that is none, is broken or would swell is refused', async () => {
    expect(await whyUnread(new Uint8Array([0x89, 0x50, 0, 0]))).toBe('notSheet');
    expect(await whyUnread(new Uint8Array())).toBe('notSheet');
    expect(await whyUnread(zipSync({ 'word/document.xml': strToU8('x') }))).toBe('notSheet');
    expect(await whyUnread((await workbook()).slice(0, 400))).toBe('broken');
    const bomb = { 'xl/workbook.xml': strToU8('x'), 'xl/worksheets/sheet1.xml': new Uint8Array(50_000_000) };
    expect(await whyUnread(zipSync(bomb, { level: 1 }))).toBe('tooLarge');
  });
});
