import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { folder, type Manifest, readJson, readPackageFiles, type Texts } from '../../appPackage/files.ts';
import { commandLists, withLists } from '../../appPackage/lists.ts';
import { pack } from '../../appPackage/pack.ts';
import { problemsBySchema } from '../../appPackage/schema.ts';
import { createUnderstand } from '../../src/dialog/understand.ts';
import { commands } from '../support/texts.ts';
import { settings } from './settings.ts';
import { unpack } from './unpack.ts';

const files = readPackageFiles();
const { version } = readJson<{ version: string }>('../package.json');
const packed = unpack(pack(files, settings, version));
const manifest = packed.json<Manifest>('manifest.json');
const understand = createUnderstand(commands);

const listed = (['nb', 'nn', 'en'] as const).flatMap((language) =>
  commandLists(commands, language).flatMap(({ scopes, commands: list }) =>
    list.map((command) => ({ ...command, language, scope: scopes.join(' and ') })),
  ),
);

describe('the manifest', () => {
  test('is right by the newest released schema of Microsoft, with every place filled in', () => {
    expect(manifest.manifestVersion).toBe('1.30');
    expect(problemsBySchema('manifest.json', manifest)).toEqual([]);
    expect(JSON.stringify(manifest)).not.toContain('${{');
    expect(manifest).toMatchObject({
      version,
      id: settings.TEAMS_APP_ID,
      bots: [{ botId: settings.BOT_ID, scopes: ['personal', 'team', 'groupChat'] }],
    });
  });

  test('would not be right with a field the schema does not know', () => {
    expect(problemsBySchema('manifest.json', { ...manifest, colour: 'blue' })).toEqual([
      'manifest.json: must NOT have additional properties («colour»)',
    ]);
  });

  test('asks for who is in a channel, so that it may be used in private and shared ones, and for nothing else', () => {
    expect(manifest).toMatchObject({
      supportsChannelFeatures: 'tier1',
      webApplicationInfo: { id: settings.BOT_ID, resource: `https://${settings.BOT_DOMAIN}` },
      authorization: { permissions: { resourceSpecific: [{ name: 'ChannelMember.Read.Group', type: 'Application' }] } },
    });
    expect(JSON.stringify(manifest['authorization']).match(/"name"/g)).toHaveLength(1);
    for (const field of ['permissions', 'devicePermissions']) expect(manifest).not.toHaveProperty(field);
    expect(manifest.bots[0]).toMatchObject({ supportsFiles: true, isNotificationOnly: false });
    expect(manifest.bots[0]).not.toHaveProperty('registrationInfo');
  });

  test('is offered to the team’s chat first, as a bot', () => {
    expect(manifest).toMatchObject({
      defaultInstallScope: 'groupChat',
      defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
      publisherDocsUrl: settings.DOCS_URL,
    });
  });

  test('says that Los takes what only one person sees, such as slash commands, where others read along', () => {
    expect(manifest.bots[0]['supportsTargetedMessages']).toBe(true);
    const slashed = manifest.bots[0].commandLists.filter(({ triggers }) => triggers?.includes('slash'));
    expect(slashed.map(({ scopes }) => scopes)).toEqual([['team', 'groupChat']]);
  });

  test('trusts the bot’s own domain, which has the pictures, and no other', () => {
    expect(manifest['validDomains']).toEqual([settings.BOT_DOMAIN]);
  });

  test.each(['nb.json', 'nn.json', 'en.json'])('has its texts in %s, right by the schema', (file) => {
    expect(problemsBySchema(file, packed.json(file))).toEqual([]);
  });

  test('names a file for each language, and each file has a text for every text of the others', () => {
    const { defaultLanguageFile, additionalLanguages } = manifest.localizationInfo;
    expect([defaultLanguageFile, ...additionalLanguages.map(({ file }) => file)]).toEqual([
      'nb.json',
      'nn.json',
      'en.json',
    ]);
    const nb = packed.json<Texts>('nb.json');
    for (const other of [packed.json<Texts>('nn.json'), packed.json<Texts>('en.json')]) {
      expect(Object.keys(other)).toEqual(Object.keys(nb));
      expect(Object.values(other).filter((text) => text.trim() === '')).toEqual([]);
    }
    expect(nb['description.full']).toBe(manifest.description.full);
  });
});

describe('the command lists', () => {
  test('are what «hjelp» offers in each scope (npm run package -- --lists writes them anew)', () => {
    expect(files).toEqual(withLists(files, commands));
  });

  test.each(listed)('offer «$title» in $scope, which Los understands', (one) => {
    const { title, description, prompt, language, scope } = one;
    const [meant, asked] = [title, prompt ?? title].map((words) =>
      understand(words, scope === 'personal' ? 'personal' : 'together'),
    );
    const command = commands.find((known) => known.title[language] === title && known.do === meant?.do);
    expect(command?.does?.[language]).toBe(description);
    expect(description).not.toBe('');
    // A question is answered in a sentence on the very card.
    expect(asked?.do).toBe(meant?.do);
  });

  test('have prompt starters in the personal chat, and plain commands where there are slash commands', () => {
    const types = manifest.bots[0].commandLists.map(({ commands: list }) => new Set(list.map(({ type }) => type)));
    expect(types).toEqual([new Set(['prompt', undefined]), new Set([undefined])]);
    expect(Object.keys(packed.json<Texts>('nn.json')).filter((key) => key.endsWith('.prompt'))).not.toEqual([]);
  });

  test('end in help, after at most eleven others', () => {
    for (const { commands: list } of manifest.bots[0].commandLists) {
      expect(list.at(-1)?.title).toBe('Hjelp');
      expect(list.length).toBeLessThanOrEqual(12);
    }
  });
});

describe('the icons', () => {
  const pixels = (file: string) => {
    const { width, height, data } = PNG.sync.read(readFileSync(join(folder, file)));
    const points = Array.from({ length: width * height }, (_, at) => [...data.subarray(4 * at, 4 * at + 4)]);
    return { size: [width, height], points };
  };

  test('in colour: 192 × 192, no hole in it', () => {
    const { size, points } = pixels(manifest.icons.color);
    expect(size).toEqual([192, 192]);
    expect(points.every(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  test('outlined: 32 × 32, white on nothing, so that Teams can colour it', () => {
    const { size, points } = pixels(manifest.icons.outline);
    expect(size).toEqual([32, 32]);
    const drawn = points.filter(([, , , alpha]) => alpha !== 0);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(512);
    expect(drawn.every((point) => point.slice(0, 3).join() === '255,255,255')).toBe(true);
  });

  test('are in the package as they are in the repository', () => {
    for (const file of Object.values(manifest.icons)) {
      expect(Buffer.from(packed.bytes(file)).equals(readFileSync(join(folder, file)))).toBe(true);
    }
  });
});
