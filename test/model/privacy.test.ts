import fc from 'fast-check';
import {
  findIdentifier,
  holdsNationalIdentityNumber,
  refuseIdentifiers,
  withoutIdentifiers,
} from '../../src/model/privacy.ts';
import { identityNumber, wrongDigit } from '../support/identity-numbers.ts';

const fnr = identityNumber('150785');
const parts = [fnr.slice(0, 6), fnr.slice(6)] as const;
const date = [fnr.slice(0, 2), fnr.slice(2, 4), fnr.slice(4, 6)] as const;
const inDigitsFrom = (zero: number) => fnr.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const dNumber = identityNumber('550785');
const hNumber = identityNumber('154785');
const synthetic = identityNumber('158785');
const syntheticD = identityNumber('558785');

describe('national identity numbers', () => {
  test.each<[string, string]>([
    ['a fødselsnummer', fnr],
    ['with a space', `${parts[0]} ${parts[1]}`],
    ['with a no-break space', `${parts[0]}\u00a0${parts[1]}`],
    ['with a dash', `${parts[0]}-${parts[1]}`],
    ['with an en dash', `${parts[0]} – ${parts[1]}`],
    ['with dots', `${fnr.slice(0, 2)}.${fnr.slice(2, 4)}.${fnr.slice(4, 6)} ${parts[1]}`],
    ['spelt digit by digit', [...fnr].join(' ')],
    ['over two lines', `${parts[0]}\n${parts[1]}`],
    ['in a sentence', `Bruker er født ${fnr}, bor alene.`],
    ['in brackets', `(${fnr})`],
    ['stuck to letters', `fnr${fnr}x`],
    ['after another number', `12345 ${fnr}`],
    ['between other numbers', `12345 ${parts[0]} ${parts[1]} 4`],
    ['before another number', `${parts[0]} ${parts[1]} 4`],
    ['with an invisible character', `${parts[0]}\u200b${parts[1]}`],
    ['with a mark of direction', `${parts[0]}\u202c${parts[1]}`],
    ['with a thin space', `${parts[0]}\u2009${parts[1]}`],
    ['with many spaces', `${parts[0]}     ${parts[1]}`],
    ['with a comma', `${parts[0]}, ${parts[1]}`],
    ['with a colon', `${parts[0]}:${parts[1]}`],
    ['with the last five in brackets', `${parts[0]} (${parts[1]})`],
    ['as a date with the last five in brackets', `15.07.85 (${parts[1]})`],
    ['in bold type', `**${parts[0]}** **${parts[1]}**`],
    ['right before another', `${wrongDigit(fnr)}${synthetic}`],
    ['right after another', `${fnr}${wrongDigit(synthetic)}`],
    ['with its whole year', `${date[0]}.${date[1]}.19${date[2]} ${parts[1]}`],
    ['with its whole year in one piece', `${date[0]}${date[1]}19${date[2]}-${parts[1]}`],
    ['with its whole year first', `19${date[2]}-${date[1]}-${date[0]} (${parts[1]})`],
    ['in full-width digits', fnr.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
    ['in Arabic digits', inDigitsFrom(0x0660)],
    ['in Devanagari digits', inDigitsFrom(0x0966)],
    ['in the second ten of a script', inDigitsFrom(0x116da)],
    ['in bold digits', inDigitsFrom(0x1d7ce)],
    ['in keycaps', fnr.replace(/\d/g, '$&\ufe0f\u20e3')],
    ['with its digits underlined', fnr.replace(/\d/g, '$&\u0332')],
    ...['\u034f', '\u2800', '\u3164', '\uffa0', '\u0000', '\u0007', '\u200d', '\u{e0001}'].map(
      (sign): [string, string] => [
        `with the unseen U+${sign.codePointAt(0)?.toString(16)}`,
        [...parts[0], sign, ...parts[1]].join(''),
      ],
    ),
    ...[',', ':', ';', '·', '|', '+', '*', '=', '→', '\\', '~', '"', '\t', ' , ', '  ·  '].flatMap(
      (sign): [string, string][] => [
        [`its halves with «${sign}»`, parts.join(sign)],
        [`its parts with «${sign}»`, [...date, parts[1]].join(sign)],
        [`every digit with «${sign}»`, [...fnr].join(sign)],
      ],
    ),
    ...[
      ', personnummer ',
      ' pnr ',
      'pnr',
      ', p.nr. ',
      ' (fnr.: ',
      ' fødselsnummer: ',
      ' og ',
      ' nr ',
      ', personnr. ',
      ' – Personnummer: ',
      ' og personnummeret er ',
      ' og de siste fem sifrene er ',
    ].flatMap((words): [string, string][] => [
      [`its halves with «${words}»`, parts.join(words)],
      [`its date and the rest with «${words}»`, `født ${date.join('.')}${words}${parts[1]}.`],
      [`its whole date and the rest with «${words}»`, `19${date[2]}-${date[1]}-${date[0]}${words}${parts[1]}`],
    ]),
    ['a D-number', dNumber],
    ['a D-number with a space', `${dNumber.slice(0, 6)} ${dNumber.slice(6)}`],
    ['an H-number', hNumber],
    ['a synthetic number', synthetic],
    ['a synthetic D-number in a sentence', `Testperson ${syntheticD}.`],
    ['of someone born in 2003', identityNumber('280203', 500)],
    ['of someone born on a leap day', identityNumber('290296')],
  ])('%s is found', (_, text) => {
    expect(holdsNationalIdentityNumber(text)).toBe(true);
    expect(findIdentifier(text)).toBe('nationalIdentityNumber');
  });

  test('any date and individual number that fits the rules is found, however it is set apart', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'));
    const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    const between = fc.constantFrom('', ' ', '-', ' - ', '.', '/', '\u00a0', '–');
    fc.assert(
      fc.property(day, month, year, fc.integer({ min: 0, max: 900 }), between, (d, m, y, from, sign) => {
        const number = identityNumber(`${d}${m}${y}`, from);
        expect(holdsNationalIdentityNumber(`Se ${number.slice(0, 6)}${sign}${number.slice(6)} takk`)).toBe(true);
      }),
    );
  });
});

describe('phone numbers', () => {
  test.each([
    '91234567',
    '412 34 567',
    '41 23 45 67',
    '41.23.45.67',
    '41-23-45-67',
    '9123 4567',
    '22 12 34 56',
    'Ring 91234567 etter kl. 15',
    'tlf:91234567',
    '(912 34 567)',
    '+47 912 34 567',
    '+4791234567',
    '0047 912 34 567',
    '+46 70 123 45 67',
    'Han svarer på 55 12 34 56.',
    '912\u00a034\u00a0567',
    '(912) 34 567',
    '(91) 23 45 67',
    '(+47) 912 34 567',
    '+47(912)34567',
    '+47/912/34/567',
    '91/23/45/67',
    '912/34/567',
    '912 - 34 - 567',
    '91·23·45·67',
    '91_23_45_67',
    '912  34  567',
    '٩١٢ ٣٤ ٥٦٧',
    'Kari,91234567',
    '91234567,92345678',
    '1,91234567',
    '912 345 67',
    '91 234 567',
    '912 34567',
    '91 234567',
    '91234 567',
    '91 23 4567',
    '9123-4567',
    '9123.4567',
    '9123/4567',
    '2212 3456',
    '91 23-45 67',
    '91.23 45.67',
    '912-34 567',
    '91,23,45,67',
    '912, 34 567',
    '91\t23\t45\t67',
    '912\n34\n567',
    '912\r\n34\r\n567',
    'Ring 91 23 45 67, 17.09.2026 kl. 10.30',
    'uke 40: 912 34 567',
    '2026: 912 34 567',
  ])('%p is found', (text) => {
    expect(findIdentifier(text)).toBe('phoneNumber');
  });
});

describe('e-mail addresses', () => {
  test.each([
    'kari@kommune.example',
    'Skriv til Kari.Nordmann@sykehus.example.no!',
    'kari+sak@kommune.example',
    'KARI@KOMMUNE.EXAMPLE',
    'øyvind@blåbær.example',
    'e-post:kari_n@post.example,',
    'a.b @ c.no',
    'kari@ kommune.example',
    'kari @kommune.example',
    'kari(at)kommune.example',
    'kari [AT] kommune.example',
    'kari＠kommune.example',
    'kari [at] kommune [dot] no',
    'kari(at)kommune(punktum)no',
    'kari (AT) post.kommune (dot) no',
    'kari {at} kommune {prikk} no',
    'kari@kommune .no',
    'kari @ kommune . no',
    'kari@kommune[.]no',
    'kari[@]kommune.no',
    'kari (a) kommune.no',
    'kari(a)kommune.no',
    'kari krøllalfa kommune.no',
    'kari KRØLLALFA kommune punktum no',
    'kari snabel-a kommune.no',
    'kari at kommune dot no',
    'kari@1881.no',
  ])('%p is found', (text) => {
    expect(findIdentifier(text)).toBe('emailAddress');
  });
});

describe('what passes', () => {
  test.each([
    '',
    'Bolig',
    'Handle selv på butikken to ganger i uka',
    '7',
    '3,5',
    '17.09.2026',
    '17. september 2026',
    '2026-09-17',
    '20260917',
    '17092026',
    '17.09.26',
    '17/9-2026 kl. 12.30',
    'B-07',
    'ABC-1234',
    '0150 Oslo',
    '9008 Tromsø',
    '5003 og 7491',
    '2025 2026',
    '2025–2026',
    '2150 kr i måneden',
    '12 500 kr',
    '45 000 000 kr',
    '45000000 kroner',
    'kr 45000000',
    '1 250 000',
    '1 000 000,50',
    '10 av 10 poeng, 100 %',
    '1, 4, 1, 2 = 8/4',
    'Ring 113 eller 116117',
    'Ringe 02800 selv',
    '3–4 ganger, 20–30 minutter',
    'rom 412, 3. etasje',
    'buss 12 og 31',
    'kl. 08.30–15.45',
    'møtes @ kafeen',
    '@torget kl. 10',
    '+5 poeng',
    '100 000 skritt på 14 dager',
    'dosett 8-14-20',
    'org.nr. 123 456 785',
    '12345678901',
    wrongDigit(fnr),
    `${parts[0]} ${wrongDigit(fnr).slice(6)}`,
    `${fnr}1`,
    `1${fnr}`,
    '00000000000',
    'uke 47, 48 og 49',
    'uke 47/48/49/50',
    'veker 41 42 43 44',
    'Til stede: 12/30, 15/28, 10/25, 8/8',
    'Antall: 10, 12, 15, 9, 11 og 20',
    'Skår: 2, 4, 5, 7, 8, 10, 10, 3',
    '2-4-5-7 → 5-6-7-9',
    'Samlinger: 17.09.2026, 14.01.2027, 22.04.2027 og 16.09.2027',
    '17.09.2026 kl. 09.00–15.30, 14.01.2027 kl. 09.00–15.30',
    '2026-09-17, 2027-01-14',
    '17/9, 14/1, 22/4, 16/9',
    '31/12/2026–02/01/2027',
    'Sak B-07, B-12, KAR-4 og ABC-1234',
    'HPH2 (3 dager) og HPH5 (4 uker): 12/14',
    '8/10, 9/10, 10/10: 80 %, 90 %, 100 %',
    'Blodtrykk 120/80, 135/85',
    'takk @ alle. Vi ses',
    'vi møtes @ 3.etasje',
    'vi møtes @ 3. etasje',
    'møtes @ kl. 10.30',
    'Punkt (a) Bolig. Punkt (b) Arbeid',
    'Se (a) og (b) på nav.no',
    'Hun sier at nav.no er vanskelig',
    'Hun sier at det er punktum og slutt',
    'Krøllalfa er tegnet i e-post',
    'Vi møtes @ torget. Da går vi',
    'Tolv (12) brukere, femten (15) pårørende',
    'kl. 8:15, 10:30, 12:00',
    'Født 15.07.85 og flyttet 12345',
    '150785 pnr 12 345',
    '24122025',
    '31122025 til 24.12.2025',
    '24 12 2025',
    '31.12.26–02.01.27',
    '31/12-2026',
    '4000 4500 kr',
    '4000–4500 kroner',
    '4500,- og 45000000,-',
    '45 250 000',
    '12/30, 15/28',
    '45/50, 47/50, 46/50',
    '42/55 45/55 41/55',
    'uke 40: 12/30, uke 41: 15/28',
    'uke 40, 41, 42, 43',
    '1, 4, 1, 2',
    '5 6 3 6 1 2 3 4',
    '9 8 7 6 5 4 3 2',
    '9, 8, 7, 6, 5, 4, 3, 2',
    'Antall: 42, 45, 51, 39',
    '42,45,51,39,47,50',
    'Til stede 42, 45, 51, 39 %',
    '2025 2026 2027',
    '2025/2026',
    'vakt 2130–2215',
    'alder 41-50, 51-60 og 65-74, 75-84, 85–94',
    'kl. 21.30–22.15',
    'kl. 21:30 - 22:15, 23:00',
    '9008, 9016 Tromsø',
    '2026-09-17 2027-01-14',
    '17.09.2026\n14.01.2027\n22.04.2027',
    '31.12.2026 09.00-15.30',
    '45671234-4567-4567-8912-123456789012',
  ])('%p is nobody', (text) => {
    expect(findIdentifier(text)).toBeUndefined();
  });
});

describe('everything a person entered', () => {
  const entered = { own: `Født ${fnr}`, areas: 'housing', score_a1: '3', phone: '912 34 567' };

  test('is looked through, and the refusal carries nothing of it', () => {
    const refused = (values: Record<string, unknown>) => () => refuseIdentifiers(values, findIdentifier);
    expect(refused(entered)).toThrow(expect.objectContaining({ code: 'nationalIdentityNumber', details: {} }));
    expect(refused({ deep: [{ deeper: fnr }] })).toThrow(expect.objectContaining({ code: 'nationalIdentityNumber' }));
    expect(refused({ number: Number(dNumber) })).toThrow(expect.objectContaining({ code: 'nationalIdentityNumber' }));
    expect(refused({ none: null, flag: true, areas: 'housing' })).not.toThrow();
  });

  test.each<[string, Record<string, unknown>]>([
    ['one after the other', { one: parts[0], other: parts[1] }],
    ['the other way round', { one: parts[1], other: parts[0] }],
    ['with a field between', { one: parts[0], between: 'Bolig', other: parts[1] }],
    ['in words', { one: `Født ${date.join('.')}`, other: `${parts[1]} er resten` }],
    ['with a word', { one: `Født ${date.join('.')}`, other: `Personnummer: ${parts[1]}` }],
    ['with its date as a computer writes it', { one: `19${date[2]}-${date[1]}-${date[0]}`, other: parts[1] }],
    ['with its whole year', { one: `${date[0]}.${date[1]}.19${date[2]}`, other: Number(parts[1]) }],
  ])('holds a number between two of its fields: %s', (_, halves) => {
    const form = { ...halves, areas: 'housing', on: '2026-09-17' };
    expect(() => refuseIdentifiers(form, findIdentifier)).toThrow(
      expect.objectContaining({ code: 'nationalIdentityNumber' }),
    );
    expect(withoutIdentifiers(form, findIdentifier)).not.toMatchObject({ one: halves['one'] });
    expect(withoutIdentifiers(form, findIdentifier)).toMatchObject({ areas: 'housing', on: '2026-09-17' });
  });

  test.each<[string, Record<string, unknown>]>([
    ['scores', { score_a1: '2', score_a2: '10', score_a3: '10', score_a4: '7', on: '2026-09-17' }],
    ['sessions', { session1: '2026-09-17', session2: '2027-01-14', session3: '2027-04-22', session4: '2027-09-16' }],
    ['an action and its date', { what: 'Ringe NAV innen 12 dager, 100 kr', on: '2026-09-17', page: 12 }],
    ['counts', { users: '12', relatives: '15', themes: '12/30, 15/28' }],
    ['the day of a conversation and a number', { on: '2026-09-17', cost: identityNumber('170926', 500).slice(6) }],
  ])('%s hold nobody between them', (_, form) => {
    expect(() => refuseIdentifiers(form, findIdentifier)).not.toThrow();
  });

  test('a field that holds a whole number says nothing about the others', () => {
    expect(withoutIdentifiers({ code: 'F63F-4MT9', name: fnr }, findIdentifier)).toEqual({ code: 'F63F-4MT9' });
  });

  test('keeps its other fields when the form comes back', () => {
    expect(withoutIdentifiers(entered, findIdentifier)).toEqual({ areas: 'housing', score_a1: '3' });
  });
});
