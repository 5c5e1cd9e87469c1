import type { Arrival } from '../../src/dialog/arrival.ts';
import { requestOf } from '../../src/dialog/request.ts';

const asked = (data: Readonly<Record<string, unknown>>) => {
  const repertoire = { handlers: new Map(), understand: () => ({ do: 'help.show' }) as const };
  const arrival = { event: { kind: 'press', data }, scope: 'personal' } as unknown as Arrival;
  return requestOf(repertoire, arrival);
};

test.each([
  ['what was typed in a field stays as it is', { what: '{U+41} {U+D8}' }, { what: '{U+41} {U+D8}' }],
  [
    'a choice and what a button brought have their letters',
    { area: '{U+D8}-07', id: '{U+C5}' },
    { area: 'Ø-07', id: 'Å' },
  ],
  ['so do the names of fields', { '{U+D8}': '1' }, { Ø: '1' }],
])('%s', (_, entered, data) => {
  const request = asked({ do: 'case.open', los: { key: 'k', code: '{U+D8}-07', asked: ['what'] }, ...entered });
  expect(request.data).toEqual(data);
  expect(request.about).toEqual({ key: 'k', code: 'Ø-07' });
});
