import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import type { Reply } from '../../dialog/reply.ts';
import type { SessionDay, SessionPlan } from '../../model/session-plan.ts';
import { settlePlan } from '../../upkeep/session-plans.ts';
import { agendaCard, newsOfChange } from './agenda-card.ts';
import { itemFields, itemForm, timesFields, timesForm } from './agenda-forms.ts';
import { addItem, editItem, itemIn, moveItem, removeItem, setTimes, showAgenda } from './agenda-rules.ts';
import { atSession, changePlan, direction, looking, ofSession, planning } from './planning.ts';
import type { TurnAtSession } from './target.ts';
import { planUndoables } from './undoables.ts';
import { titleOf } from './words.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'session.agenda': 'sessions';
    'session.newItem': 'sessions';
    'session.addItem': 'sessions';
    'session.item': 'sessions';
    'session.saveItem': 'sessions';
    'session.move': 'sessions';
    'session.removeItem': 'sessions';
    'session.times': 'sessions';
    'session.saveTimes': 'sessions';
    'session.publish': 'sessions';
    'session.hide': 'sessions';
  }
}

const someDay = z
  .enum(['1', '2'])
  .or(z.number().transform(String))
  .transform((day): SessionDay => (String(day) === '2' ? 2 : 1))
  .optional()
  .catch(undefined);

const oneItem = ofSession.extend({ item: z.string().max(64) });

/** The agenda of a session, as its facilitators make it. */
export const agendaHandlers = {
  'session.agenda': handler({
    ...looking,
    input: ofSession.extend({ day: someDay }),
    run: (turn, { day }) => [agendaCard(turn, atSession(turn), day)],
  }),
  ...form(
    { ask: 'session.newItem', save: 'session.addItem' },
    {
      ...planning,
      about: ofSession,
      asking: ofSession.extend({ day: someDay }),
      fields: itemFields,
      blame: { agendaFull: 'day' },
      show: (turn, about, showing) => itemForm(turn, atSession(turn), { day: dayIn(about) }, showing),
      save: async (turn, { session: _, ...entered }) => {
        const made = idOfMade(turn, 'agendaItem');
        return [await changeAgenda(turn, 'added', (plan) => addItem(plan, made, entered, turn), entered.day)];
      },
    },
  ),
  ...form(
    { ask: 'session.item', save: 'session.saveItem' },
    {
      ...planning,
      about: oneItem,
      fields: itemFields,
      blame: { agendaFull: 'day' },
      version: (turn) => turn.target.body.version,
      show: (turn, { item }, showing) => {
        const found = turn.target.body.agenda.find(({ id }) => id === item);
        return found ? itemForm(turn, atSession(turn), { item: found, day: found.day }, showing) : again(turn);
      },
      save: async (turn, { session: _, item, ...entered }) => {
        const given = titleOf(turn, { title: '', given: itemIn(turn.target.body, item).given });
        const edit = (plan: SessionPlan) => editItem(plan, item, { entered, given }, turn);
        return [await changeAgenda(turn, 'saved', edit, entered.day)];
      },
    },
  ),
  'session.move': handler({
    ...planning,
    anew: true,
    input: oneItem.extend({ to: direction }),
    run: async (turn, { item, to }) => [
      await changeAgenda(
        turn,
        'moved',
        (plan) => moveItem(plan, item, to, turn),
        (plan) => itemIn(plan, item).day,
      ),
    ],
    again: (turn) => [again(turn)],
  }),
  'session.removeItem': handler({
    ...planning,
    input: oneItem,
    run: async (turn, { item }) => {
      const day = turn.target.body.agenda.find(({ id }) => id === item)?.day ?? 1;
      return [await changeAgenda(turn, 'removed', (plan) => removeItem(plan, item, turn), day)];
    },
    again: (turn) => [again(turn)],
  }),
  ...form(
    { ask: 'session.times', save: 'session.saveTimes' },
    {
      ...planning,
      about: ofSession,
      fields: timesFields,
      version: (turn) => turn.target.body.version,
      show: (turn, _, showing) => timesForm(turn, atSession(turn), showing),
      save: async (turn, { start1, start2, goal }) => {
        const set = (plan: SessionPlan) => setTimes(plan, { starts: [start1, start2], goal }, turn);
        return [await changeAgenda(turn, 'saved', set, 1)];
      },
    },
  ),
  'session.publish': handler({
    ...planning,
    input: ofSession,
    run: async (turn) => [await showing(turn, true)],
    again: (turn) => [again(turn)],
  }),
  'session.hide': handler({
    ...planning,
    input: ofSession,
    run: async (turn) => [await showing(turn, false)],
    again: (turn) => [again(turn)],
  }),
} satisfies Handlers;

const again = (turn: TurnAtSession): Reply => agendaCard(turn, atSession(turn));

const dayIn = (about: object): SessionDay => ('day' in about && about.day === 2 ? 2 : 1);

const changeAgenda = (
  turn: TurnAtSession,
  done: Parameters<typeof newsOfChange>[1],
  apply: (plan: SessionPlan) => SessionPlan,
  day: SessionDay | ((plan: SessionPlan) => SessionDay),
): Promise<Reply> => {
  const before = turn.target.body;
  return changePlan(turn, planUndoables.agenda, apply, (at) => {
    const news = at.plan.version === before.version ? '' : newsOfChange(turn, done, before, at.plan);
    return agendaCard(turn, at, typeof day === 'number' ? day : day(at.plan), news);
  });
};

/** Its own way back: the button says the opposite afterwards. */
const showing = async (turn: TurnAtSession, isShown: boolean): Promise<Reply> => {
  const { loaded } = await turn.change((plan) => ({
    body: showAgenda(plan, isShown ? turn.now : undefined),
    answer: null,
  }));
  const { body } = await settlePlan(turn.documents, loaded, turn.now);
  return agendaCard(turn, atSession(turn, body), 1, turn.t(`session.news.${isShown ? 'shown' : 'hidden'}`));
};
