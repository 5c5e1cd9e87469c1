import { z } from 'zod';
import { features } from '../../src/features/index.ts';
import { sessionComing } from '../../src/features/timeline/reminders.ts';
import { reminders } from '../../src/los.ts';
import { newItem } from '../../src/reminders/hand-in.ts';
import { messageTo } from '../../src/reminders/message.ts';
import type { OwnerRef, Shared, ToTell } from '../../src/reminders/occasion.ts';
import { createReminders, UnknownKind } from '../../src/reminders/registry.ts';
import { planTeam, toldOfTeam } from '../support/reminders.ts';
import { teamOf } from '../support/team.ts';
import '../support/texts.ts';

describe('the list of what Los says unasked', () => {
  test('is made of the features, with an owner for every occasion', () => {
    expect(() => createReminders(features)).not.toThrow();
  });

  test('has no occasion twice', () => {
    expect(() => createReminders([...features, { occasions: [sessionComing] }])).toThrow(
      'sessionComing is registered twice',
    );
  });

  test('has no owner twice', () => {
    const owners = [reminders.owner('team')];
    expect(() => createReminders([...features, { owners }])).toThrow('team is registered twice');
  });

  test('has no occasion of an owner that no feature brings', () => {
    const without = features.filter(({ owners = [] }) => !owners.some(({ type }) => type === 'team'));
    expect(() => createReminders(without)).toThrow(/no feature brings the owner team/);
  });

  test('takes no occasion that lacks a part', () => {
    const { section, name, ...rest } = sessionComing;
    // @ts-expect-error Without its part and its buttons it could not be told.
    const untold: Shared<'sessionComing'> = { ...rest, name };
    // @ts-expect-error Without a name nobody could see what was put off.
    const unnamed: Shared<'sessionComing'> = { ...rest, section };
    const { buttons: _, ...without } = section;
    // @ts-expect-error Nothing to press.
    const mute: Shared<'sessionComing'> = { ...sessionComing, section: without };
    expect([untold, unnamed, mute]).toHaveLength(3);
  });
});

describe('what no feature has registered', () => {
  const at = '2026-11-10T07:00:00Z';

  test('is no owner of a reminder that is written', () => {
    expect(() => newItem(reminders, { id: 'x', at, owner: { type: 'goal', goal: 'g1' } })).toThrow(UnknownKind);
  });

  test('nor is an owner of which a part is missing', () => {
    expect(() => newItem(reminders, { id: 'x', at, owner: { type: 'case', team: 't1' } })).toThrow(z.ZodError);
  });

  test('cannot be told', () => {
    const team = teamOf({ members: [{ person: 't:kari', userId: '29:k', name: 'Kari' }], more: { rooms: ['r'] } });
    const [reminder] = planTeam(team);
    if (!reminder) throw new Error('nothing is planned');
    const strange = { ...toldOfTeam(team, reminder), kind: 'goalDue' } as unknown as ToTell;
    const today = '2026-11-10';
    const say = () => messageTo(reminders, { kind: 'room', language: 'nb' }, [strange], today, { date: today });
    expect(say).toThrow(UnknownKind);
  });
});

/** As they stand in stored inboxes, which must be read for as long as there are any. */
const stored: readonly OwnerRef[] = [
  { type: 'team', team: 't1' },
  { type: 'case', team: 't1', code: 'B-07' },
  { type: 'thread', network: 'n1', thread: 'q1' },
  { type: 'person', person: 't:kari' },
  { type: 'network', network: 'n1' },
];

test.each(stored)('an inbox names a $type as it always has', (owner) => {
  expect(newItem(reminders, { id: 'x', at: '2026-11-10T07:00:00Z', owner }).owner).toEqual(owner);
  expect(reminders.ownerAt(reminders.owner(owner.type).key(owner))?.type).toBe(owner.type);
});
