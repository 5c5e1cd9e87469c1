import { readFileSync } from 'node:fs';
import { accessFile, accessPage, actionNames, roleNames } from '../../docs/make/access-page.ts';
import { permissions, roles } from '../../src/model/roles.ts';

test('every role and every action has a Norwegian name of its own', () => {
  expect(Object.keys(roleNames)).toEqual([...roles]);
  expect(Object.keys(actionNames).sort()).toEqual(Object.keys(permissions).sort());
  for (const names of [roleNames, actionNames]) {
    const all = Object.values(names);
    expect(all.every((name) => /^[A-ZÆØÅ][^|]{3,}$/u.test(name))).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  }
});

test('docs/tilgang.md says what the table of role × action says; `npm run docs:tilgang` writes it', () => {
  expect(readFileSync(accessFile, 'utf8')).toBe(accessPage());
});
