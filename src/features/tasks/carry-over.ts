import { z } from 'zod';
import type { Choice, Frame } from '../../dialog/elements.ts';
import { form } from '../../dialog/form.ts';
import type { Handlers, Turn, TurnOn } from '../../dialog/handler.ts';
import { requireKnown, severalOf } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { PackageNumber } from '../../model/network.ts';
import { findTask, tasksOf } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { type CarryOffer, carry, carryOffer } from './carry-over-rules.ts';
import { packageNamed, taskText } from './catalogue.ts';
import { overviewCard } from './overview.ts';
import { tasksCarried } from './undoables.ts';

/** Data of `cards/tasks/carry-over.json`: which open tasks a team takes along into the next package. */
interface CarryOverCard extends Frame {
  readonly intro: string;
  readonly tasks: readonly Choice[];
  /** Chosen beforehand: task ids, separated by commas. */
  readonly chosen: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'tasks/carry-over': CarryOverCard;
  }
}

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'package.carry': 'tasks';
    'package.saveCarry': 'tasks';
  }
}

/** At a session: which open tasks come along into the next package. */
export const carryHandlers = form(
  { ask: 'package.carry', save: 'package.saveCarry' },
  {
    on: 'team',
    may: 'task.work',
    about: z.object({}),
    fields: z.object({
      to: z.coerce.number().pipe(PackageNumber),
      chosen: severalOf(z.string()),
    }),
    show: (turn, _, { entered }) => offerReply(turn, entered !== undefined),
    save: async (turn, { to, chosen }) => [await saveCarry(turn, to, chosen)],
  },
) satisfies Handlers;

const saveCarry = (turn: TurnOn<Team>, to: PackageNumber, chosen: readonly string[]): Promise<Reply> => {
  const move = (team: Team) => {
    requireKnown(
      chosen,
      tasksOf(team).map(({ definition }) => definition.id),
    );
    return carry(team, to, chosen, turn);
  };
  const name = packageNamed(turn.t, to);
  return takeAway(turn, tasksCarried, '', move, (team) => {
    const count = chosen.filter((id) => findTask(team, id).work.carriedTo === to).length;
    const news = count === 0 ? turn.t('packages.news.carriedNone') : turn.t('packages.news.carried', { count, name });
    return overviewCard(turn, team, { news, unfolded: to });
  });
};

const offerReply = (turn: TurnOn<Team>, isAgain: boolean): Reply => {
  const team = turn.target.body;
  const offer = carryOffer(team, turn.today);
  if (offer) return carryOverCard(turn, team, offer);
  return overviewCard(turn, team, { news: isAgain ? '' : turn.t('packages.carryOver.nothing') });
};

/** The choice of what comes along: everything is chosen beforehand, and the rest stays where it is. */
export const carryOverCard = (turn: Pick<Turn, 't'>, team: Team, { to, tasks }: CarryOffer): Reply => {
  const title = turn.t('packages.carryOver.title', { name: packageNamed(turn.t, to) });
  const data: CarryOverCard = {
    title,
    intro: turn.t('packages.carryOver.message'),
    tasks: tasks.map(({ definition }) => ({ title: taskText(turn.t, definition).title, value: definition.id })),
    chosen: tasks.map(({ definition }) => definition.id).join(','),
    buttons: [
      { title: turn.t('cards.carry-over.chosen'), data: { do: 'package.saveCarry', to }, sends: true },
      { title: turn.t('cards.carry-over.none'), data: { do: 'package.saveCarry', to } },
    ],
    cancel: { do: 'package.overview' },
  };
  return show('tasks/carry-over', data, title, { team: team.id });
};
