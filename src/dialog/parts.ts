import { elementsIn, isObject, type JsonObject } from './inputs.ts';
import type { Parts } from './template.ts';

/**
 * What templates call by one word, so that it looks the same on every card (docs/decisions/0057-look.md):
 * `{ "type": "Row", "$data": "${rows}", "title": "${title}", "meta": "${meta}", "data": "${data}" }`.
 */
export const parts: Parts = {
  /** A row of a list: what it is, beneath it how it stands, and with `data` what pressing it does. */
  Row: ({ type, title = '', strong = false, meta = '', press = title, data = null, ...others }) => {
    const lines = stacked(
      { ...textBlock, text: title, ...(strong === true && { weight: 'Bolder' }) },
      { ...textBlock, text: meta, isSubtle: true, size: 'Small' },
    );
    if (!isObject(data)) return { ...row, columns: [column('stretch', lines)], ...others };
    const selectAction = { type: 'Action.Submit', title: press, associatedInputs: 'none', data };
    return { ...leadingOn(lines, selectAction), ...others };
  },

  /** An answer to press: a field of its own, in the middle of which a short one may stand. */
  Cell: ({ type, title = '', meta = '', press = title, short = false, data = null, ...others }) => ({
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    minHeight: lowest,
    verticalContentAlignment: 'Center',
    selectAction: { type: 'Action.Submit', title: press, associatedInputs: 'none', data },
    ...others,
    items: stacked(
      {
        ...textBlock,
        text: title,
        weight: 'Bolder',
        ...(short === true && { horizontalAlignment: 'Center' }),
      },
      { ...textBlock, text: meta, isSubtle: true, size: 'Small' },
    ),
  }),

  /** An address to press, which leads out of Teams. */
  Link: ({ type, title = '', url = '', ...others }) => {
    const selectAction = { type: 'Action.OpenUrl', title, url };
    return {
      ...leadingOn([{ ...textBlock, text: title, color: 'Accent' }], selectAction),
      separator: false,
      ...others,
    };
  },

  /** Words to the side of what the card is about: how it is meant, what is never to be written. */
  Note: ({ type, ...note }) => ({ ...textBlock, isSubtle: true, size: 'Small', spacing: 'Small', ...note }),

  /** What the group below it is about. */
  Heading: ({ type, ...heading }) => ({ ...textBlock, weight: 'Bolder', spacing: 'Medium', ...heading }),

  /** What just happened. */
  News: ({ text = '' }) =>
    signed({ name: 'CheckmarkCircle', plain: '✓', color: 'Good' }, { ...textBlock, text, color: 'Good' }),

  /** Why the answer is no. */
  Problem: ({ type, ...problem }) =>
    signed({ name: 'Warning', plain: '!', color: 'Attention' }, { ...textBlock, ...problem }),

  /** The one thing on the card that is to be seen before the rest: the first step, what leaders can do now. */
  Box: ({ type, label = '', title = '', text = '', note = '', ...others }) => ({
    type: 'Container',
    style: 'emphasis',
    ...others,
    items: stacked(
      { ...textBlock, text: label, weight: 'Bolder', size: 'Small' },
      { ...textBlock, text: title, weight: 'Bolder' },
      { ...textBlock, text },
      { ...textBlock, text: note, isSubtle: true, size: 'Small' },
    ),
  }),
};

/** Words with a sign before them, so that nothing is said by colour alone. */
const signed = ({ plain, ...sign }: { name: string; plain: string; color: string }, words: JsonObject): JsonObject => {
  const fallback = { type: 'TextBlock', text: plain, color: sign.color };
  const icon = { type: 'Icon', ...sign, size: 'xSmall', fallback };
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'auto', items: [icon] },
      { type: 'Column', width: 'stretch', spacing: 'Small', items: [words] },
    ],
  };
};

const textBlock = { type: 'TextBlock', wrap: true } as const;

/** What a thumb hits. */
const lowest = '44px';

/** Says to the eye that a row leads on; to the ear its role does. */
const onward: JsonObject = { type: 'TextBlock', text: '›', color: 'Accent', size: 'Medium', weight: 'Bolder' };

/** The lines that say something, close to each other. */
const stacked = (...lines: JsonObject[]): JsonObject[] =>
  lines.filter(({ text }) => text !== '').map((line, at) => (at === 0 ? line : { ...line, spacing: 'None' }));

const column = (width: string, items: JsonObject[]): JsonObject => ({
  type: 'Column',
  width,
  verticalContentAlignment: 'Center',
  items,
});

const row = { type: 'ColumnSet', separator: true, minHeight: lowest };

const leadingOn = (lines: JsonObject[], selectAction: JsonObject): JsonObject => ({
  ...row,
  selectAction,
  columns: [column('stretch', lines), column('auto', [onward])],
});

/** All that a row says, without the sign that it leads on. */
export const wordsOn = (row: JsonObject): string[] =>
  elementsIn(row)
    .map(({ text }) => String(text ?? ''))
    .filter((text) => text !== '' && text !== onward['text']);
