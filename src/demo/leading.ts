import { z } from 'zod';
import { type Handlers, handler, type Turn } from '../dialog/handler.ts';
import { text } from '../dialog/reply.ts';
import { coordinationChecklist } from '../features/case/index.ts';
import { addDays, atHour } from '../model/calendar.ts';
import { PathwayCase } from '../model/case.ts';
import { newCase } from '../model/cases.ts';
import { type CalendarDate, type PersonId, personId } from '../model/identity.ts';
import type { Network } from '../model/network.ts';
import { tasksIn } from '../model/packages.ts';
import { Refusal } from '../model/refusal.ts';
import { setUpTeam } from '../model/roster.ts';
import { TaskWork, type Team, type TeamRole } from '../model/team.ts';
import { keys, kinds } from '../store/kinds.ts';
import { settleTeam } from '../upkeep/projections.ts';
import { improvementUntil } from './improvement.ts';
import { demoNetworkId } from './network.ts';
import playground from './playground.json' with { type: 'json' };

declare module '../dialog/verb.ts' {
  interface Verbs {
    'demo.lead': 'demo';
  }
}

const id = 'demo-havnes';
const name = 'Havnes';

/**
 * «Prøv som leder»: a team that has worked for a while gets whoever asks as its leader, so that the story so far and the
 * digest can be seen.
 */
export const leadingHandlers = {
  'demo.lead': handler({
    on: 'nothing',
    may: 'help.see',
    input: z.object({}),
    run: async (turn) => {
      const network = (await turn.documents.read(kinds.network, keys.network(demoNetworkId)))?.body;
      if (!network) throw new Refusal('noNetworkHere');
      await makeTeam(turn, network);
      return [text(turn.t('demo.leads', { team: name }))];
    },
  }),
} satisfies Handlers;

const makeTeam = async (turn: Turn, network: Network): Promise<void> => {
  const made = await turn.documents.open(kinds.team, keys.team(id), () => teamAt(turn, network));
  for (const it of casesUntil(turn.today, made.body.members[1]?.person ?? turn.me.person)) {
    await turn.documents.open(kinds.case, keys.case(id, it.code), () => it);
  }
  await settleTeam(turn.documents, made, turn.now);
};

const roles: readonly TeamRole[] = ['teamLead', 'userRepresentative', 'member', 'member'];

const teamAt = ({ me, tenant, now, today }: Turn, network: Network): Team => {
  const others = playground.users.slice(0, roles.length).map((user, at) => ({
    person: personId(playground.tenantId, user.aadObjectId),
    userId: user.id,
    name: user.name,
    role: roles[at] ?? 'member',
  }));
  const leader = { ...me, role: 'leader' as const };
  const wanted = {
    id,
    tenant,
    room: '',
    name,
    municipalities: name,
    members: [leader, ...others],
    network,
  };
  const team: Team = { ...setUpTeam(wanted, now), rooms: [] };
  const people = others.map(({ person }) => person);
  return { ...team, work: workUntil(team, today), ...improvementUntil(today, people) };
};

/** Its first task is done, the next one has been begun. */
const workUntil = (team: Team, today: CalendarDate): Team['work'] => {
  const [first, second] = tasksIn(team, 1);
  const on = (days: number) => ({ changedAt: atHour(addDays(today, -days), 12) });
  return {
    ...(first && { [first.definition.id]: TaskWork.parse({ status: 'done', ...on(9), doneAt: on(9).changedAt }) }),
    ...(second && { [second.definition.id]: TaskWork.parse({ status: 'inProgress', ...on(5) }) }),
  };
};

/** Six cases that have been followed for some months: just enough for leaders to see figures. */
const casesUntil = (today: CalendarDate, by: PersonId): PathwayCase[] =>
  [2, 3, 4, 3, 2, 5].map((score, at) => {
    const heldOn = (days: number): CalendarDate => addDays(today, -days);
    const act = { by, now: atHour(heldOn(120), 12), seen: undefined };
    const code = `H-0${at + 1}`;
    const round = (number: number, days: number, given: number) => ({
      number,
      heldOn: heldOn(days),
      scores: { a1: given },
    });
    return PathwayCase.parse({
      ...newCase({ team: id, code, madeBy: code, checklist: coordinationChecklist }, act),
      activities: [{ id: 'a1', area: 'housing', text: '' }],
      rounds: [round(1, 110, score), round(2, 75, score + 2), round(3, 45, score + 3)],
    });
  });
