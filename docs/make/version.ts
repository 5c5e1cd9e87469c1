import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the version stands beside package.json and its lock file, which `npm version` writes itself. */
const places: readonly (readonly [file: string, before: string])[] = [
  ['appPackage/manifest.json', '"version": "'],
  ['env/.env.dev', 'LOS_IMAGE_TAG='],
  ['infra/README.md', 'export LOS_IMAGE_TAG='],
];

/** @throws when it does not stand there, so that no place is forgotten */
const put = (version: string, text: string, before: string): string => {
  const found = new RegExp(`(?<=${before})\\d+\\.\\d+\\.\\d+`);
  if (!found.test(text)) throw new Error(`no version after ${before}`);
  return text.replace(found, version);
};

/** What has been collected becomes the section of the version. */
const cut = (version: string, changes: string, today: string): string =>
  changes.replace(/^## \[Unreleased\]\n/m, `## [Unreleased]\n\n## [${version}] – ${today}\n`);

/** Brings the version of package.json to every other place that names it; `npm version` runs this before it commits. */
const bringAbout = (root: string, today: string): void => {
  const change = (file: string, into: (text: string) => string) =>
    writeFileSync(join(root, file), into(readFileSync(join(root, file), 'utf8')));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [file, before] of places) change(file, (text) => put(version, text, before));
  change('CHANGELOG.md', (text) => cut(version, text, today));
};

if (import.meta.main) bringAbout(join(import.meta.dirname, '../..'), new Date().toISOString().slice(0, 10));
