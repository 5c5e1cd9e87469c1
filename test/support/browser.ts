import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const cache = path.resolve('node_modules/.cache');
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const home = path.join(cache, `chromium-${devDependencies['@sparticuz/chromium']}`);

/**
 * A real headless Chromium that comes with the packages, so that the tests need no installed browser.
 * The package is built for Linux on x64; elsewhere an installed Chrome is used.
 */
export const openBrowser = async (): Promise<Browser> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  await unpack();
  await writeFile(fonts, fontConfiguration);
  return chromium.launch({
    executablePath: path.join(home, 'chromium'),
    // Containers and CI run as root and with a small /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    // Date fields go by the machine's language; a page's own does not reach them.
    env: {
      ...process.env,
      LC_ALL: 'nb_NO.UTF-8',
      LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: fonts,
    },
  });
};

/** Unpacks the browser once; into place at the end, so that an interrupted or a parallel run leaves nothing half done. */
const unpack = async (): Promise<void> => {
  if (existsSync(home)) return;
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(path.join(cache, 'unpacking-'));
  // The package unpacks its shared libraries where it takes the machine for an Amazon one, and always into TMPDIR.
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await run(process.execPath, [path.join(import.meta.dirname, 'unpack-chromium.ts')], { env });
  await rename(staging, home).catch(() => rm(staging, { recursive: true }));
};

const fonts = path.join(home, 'signs.conf');

/**
 * The package's own list of fonts names folders of its cloud; ours are the fonts beside it, the same on every machine, and
 * one that has the signs they lack (✓ ● ○).
 */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${path.join(home, 'fonts')}</dir><dir>${path.resolve('node_modules/@expo-google-fonts/inter')}</dir><cachedir>${path.join(home, 'fonts-cache')}</cachedir></fontconfig>
`;
