import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { composeCommands } from '../src/dialog/commands.ts';
import { features } from '../src/features/index.ts';
import { folder, type PackageFiles, readJson, readPackageFiles } from './files.ts';
import { withLists } from './lists.ts';
import { problemsBySchema } from './schema.ts';
import { PackageError, type PackageSettings, packageSettings } from './settings.ts';

const target = join(folder, 'build/los.zip');

/** The same contents make the same zip. */
const mtime = new Date(2000, 0, 1);

/**
 * Makes the app package for Teams: fills in the places, checks all of it, and packs it.
 * @returns the zip, with its files at the top as Teams wants them
 * @throws PackageError with everything that is wrong
 */
export const pack = (files: PackageFiles, settings: PackageSettings, version: string): Uint8Array => {
  const { localizationInfo, icons, ...others } = files.manifest;
  const manifest = { ...others, version, icons, localizationInfo };
  const { nb, nn, en } = files;
  const contents = fill({ 'manifest.json': manifest, 'nb.json': nb, 'nn.json': nn, 'en.json': en }, settings);
  const problems = Object.entries(contents).flatMap(([name, content]) => [
    ...problemsBySchema(name, content),
    ...unfilled(name, content),
  ]);
  if (problems.length > 0) throw new PackageError(problems);
  const texts = Object.entries(contents).map(([name, content]) => [name, strToU8(json(content))]);
  const pictures = Object.values(icons).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
  return zipSync(Object.fromEntries([...texts, ...pictures]), { level: 9, mtime });
};

const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** As the formatter has it: a list of words on one line. */
const tidy = (text: string): string =>
  text.replace(
    /\[\n\s+("[^"\n]*"(?:,\n\s+"[^"\n]*")*)\n\s+\]/g,
    (_, words: string) => `[${words.replace(/\n\s+/g, ' ')}]`,
  );

const place = /\$\{\{(\w+)\}\}/g;

const fill = <T>(content: T, settings: PackageSettings): T => {
  const values: Readonly<Record<string, string>> = { ...settings };
  const filled = JSON.stringify(content).replace(place, (found, name: string) =>
    name in values ? JSON.stringify(values[name]).slice(1, -1) : found,
  );
  return JSON.parse(filled) as T;
};

const unfilled = (name: string, content: unknown): readonly string[] =>
  [...JSON.stringify(content).matchAll(place)].map(([found]) => `${name}: nothing is known to fill in for ${found}`);

/** Writes the command lists anew, after something that can be asked for has come, gone or got another name. */
const writeLists = (): void => {
  const { manifest, nb, nn, en } = withLists(readPackageFiles(), composeCommands(features));
  for (const [name, content] of Object.entries({ manifest, nb, nn, en })) {
    writeFileSync(join(folder, `${name}.json`), tidy(json(content)));
  }
};

const makePackage = (args: readonly string[]): void => {
  const { version } = readJson<{ version: string }>('../package.json');
  const zip = pack(readPackageFiles(), packageSettings(process.env, args), version);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, zip);
  console.log(`${relative(process.cwd(), target)}: the app package, version ${version}, ${zip.length} bytes`);
};

const run = (args: readonly string[]): void => (args[0] === '--lists' ? writeLists() : makePackage(args));

if (import.meta.main) {
  try {
    run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
