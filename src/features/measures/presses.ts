import type { z } from 'zod';
import { type Handler, handler, type TurnOn } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway, type Undoable } from '../../dialog/undoing.ts';
import type { Team } from '../../model/team.ts';
import { listCard, pointsCard } from './measure-cards.ts';

/** A press that changes one measure, or one of its measurements; after a no the measure is shown as it is. */
export const press = <I extends { readonly measure: string }>(
  input: z.ZodType<I>,
  run: (turn: TurnOn<Team>, entered: I) => Promise<Reply> | Reply,
): Handler<'team', I> =>
  handler({
    on: 'team',
    may: 'improvement.work',
    input,
    run: async (turn, entered) => [await run(turn, entered)],
    again: (turn, entered) => {
      const team = turn.target.body;
      const found = team.measures.find(({ id }) => id === entered['measure']);
      return [found ? pointsCard(turn, team, found.id) : listCard(turn, team)];
    },
  });

type News = 'changed' | 'ended' | 'takenUp' | 'replaced' | 'corrected' | 'excluded' | 'included' | 'pointRemoved';

/** A measure that was changed, with the way back. */
export const changed = (
  turn: TurnOn<Team>,
  measure: string,
  what: Undoable<Team>,
  news: News,
  apply: (team: Team) => Team,
): Promise<Reply> =>
  takeAway(turn, what, measure, apply, (team) =>
    pointsCard(turn, team, measure, { news: turn.t(`measures.news.${news}`) }),
  );
