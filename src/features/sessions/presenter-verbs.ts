import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { page, reading, requireKnown, severalOf } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import type { SessionPlan } from '../../model/session-plan.ts';
import { readPresenting } from './field-rules.ts';
import { atSession, changePlan, direction, looking, ofSession, planning, teamId } from './planning.ts';
import { presenterCard, presentersCard, presentersForm } from './presenter-cards.ts';
import { choosePresenters, movePresenter, removePresenter, setMinutes } from './presenter-rules.ts';
import type { TurnAtSession } from './target.ts';
import { teamsOf } from './teams.ts';
import { planUndoables } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'session.presenters': 'sessions';
    'session.choosePresenters': 'sessions';
    'session.savePresenters': 'sessions';
    'session.presenter': 'sessions';
    'session.savePresenter': 'sessions';
    'session.movePresenter': 'sessions';
    'session.removePresenter': 'sessions';
  }
}

const onePresenter = ofSession.extend({ of: teamId });

/** Which teams present their work in plenary, in which order and for how long. */
export const presenterHandlers = {
  'session.presenters': handler({
    ...looking,
    input: ofSession.extend({ page }),
    run: async (turn, { page: wanted }) => [await presentersCard(turn, atSession(turn), { page: wanted })],
  }),
  ...form(
    { ask: 'session.choosePresenters', save: 'session.savePresenters' },
    {
      ...planning,
      about: ofSession,
      fields: z.object({ teams: severalOf(teamId), minutes: reading(readPresenting) }),
      version: (turn) => turn.target.body.version,
      show: async (turn, _, showing) =>
        presentersForm(turn, atSession(turn), await teamsOf(turn, turn.target.body), showing),
      save: async (turn, { teams, minutes }) => {
        const listed = (await teamsOf(turn, turn.target.body)).map(({ id }) => id);
        requireKnown(teams, listed);
        const inOrder = listed.filter((id) => teams.includes(id));
        return [await change(turn, 'presenters', (plan) => choosePresenters(plan, inOrder, minutes, turn))];
      },
    },
  ),
  ...form(
    { ask: 'session.presenter', save: 'session.savePresenter' },
    {
      ...planning,
      about: onePresenter,
      fields: z.object({ minutes: reading(readPresenting) }),
      version: (turn) => turn.target.body.version,
      show: async (turn, { of }, showing) => {
        const team = turn.target.body.presenters.find((one) => one.team === of);
        return team
          ? presenterCard(turn, atSession(turn), { team, name: await nameOf(turn, of) }, showing)
          : presentersCard(turn, atSession(turn));
      },
      save: async (turn, { of, minutes }) => [
        await change(turn, 'presenters', (plan) => setMinutes(plan, of, minutes, turn)),
      ],
    },
  ),
  'session.movePresenter': handler({
    ...planning,
    anew: true,
    input: onePresenter.extend({ to: direction }),
    run: async (turn, { of, to }) => [
      await change(turn, 'presenterMoved', (plan) => movePresenter(plan, of, to, turn)),
    ],
    again: async (turn) => [await presentersCard(turn, atSession(turn))],
  }),
  'session.removePresenter': handler({
    ...planning,
    input: onePresenter,
    run: async (turn, { of }) => [await change(turn, 'presenterRemoved', (plan) => removePresenter(plan, of, turn))],
    again: async (turn) => [await presentersCard(turn, atSession(turn))],
  }),
} satisfies Handlers;

const nameOf = async (turn: TurnAtSession, team: string): Promise<string> =>
  (await teamsOf(turn, turn.target.body)).find(({ id }) => id === team)?.name ?? '–';

const change = (
  turn: TurnAtSession,
  done: 'presenters' | 'presenterMoved' | 'presenterRemoved',
  apply: (plan: SessionPlan) => SessionPlan,
): Promise<Reply> => {
  const before = turn.target.body.version;
  return changePlan(turn, planUndoables.presenters, apply, (at) =>
    presentersCard(turn, at, { news: at.plan.version === before ? '' : turn.t(`session.news.${done}`) }),
  );
};
