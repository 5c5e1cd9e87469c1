import fc from 'fast-check';
import { addDays, dateInNorway, hourInNorway, isAfter, isWorkingDay } from '../../src/model/calendar.ts';
import { dueAtOfInbox, type Inbox, type InboxItem, reminderIdOf } from '../../src/model/inbox.ts';
import { changeSessions, type SessionDates } from '../../src/model/network-sessions.ts';
import { TaskWork } from '../../src/model/team.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { buttonsOf } from '../support/cards.ts';
import { testPerson } from '../support/los.ts';
import { planTeam } from '../support/reminders.ts';
import { sessionsFrom } from '../support/team.ts';
import { sessions, startTeam, sweepAt } from './support.ts';

const [services, listen] = ['rop2014.p1.services', 'rop2014.p1.listen'];
const mona = testPerson('Mona');
const mine = Object.fromEntries([services, listen].map((id) => [id, TaskWork.parse({ responsible: mona.person })]));
const recipient = `person:${mona.person}` as const;

type Kit = Awaited<ReturnType<typeof startTeam>>;

const start = (): Promise<Kit> => startTeam({ now: '2026-11-23T06:00:00Z' }, { more: { work: mine } });

const inboxes = async ({ los }: Pick<Kit, 'los'>): Promise<Inbox[]> => {
  const found: Inbox[] = [];
  for await (const { body } of los.documents.list(kinds.inbox, keys.inbox(recipient, '').pk, '')) found.push(body);
  return found;
};

const itemsIn = async (kit: Kit): Promise<InboxItem[]> => (await inboxes(kit)).flatMap(({ items }) => items);

const teamOf = async ({ los, team }: Kit) => {
  const found = await los.documents.read(kinds.team, keys.team(team.id));
  if (!found) throw new Error('no team');
  return found;
};

// === Anything that can happen to a member's reminders

interface Step {
  readonly what: string;
  readonly run: (kit: Kit) => Promise<unknown>;
}

/** A button of the newest card, if there is one. */
const pressIfThere = async ({ personal }: Kit, title: string, inputs: Record<string, string> = {}) => {
  const isThere = personal.cards().some((card) => buttonsOf(card).includes(title));
  return isThere ? personal.press(mona, title, inputs) : undefined;
};

const putOff = (choice: number): Step => ({
  what: `put off ${choice}`,
  run: async (kit) => {
    const later = await pressIfThere(kit, 'Ikke nå');
    const title = later?.buttons.filter((button) => !['Slå av slike påminnelser', 'Velg klokkeslett'].includes(button));
    const chosen = title?.[choice % title.length];
    if (chosen !== undefined) await kit.personal.press(mona, chosen);
  },
});

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.integer({ min: 8, max: 15 }).map((hour) => ({
    what: `hour ${hour}`,
    run: ({ personal }: Kit) => personal.say(mona, `påminnelser klokka ${hour}`),
  })),
  fc.integer({ min: 0, max: 3 }).map(putOff),
  fc.integer({ min: 0, max: 3 }).map(putOff),
  fc.constantFrom('task,case', 'case').map((on) => ({
    what: `on: ${on}`,
    run: async ({ personal }: Kit) => {
      await personal.say(mona, 'påminnelser');
      await personal.press(mona, 'Lagre', { hour: '9', kinds: on });
    },
  })),
  fc.constant({
    what: 'take up what is put off',
    run: async (kit: Kit) => {
      await kit.personal.say(mona, 'påminnelser');
      await pressIfThere(kit, 'Ta fram nå');
    },
  }),
  fc.constant({ what: 'take back', run: (kit: Kit) => pressIfThere(kit, 'Angre') }),
  fc.constant({
    what: 'finish a task',
    run: async (kit: Kit) => {
      const change = { ...mine, [listen]: TaskWork.parse({ status: 'done' }) };
      await kit.los.documents.change(await teamOf(kit), `finish ${kit.los.clock.now()}`, (body) => ({
        body: { ...body, work: change },
        answer: null,
      }));
    },
  }),
  fc.constant({ what: 'move the session', run: (kit: Kit) => moveSession(kit) }),
  fc.integer({ min: 1, max: 4 }).map((days) => ({ what: `${days} days pass`, run: (kit: Kit) => pass(kit, days) })),
  fc.integer({ min: 1, max: 4 }).map((days) => ({ what: `${days} days pass`, run: (kit: Kit) => pass(kit, days) })),
);

/** Five days later than it stands. */
const moveSession = async ({ los, team }: Kit): Promise<void> => {
  const network = await los.documents.read(kinds.network, keys.network(team.network.id));
  if (!network) throw new Error('no network');
  const first = addDays(network.body.sessions[0]?.first ?? '', 5);
  if (first > '2027-01-08') return;
  const later = sessionsFrom('2026-11-02', [first, ...sessions.slice(1)]);
  const plan = later.map(({ first: day, place }) => ({ first: day, place })) as unknown as SessionDates;
  const now = los.clock.now();
  await los.documents.change(network, `move ${now}`, (body) => ({
    body: changeSessions(body, plan, { now }),
    answer: null,
  }));
};

/** Some sweeps each day, the last after closing time. */
const pass = async ({ los }: Kit, days: number): Promise<void> => {
  const today = dateInNorway(los.clock.now());
  for (let day = 1; day <= days; day += 1) {
    const date = addDays(today, day);
    for (const time of ['07:00', '08:30', '14:10', '15:30']) await sweepAt(los, `${date}T${time}:00Z`);
  }
};

// === What must hold whatever happens

/** Told once, and once more for each time it was put off or taken up again. */
const expectNoRepeats = (items: readonly InboxItem[]): void => {
  const told = items.filter(({ outcome }) => outcome?.result === 'sent');
  const occasions = told.map((item) => item.id.replaceAll(/ >\S+/g, ''));
  const repeated = occasions.filter((occasion, index) => occasions.indexOf(occasion) !== index);
  expect(repeated).toEqual([]);
};

const expectWithinHours = (items: readonly InboxItem[]): void => {
  for (const { outcome } of items) {
    if (outcome?.result !== 'sent') continue;
    const hour = hourInNorway(outcome.at);
    expect({ at: outcome.at, fits: hour >= 8 && hour < 16 && isWorkingDay(dateInNorway(outcome.at)) }).toMatchObject({
      fits: true,
    });
  }
};

/** What is pending waits for a time to come; what was moved stands where it was moved to. */
const expectNothingStuck = async (kit: Kit): Promise<void> => {
  const now = kit.los.clock.now();
  const all = await inboxes(kit);
  for (const inbox of all) {
    for (const item of inbox.items) {
      const isThere = (other: Inbox) => other.items.some((one) => reminderIdOf(one) === reminderIdOf(item));
      if (item.outcome?.result === 'moved') {
        expect(all.some((other) => other.date === item.outcome?.reason && isThere(other))).toBe(true);
      }
    }
    const dueAt = dueAtOfInbox(inbox);
    if (dueAt !== undefined) expect({ date: inbox.date, waits: isAfter(dueAt, now) }).toMatchObject({ waits: true });
  }
};

/** Everything that is planned and due has been handed in, and was told unless somebody did not want it. */
const expectNothingLost = async (kit: Kit, began: string): Promise<void> => {
  const now = kit.los.clock.now();
  const known = new Map(Map.groupBy(await itemsIn(kit), reminderIdOf));
  const { body: team } = await teamOf(kit);
  for (const { id, at, recipient: to } of planTeam(team)) {
    if (to !== recipient || isAfter(at, now) || !isAfter(at, began)) continue;
    const results = (known.get(id) ?? []).map(({ outcome }) => outcome?.reason ?? outcome?.result ?? 'waiting');
    const isExplained = results.some((result) => ['sent', 'muted', 'waiting', 'tooLate', 'takenBack'].includes(result));
    expect({ id, results, isExplained }).toEqual({ id, results, isExplained: true });
  }
};

test('whatever somebody wishes, and whatever changes: nothing comes twice, and nothing that holds is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 6, maxLength: 14 }), async (happening) => {
      const kit = await start();
      const began = kit.los.clock.now();
      for (const { run } of happening) await run(kit);
      await pass(kit, 1);
      const items = await itemsIn(kit);
      expectNoRepeats(items);
      expectWithinHours(items);
      await expectNothingStuck(kit);
      await expectNothingLost(kit, began);
    }),
    { numRuns: 10 },
  );
}, 120_000);
