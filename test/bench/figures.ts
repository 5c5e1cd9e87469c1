/** The middle of what was measured, the mean of the two middle ones where there are as many above as below; NaN of nothing. */
export const median = (all: readonly number[]): number => quantile(all, 0.5);

/** What a share of all lies at or below, between its neighbours where it falls between two; NaN of nothing. */
export const quantile = (all: readonly number[], share: number): number => {
  const sorted = all.toSorted((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return below + (above - below) * (place % 1);
};

/** How far the middle half of what was measured spreads, as a share of its median. */
export const spread = (all: readonly number[]): number => (quantile(all, 0.75) - quantile(all, 0.25)) / median(all);

/** A figure as people read it. @param digits after the point, at most */
export const figure = (value: number, digits = 2): string =>
  Number.isNaN(value) ? '–' : value.toLocaleString('en', { maximumFractionDigits: digits });

/** A table in Markdown whose columns stand below each other in a terminal, too; figures to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, at) =>
    Math.max(3, ...[title, ...rows.map((row) => row[at] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
};
