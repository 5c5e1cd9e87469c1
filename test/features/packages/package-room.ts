import { findTask } from '../../../src/model/packages.ts';
import type { Team } from '../../../src/model/team.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import {
  type StartOptions,
  startLos,
  type TestChat,
  type TestLos,
  type TestPerson,
  testPerson,
} from '../../support/los.ts';
import { type Given, givenTeam } from '../../support/team.ts';

export const kari = testPerson('Kari Nordmann');
export const ola = testPerson('Ola Ås');
export const siv = testPerson('Siv Bratlie');
export const leader = testPerson('Leif Leder');
export const stranger = testPerson('Fremmed Person');

/** A team lead, a user representative, a member and a leader in a group chat. */
export const room = [kari, ola, siv, { ...leader, role: 'leader' as const }];

export interface PackageRoom {
  readonly los: TestLos;
  readonly chat: TestChat;
  /** The team as it is stored now. */
  team(): Promise<Team>;
  /** The team's work on one task. */
  work(id: string): Promise<Team['work'][string]>;
}

/** A team that is set up and has used its chat, two weeks before session 1 (7 December 2026). */
export const packageRoom = async (given: Partial<Given> = {}, options: StartOptions = {}): Promise<PackageRoom> => {
  const los = await startLos(options);
  const chat = los.groupChat([kari, ola, siv, leader, stranger]);
  const { id } = await givenTeam(los, { members: room, chat, ...given });
  await chat.say(kari, 'hjelp');
  const team = async () => {
    const stored = await los.documents.read(kinds.team, keys.team(id));
    if (!stored) throw new Error('The team is gone');
    return stored.body;
  };
  return { los, chat, team, work: async (task) => findTask(await team(), task).work };
};

/** Somebody's personal chat with Los, used before. */
export const personalChat = async (los: TestLos, person: TestPerson): Promise<TestChat> => {
  const chat = los.personalChat(person);
  await chat.say(person, 'hjelp');
  return chat;
};
