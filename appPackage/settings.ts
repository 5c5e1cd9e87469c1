import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What the manifest's `${{…}}` places are filled with. */
export interface PackageSettings {
  readonly TEAMS_APP_ID: string;
  readonly BOT_ID: string;
  readonly BOT_DOMAIN: string;
  readonly DEVELOPER_NAME: string;
  readonly WEBSITE_URL: string;
  readonly PRIVACY_URL: string;
  readonly TERMS_URL: string;
  readonly DOCS_URL: string;
  /** What comes after the name, so that people tell this installation from another. */
  readonly APP_NAME_SUFFIX: string;
}

/** Everything that is wrong with the package or its settings. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The app package was not made:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

const address = (what: string) =>
  z.url({ protocol: /^https$/, hostname: /\./, error: `give the https address of ${what}` });

/** A manifest names the host alone, so anything more would be lost without a word. */
const isHostAlone = (text: string): boolean => {
  const { hostname, href } = URL.parse(text) ?? { hostname: '', href: '' };
  return href === `https://${hostname}/` && !/^[\d.]+$/.test(hostname);
};

const Settings = z.object({
  BOT_ID: z.guid("give the bot's application id, a GUID, the same as the setting MicrosoftAppId").toLowerCase(),
  TEAMS_APP_ID: z.guid('give a GUID, or leave it out: then it is the same as BOT_ID').toLowerCase().optional(),
  LOS_PUBLIC_URL: address('the bot, such as https://los.example.no')
    .refine(isHostAlone, 'give https and a name alone, such as https://los.example.no: no port, path or user')
    .transform((url) => new URL(url).hostname),
  DEVELOPER_NAME: z
    .string('give the name of who runs Los, such as the municipality')
    .max(32, 'give a name of at most 32 characters'),
  WEBSITE_URL: address('a page about who runs Los'),
  PRIVACY_URL: address('the privacy statement'),
  TERMS_URL: address('the terms of use'),
  DOCS_URL: address('a page for administrators, or leave it out: then it is the same as WEBSITE_URL').optional(),
  APP_NAME_SUFFIX: z.string().default(''),
});

type Environment = Readonly<Record<string, string | undefined>>;

const names = Object.keys(Settings.shape);
const flagOf = (name: string): string => name.toLowerCase().replaceAll('_', '-').replace('los-', '');

/** Each setting as a flag: `--bot-id` is `BOT_ID`, `--public-url` is `LOS_PUBLIC_URL`. */
export const settingFlags: ReadonlyMap<string, string> = new Map(names.map((name) => [flagOf(name), name]));

/**
 * Reads the settings of the package; a flag goes before the environment.
 * @throws PackageError with every problem at once
 */
export const packageSettings = (environment: Environment, args: readonly string[]): PackageSettings => {
  const { given, unknown } = givenIn(environment, args);
  const parsed = Settings.safeParse(given);
  const issues = parsed.error?.issues ?? [];
  const wrong = issues.map(({ path, message }) => `${String(path[0])}, --${flagOf(String(path[0]))}: ${message}`);
  if (unknown.length > 0 || !parsed.success) throw new PackageError([...unknown, ...wrong]);
  const { LOS_PUBLIC_URL: BOT_DOMAIN, TEAMS_APP_ID, DOCS_URL, ...others } = parsed.data;
  return {
    ...others,
    TEAMS_APP_ID: TEAMS_APP_ID ?? others.BOT_ID,
    DOCS_URL: DOCS_URL ?? others.WEBSITE_URL,
    BOT_DOMAIN,
  };
};

const givenIn = (environment: Environment, args: readonly string[]) => {
  const options = Object.fromEntries([...settingFlags.keys()].map((flag) => [flag, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const flags = Object.entries(values).map(([flag, value]) => [settingFlags.get(flag) ?? `--${flag}`, value]);
  const merged = { BOT_ID: environment['MicrosoftAppId'], ...environment, ...Object.fromEntries(flags) };
  const given = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => typeof value === 'string' && value.trim()),
  );
  const unknown = [...flags.map(([name]) => String(name)).filter((name) => name.startsWith('--')), ...positionals];
  const known = [...settingFlags.keys()].map((flag) => `--${flag}`).join(', ');
  return { given, unknown: unknown.map((what) => `${what}: unknown; there are ${known}`) };
};
