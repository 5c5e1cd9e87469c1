import { keys, roomKey } from '../../src/store/kinds.ts';
import type { Store } from '../../src/store/port.ts';
import { personalChatId } from '../support/teams.ts';
import type { TeamFacts } from './facts.ts';
import type { PlannedNetwork } from './plan.ts';

/** Whose inbox the messages of a conversation stand in. */
export const recipients = (plan: readonly PlannedNetwork[]) => {
  const known = new Map<string, string>();
  for (const { conversation, tenant, facilitators, teams } of plan) {
    known.set(conversation, `room:${roomKey(tenant, conversation)}`);
    for (const { person, userId } of facilitators) known.set(personalChatId(userId), `person:${person}`);
    for (const team of teams) {
      known.set(team.conversation, `room:${roomKey(tenant, team.conversation)}`);
      for (const { person, userId } of [...team.people, team.substitute])
        known.set(personalChatId(userId), `person:${person}`);
    }
  }
  return (conversation: string): string => known.get(conversation) ?? '';
};

/** A team's id, which Los has given it, by where it talks. */
export const idOfTeams =
  (store: Store) =>
  async ({ plan }: TeamFacts): Promise<string | undefined> => {
    const room = await store.read(keys.room(roomKey(plan.tenant, plan.conversation)));
    return (room?.document['body'] as { readonly team?: string } | undefined)?.team;
  };
