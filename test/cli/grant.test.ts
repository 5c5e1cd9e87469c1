import { startLos, type TestLos, testPerson } from '../support/los.ts';
import { startTerminal, type TestTerminal } from './support.ts';

let terminal: TestTerminal;
const running: TestLos[] = [];
beforeEach(async () => {
  terminal = await startTerminal();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((los) => los.stop()));
  await terminal.stop();
});

const kari = testPerson('Kari');

/** Los on the store of the terminal. */
const start = async (): Promise<TestLos> => {
  const los = await startLos({ overrides: { store: terminal.store() } });
  running.push(los);
  return los;
};

const mayFound = async (los: TestLos): Promise<boolean> => {
  const { buttons } = await los.personalChat(los.person('Kari')).say(los.person('Kari'), 'mine nettverk');
  return buttons.includes('Nytt nettverk');
};

test('lets somebody make networks, and takes it back', async () => {
  expect(await mayFound(await start())).toBe(false);
  const granted = await terminal.los(['grant', kari.person.toUpperCase()]);
  expect([granted.status, granted.printed]).toEqual([0, `${kari.person}  23.11.2026, 09:00:00`]);
  expect(await mayFound(await start())).toBe(true);
  const again = await terminal.los(['grant', kari.person]);
  expect(again.printed).toBe(granted.printed);
  const revoked = await terminal.los(['grant', kari.person, '--revoke']);
  expect([revoked.status, revoked.printed]).toEqual([0, 'Ingen kan opprette læringsnettverk ennå.']);
  expect(await mayFound(await start())).toBe(false);
});

test('shows who may, also those in the settings', async () => {
  const ola = testPerson('Ola').person;
  terminal.environment['LOS_FACILITATORS'] = ola;
  await terminal.los(['grant', kari.person]);
  const { printed } = await terminal.los(['grant']);
  expect(printed.split('\n')).toEqual([`${ola}  LOS_FACILITATORS`, `${kari.person}  23.11.2026, 09:00:00`]);
});

test.each([[['grant', 'kari@example.no']], [['grant', '--revoke']]])('%j is refused', async (args) => {
  await terminal.store().close();
  const { status, told } = await terminal.los(args);
  expect([status, told]).toEqual([2, expect.stringMatching(/^Skriv /)]);
});
