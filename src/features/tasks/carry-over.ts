import { z } from 'zod';
import type { CarryOverCard } from '../../../cards/carry-over.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { written } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { PackageNumber } from '../../model/network.ts';
import type { Team } from '../../model/team.ts';
import { type CarryOffer, carry, carryOffer } from './carry-over-rules.ts';
import { packageNamed, taskText } from './catalogue.ts';
import { overviewCard } from './overview.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'package.carry': 'tasks';
    'package.saveCarry': 'tasks';
  }
}

/** At a session: which open tasks come along into the next package. */
export const carryHandlers = {
  'package.carry': handler({
    on: 'team',
    may: 'task.work',
    input: z.object({}),
    run: (turn) => [offerReply(turn)],
  }),
  'package.saveCarry': handler({
    on: 'team',
    may: 'task.work',
    input: z.object({ to: z.coerce.number().pipe(PackageNumber), chosen: written }),
    run: (turn, { to, chosen }) => saveCarry(turn, to, chosen.split(',')),
    again: (turn, _, problem) => [offerReply(turn, problem)],
  }),
} satisfies Handlers;

const saveCarry = async (
  turn: TurnOn<Team>,
  to: PackageNumber,
  chosen: readonly string[],
): Promise<readonly Reply[]> => {
  const { body, answer } = await turn.change((team) => {
    const offered = carryOffer(team, turn.today)?.tasks ?? [];
    const count = offered.filter(({ definition }) => chosen.includes(definition.id)).length;
    return { body: carry(team, to, chosen, turn), answer: count };
  });
  const name = packageNamed(turn.t, to);
  const news =
    answer === 0 ? turn.t('packages.news.carriedNone') : turn.t('packages.news.carried', { count: answer, name });
  return [overviewCard(turn, body, { news, unfolded: to })];
};

const offerReply = (turn: TurnOn<Team>, problem = ''): Reply => {
  const team = turn.target.body;
  const offer = carryOffer(team, turn.today);
  if (offer) return carryOverCard(turn, team, offer, problem);
  return overviewCard(turn, team, { problem, news: problem === '' ? turn.t('packages.carryOver.nothing') : '' });
};

/** The choice of what comes along: everything is chosen beforehand, and the rest stays where it is. */
export const carryOverCard = (turn: Turn, team: Team, { to, tasks }: CarryOffer, problem = ''): Reply => {
  const title = turn.t('packages.carryOver.title', { name: packageNamed(turn.t, to) });
  const data: CarryOverCard = {
    problem,
    title,
    message: turn.t('packages.carryOver.message'),
    to,
    tasks: tasks.map(({ definition }) => ({ title: taskText(turn.t, definition).title, value: definition.id })),
    chosen: tasks.map(({ definition }) => definition.id).join(','),
  };
  return show('carry-over', data, title, { team: team.id });
};
