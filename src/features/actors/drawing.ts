import type { Translate } from '../../language/texts.ts';
import { inOrder, isRated, type RatedActor } from '../../model/actors.ts';
import type { ActorMap, Importance, Relation } from '../../model/improvement.ts';
import { legend } from '../../reports/legend.ts';
import { colours, type Drawing, noteType, sheet, sheetWidth } from '../../reports/sheet.ts';
import { element, hundredths, textElement } from '../../reports/svg.ts';
import { boxOf, type Label, labelSvg, labelsOf, outwards } from './drawing-labels.ts';
import { importanceName, type Middle, relationName } from './words.ts';

/** As many actors as a picture has room for; the others stand in the list. */
export const mostDrawn = 12;

const margin = 9;
/** Of the one in the middle. */
const hub = 29;
/** How far out an actor stands: near is good contact. */
const nearness: Readonly<Record<Relation, number>> = { strong: 0.52, weak: 0.7, strained: 0.7, missing: 0.86 };
/** Important is large. */
const sizes: Readonly<Record<number, number>> = { 1: 3.5, 2: 6, 3: 8.5 };
const rings = [...new Set(Object.values(nearness))];

/** The tone of a relation, which its line and its shape say too. */
const tones: Readonly<Record<Relation, { readonly line: string; readonly fill: string }>> = {
  strong: { line: '#1b7a66', fill: '#7acab4' },
  weak: { line: '#5d6673', fill: '#e4e8ee' },
  missing: { line: '#96534e', fill: colours.paper },
  strained: { line: '#905a33', fill: '#fadac6' },
};

/** One actor and where it is. */
interface Placed {
  readonly actor: RatedActor;
  readonly turn: number;
}

/** Those on the picture, the most important first. */
export const drawnOf = (map: ActorMap): RatedActor[] => inOrder(map).filter(isRated).slice(0, mostDrawn);

/** Draws who is near and important: the one in the middle, near it good contact, large the important; `undefined` of nobody. */
export const drawActors = (map: ActorMap, of: Middle, t: Translate): Drawing | undefined => {
  const drawn = drawnOf(map);
  if (drawn.length === 0) return undefined;
  // A quarter of a step on, nobody stands just above or below the middle.
  const placed = drawn.map((actor, at): Placed => ({ actor, turn: (at + 0.25) / drawn.length }));
  const labels = labelsOf(
    placed.map(({ actor: { name, importance }, turn }) => ({ name, turn, important: importance === 3 })),
  );
  const { top, bottom } = extent(labels);
  const around = element(
    'g',
    { transform: `translate(${sheetWidth / 2} ${hundredths(margin - top)})` },
    ...rings.map(ring),
    ...placed.map((one, at) => leader(one, labels[at])),
    ...placed.map(line),
    ...placed.map(node),
    middle(t(`actorMap.middle.${of}`)),
    ...labels.map(labelSvg),
  );
  return sheet([{ svg: around, height: bottom - top + 2 * margin }, ...explained(drawn, t)]);
};

const extent = (labels: readonly Label[]) => {
  const rim = -outwards(0, 1).y;
  const boxes = labels.map(boxOf);
  return {
    top: Math.min(-rim, ...boxes.map((box) => box.top)),
    bottom: Math.max(rim, ...boxes.map((box) => box.bottom)),
  };
};

const ring = (share: number): string => {
  const [right, top] = [outwards(0.25, share), outwards(0, share)];
  return element('ellipse', { rx: right.x, ry: -top.y, fill: 'none', stroke: colours.faintLine, 'stroke-width': 0.75 });
};

const middle = (name: string): string => {
  const place = { y: 4, 'text-anchor': 'middle', 'font-size': noteType.size, 'font-weight': 600 };
  return element('circle', { r: hub, fill: '#d3e2ff', stroke: '#4f679d' }) + textElement(place, name);
};

/** From an actor to its name, which may have had to move. */
const leader = ({ actor, turn }: Placed, label: Label | undefined): string => {
  if (!label) return '';
  const from = outwards(turn, nearness[actor.relation]);
  const rim = outwards(turn, 0.97);
  const { top, bottom } = boxOf(label);
  const to = { x: label.x - label.side * 3, y: (top + bottom) / 2 };
  const d = `M${xy(from)}L${xy(rim)}L${xy(to)}`;
  return element('path', { d, fill: 'none', stroke: '#c3c8cf', 'stroke-width': 0.75 });
};

const xy = ({ x, y }: { readonly x: number; readonly y: number }): string => `${hundredths(x)} ${hundredths(y)}`;

const node = ({ actor: { relation, importance }, turn }: Placed): string => {
  const { x, y } = outwards(turn, nearness[relation]);
  return disc(relation, importance, x, y);
};

const disc = (relation: Relation, importance: Importance, cx: number, cy: number): string => {
  const { fill, line: stroke } = tones[relation];
  return element('circle', { cx, cy, r: sizes[importance] ?? 6, fill, stroke, 'stroke-width': 1.75 });
};

/** From the middle to an actor, as their relation is. */
const line = ({ actor: { relation }, turn }: Placed): string => {
  const to = outwards(turn, nearness[relation]);
  const length = Math.hypot(to.x, to.y);
  const angle = (Math.atan2(to.y, to.x) * 180) / Math.PI;
  return element('g', { transform: `rotate(${hundredths(angle)})` }, stroke(relation, hub, length, -angle));
};

/** A line along the x axis: whole and thick, dashed, broken with a cross, or a zigzag. */
const stroke = (relation: Relation, from: number, to: number, upright = 0): string => {
  const style = { fill: 'none', stroke: tones[relation].line };
  if (relation === 'strong') return element('path', { d: `M${from} 0H${hundredths(to)}`, ...style, 'stroke-width': 3 });
  if (relation === 'weak')
    return element('path', {
      d: `M${from} 0H${hundredths(to)}`,
      ...style,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    });
  if (relation === 'strained')
    return element('path', { d: zigzag(from, to), ...style, 'stroke-width': 1.75, 'stroke-linejoin': 'round' });
  return broken(from, to, upright, style);
};

const zigzag = (from: number, to: number): string => {
  const count = Math.max(3, Math.round((to - from) / 5));
  const points = Array.from({ length: count }, (_, at) => {
    const x = from + ((to - from) * (at + 1)) / (count + 1);
    return `L${hundredths(x)} ${at % 2 === 0 ? -3.5 : 3.5}`;
  });
  return `M${from} 0${points.join('')}L${hundredths(to)} 0`;
};

type Style = Readonly<Record<string, string>>;

/** @param upright how far the cross is turned back, in degrees, so that it is no plus */
const broken = (from: number, to: number, upright: number, style: Style): string => {
  const at = hundredths((from + to) / 2);
  const [left, right] = [hundredths(at - 7), hundredths(at + 7)];
  const halves = `M${from} 0H${left}M${right} 0H${hundredths(to)}`;
  const transform = `translate(${at} 0) rotate(${hundredths(upright)})`;
  return [
    element('path', { d: halves, ...style, 'stroke-width': 1.25 }),
    element('path', { d: 'M-3.5 -3.5l7 7m0 -7l-7 7', transform, ...style, 'stroke-width': 2 }),
  ].join('');
};

const relations = ['strong', 'weak', 'missing', 'strained'] as const;

/** What lines and sizes mean, of those that are there, and what near means: in words and shapes, never by colour alone. */
const explained = (drawn: readonly RatedActor[], t: Translate): Drawing[] => {
  const lines = relations
    .filter((relation) => drawn.some((actor) => actor.relation === relation))
    .map((relation) => ({
      mark: element('g', { transform: 'translate(0 5.5)' }, stroke(relation, 0, 22)),
      text: relationName(t, relation),
    }));
  const discs = ([3, 2, 1] as const)
    .filter((importance) => drawn.some((actor) => actor.importance === importance))
    .map((importance) => ({ mark: disc('weak', importance, 11, 5.5), text: importanceName(t, importance) }));
  return [...pairs(lines).map(legend), legend(discs), note(t('actorMap.scale'))];
};

/** Two beside each other fit on a phone. */
const pairs = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => all.slice(2 * at, 2 * at + 2));

const note = (words: string): Drawing => ({
  svg: textElement(
    { x: sheetWidth / 2, y: 12, 'text-anchor': 'middle', 'font-size': noteType.size, fill: colours.softInk },
    words,
  ),
  height: 22,
});
