import { keys } from '../../src/store/kinds.ts';
import { kari, type PackageRoom, packageRoom } from '../features/packages/package-room.ts';
import { givenTeam } from '../support/team.ts';

let here: PackageRoom;
beforeEach(async () => {
  here = await packageRoom();
});
afterEach(() => here.los.stop());

/** What the next version of Los leaves behind: a shape this one does not know. */
const writtenByNewerLos = async () => {
  const { store } = here.los;
  const key = keys.team((await here.team()).id);
  const found = await store.read(key);
  if (!found) throw new Error('The team is gone');
  const body = { ...(found.document['body'] as object), addedLater: 'must not be lost' };
  const { revision } = await store.replace(
    { ...found.document, schema: found.document.schema + 1, body },
    found.revision,
  );
  const now = async () => {
    const stored = await store.read(key);
    return { body: stored?.document['body'], revision: stored?.revision };
  };
  return { before: { body, revision }, now };
};

test('a turn on what a newer Los has written says so, and leaves it as it is', async () => {
  await here.chat.say(kari, 'Neste oppgave');
  const { before, now } = await writtenByNewerLos();
  expect((await here.chat.press(kari, 'Vi er i gang')).text).toBe(
    'Jeg holder på å bli oppgradert. Prøv igjen om noen minutter. Alt som er lagret, er der fortsatt.',
  );
  expect((await here.chat.say(kari, 'Neste oppgave')).text).toMatch(/oppgradert/);
  expect(await now()).toEqual(before);
  expect(here.los.logs.at(-1)).toMatchObject({ msg: 'turn', failure: { error: 'NewerDocument' } });
});

test('a sweep passes by what a newer Los has written, and reminds everybody else', async () => {
  const other = here.los.groupChat([kari]);
  await givenTeam(here.los, { id: 'team9', name: 'Nabo', members: [kari], chat: other });
  await other.say(kari, 'hjelp');
  await other.say(kari, 'Neste oppgave');
  const { before, now } = await writtenByNewerLos();
  here.los.clock.set('2026-11-30T08:00:00Z');
  const report = await here.los.sweep();
  expect(report.failed).toBeGreaterThan(0);
  expect(report.sent).toBeGreaterThan(0);
  expect(here.chat.received().text).toBe('');
  expect(other.received().text).not.toBe('');
  expect(await now()).toEqual(before);
});
