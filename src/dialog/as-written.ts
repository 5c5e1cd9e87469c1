/**
 * Our own texts use no markup, so whatever looks like it came from a user and is shown as it was written. Cards are read
 * by two parsers of Markdown: desktop follows CommonMark, the phones have one of their own that knows emphasis, links and
 * lists and keeps every backslash but those of `\*` and `\_`. So what would be markup is parted by a sign that nobody
 * sees (PLATFORM: decision 7).
 */
const nothing = '\u200b';
const hardSpace = '\u00a0';
const hairSpace = '\u200a';

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** What no parser makes anything of, and most of what is said: no sign of markup, nor what a list begins with. */
const surelyPlain =
  /^(?:\d+(?![\d.)+-])|(?![\s>+\-=#\d]))(?:[^\\`~<>&{}[\])*_\n\r\v\f\u0085\u2028\u2029]|\)(?![-+#\d]))*$/u;

/** A text of a card. A line of its own takes a paragraph: a single break is a space on desktop. */
export const asWritten = (text: string): string =>
  surelyPlain.test(text)
    ? text
    : linesOf(text)
        .map((line) => line.replace(/[*_]/g, '\\$&'))
        .join('\n\n');

/** In signs as they are sent, with what escapes them. */
export const signsOf = (text: string): number => JSON.stringify(asWritten(text)).length;

/** A text, or as much of it as takes no more than so many signs to send. */
export const bounded = (text: string, most: number): string => {
  if (signsOf(text) <= most) return text;
  let end = text.length;
  while (signsOf(text.slice(0, end)) > most) end = Math.floor((end * most) / signsOf(text.slice(0, end)));
  return `${text.slice(0, end)} …`;
};

/**
 * The title of a choice: some clients look for markup in it, others show every backslash. A star before a space begins
 * no emphasis, nor does a line within what looks like a word.
 */
export const asChosen = (text: string): string =>
  linesOf(text)
    .map((line) => line.replaceAll('*', `*${hairSpace}`).replaceAll('_', `${nothing}_${nothing}`))
    .join(' ');

/** A text without Markdown, in which clients look for dates to work out all the same. */
export const withoutDates = (text: string): string => text.replace(/\{\{(?=(?:DATE|TIME)\()/g, `{${nothing}{`);

const linesOf = (text: string): string[] => {
  const lines = text.split(lineBreak).filter((line) => line.trim() !== '');
  return lines.map((line) => unmarkedLine(unmarked(withoutDates(line))));
};

/** What is markup wherever it stands: escapes, code, struck out words, links, tags and entities. */
const unmarked = (line: string): string =>
  line
    .replace(/\\(?![\p{L}\p{N}\s])/gu, `\\${nothing}`)
    .replaceAll('`', '\u2018')
    .replace(/~(?=~)/g, `~${nothing}`)
    .replace(/\](?=[([:])/g, `]${nothing}`)
    .replace(/<(?=[a-z/!?])/gi, `<${nothing}`)
    .replace(/&(?=#|[a-z])/gi, `&${nothing}`);

/** What is markup where a line begins: quotes, rules, code, headings and lists. Phones see lists after a bracket and a number, too. */
const unmarkedLine = (line: string): string =>
  line
    .replace(/^[ \t]+/, (indent) => hardSpace.repeat(indent.length))
    .replace(/^(?=>|[-+=# \t]+$|\d+[.)][ \t]*$)/, nothing)
    .replace(/(?<=^|[[\])])([-+\d]*[-+]|#{1,6}|\d+[.)])[ \t]/g, `$1${hardSpace}`);
