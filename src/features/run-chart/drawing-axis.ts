import { formatShortDay, formatShortMonth } from '../../language/format.ts';
import { weekOf } from '../../model/calendar.ts';
import type { MeasureRhythm } from '../../model/improvement.ts';
import { colours, noteType, sheetWidth } from '../../reports/sheet.ts';
import { textElement } from '../../reports/svg.ts';
import { widthOf } from '../../reports/type.ts';
import { type Plot, row } from './drawing-plot.ts';

/** What it takes to write below a chart when its points are of. */
interface Axis extends Pick<Plot, 'periods' | 'words' | 'bottom' | 'half' | 'x'> {
  readonly every: MeasureRhythm;
}

/** As much white between two labels. */
const clear = 7;

/** «okt», «uke 40» or «3. mars» below each period, or each second, third … one, so that none touches another; below where it begins, the year. */
export const periodLabels = (axis: Axis): string[] => {
  const step = stepOf(axis);
  const shown = axis.periods.map((_, at) => at).filter((at) => (axis.periods.length - 1 - at) % step === 0);
  return shown.flatMap((at, index) => {
    const [before, after] = [shown[index - 1], shown[index + 1]];
    const year = yearOf(axis, at);
    // The first one has its year unless the next has another: the two would touch.
    const isNew =
      before === undefined ? after === undefined || yearOf(axis, after) === year : yearOf(axis, before) !== year;
    return [below(axis, at, 1, labelOf(axis, at)), ...(isNew ? [below(axis, at, 2, year)] : [])];
  });
};

/** The fewest periods from one label to the next at which all of them, the newest included, stand clear of each other. */
const stepOf = (axis: Axis): number => {
  const widest = Math.max(...axis.periods.map((_, at) => widthOf(labelOf(axis, at), noteType)));
  return Math.max(1, Math.ceil((widest + clear) / (2 * axis.half)));
};

const labelOf = ({ periods, every, words }: Axis, at: number): string => {
  const { on = '', from } = periods[at] ?? {};
  if (every === 'day') return formatShortDay(words.language, on);
  if (every !== 'month') return words.t('periods.week', { week: weekOf(on).week });
  const month = formatShortMonth(words.language, on.slice(0, 7));
  return from === undefined ? month : `${formatShortMonth(words.language, from.slice(0, 7))}–${month}`;
};

const yearOf = ({ periods, every }: Axis, at: number): string => {
  const { on = '' } = periods[at] ?? {};
  return every === 'week' || every === 'fortnight' ? String(weekOf(on).year) : on.slice(0, 4);
};

/** In the middle below its period, but within the sheet. */
const below = ({ bottom, x }: Axis, at: number, line: number, text: string): string => {
  const width = widthOf(text, noteType) / 2 + 3;
  const middle = Math.min(Math.max(x(at), width), sheetWidth - width);
  const place = { x: middle, y: bottom + line * row + 2, 'text-anchor': 'middle' };
  return textElement({ ...place, 'font-size': noteType.size, fill: colours.softInk }, text);
};
