import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

const root = join(import.meta.dirname, '../..');

/** What the drawing says of each room, in a few words. */
const rooms: Readonly<Record<string, string>> = {
  cli: 'los …',
  demo: 'npm start',
  teams: 'the bot SDK',
  web: 'HTTP',
  telemetry: 'figures and traces',
  features: 'what Los can do',
  reminders: 'plan → inbox → post',
  dialog: 'the turn',
  reports: 'pictures',
  assistant: 'a language model, if any',
  upkeep: 'copies, forgetting',
  store: 'documents',
  language: 't, dates and figures',
  model: 'shapes and rules, pure',
};

/** Where the rooms are wired together: it knows them all, so only who starts it is drawn. */
const wiring = 'main';
const isWiring = (file: string): boolean => file === 'src/main.ts' || file === 'src/los.ts';

/** Nearly everybody knows these. */
const known: readonly string[] = ['language', 'model'];

/** One room imports something of another, be it only a type. */
type Arrow = readonly [from: string, to: string];

const roomOf = (file: string): string | undefined => (isWiring(file) ? wiring : /^src\/([^/]+)\//.exec(file)?.[1]);

/** Who imports whom, each pair once, in the order of the alphabet. */
export const arrowsOf = (modules: ICruiseResult['modules']): Arrow[] => {
  const pairs = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => [roomOf(source), roomOf(resolved)] as const),
  );
  const between = pairs.filter((pair): pair is Arrow => pair[0] !== undefined && pair[1] !== undefined);
  const names = new Set(between.filter(([from, to]) => from !== to).map((pair) => pair.join(' ')));
  return [...names].sort().map((name) => name.split(' ') as unknown as Arrow);
};

const isDrawn = ([from, to]: Arrow): boolean => from !== wiring && !known.includes(to);

/**
 * The drawing of who imports whom, for Mermaid.
 * @throws Error when there is a room that the drawing has no words for
 */
export const drawingOf = (arrows: readonly Arrow[]): string => {
  for (const room of arrows.flat()) {
    if (room !== wiring && !(room in rooms)) throw new Error(`docs/make/rooms-drawing.ts says nothing of src/${room}`);
  }
  const nodes = Object.entries(rooms).map(([room, words]) => `  ${room}[src/${room}<br/>${words}]`);
  return [
    '```mermaid',
    'flowchart TD',
    `  ${wiring}([main.ts · los.ts<br/>the wiring])`,
    ...nodes,
    ...arrows.filter(isDrawn).map(([from, to]) => `  ${from} --> ${to}`),
    '```',
  ].join('\n');
};

/** All modules of src and what each imports. */
export const modulesOfSrc = async (): Promise<ICruiseResult['modules']> => {
  const { output } = await cruise([join(root, 'src')], {
    baseDir: root,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  });
  return (output as ICruiseResult).modules;
};

/** Where the drawing stands, between two marks. */
export const roomsFile = join(root, 'docs/architecture.md');
const between = /(?<=<!-- rooms: npm run docs:rooms -->\n)[\s\S]*(?=\n<!-- rooms end -->)/;

/** The page with that drawing in it. */
export const withDrawing = (page: string, drawing: string): string => page.replace(between, () => drawing);

if (import.meta.main) {
  const drawing = drawingOf(arrowsOf(await modulesOfSrc()));
  writeFileSync(roomsFile, withDrawing(readFileSync(roomsFile, 'utf8'), drawing));
}
