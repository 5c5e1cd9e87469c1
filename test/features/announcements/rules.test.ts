import {
  address,
  beginAnnouncement,
  deliveries,
  deliveryTo,
  goesOutAt,
  inOrder,
  putBack,
  removedAt,
  rewrite,
  send,
  stop,
  throwAway,
  withOutcome,
  wordsFor,
} from '../../../src/features/announcements/rules.ts';
import type { Announcement } from '../../../src/model/announcement.ts';
import type { Instant } from '../../../src/model/identity.ts';
import { refusalOf } from '../../support/refusals.ts';

// 23 November 2026 is a Monday, ten o'clock in Norway.
const monday = '2026-11-23T09:00:00Z';
const mondayEvening = '2026-11-23T18:00:00Z';
const writer = { person: 'tenant:anne', name: 'Anne Berg' } as const;
const written = { title: 'Samling 1', text: 'Ta med skisser.', titleNn: '', textNn: '' };

const draft = (more: Partial<typeof written> = {}, others: readonly Announcement[] = []) =>
  beginAnnouncement({ id: 'n', name: 'Nettverket' }, { id: 'a', writer, ...written, ...more }, others, monday);

const to = [
  { team: 't1', name: 'Fjordvik', rooms: ['r1', 'r2'] },
  { team: 't2', name: 'Elvegrend', rooms: [] },
];
const sentAt = (goesOut: Instant) => send(draft(), { to, goesOut, writer }, monday);

test('a chat gets the written form it speaks, and the first one where there is no other', () => {
  const both = draft({ titleNn: 'Samling 1', textNn: 'Ta med skisser, de.' });
  expect(wordsFor(both, 'nn').text).toBe('Ta med skisser, de.');
  expect(wordsFor(both, 'nb').text).toBe('Ta med skisser.');
  expect(wordsFor(draft(), 'nn').text).toBe('Ta med skisser.');
  expect(refusalOf(() => draft({ titleNn: 'Samling 1' }))).toBe('halfNynorsk');
});

test('goes out at once within the hours, else when they begin, and one a day', () => {
  expect(goesOutAt([], monday)).toBe(monday);
  expect(goesOutAt([], mondayEvening)).toBe('2026-11-24T07:00:00Z');
  const today = sentAt(monday);
  expect(goesOutAt([today], monday)).toBe('2026-11-24T07:00:00Z');
  const tomorrow = { ...today, sent: { at: monday, goesOut: '2026-11-24T07:00:00Z', to } };
  expect(goesOutAt([today, tomorrow], monday)).toBe('2026-11-25T07:00:00Z');
});

test('what is sent is sent once, and can be stopped until it goes out', () => {
  const waiting = sentAt('2026-11-24T07:00:00Z');
  expect(refusalOf(() => send(waiting, { to, goesOut: monday, writer }, monday))).toBe('announcementSent');
  expect(refusalOf(() => rewrite(waiting, written, monday))).toBe('announcementSent');
  expect(stop(waiting, mondayEvening).sent).toBeUndefined();
  expect(refusalOf(() => stop(waiting, '2026-11-24T07:00:00Z'))).toBe('announcementGoneOut');
  const handedIn = { ...waiting, remindedUntil: '2026-11-24T07:00:00Z' };
  expect(refusalOf(() => stop(handedIn, mondayEvening))).toBe('announcementGoneOut');
});

test('goes nowhere without a team that has a chat, and not as somebody has written it anew since', () => {
  const goesOut = monday;
  expect(refusalOf(() => send(draft(), { to: [], goesOut, writer }, monday))).toBe('announcementNoTeams');
  expect(refusalOf(() => send(draft(), { to: to.slice(1), goesOut, writer }, monday))).toBe('announcementNoChats');
  const anew = rewrite(draft(), { ...written, text: 'Ta med mål.' }, monday);
  expect(refusalOf(() => send(anew, { to, goesOut, writer }, monday, 0))).toBe('outdatedCard');
  expect(refusalOf(() => address(anew, [], monday))).toBe('announcementNoTeams');
});

test('a team has got it when one of its chats has, and has not when none has', () => {
  const [fjordvik, elvegrend] = to as [(typeof to)[0], (typeof to)[0]];
  const gone = { result: 'gone', reason: '403', at: monday } as const;
  const first = withOutcome(sentAt(monday), { recipient: 'room:r1', ...gone });
  expect(deliveryTo(first, fjordvik)).toEqual({ kind: 'waiting' });
  expect(deliveryTo(withOutcome(first, { recipient: 'room:r2', ...gone }), fjordvik)).toMatchObject({ kind: 'failed' });
  const arrived = withOutcome(first, { recipient: 'room:r2', result: 'sent', at: monday });
  expect(deliveryTo(arrived, fjordvik)).toEqual({ kind: 'delivered', at: monday });
  expect(deliveryTo(arrived, elvegrend)).toEqual({ kind: 'noChat' });
  expect(deliveries(arrived).map((one) => one.to.name)).toEqual(['Elvegrend', 'Fjordvik']);
});

test('a draft that is thrown away is out of sight, can be put back, and goes after some days', () => {
  const thrown = throwAway(draft(), monday);
  expect(inOrder([thrown])).toEqual([]);
  expect(removedAt(thrown)).toBe('2026-11-25T09:00:00Z');
  expect(inOrder([putBack(thrown, thrown, monday)])).toHaveLength(1);
  expect(removedAt(sentAt(monday))).toBe('2027-11-23T09:00:00Z');
});

test('ten drafts are enough', () => {
  const drafts = Array.from({ length: 10 }, () => draft());
  expect(refusalOf(() => draft({}, drafts))).toBe('tooManyDrafts');
});
