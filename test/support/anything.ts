import fc from 'fast-check';

/** Values that programs stumble over: empty, far too long or deep, out of range, half a sign, names that every object has. */
const odd = [
  '',
  ' ',
  '\u0000',
  '../..',
  'a'.repeat(5000),
  '㌖'.repeat(2000),
  '<at '.repeat(1000),
  '\ud800',
  'a\udc00b',
  '\u202eæ\u0301👩‍👩‍👧‍👦\ufeff',
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  '__proto__',
  'constructor',
  'toString',
  '2026-13-45',
  '1,5',
  null,
  true,
  [],
  {},
  // Nothing that asks it for its words gets any.
  { toString: 0 },
  [[[[[[[[]]]]]]]],
  JSON.parse('{"__proto__":{"do":"hjelp"},"constructor":{"prototype":{}}}'),
];

export const anyJson = fc.jsonValue({ maxDepth: 3 });

/** Anything that can stand in a field. */
export const anyValue = fc.oneof(anyJson, fc.constantFrom(...odd));

/** Anything that can be a body. */
export const anyBody = fc.oneof(anyJson, fc.string(), fc.string({ unit: 'binary' }));

/** Where to answer is part of what the token vouches for, so nobody can make that up. */
const given = 'serviceUrl';

const more = ['name', 'value', 'entities', 'membersAdded', 'membersRemoved', 'action', 'locale'];

const anyType = fc.constantFrom(
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'x',
);

/** An activity with anything in some of its fields. */
export const anyFieldsOf = (activity: object): fc.Arbitrary<object> => {
  const names = [...Object.keys(activity).filter((field) => field !== given), ...more];
  const change = fc.dictionary(fc.constantFrom(...names), anyValue, { maxKeys: 4 });
  return fc.tuple(anyType, change).map(([type, changed]) => ({ ...activity, type, ...changed }));
};

/** What any button may claim to say, of these verbs and others, about these teams and others. */
export const anyPress = (verbs: readonly string[], team: string) => {
  const verb = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...verbs) }, { weight: 1, arbitrary: fc.string() });
  const names = fc.constantFrom('task', 'item', 'on', 'answer', 'date', 'id', 'page', 'who', 'value', 'note', 'round');
  const about = fc.record(
    { team: fc.constantFrom(team, 'team2', ''), code: fc.constantFrom('B-01', 'x'), version: anyValue },
    { requiredKeys: [] },
  );
  const args = fc.dictionary(names, anyValue, { maxKeys: 4 });
  return fc
    .record({ verb, args, about: fc.oneof(about, anyValue) })
    .map((pressed) => ({ ...pressed.args, do: pressed.verb, los: pressed.about }));
};

/** A real activity in which a few things, however deep, are gone or something else. */
export const anyMutationOf = (activity: object): fc.Arbitrary<object> => {
  const places = placesIn(activity).filter(([field]) => field !== given);
  const change = fc.tuple(fc.constantFrom(...places), fc.option(anyValue, { nil: undefined, freq: 3 }));
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<object>((before, [place, value]) => put(before, place, value), activity));
};

type Place = readonly string[];

const placesIn = (value: unknown): Place[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((place) => [key, ...place])]);

/** @param value absent = taken out */
const put = (into: object, [key = '', ...rest]: Place, value: unknown): object => {
  const copy = Array.isArray(into) ? [...into] : { ...into };
  const inner = Reflect.get(copy, key);
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) Reflect.set(copy, key, put(inner, rest, value));
  else if (value === undefined) Reflect.deleteProperty(copy, key);
  else Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
};
