import Papa from 'papaparse';

/** Rows as they stand in a file or a text, the headings too. */
export type Cells = readonly (readonly string[])[];

/** A file whose rows cannot be had: `notSheet` is another kind of file, `tooLarge` one that would swell, `broken` none that opens. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
  readonly why: 'notSheet' | 'tooLarge' | 'broken';

  constructor(why: NotReadable['why']) {
    super(why);
    this.why = why;
  }
}

/** As many rows and columns as anybody looks through. */
const most = { rows: 500, columns: 78, range: 'A1:BZ500' } as const;
/** As much as a workbook may hold when it is unpacked: a list of ours is far below that, and nobody else gets an answer while it is read. */
const mostUnpacked = 12_000_000;

/**
 * The rows of a workbook's first sheet in sight, or of a file of rows. Formulas are not worked out: what they came to stands
 * beside them.
 * @throws NotReadable
 */
export const rowsInFile = async (bytes: Uint8Array): Promise<Cells> => {
  if (begins(bytes, 0x50, 0x4b)) return rowsInWorkbook(bytes);
  // Of a file of rows no sign is zero; the old kind of workbook and pictures have many.
  if (bytes.length === 0 || bytes.subarray(0, 4_000).includes(0)) throw new NotReadable('notSheet');
  return rowsInText(decoded(bytes));
};

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** A Norwegian Excel writes its own old letters where it is not told otherwise. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** The rows of a text: what stands between them is what its first line has most of. */
export const rowsInText = (text: string): Cells => {
  const [first = ''] = text.split(/[\r\n]/).filter((line) => line.trim() !== '');
  const counted = ['\t', ';', ',', '|'].map((sign) => ({ sign, count: first.split(sign).length }));
  const { sign } = counted.reduce((one, other) => (other.count > one.count ? other : one));
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: sign, preview: most.rows });
  return data.map((row) => row.slice(0, most.columns));
};

const rowsInWorkbook = async (bytes: Uint8Array): Promise<Cells> => {
  await refuseBomb(bytes);
  // Loaded when the first one is read.
  const { readXlsx } = await import('hucre/xlsx');
  try {
    let isFirst = true;
    const { sheets } = await readXlsx(bytes, {
      range: most.range,
      maxRows: most.rows,
      sheets: ({ hidden, veryHidden }) => {
        const isWanted = isFirst && !hidden && !veryHidden;
        if (isWanted) isFirst = false;
        return isWanted;
      },
    });
    return (sheets[0]?.rows ?? []).map((row) => row.slice(0, most.columns).map(textOf));
  } catch {
    throw new NotReadable('broken');
  }
};

const textOf = (value: string | number | boolean | Date | null): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');

/** What its parts say they hold is what the reader unpacks at most. @throws NotReadable */
const refuseBomb = async (bytes: Uint8Array): Promise<void> => {
  const { unzipSync } = await import('fflate');
  let unpacked = 0;
  let isSheet = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        // One that hides how much it holds could hold anything.
        unpacked += size > 0 && originalSize === 0 ? mostUnpacked + 1 : originalSize;
        isSheet ||= name === 'xl/workbook.xml';
        return false;
      },
    });
  } catch {
    throw new NotReadable('broken');
  }
  if (unpacked > mostUnpacked) throw new NotReadable('tooLarge');
  if (!isSheet) throw new NotReadable('notSheet');
};
