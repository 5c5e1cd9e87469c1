/** One word of a message: as it is compared, and where it stands in what was written. */
export interface Word {
  readonly plain: string;
  readonly from: number;
  readonly to: number;
}

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The message with plain spaces and hyphens: positions in `wordsOf` refer to this. The edge took mentions out. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();

/** No command is longer; what comes after is told, not asked, or free text that is taken from the message itself. */
const most = 40;

/** Splits a tidied message into words, as far as it may be a command. Signs between words are left out. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    words.push({ plain: plain(match[0]), from: match.index, to: match.index + match[0].length });
    if (words.length === most) break;
  }
  return words;
};

/** Words that only an accent tells from another one: «våre» are ours, «var» was. */
const toldApart = /(?<!\p{L})v(?:å|aa)r(t|e)?(?!\p{L})/gu;

/** One spelling for what people type differently: capitals, accents, and ae, oe, aa or a for æ, ø, å. */
export const plain = (written: string): string =>
  written
    .toLowerCase()
    .replace(toldApart, 'vor')
    .replace(/æ/g, 'ae')
    .replace(/ø|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
