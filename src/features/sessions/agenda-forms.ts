import { z } from 'zod';
import type { Button, Choice, Frame } from '../../dialog/elements.ts';
import { isStale, type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { chosen, optional, reading, required } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { type AgendaItem, AgendaKind, type SessionDay } from '../../model/session-plan.ts';
import { readTime } from '../../model/time-of-day.ts';
import { dayName, days, shareNow, writtenTime } from './agenda-card.ts';
import { fittingItem } from './agenda-rules.ts';
import { type AtSession, aboutSession } from './at-session.ts';
import { readGoal, readMinutes } from './field-rules.ts';
import { titleOf } from './words.ts';

/** Data of `cards/sessions/agenda-item.json`: an item of an agenda to write or to change. */
interface AgendaItemCard extends Frame {
  readonly share: string;
  readonly name: string;
  readonly kinds: readonly Choice[];
  readonly kind: string;
  readonly days: readonly Choice[];
  readonly day: string;
  readonly minutes: string;
  readonly who: string;
  readonly at: string;
  readonly note: string;
}

/** Data of `cards/sessions/agenda-times.json`: when the days begin, and how much is to be group work. */
interface AgendaTimesCard extends Frame {
  readonly share: string;
  readonly start1: string;
  readonly start2: string;
  readonly goal: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'sessions/agenda-item': AgendaItemCard;
    readonly 'sessions/agenda-times': AgendaTimesCard;
  }
}

/** The fields of an item. */
export const itemFields = z.object({
  title: required('agendaTitleMissing', fittingItem.title),
  kind: chosen(AgendaKind, 'nothingChosen'),
  minutes: reading(readMinutes),
  day: chosen(z.enum(['1', '2']), 'nothingChosen').transform((day): SessionDay => (day === '1' ? 1 : 2)),
  who: reading(fittingItem.who),
  at: optional(readTime),
  note: reading(fittingItem.note),
});

/** The fields of the times of an agenda. */
export const timesFields = z.object({
  start1: reading(readTime),
  start2: reading(readTime),
  goal: reading(readGoal),
});

type Reader = Voice & Pick<Turn, 'seen'>;

/** An item to write, or one to change. */
export const itemForm = (
  turn: Reader,
  at: AtSession,
  about: { readonly item?: AgendaItem; readonly day: SessionDay },
  shown: Showing,
): Reply => {
  const { t } = turn;
  const { plan } = at;
  const { item, day } = about;
  const showing = { ...shown, stale: item !== undefined && isStale(turn, plan.version) };
  const title = t(item ? 'session.form.edit' : 'session.form.new');
  const data: AgendaItemCard = {
    title,
    subtitle: t('session.title', { number: plan.number }),
    share: shareNow(turn, plan),
    name: valueIn(showing, 'title', item && titleOf(turn, item)),
    kinds: AgendaKind.options.map((kind) => ({ title: t(`session.kind.${kind}`), value: kind })),
    kind: valueIn(showing, 'kind', item?.kind ?? 'group'),
    days: days.map((one) => ({ title: dayName(turn, at, one), value: String(one) })),
    day: valueIn(showing, 'day', String(day)),
    minutes: valueIn(showing, 'minutes', String(item?.minutes ?? usualMinutes)),
    who: valueIn(showing, 'who', item?.who || undefined),
    at: valueIn(showing, 'at', item?.at && writtenTime(item.at)),
    note: valueIn(showing, 'note', item?.note || undefined),
    buttons: item ? changing(turn, plan.id, item) : [saving(turn, { do: 'session.addItem', session: plan.id })],
    cancel: { do: 'session.agenda', session: plan.id, day },
  };
  return show('sessions/agenda-item', data, title, aboutSession(at));
};

const usualMinutes = 45;

const saving = ({ t }: Voice, data: Button['data']): Button => ({ title: t('session.press.save'), data, sends: true });

const changing = (turn: Voice, session: string, { id: item }: AgendaItem): Button[] => [
  saving(turn, { do: 'session.saveItem', session, item }),
  { title: turn.t('session.press.up'), data: { do: 'session.move', session, item, to: 'up' } },
  { title: turn.t('session.press.down'), data: { do: 'session.move', session, item, to: 'down' } },
  { title: turn.t('session.press.remove'), data: { do: 'session.removeItem', session, item } },
];

/** When the days begin, and the goal for group work. */
export const timesForm = (turn: Reader, at: AtSession, shown: Showing): Reply => {
  const { plan } = at;
  const showing = { ...shown, stale: isStale(turn, plan.version) };
  const title = turn.t('session.form.times');
  const data: AgendaTimesCard = {
    title,
    subtitle: turn.t('session.title', { number: plan.number }),
    share: shareNow(turn, plan),
    start1: valueIn(showing, 'start1', writtenTime(plan.starts[0])),
    start2: valueIn(showing, 'start2', writtenTime(plan.starts[1])),
    goal: valueIn(showing, 'goal', String(plan.goal)),
    buttons: [saving(turn, { do: 'session.saveTimes', session: plan.id })],
    cancel: { do: 'session.agenda', session: plan.id },
  };
  return show('sessions/agenda-times', data, title, aboutSession(at));
};
