import { readFileSync } from 'node:fs';
import { arrowsOf, drawingOf, modulesOfSrc, roomsFile, withDrawing } from '../../docs/make/rooms-drawing.ts';

const modules = await modulesOfSrc();
const page = readFileSync(roomsFile, 'utf8');

test('docs/architecture.md draws the rooms as the imports have them; `npm run docs:rooms` draws them', () => {
  expect(page).toContain(drawingOf(arrowsOf(modules)));
  expect(withDrawing(page, drawingOf(arrowsOf(modules)))).toBe(page);
});

test('an import between two rooms that is new changes the drawing', () => {
  const [store] = modules.filter(({ source }) => source === 'src/store/documents.ts');
  const [dependency] = store?.dependencies ?? [];
  if (!store || !dependency) throw new Error('src/store/documents.ts imports nothing');
  const wider = { ...store, dependencies: [{ ...dependency, resolved: 'src/teams/edge.ts' }] };
  expect(withDrawing(page, drawingOf(arrowsOf([...modules, wider])))).not.toBe(page);
});
