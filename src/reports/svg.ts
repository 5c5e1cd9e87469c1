type Attributes = Readonly<Record<string, string | number>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML cannot hold, not even escaped: most control signs and halves of surrogate pairs. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without what XML cannot hold. */
export const withoutImpossible = (text: string): string => text.replace(impossible, '');

const escapeXml = (text: string): string => withoutImpossible(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** An SVG element around other elements; numbers are rounded to hundredths, which nobody can see. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  const inner = content.join('');
  return `<${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
};

const attribute = (value: string | number): string =>
  typeof value === 'number' ? String(hundredths(value)) : escapeXml(value);

export const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A line of text; `text` is anything people wrote. */
export const textElement = (attributes: Attributes, text: string): string =>
  element('text', attributes, escapeXml(text));
