import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { type Reply, text } from '../../dialog/reply.ts';
import type { Person } from '../../model/person.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Loaded } from '../../store/documents.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'team.choose': 'team';
    'team.use': 'team';
  }
}

type Membership = Person['memberships'][number];

/** Which team a person means in the personal chat, for people who are in several. */
export const currentTeamHandlers = {
  'team.choose': handler({
    on: 'nothing',
    may: 'team.choose',
    seenBy: 'sender',
    input: z.object({}),
    run: (turn) => [choice(turn)],
  }),
  'team.use': handler({
    on: 'nothing',
    may: 'team.choose',
    seenBy: 'sender',
    input: z.object({ team: z.string() }),
    run: async (turn, { team }) => {
      if (!('person' in turn.here)) return [choice(turn)];
      const chosen = await choose(turn, turn.here.person, team);
      return [goingOn(turn, turn.t('team.choose.done', { team: chosen.name }), chosen)];
    },
  }),
} satisfies Handlers;

const choice = (turn: Turn): Reply => {
  if (!('person' in turn.here)) return text(turn.t('team.choose.inChat'));
  const { memberships, currentTeam } = turn.here.person.body;
  const current = memberships.find(({ team }) => team === currentTeam) ?? memberships[0];
  if (!current) throw new Refusal('noTeamYet');
  if (memberships.length === 1) return goingOn(turn, turn.t('team.choose.onlyOne', { team: current.name }), current);
  const title = turn.t('team.choose.title');
  const message = turn.t('team.choose.message', { team: current.name });
  const others = memberships.filter((membership) => membership !== current);
  return notice({ title, message, buttons: others.map(useButton) });
};

/** Which team is meant by now, and what one may want to do in it. */
const goingOn = ({ t }: Turn, title: string, { team }: Membership): Reply => {
  const buttons: Button[] = [
    { title: t('team.nextTask'), data: { do: 'task.next' } },
    { title: t('team.whereAreWe'), data: { do: 'timeline.show' } },
  ];
  return notice({ title, message: t('team.choose.goOn'), buttons }, { team });
};

const useButton = ({ team, name }: Membership): Button => ({ title: name, data: { do: 'team.use', team } });

/** @throws Refusal `otherTeam` when the person is not in it */
const choose = async (turn: Turn, person: Loaded<Person>, wanted: string): Promise<Membership> => {
  const { body } = await turn.documents.change(person, turn.commandId, (before) => {
    membershipIn(before, wanted);
    return { body: before.currentTeam === wanted ? before : { ...before, currentTeam: wanted }, answer: null };
  });
  return membershipIn(body, wanted);
};

const membershipIn = ({ memberships }: Person, wanted: string): Membership => {
  const found = memberships.find(({ team }) => team === wanted);
  if (!found) throw new Refusal('otherTeam');
  return found;
};
