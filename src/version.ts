import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from './project.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(projectFile('package.json'), 'utf8')));

/** Which Los this is, as semver.org writes it. @param commit it was built from, where that is known */
export const versionOf = (commit: string | undefined): string =>
  commit === undefined ? version : `${version}+${commit.slice(0, 12)}`;
