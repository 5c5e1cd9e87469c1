import type { Arrival } from '../../src/dialog/arrival.ts';
import type { Handler } from '../../src/dialog/handler.ts';
import { commandIdOf, requestOf } from '../../src/dialog/request.ts';

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

describe('which presses are the same command', () => {
  const idOf = (
    handler: Partial<Handler>,
    { verb = 'scores.give', score = 4, key = 'k', person = 'p', id = 'a' } = {},
  ) => {
    const arrival = { id, sender: { person } } as unknown as Arrival;
    return commandIdOf(arrival, { verb, data: { score }, about: { key } }, handler as Handler);
  };
  const others = [{ score: 5 }, { verb: 'scores.skip' }];

  test('usually those of the same button', () => {
    expect(idOf({}, { id: 'b' })).toBe(idOf({}));
    for (const other of others) expect(idOf({}, other)).not.toBe(idOf({}));
  });

  test('where the first one decides, all of one card by one person', () => {
    for (const other of others) expect(idOf({ once: true }, other)).toBe(idOf({ once: true }));
    for (const other of [{ key: 'l' }, { person: 'q' }])
      expect(idOf({ once: true }, other)).not.toBe(idOf({ once: true }));
  });

  test('none where each counts', () => {
    expect(idOf({ anew: true }, { id: 'b' })).not.toBe(idOf({ anew: true }));
  });
});
