import type { EventHandler, Turn } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Role } from '../../model/roles.ts';
import type { Changed } from '../../store/documents.ts';
import { missedStories } from '../leaders/index.ts';
import { helpCard } from './verbs.ts';

/**
 * Introduces Los where it was added: who it is, what for, and what can be done here. Teams tells of one arrival in
 * several ways, and again when it is in doubt, to any instance: one welcome in two days is enough.
 */
export const welcome: EventHandler = async (turn) =>
  (await isFirst(turn)) ? [await introduction(turn), ...(await missedStories(turn))] : [];

/** In a chat the welcome is for everyone there, whoever added Los. */
const introduction = (turn: Turn): Promise<Reply> => {
  const intro = [turn.t('welcome.who'), turn.t('welcome.turn'), turn.t('welcome.goals')];
  const roles: readonly Role[] = ['member', 'facilitator'];
  return helpCard(turn, {
    title: turn.t('welcome.title'),
    intro,
    ...('room' in turn.here ? { roles } : {}),
  });
};

const isFirst = async ({ here, documents, commandId, today }: Turn): Promise<boolean> => {
  const note = <T extends Welcomed>(body: T) => welcomed(body, today);
  const { answer, repeated } =
    'room' in here
      ? await documents.change(here.room, commandId, note)
      : await documents.change(here.person, commandId, note);
  return answer && !repeated;
};

interface Welcomed {
  welcomedOn?: CalendarDate | undefined;
}

/** Whether this is the first welcome, and the place that remembers it. */
const welcomed = <T extends Welcomed>(body: T, today: CalendarDate): Changed<T, boolean> => {
  const isRecent = body.welcomedOn !== undefined && daysBetween(body.welcomedOn, today) < 2;
  return isRecent ? { body, answer: false } : { body: { ...body, welcomedOn: today }, answer: true };
};
