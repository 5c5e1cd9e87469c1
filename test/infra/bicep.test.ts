import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BicepFile, childrenOf, type Declaration, nodesOf } from './bicep.ts';
import { deployed, fileAt, files, folder, parametersOf } from './deployment.ts';
import { misfits, types } from './types.ts';

const environment = {
  LOS_ALERT_EMAIL: 'drift@fjordvik.example',
  LOS_IMAGE_TAG: '0.1.0',
  LOS_IMAGE_KEY: 'x'.repeat(44),
  LOS_BUDGET_START: '2026-12-01',
};

const templates = [...files].filter(([name]) => name.endsWith('.bicep'));
const parameterFiles = [...files].filter(([name]) => name.endsWith('.bicepparam'));

const namesOf = (file: BicepFile, ...kinds: readonly Declaration['kind'][]): readonly string[] =>
  file.declarations.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);

/** Names that are used as values, not those of properties or functions. */
const usedIn = (file: BicepFile): ReadonlySet<string> => {
  const nodes = nodesOf(file.root).filter(({ type }) => type === 'identifier');
  const used = nodes.filter((node) => {
    const { parent } = node;
    const first = parent ? childrenOf(parent)[0] : undefined;
    const isFirst = first?.id === node.id;
    if (parent?.type.endsWith('_declaration')) return !isFirst;
    return !(isFirst && (parent?.type === 'call_expression' || parent?.type === 'object_property'));
  });
  return new Set(used.map(({ text }) => text));
};

describe.each([...files])('infra/%s', (_, file) => {
  test('is right by the grammar', () => {
    expect(file.errors).toEqual([]);
  });

  test('declares every name it uses once, and uses every name it declares', () => {
    const declared = namesOf(file, 'param', 'var', 'resource', 'module');
    expect(new Set(declared).size).toBe(declared.length);
    expect([...usedIn(file)].filter((name) => !declared.includes(name))).toEqual([]);
    const used = usedIn(file);
    const plain = file.path.endsWith('.bicepparam') ? [] : namesOf(file, 'param', 'var');
    expect(plain.filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('the modules', () => {
  const modules = templates.flatMap(([name, file]) =>
    file.declarations.filter(({ kind }) => kind === 'module').map((one) => ({ file, name, of: one.of, one })),
  );

  test.each(modules)('$of gets every parameter it needs from $name, and no other', ({ one, of }) => {
    const params = childrenOf(one.value ?? one.node).find((pair) => childrenOf(pair)[0]?.text === 'params');
    const object = params ? childrenOf(params)[1] : undefined;
    const given = (object ? childrenOf(object) : []).map((pair) => childrenOf(pair)[0]?.text ?? '');
    const known = fileAt(of).declarations.filter(({ kind }) => kind === 'param');
    expect(given.filter((name) => !known.some((param) => param.name === name))).toEqual([]);
    expect(known.filter(({ name, value }) => !value && !given.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  test('are all used, and give every output that is asked for', () => {
    const paths = modules.map(({ of }) => of);
    expect(templates.map(([name]) => name).filter((name) => name !== 'main.bicep' && !paths.includes(name))).toEqual(
      [],
    );
    for (const { file, one, of } of modules) {
      const asked = [...readFileSync(file.path, 'utf8').matchAll(new RegExp(`\\b${one.name}\\.outputs\\.(\\w+)`, 'g'))];
      const outputs = namesOf(fileAt(of), 'output');
      expect(asked.map(([, name]) => name ?? '').filter((name) => !outputs.includes(name))).toEqual([]);
    }
  });

  test('have no name or condition that is known only after a deployment', () => {
    const late = templates.flatMap(([name, file]) =>
      file.declarations.flatMap(({ condition, value }) => {
        const pairs = value ? childrenOf(value) : [];
        const names = pairs.filter((pair) => /^(name|scope|parent)$/.test(childrenOf(pair)[0]?.text ?? ''));
        return [condition, ...names]
          .filter((node) => /\.(outputs|properties)\./.test(node?.text ?? ''))
          .map(() => name);
      }),
    );
    expect(late).toEqual([]);
  });
});

describe('the parameters', () => {
  test.each(parameterFiles)('infra/%s gives what main.bicep asks for', (name, file) => {
    const main = fileAt('main.bicep');
    const known = namesOf(main, 'param');
    expect(namesOf(file, 'var').filter((one) => !known.includes(one))).toEqual([]);
    const given = parametersOf(name.split('.')[1] ?? '', environment);
    const needed = main.declarations.filter(({ kind, value }) => kind === 'param' && !value).map((one) => one.name);
    expect(needed.filter((one) => given[one] === undefined)).toEqual([]);
    for (const { name: one, decorators, type } of main.declarations.filter(({ kind }) => kind === 'param')) {
      if (given[one] === undefined) continue;
      expect([one, typeof given[one]]).toEqual([one, { int: 'number', bool: 'boolean', string: 'string' }[type]]);
      const allowed = decorators.get('allowed')?.text;
      if (allowed) expect(allowed).toContain(`'${String(given[one])}'`);
    }
  });

  test('are told what they are, and secrets are marked as such', () => {
    for (const [name, file] of templates) {
      const secret = file.declarations.filter(
        ({ kind, name: one }) => kind === 'param' && /password|imageKey/i.test(one),
      );
      expect([name, secret.filter(({ decorators }) => !decorators.has('secure')).map((one) => one.name)]).toEqual([
        name,
        [],
      ]);
    }
  });

  test('give each installation names of its own', () => {
    const names = ['dev', 'test', 'prod'].flatMap((name) => parametersOf(name, environment)['environment'] ?? []);
    expect(names).toEqual(['dev', 'test', 'prod']);
  });

  test('ask for an address to warn, and say its name when it is missing', () => {
    expect(() => parametersOf('prod', {})).toThrow('LOS_ALERT_EMAIL');
  });
});

describe('the resources', () => {
  const cases = ['dev', 'test', 'prod'].flatMap((name) =>
    [
      { ...environment },
      { ...environment, LOS_BOT_TYPE: 'SingleTenant', LOS_BOT_APP_ID: 'a', LOS_BOT_PASSWORD: 'b', LOS_TENANTS: 'c' },
    ].map((given) => ({ name, botType: 'LOS_BOT_TYPE' in given ? 'SingleTenant' : 'UserAssignedMsi', given })),
  );

  test.each(cases)('of $name with $botType are what their types say, in versions that are known', ({ name, given }) => {
    const made = deployed(parametersOf(name, given));
    expect(made.length).toBeGreaterThan(20);
    const wrong = made.flatMap(({ declaration: { of, name: one }, body, file }) => {
      const shape = types[of];
      return shape ? misfits(body, shape, `${file.replace(folder, '')} ${one}`) : [`${of} is not known`];
    });
    expect(wrong).toEqual([]);
  });

  test('use no type that is not in the table, and the table has no other', () => {
    const used = templates.flatMap(([, file]) =>
      file.declarations.filter(({ kind }) => kind === 'resource').map(({ of }) => of),
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(types)));
    expect(Object.keys(types).filter((type) => type.endsWith('-preview'))).toEqual([
      'Microsoft.Insights/diagnosticSettings@2021-05-01-preview',
    ]);
  });

  test('without an image yet are all but the app, its job and their alerts', () => {
    const made = deployed(parametersOf('dev', { ...environment, LOS_IMAGE_TAG: '' }));
    const app = made.filter(({ declaration }) => /^Microsoft\.App\/(containerApps|jobs)@/.test(declaration.of));
    expect(app).toEqual([]);
    expect(made.length).toBeGreaterThan(15);
  });

  test('have names that Azure takes', () => {
    for (const name of ['dev', 'test', 'prod']) {
      for (const { declaration, body } of deployed(parametersOf(name, environment))) {
        const own = String((body as Record<string, unknown>)['name']);
        const [longest, allowed] = limits.find(([type]) => declaration.of.startsWith(type))?.[1] ?? [260, /./];
        expect([own, own.length <= longest, allowed.test(own)]).toEqual([own, true, true]);
      }
    }
  });
});

/** Names that have to fit somewhere narrow. */
const limits: readonly (readonly [string, readonly [number, RegExp]])[] = [
  ['Microsoft.KeyVault/vaults@', [24, /^[a-z][a-z0-9-]+$/]],
  ['Microsoft.ContainerRegistry/', [50, /^[a-z0-9]+$/]],
  ['Microsoft.DocumentDB/databaseAccounts@', [44, /^[a-z0-9-]+$/]],
  ['Microsoft.App/', [32, /^[a-z][a-z0-9-]+$/]],
  ['Microsoft.BotService/botServices@', [42, /^[a-z0-9-]+$/]],
];

describe('the guide', () => {
  const guide = readFileSync(join(folder, 'README.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| `(\w+)`(?: \(`(\w+)`\))? \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)]
    .map(([, name = '', variable = '', usual = '', prod = '']) => ({ name, variable, usual, prod }))
    .filter(({ name }) => /^[a-z]/.test(name));
  const main = fileAt('main.bicep').declarations.filter(({ kind }) => kind === 'param');
  const told = (text: string | undefined): string => (text === "''" ? 'tom' : `\`${text?.replaceAll("'", '')}\``);

  test('tells of every parameter, with its default and what prod has', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(main.map(({ name }) => name).sort());
    const prod = fileAt('main.prod.bicepparam').declarations;
    for (const { name, value } of main) {
      const row = rows.find((one) => one.name === name);
      const given = prod.find((one) => one.name === name)?.value?.text;
      const variable = /readEnvironmentVariable\('(\w+)'/.exec(given ?? '')?.[1] ?? '';
      expect([name, row?.usual]).toEqual([name, value ? told(value.text) : 'må settes']);
      expect([name, row?.variable]).toEqual([name, variable]);
      if (variable === '') expect([name, row?.prod]).toEqual([name, told(given ?? value?.text)]);
    }
  });
});

test('the guide names every file of parameters and every variable they read', () => {
  const guide = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const [name] of parameterFiles) expect(guide).toContain(name);
  const read = parameterFiles.flatMap(([, { path }]) => [
    ...readFileSync(path, 'utf8').matchAll(/readEnvironmentVariable\('(\w+)'/g),
  ]);
  for (const [, variable] of read) expect(guide).toContain(variable);
});
