import '../support/texts.ts';
import { Person, Room } from '../../src/model/person.ts';
import { TaskWork } from '../../src/model/team.ts';
import type { Documents } from '../../src/store/documents.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import type { Key } from '../../src/store/port.ts';
import { writeAddress } from '../../src/teams/address.ts';
import { type TestPerson, testPerson, testTenant } from '../support/los.ts';
import { teamOf } from '../support/team.ts';

/** A day on which every team hears that its session comes in 28 days, and of tasks with a due date. */
export const day = '2026-11-24';
export const at8 = `${day}T07:00:00.000Z`;
const sessions = ['2026-12-22', '2027-04-13', '2027-10-05', '2028-04-04'];

/** How to reach a conversation by a service address. */
export const addressAt = (
  serviceUrl: string,
  conversation: string,
  conversationType: 'personal' | 'groupChat' | 'channel' = 'groupChat',
): string =>
  writeAddress({
    channelId: 'msteams',
    serviceUrl,
    bot: { id: '28:los' },
    conversation: { id: conversation, conversationType, tenantId: testTenant },
  });

/** The tasks of the first package that fall due on that day when they are given so. */
const tasks = ['team', 'services', 'listen'].map((name) => `rop2014.p1.${name}`);

const personIn = (team: number, at: number): TestPerson => testPerson(`Medlem ${at} i lag ${team}`);

/** What a made-up team is like. */
export interface Made {
  readonly serviceUrl: string;
  /** How many chats and channels it talks in. */
  readonly rooms: number;
  /** How many members each have a task that is due; at most three. */
  readonly responsible: number;
}

/** A message that is due: the inbox it stands in, and the conversation it goes to. */
export interface Message {
  readonly inbox: Key;
  readonly conversation: string;
}

/** Makes a team with its chats and people. @returns what it is due to hear */
export const makeTeam = async (documents: Documents, number: number, made: Made): Promise<Message[]> => {
  const id = `team${number}`;
  const rooms = Array.from({ length: made.rooms }, (_, at) => `room-${number}-${at}`);
  const members = Array.from({ length: 4 }, (_, at) => personIn(number, at));
  const responsible = members.slice(0, made.responsible);
  const work = responsible.map(({ person }, at) => [tasks[at], TaskWork.parse({ due: day, responsible: person })]);
  const more = { rooms, remindedUntil: `${day}T06:00:00.000Z`, work: Object.fromEntries(work) };
  const team = teamOf({ id, name: `Lag ${number}`, members, today: '2026-11-02', sessions, more });
  await Promise.all([
    documents.create(kinds.team, keys.team(id), team),
    ...rooms.map((key) => makeRoom(documents, key, { team: id, address: addressAt(made.serviceUrl, key) })),
    ...responsible.map((one) => makePerson(documents, one, addressAt(made.serviceUrl, one.userId, 'personal'))),
  ]);
  return [
    ...rooms.map((key) => ({ inbox: keys.inbox(`room:${key}`, day), conversation: key })),
    ...responsible.map(({ person, userId }) => ({
      inbox: keys.inbox(`person:${person}`, day),
      conversation: userId,
    })),
  ];
};

/** Makes a group chat that Los knows how to reach. */
export const makeRoom = (
  documents: Documents,
  key: string,
  more: Partial<Room> & Pick<Room, 'address'>,
): Promise<unknown> =>
  documents.create(kinds.room, keys.room(key), Room.parse({ key, tenant: testTenant, scope: 'group', ...more }));

const makePerson = (documents: Documents, { person }: TestPerson, address: string): Promise<unknown> =>
  documents.create(kinds.person, keys.person(person), Person.parse({ id: person, tenant: testTenant, address }));
