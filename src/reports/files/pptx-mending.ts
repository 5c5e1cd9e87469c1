import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Zip knows no time before it. */
const noTime = new Date('1980-01-01T12:00:00Z');

/**
 * Mends what pptxgenjs 4.0.1 writes (docs/decisions/0061-poster.md): everything is in English, ids come twice beside a
 * table, a line break in the notes is none, and nothing says which text is the title or which row the head of a table.
 * The first text is the title. The same page becomes the same bytes.
 * @param language what every text is spelt by: `nb-NO`
 */
export const mendPptx = (file: Uint8Array, language: string): Uint8Array => {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
  const mended = parts.map(([name, bytes]): [string, Uint8Array] => {
    const mend = menders.filter(({ of }) => of.test(name));
    if (mend.length === 0) return [name, bytes];
    return [name, strToU8(mend.reduce((xml, { by }) => by(xml, language), strFromU8(bytes)))];
  });
  return zipSync(Object.fromEntries(mended) as Zippable, { level: 6, mtime: noTime });
};

type Mend = (xml: string, language: string) => string;

const inLanguage: Mend = (xml, language) =>
  xml.replace(/ altLang="[^"]*"/g, '').replace(/ lang="[^"]*"/g, ` lang="${language}"`);

const runsInLanguage: Mend = (xml, language) => xml.replace(/<a:rPr(?! lang=)/g, `<a:rPr lang="${language}"`);

const idsOnce: Mend = (xml) => {
  let id = 0;
  return xml.replace(/(<p:cNvPr id=")\d+(")/g, (_, before: string, after: string) => `${before}${++id}${after}`);
};

const titled: Mend = (xml) => xml.replace('<p:nvPr></p:nvPr>', '<p:nvPr><p:ph type="title"/></p:nvPr>');

/** The picture of the slide among the notes has no words; every other shape has. */
const bodied: Mend = (xml) =>
  xml.replaceAll('<p:spPr/></p:sp>', '<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>');

const headed: Mend = (xml) => xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');

/** Each line a paragraph. */
const notesByLine: Mend = (xml) => {
  const from = xml.indexOf('<a:p><a:r>');
  const to = xml.indexOf('</a:p>', from);
  if (from < 0 || to < 0) return xml;
  const [before = '', text = '', after = ''] = xml.slice(from, to).split(/(?<=<a:t>)|(?=<\/a:t>)/);
  const lines = text.split('\n').map((line) => `${before}${line}${after}`);
  return `${xml.slice(0, from)}${lines.join('</a:p>')}${xml.slice(to)}`;
};

/** When it was made says nothing to anybody, and would make another file of the same. */
const timeless: Mend = (xml) => xml.replace(/<dcterms:(created|modified)[^<>]*>[^<]*<\/dcterms:\1>/g, '');

/** Ids of a document's parts that are drawn by lot. */
const certain: Mend = (xml) => xml.replace(/(<p14:(?:modId|creationId)[^<>]* val=")\d+(")/g, '$11$2');

const slide = /^ppt\/slides\/slide\d+\.xml$/;
const notes = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

const menders: readonly { readonly of: RegExp; readonly by: Mend }[] = [
  { of: /^ppt\/.*\.xml$/, by: inLanguage },
  { of: /^ppt\/.*\.xml$/, by: runsInLanguage },
  { of: /^ppt\/.*\.xml$/, by: certain },
  { of: slide, by: idsOnce },
  { of: slide, by: titled },
  { of: slide, by: headed },
  { of: notes, by: notesByLine },
  { of: notes, by: bodied },
  { of: /^docProps\/core\.xml$/, by: timeless },
];
