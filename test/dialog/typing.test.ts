import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takesCase } from '../../src/dialog/commands.ts';
import { createUnderstand, type Place } from '../../src/dialog/understand.ts';
import { commands } from '../support/texts.ts';
import { typedChat } from './typed-chat.ts';
import { typedPhrases } from './typed-phrases.ts';

const understand = createUnderstand(commands);

const phrases = Object.entries(typedPhrases).flatMap(([place, byVerb]) =>
  Object.entries(byVerb).flatMap(([verb, list]) =>
    list.split('|').map((typed) => ({ typed: typed.trim(), verb, place: place as Place })),
  ),
);

const suggested = 2;

test('of what people type, nearly all reaches what they mean, and the rest shows it first', () => {
  const missed = phrases.filter(({ typed, verb, place }) => understand(typed, place).do !== verb);
  const lost = missed.filter(({ typed, verb, place }) => {
    const likely = String(understand(typed, place)['likely'] ?? '');
    return !likely.split(',').slice(0, suggested).includes(verb);
  });
  expect(lost).toEqual([]);
  expect(phrases.length).toBeGreaterThanOrEqual(250);
  expect(missed.length / phrases.length).toBeLessThanOrEqual(0.05);
});

interface Requested {
  readonly text: string;
  readonly in: Place;
  readonly verb: string;
  readonly also?: string;
  readonly code?: string;
}

const read = <T>(path: string): readonly T[] => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));

/** Written by somebody else, and not looked at while the understanding was made. */
const requests = read<Requested>('requests.json');
const chatter = read<string>('../features/knowledge/chat.json');

test('of what somebody else asked for, most is done or suggested first, and nearly nothing else is done', () => {
  const answers = requests.map(({ text, in: place, verb, also, code }) => {
    const { do: done, ...named } = understand(text, place);
    const likely = done === 'help.suggest' ? String(named['likely']).split(',').slice(0, suggested) : [done];
    const places = likely.map((one) => one === verb || one === also);
    const isRight = code === undefined || named['code'] === code;
    return {
      isFirst: isRight && places[0],
      isAmong: isRight && places.includes(true),
      isDone: done !== 'help.suggest',
    };
  });
  const share = (is: (answer: (typeof answers)[number]) => boolean | undefined) =>
    answers.filter(is).length / requests.length;
  expect(requests).toHaveLength(300);
  expect(share(({ isFirst }) => isFirst)).toBeGreaterThanOrEqual(0.85);
  expect(share(({ isAmong }) => isAmong)).toBeGreaterThanOrEqual(0.9);
  expect(share(({ isDone, isAmong }) => isDone && !isAmong)).toBeLessThanOrEqual(0.02);
});

test('what somebody else said to others is at most thanked for', () => {
  const done = chatter.map((line) => understand(line).do).filter((verb) => !verb.startsWith('help.'));
  expect(done).toEqual([]);
  expect(chatter.length).toBeGreaterThanOrEqual(200);
});

test.each(['personal', 'together'] as const)('what people say to each other does nothing: %s', (place) => {
  const done = typedChat.filter((line) => understand(line, place).do !== 'help.suggest');
  expect(done).toEqual([]);
  expect(typedChat.length).toBeGreaterThanOrEqual(150);
});

test.each<[string, object]>([
  ['del B-07 med Kari Nordmann', { do: 'case.share', code: 'B-07', name: 'Kari Nordmann' }],
  ['overfør b07 til ola', { do: 'case.handOver', code: 'B-07', name: 'ola' }],
  ['legg til Per i teamet', { do: 'team.roster', name: 'Per' }],
  ['ny sak B-12', { do: 'case.new', code: 'B-12' }],
  ['B-07 plan', { do: 'plan.show', code: 'B-07' }],
  ['legg til oppgave i pakke 2', { do: 'task.new', package: 2 }],
  ['oppgave 2 i pakke 3', { do: 'task.show', number: 2, package: 3 }],
  ['i pakke 3 oppgave 2', { do: 'task.show', number: 2, package: 3 }],
  ['pakke to', { do: 'package.overview', package: 2 }],
  ['når er samling 3?', { do: 'timeline.show', asked: 'session', n: 3 }],
  ['når er fristen?', { do: 'task.next', asked: 'due' }],
  ['hvem er teamleder?', { do: 'team.show', asked: 'lead' }],
  ['koden vår er km47 r2wt', { do: 'team.new', code: 'KM47 R2WT' }],
  ['minn meg kl 9', { do: 'reminders.hour', hour: '9' }],
  ['minn meg kl 9 i morgen', { do: 'reminders.later', n: 9 }],
])('what is named is told along: «%s»', (typed, asked) => {
  expect(understand(typed, 'personal')).toEqual(asked);
});

test.each<[string, object]>([
  ['hva skjer videre med tr 22', { code: 'TR-22' }],
  ['noe helt annet for rk4', { code: 'RK-4' }],
])('a message that names a case is about that case: «%s»', (typed, told) => {
  const answer = understand(typed, 'personal');
  expect(answer).toMatchObject({ do: 'help.suggest', ...told });
  const suggested = String(answer['likely']).split(',');
  expect(suggested.filter((verb) => !commands.some((one) => one.do === verb && takesCase(one)))).toEqual([]);
});

test('nobody knows a case in a number of days', () => {
  expect(understand('vi sees om 12 dager i rom 4, uke 46', 'personal')['code']).toBeUndefined();
});

test.each([
  'hva er recovery',
  'hva er en baseline',
  'kva er eit tiltak',
  'hva er et godt mål',
  'hva betyr programoppfyllelse',
  'hvorfor skal vi måle',
  'hvordan intervjuer vi brukere',
  'hvem skal være med i forbedringsteamet',
])('whoever asks what something is wants it explained, not done: «%s»', (typed) => {
  expect(understand(typed).do).toBe('help.suggest');
});

test.each([
  ['can you please show me the oppgaver', 'package.overview'],
  ['i want to see oversikten', 'package.glance'],
  ['thanks a lot for your help', 'help.acknowledge'],
  ['good morning', 'help.show'],
])('English kindness is understood around what is meant: «%s»', (typed, verb) => {
  expect(understand(typed).do).toBe(verb);
});
