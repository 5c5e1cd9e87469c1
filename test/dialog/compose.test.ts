import { z } from 'zod';
import type { Command } from '../../src/dialog/commands.ts';
import { compose, type DialogPart, type HandlersOf, together } from '../../src/dialog/compose.ts';
import type { Button } from '../../src/dialog/elements.ts';
import { type Handlers, handler } from '../../src/dialog/handler.ts';
import { text } from '../../src/dialog/reply.ts';
import type { Verb, Verbs } from '../../src/dialog/verb.ts';
import type { Feature } from '../../src/features/feature.ts';
import { features } from '../../src/features/index.ts';

const found = <T>(what: T | undefined): T => {
  if (what === undefined) throw new Error('There is no such thing to test with.');
  return what;
};

/** The features, one of them changed. */
const changed = (name: string, change: (feature: Feature) => Partial<DialogPart>): readonly Feature[] => {
  expect(features.map((feature) => feature.name)).toContain(name);
  return features.map((feature) => (feature.name === name ? { ...feature, ...change(feature) } : feature));
};

const nothing = handler({ on: 'nothing', may: 'help.see', input: z.object({}), run: () => [text('Ja.')] });
const another = (verbs: Handlers, more: Partial<DialogPart> = {}): DialogPart => ({
  name: 'another',
  texts: { nb: { texts: {} }, nn: { texts: {} } },
  verbs,
  ...more,
});

const command: Command = {
  do: 'demo.lead',
  where: [],
  title: { nb: 'Prøv', nn: 'Prøv', en: 'Prøv' },
  phrases: { nb: ['prøv'], nn: ['prøv'], en: [] },
};

test('the features give every verb a handler, and every handler what it acts on', () => {
  const { handlers, targets } = compose(features);
  expect(handlers.size).toBeGreaterThan(150);
  for (const [verb, { on }] of handlers)
    expect({ verb, target: targets[on] }).toMatchObject({ target: { load: expect.any(Function) } });
});

test('what comes from outside is looked up among the verbs alone', () => {
  const { handlers } = compose(features);
  for (const verb of ['constructor', '__proto__', 'toString', 'case.shair', '']) expect(handlers.has(verb)).toBe(false);
});

describe('the start is refused', () => {
  test('when two features bring the same verb', () => {
    expect(() => compose([...features, another({ 'case.share': nothing })])).toThrow(
      'The verb «case.share» is brought twice.',
    );
  });

  test('when two tables of one feature have the same verb', () => {
    expect(() => together({ 'case.share': nothing }, { 'case.open': nothing, 'case.share': nothing })).toThrow(
      '«case.share»',
    );
  });

  test.each([
    ['case', 'case'],
    ['guidance', 'teamThread'],
    ['guidance', 'networkThread'],
  ] as const)('when verbs of %s act on the target «%s», which no feature brings', (name, target) => {
    const parts = changed(name, ({ targets }) => ({ targets: { ...targets, [target]: undefined } }));
    expect(() => compose(parts)).toThrow(`needs «${target}», which no feature brings`);
  });

  test('when a target is brought twice, also one that every feature may use', () => {
    const { targets } = found(features.find(({ name }) => name === 'case'));
    expect(() => compose([...features, another({}, { targets: found(targets) })])).toThrow(
      'The target «case» is brought twice.',
    );
    const team = compose(features).targets.team;
    expect(() => compose([...features, another({}, { targets: { team } })])).toThrow(
      'The target «team» is brought twice.',
    );
  });

  test('when two features register the same kind of thing that can be found', () => {
    const { findables } = found(features.find(({ name }) => name === 'tasks'));
    expect(() => compose([...features, another({}, { findables: found(findables) })])).toThrow(
      'The findable «task» is brought twice.',
    );
  });

  test('when nobody sees to an event, or two do', () => {
    expect(() => compose(changed('team', () => ({ events: {} })))).toThrow('«joined»');
    expect(() => compose(changed('help', () => ({ events: {} })))).toThrow('«welcome»');
    const { events } = found(features.find(({ name }) => name === 'help'));
    expect(() => compose([...features, another({}, { events: found(events) })])).toThrow(
      'The event «welcome» is brought twice.',
    );
  });

  test('when something is typed for a verb that nobody brings', () => {
    const words = { texts: {}, commands: { lead: { title: 'Prøv', phrases: ['prøv'] } } };
    const typed = { texts: { nb: words, nn: words }, commands: { lead: { do: 'demo.lead' } } } as const;
    expect(() => compose([...features, another({}, typed)])).toThrow('«demo.lead»');
    expect(compose([...features, another({ 'demo.lead': nothing }, typed)]).commands).toContainEqual(command);
  });

  test('when the counterpart among facilitators is missing', () => {
    const table: Handlers = { 'edge.menu': { ...nothing, amongFacilitators: 'edge.count' } };
    expect(() => compose([...features, another(table)])).toThrow('«edge.menu» needs «edge.count»');
  });
});

type Named = (typeof features)[number]['name'] | 'demo' | 'edge';
/** Whose verbs no feature is asked for, since none is called so; any verb, if the names are not known. */
type Nobodys = string extends Named ? Verb : Exclude<Verbs[Verb], Named>;

// What does not compile; `tsc` says when one of these does.
test('a slip of the pen in a verb or a target is none of them', () => {
  // @ts-expect-error: «case.shair» is no verb
  const button: Button = { title: 'Del', data: { do: 'case.shair' } };
  // @ts-expect-error: nor can it be typed for
  const typed: Command = { ...command, do: 'case.shair' };
  // @ts-expect-error: nor can it have a handler without having been said to be a feature's own
  const table = { 'case.shair': nothing } satisfies Handlers;
  // @ts-expect-error: nor be a counterpart
  const counterpart = handler({ ...nothing, amongFacilitators: 'case.shair' });
  // @ts-expect-error: a verb that is said to be a feature's own needs its handler
  const own: HandlersOf<'figures'> = {};
  // @ts-expect-error: «cases» is no target
  const target = handler({ ...nothing, on: 'cases' });

  // And the feature it is said to be of has to be one.
  const allOwned: [Nobodys] extends [never] ? true : Nobodys = true;
  expect(allOwned).toBe(true);

  const { handlers, targets } = compose(features);
  const names = [button.data.do, typed.do, ...Object.keys(table), counterpart.amongFacilitators];
  expect(names.filter((name) => handlers.has(String(name)))).toEqual([]);
  expect(Object.keys(own)).toEqual([]);
  expect(targets).not.toHaveProperty([target.on]);
});
