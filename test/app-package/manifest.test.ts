import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/content/commands.ts';
import { createUnderstand } from '../../src/conversation/understand.ts';

const folder = join(import.meta.dirname, '../../appPackage');
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const manifest = read('manifest.json');
const nynorsk: Record<string, string> = read('nn.json');
const understand = createUnderstand(commands);

interface Listed {
  readonly key: string;
  readonly title: string;
  readonly description: string;
}

const listed: Listed[] = manifest.bots[0].commandLists.flatMap(
  (list: { commands: { title: string; description: string }[] }, at: number) =>
    list.commands.map((command, index) => ({
      ...command,
      key: `bots[0].commandLists[${at}].commands[${index}]`,
    })),
);

describe('the app package', () => {
  test.each(listed)('lists $title, which Los understands in both languages', ({ key, title, description }) => {
    const inNynorsk = nynorsk[`${key}.title`] ?? '';
    const [one, other] = [understand(title), understand(inNynorsk)];
    expect(one.do).not.toBe('help.suggest');
    expect(other).toEqual(one);
    expect(commands.find((command) => command.do === one.do && command.title.nb === title)?.title.nn).toBe(inNynorsk);
    expect(description.length).toBeLessThanOrEqual(128);
    expect(nynorsk[`${key}.description`]?.length).toBeLessThanOrEqual(128);
  });

  test('keeps to the limits of the manifest', () => {
    for (const list of manifest.bots[0].commandLists) expect(list.commands.length).toBeLessThanOrEqual(12);
    for (const { short, full } of [manifest.name])
      expect([short.length <= 30, full.length <= 100]).toEqual([true, true]);
    expect(manifest.description.short.length).toBeLessThanOrEqual(80);
    expect(nynorsk['description.short']?.length).toBeLessThanOrEqual(80);
  });

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has %s in its size', (file, size) => {
    const png = readFileSync(join(folder, file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
