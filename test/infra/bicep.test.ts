import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, type BicepFile, bodyOf, fileAt, files, folder, nodesOf, type Written } from './bicep.ts';

const templates = [...files].filter(([name]) => name.endsWith('.bicep'));
const parameterFiles = [...files].filter(([name]) => name.endsWith('.bicepparam'));

const namesOf = (file: BicepFile, ...kinds: readonly string[]): readonly string[] =>
  file.declarations.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);

/** Names that are used as values, not those of properties or functions. */
const usedIn = ({ root }: BicepFile): string[] => {
  const nodes = nodesOf(root);
  const ofLists = nodes.flatMap(({ type, namedChildren }) =>
    type === 'for_statement' ? [namedChildren[0]?.text] : [],
  );
  const used = nodes.filter((node) => {
    const { type = '', namedChildren = [] } = node.parent ?? {};
    const isFirst = namedChildren[0]?.id === node.id;
    return (
      node.type === 'identifier' &&
      !ofLists.includes(node.text) &&
      !(isFirst && /_declaration$|^call_expression$|^object_property$/.test(type))
    );
  });
  return used.map(({ text }) => text);
};

describe.each([...files])('infra/%s', (path, file) => {
  test('is right by the grammar', () => {
    const wrong = nodesOf(file.root).filter((node) => node.isError || node.isMissing);
    expect(wrong.map((node) => `line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`)).toEqual([]);
  });

  test('declares every name it uses once, and uses every name it declares', () => {
    const declared = namesOf(file, 'param', 'var', 'resource', 'module');
    const used = usedIn(file);
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared).toEqual(expect.arrayContaining(used));
    if (path.endsWith('.bicep')) expect(used).toEqual(expect.arrayContaining([...namesOf(file, 'param', 'var')]));
  });
});

describe('the modules', () => {
  const { source, declarations } = fileAt('main.bicep');
  const modules = declarations.filter(({ kind }) => kind === 'module');
  const paramsOf = (name: string) => at(bodyOf('main.bicep', name), 'params') as Readonly<Record<string, Written>>;

  test.each(modules)('$of gets every parameter it needs, and no other', ({ name, of }) => {
    const given = Object.keys(paramsOf(name));
    const known = fileAt(of).declarations.filter(({ kind }) => kind === 'param');
    expect(given.filter((one) => !known.some((param) => param.name === one))).toEqual([]);
    expect(known.filter((param) => !param.value && !given.includes(param.name)).map((param) => param.name)).toEqual([]);
  });

  test.each(modules)('$of gets what main.bicep has by the same name', ({ name }) => {
    const own = namesOf(fileAt('main.bicep'), 'param', 'var');
    const others = Object.entries(paramsOf(name)).filter(([one, value]) => own.includes(one) && value !== `[${one}]`);
    expect(others.map(([one]) => one)).toEqual(name === 'app' ? ['cosmosEndpoint', 'botAppId'] : []);
  });

  test('are all used, and give every output that is asked for', () => {
    expect(new Set(['main.bicep', ...modules.map(({ of }) => of)])).toEqual(new Set(templates.map(([name]) => name)));
    for (const { name, of } of modules) {
      const asked = [...source.matchAll(new RegExp(`\\b${name}\\.outputs\\.(\\w+)`, 'g'))].map(([, one]) => one);
      expect(namesOf(fileAt(of), 'output')).toEqual(expect.arrayContaining(asked));
    }
  });

  test('have no name or condition that is known only after a deployment', () => {
    const late = /(^ {2}(name|scope|parent):|= if \().*\.(outputs|properties)\./m;
    for (const [, { source: text }] of templates) expect(late.exec(text)?.[0]).toBeUndefined();
  });
});

const params = fileAt('main.bicep').declarations.filter(({ kind }) => kind === 'param');

describe('the parameters', () => {
  test.each(parameterFiles)('infra/%s gives what main.bicep asks for, of the kind it takes', (path, file) => {
    const given = namesOf(file, 'var');
    expect(given.filter((one) => !params.some(({ name }) => name === one))).toEqual([]);
    expect(params.filter(({ name, value }) => !value && !given.includes(name)).map(({ name }) => name)).toEqual([]);
    for (const { name, of, decorators } of params.filter((one) => given.includes(one.name))) {
      const value = bodyOf(path, name);
      expect([name, typeof value]).toEqual([name, { int: 'number', bool: 'boolean', string: 'string' }[of]]);
      const text = /^\[readEnvironmentVariable\('\w+', '(.*)'\)\]$/.exec(String(value))?.[1] ?? value;
      expect(decorators['allowed'] ?? [text]).toContain(text);
    }
  });

  test('give each installation names of its own, and ask for an address to warn', () => {
    for (const name of ['dev', 'test', 'prod']) {
      expect(bodyOf(`main.${name}.bicepparam`, 'environment')).toBe(name);
      expect(bodyOf(`main.${name}.bicepparam`, 'alertEmail')).toBe("[readEnvironmentVariable('LOS_ALERT_EMAIL')]");
    }
  });

  test.each(templates)('infra/%s marks its secrets as such', (_, { declarations }) => {
    const secret = declarations.filter(({ kind, name }) => kind === 'param' && /(password|imageKey)$/i.test(name));
    expect(secret.filter(({ decorators }) => !('secure' in decorators)).map(({ name }) => name)).toEqual([]);
  });
});

test('the resources are of released versions; diagnostic settings have never left preview', () => {
  const used = templates.flatMap(([, { declarations }]) => declarations.map(({ of }) => of));
  const preview = new Set(used.filter((of) => of.endsWith('-preview')));
  expect(preview).toEqual(new Set(['Microsoft.Insights/diagnosticSettings@2021-05-01-preview']));
});

describe('the guide', () => {
  const guide = readFileSync(join(folder, 'README.md'), 'utf8');

  test('tells of every parameter, with its default and what prod has', () => {
    const rows = [...guide.matchAll(/^\| `([a-z]\w+)`(?: \(`(\w+)`\))? \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)];
    const told = (text = '') => (text === "''" ? 'tom' : `\`${text.replaceAll("'", '')}\``);
    const prod = fileAt('main.prod.bicepparam').declarations;
    const expected = params.map(({ name, value }) => {
      const given = prod.find((one) => one.name === name)?.value?.text;
      const variable = /readEnvironmentVariable\('(\w+)'/.exec(given ?? '')?.[1];
      const inProd = variable ? expect.any(String) : told(given ?? value?.text);
      return [name, variable, value ? told(value.text) : 'må settes', inProd];
    });
    expect(rows.map(([, ...cells]) => cells)).toHaveLength(expected.length);
    expect(rows.map(([, ...cells]) => cells)).toEqual(expect.arrayContaining(expected));
  });

  test('names every file of parameters and every variable they read', () => {
    for (const [path, { source }] of parameterFiles) {
      const variables = [...source.matchAll(/readEnvironmentVariable\('(\w+)'/g)].map(([, variable]) => variable);
      for (const name of [path, ...variables]) expect(guide).toContain(name);
    }
  });
});
