import '../support/texts.ts';
import type { Cards } from '../../src/dialog/reply.ts';
import { reminders } from '../../src/los.ts';
import { dateInNorway } from '../../src/model/calendar.ts';
import type { CalendarDate, Language } from '../../src/model/identity.ts';
import { answerPractice, startPractice } from '../../src/model/practice.ts';
import { TaskWork, type Team } from '../../src/model/team.ts';
import { messageTo } from '../../src/reminders/message.ts';
import type { ToTell } from '../../src/reminders/occasion.ts';
import { testPerson } from '../support/los.ts';
import { planTeam, toldOfTeam } from '../support/reminders.ts';
import { type Given, teamOf } from '../support/team.ts';
import { sessions } from './support.ts';

const members = ['Kari', 'Ola', 'Mona', 'Per'].map(testPerson);
const mona = testPerson('Mona').person;
const [services, anchoring] = ['rop2014.p1.services', 'rop2014.p2.anchoring'];

const team = (given: Partial<Given> = {}, work: Record<string, object> = {}): Team =>
  teamOf({
    members,
    today: '2026-11-02',
    sessions,
    ...given,
    more: {
      rooms: [`room of ${given.name ?? 'Fjordvik'}`],
      work: Object.fromEntries(Object.entries(work).map(([id, one]) => [id, TaskWork.parse(one)])),
    },
  });

/** All that a recipient is to be told on the given days. */
const toTell = (about: Team, recipient: 'room' | 'person', days: readonly CalendarDate[]): ToTell[] =>
  planTeam(about)
    .filter((reminder) => reminder.recipient.startsWith(recipient) && days.includes(dateInNorway(reminder.at)))
    .map((reminder) => toldOfTeam(about, reminder));

const message = (kind: 'room' | 'person', told: readonly ToTell[], today: CalendarDate, language: Language = 'nb') => {
  const reply = messageTo(reminders, { kind, language }, told, today, { date: today });
  if (reply.kind !== 'card') throw new Error('no card');
  const card = reply.data as Cards['common/reminder'];
  return { ...card, about: reply.about, summary: reply.summary, verbs: card.buttons.map(({ data }) => data.do) };
};

test('a session is announced with its dates and its place, and with a small step to take before it', () => {
  const card = message('room', toTell(team(), 'room', ['2026-11-10']), '2026-11-10');
  expect(card).toMatchObject({
    title: 'Samling 1 om 28 dager',
    parts: [{ heading: '', lines: expect.arrayContaining([{ line: '8.–9. desember 2026' }]) }],
    stepTitle: 'Et lite neste steg: Sett sammen forbedringsteamet',
    verbs: ['task.next', 'timeline.show', 'guidance.ask', 'reminders.later'],
    about: { team: 'team1' },
  });
});

test('a week before a session the practice is offered, unless it was walked through since the last one', () => {
  const soon = message('room', toTell(team(), 'room', ['2026-12-01']), '2026-12-01');
  expect(soon.parts.map(({ words }) => words).join()).toContain('sjekk hvordan dere jobber');
  expect(soon.verbs).toContain('practice.choose');
  const walked = startPractice(
    team(),
    { id: 'r1', list: 'coordination', items: [{ id: 'one' }] },
    '2026-11-20T09:00:00Z',
  );
  const done = answerPractice(walked, { round: 'r1', item: 'one', answer: 'inPlace', seen: 0 }, '2026-11-20T09:00:00Z');
  const later = message('room', toTell(done, 'room', ['2026-12-01']), '2026-12-01');
  expect(later.parts.map(({ words }) => words).join()).not.toContain('sjekk hvordan dere jobber');
  expect(later.verbs).not.toContain('practice.choose');
  const early = message('room', toTell(team(), 'room', ['2026-11-10']), '2026-11-10');
  expect(early.verbs).not.toContain('practice.choose');
});

test('one task comes with its own first step, and can be finished from the message', () => {
  const one = team({}, { [services]: { responsible: mona, version: 3 } });
  const card = message('person', toTell(one, 'person', ['2026-11-24']), '2026-11-24');
  expect(card).toMatchObject({
    title: 'Frist om 7 dager, tirsdag 1. desember',
    parts: [{ meta: 'Du har ansvaret i Fjordvik', lines: [{ line: '• Kartlegg egne tjenester' }] }],
    stepTitle: 'Et lite neste steg',
    verbs: ['task.show', 'task.status', 'task.plan', 'knowledge.show', 'guidance.ask', 'reminders.later'],
    about: { team: 'team1', version: 3 },
  });
  expect(card.step).toContain('Ti minutter');
});

test('tasks with one due date stand together, those with another by themselves', () => {
  const two = team({}, { [services]: { due: '2026-11-25' } });
  const card = message('room', toTell(two, 'room', ['2026-11-24']), '2026-11-24');
  expect(card.parts.map(({ heading, lines }) => [heading, lines.length])).toEqual([
    ['Frist i morgen, onsdag 25. november', 1],
    ['Frist om 7 dager, tirsdag 1. desember', 2],
  ]);
  expect(card.verbs).toEqual(['task.next', 'package.overview', 'guidance.ask', 'reminders.later']);
});

test('reminders of a date that has passed grow gentler, and the last one asks whether it still matters', () => {
  const late = team({}, { [anchoring]: { due: '2027-01-20' } });
  const cards = ['2027-01-27', '2027-02-03', '2027-02-10'].map((day) =>
    message('room', toTell(late, 'room', [day]), day),
  );
  const words = cards.map(({ parts }) => parts[0]?.words);
  expect(words[0]).toContain('lite steg');
  expect(words[1]).toContain('helt greit');
  expect(words[2]).toContain('Er oppgaven fortsatt viktig for dere?');
  expect(words[2]).toContain('be om veiledning');
  expect(new Set(words).size).toBe(3);
  expect(cards[2]?.buttons.map(({ title }) => title)).toEqual([
    'Ja, den er viktig',
    'Oppgaven er ikke aktuell nå',
    'Ferdig',
    'Vis oppgaven',
    'Be om veiledning',
    'Ikke nå',
  ]);
});

test('the last reminder of several tasks asks about all of them, also in nynorsk', () => {
  const due = { due: '2027-01-20' };
  const late = team({}, { [anchoring]: due, 'rop2014.p2.goals': due });
  const both = message('room', toTell(late, 'room', ['2027-02-10']), '2027-02-10');
  const alone = message('room', toTell(team({}, { [anchoring]: due }), 'room', ['2027-02-10']), '2027-02-10', 'nn');
  expect(both.parts.at(-1)?.words).toContain('Er oppgavene fortsatt viktige for dere?');
  expect(both.buttons[0]).toEqual({ title: 'Ja, de er viktige', data: { do: 'reminders.keep', date: '2027-02-10' } });
  expect(alone.buttons[0]?.title).toBe('Ja, ho er viktig');
});

test('a task whose date has passed can be put aside', () => {
  const late = team({}, { [anchoring]: { due: '2027-01-20' } });
  const card = message('room', toTell(late, 'room', ['2027-01-27']), '2027-01-27');
  expect(card.buttons.map(({ title }) => title)).toEqual([
    'Vis oppgaven',
    'Ferdig',
    'Endre fristen',
    'Oppgaven er ikke aktuell nå',
    'Be om veiledning',
    'Ikke nå',
  ]);
});

test('open tasks are offered on as the one next step', () => {
  const card = message('room', toTell(team(), 'room', ['2026-12-09']), '2026-12-09');
  expect(card.parts[0]?.lines).toHaveLength(3);
  expect(card).toMatchObject({
    step: '',
    verbs: ['package.carry', 'package.overview', 'guidance.ask', 'reminders.later'],
  });
  expect(card.summary).toMatch(/^Vil dere ta med noe videre\? Sett sammen/);
});

test('what has come together says each thing once, as it is now', () => {
  const late = team({}, { [anchoring]: { due: '2027-01-20' } });
  const days = ['2027-01-13', '2027-01-19', '2027-01-20', '2027-01-27'];
  const card = message('room', toTell(late, 'room', days).reverse(), '2027-01-28');
  expect(card.parts).toHaveLength(1);
  expect(card.title).toBe('Fristen var onsdag 20. januar');
  expect(card.parts[0]?.words).toContain('lite steg');
});

test('the work after the last session opens without a date to work towards', () => {
  const card = message('room', toTell(team(), 'room', ['2028-04-06']), '2028-04-06');
  expect(card.title).toBe('Nå fortsetter arbeidet i hverdagen');
  expect(card.parts[0]?.words).toBe('Det er 3 oppgaver å ta fatt på. Ta én om gangen.');
});

test('one person in two teams gets one message, with a button into each', () => {
  const [one, other] = ['Fjordvik', 'Åsnes'].map((name) =>
    team({ id: name, name }, { [services]: { responsible: mona } }),
  );
  if (!one || !other) throw new Error('no teams');
  const told = [one, other].flatMap((about) => toTell(about, 'person', ['2026-11-24']));
  const card = message('person', told, '2026-11-24');
  expect(card.title).toBe('Påminnelser');
  expect(card.parts.map(({ meta }) => meta)).toEqual(['Du har ansvaret i Fjordvik', 'Du har ansvaret i Åsnes']);
  expect(card.buttons).toEqual([
    { title: 'Neste oppgave i Fjordvik', data: { do: 'task.next', los: { team: 'Fjordvik' } } },
    { title: 'Neste oppgave i Åsnes', data: { do: 'task.next', los: { team: 'Åsnes' } } },
    { title: 'Be om veiledning i Fjordvik', data: { do: 'guidance.ask', los: { team: 'Fjordvik' } } },
    { title: 'Be om veiledning i Åsnes', data: { do: 'guidance.ask', los: { team: 'Åsnes' } } },
    { title: 'Ikke nå', data: { do: 'reminders.later', date: '2026-11-24' } },
  ]);
  expect(card.about).toEqual({});
});

test('nynorsk is nynorsk throughout', () => {
  const card = message('room', toTell(team(), 'room', ['2026-12-01']), '2026-12-01', 'nn');
  expect(card.summary).toContain('Samling 1 om 7 dagar');
  expect(card.buttons.map(({ title }) => title)).toEqual([
    'Neste oppgåve',
    'Alle oppgåvene',
    'Sjekk korleis de arbeider',
    'Kvar er vi?',
    'Be om rettleiing',
    'Ikkje no',
  ]);
});
