import MarkdownIt from 'markdown-it';

/** What a client makes of a text: what one reads, and what it took for markup. */
interface Read {
  readonly shown: string;
  readonly markup: readonly string[];
}

const markdown = new MarkdownIt();
const plain = new Set(['paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special']);
/** What escapes leave is text like any other, but may not have been an escape to whoever wrote it. */
const escaped = /^\\[*_]$/;

/** Desktop reads CommonMark. */
export const onDesktop = (text: string): Read => {
  const blocks = markdown.parse(text, {});
  const inside = blocks.flatMap(({ children }) => children ?? []);
  const strange = inside.filter(({ type, markup }) => type === 'text_special' && !escaped.test(markup));
  return {
    shown: blocks
      .filter(({ type }) => type === 'inline')
      .map(({ children }) => (children ?? []).map(({ content }) => content).join(''))
      .join('\n'),
    markup: [
      ...[...blocks, ...inside].map(({ type }) => type).filter((type) => !plain.has(type)),
      ...strange.map(({ markup }) => markup),
    ],
  };
};

/**
 * The phones read what their own parser knows (microsoft/Teams-AdaptiveCards-Mobile, MarkDownBlockParser.cpp): links,
 * lists, emphasis. It is strict here: a star that is not escaped counts as emphasis, and a backslash as one that is seen.
 */
export const onPhone = (text: string): Read => {
  const markup: string[] = [];
  let at = 0;

  const words = () => {
    for (; at < text.length && !/[[\])\n]/.test(text.charAt(at)); at++) {
      const two = text.slice(at, at + 2);
      if (escaped.test(two)) at++;
      else if (/^\\(?:[!-/:-@[-`{-~\n]|$)/.test(two)) markup.push(two);
      else if (/^[*_]/.test(two)) markup.push('emphasis');
    }
  };

  const list = () => {
    if (text.charAt(at + 1) === ' ') markup.push('list');
    else if (text.charAt(at) === '*') return words();
    at++;
  };

  const link = () => {
    at++;
    while (at < text.length && text.charAt(at) !== ']') block();
    if (text.slice(at, at + 2) === '](') markup.push('link');
  };

  const block = () => {
    const sign = text.charAt(at);
    if (sign === '[') link();
    else if (/[\])\n]/.test(sign)) at++;
    else if (/[-+*]/.test(sign)) list();
    else if (/\d/.test(sign)) while (/\d/.test(text.charAt(at))) at++;
    else words();
  };

  while (at < text.length) block();
  return { shown: text.replace(/\\([*_])/g, '$1'), markup };
};

/** What one reads, whatever nobody sees in it: signs without width, and where a paragraph begins. */
export const asSeen = (text: string): string =>
  text
    .replace(/[\u200a\u200b]/g, '')
    .replaceAll('\u2018', '`')
    .replaceAll('\n\n', '\n');
