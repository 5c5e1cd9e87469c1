import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, shipped } from './shipped.ts';

/** The licences Los may be shipped with, and what each asks for. */
export const allowed: Readonly<Record<string, string>> = {
  '(AFL-2.1 OR BSD-3-Clause)': 'taken under BSD-3-Clause: keep the notice',
  '(ISC AND CC-BY-3.0)': 'code under ISC; the data names its source (date-holidays)',
  '(MIT AND Zlib)': 'keep the notice',
  '(MIT OR GPL-3.0-or-later)': 'taken under MIT: keep the notice',
  '0BSD': 'nothing',
  'Apache-2.0': 'keep the notice, say what was changed',
  'BSD-2-Clause': 'keep the notice',
  'BSD-3-Clause': 'keep the notice',
  'BlueOak-1.0.0': 'keep the text or a link to it',
  ISC: 'keep the notice',
  MIT: 'keep the notice',
  'MIT AND OFL-1.1': 'code under MIT; the font may not be sold by itself',
  'MPL-2.0': 'changes to its own files are open; Los changes none',
  'PSF-2.0': 'keep the notice',
  Unlicense: 'nothing',
};

const intro = `# Licences

Los itself is under the [MIT licence](../LICENSE). Below is what comes along when it is installed without the packages for
development, by licence. The page is made from the lock file by \`npm run docs:licences\`; a test compares the two, and
fails for a licence that nobody has looked at. None of them asks that Los or what a municipality adds to it be open.

The bill of materials, with versions and checksums, is made from the lock file too, in CycloneDX:

\`\`\`
npm run --silent sbom > sbom.json
\`\`\``;

/** docs/licences.md, as the lock file says it. */
export const licencesPage = (): string => {
  const all = shipped();
  const parts = Object.entries(allowed).map(([licence, asks]) => {
    const names = new Set(all.filter((one) => one.licence === licence).map(({ name }) => name));
    return `## ${licence}\n\nAsks: ${asks}.\n\n${[...names].join(', ')}`;
  });
  return `${[intro, ...parts].join('\n\n')}\n`;
};

/** Where the page stands. */
export const licencesFile = join(root, 'docs/licences.md');

if (import.meta.main) writeFileSync(licencesFile, licencesPage());
