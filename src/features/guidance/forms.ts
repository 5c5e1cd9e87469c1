import type { GuidanceAskCard } from '../../../cards/guidance-ask.ts';
import type { GuidanceWriteCard } from '../../../cards/guidance-write.ts';
import type { Turn } from '../../dialog/handler.ts';
import { textOf } from '../../dialog/people.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { tasksOf } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { StuckOn, type Thread } from '../../model/thread.ts';
import { taskText } from '../tasks/index.ts';
import { aboutOf, type Words } from './thread-card.ts';

/** A form as it was entered, shown again with what stood in the way. */
export interface Again {
  readonly entered: Readonly<Record<string, unknown>>;
  readonly problem: string;
}

const fresh: Again = { entered: {}, problem: '' };

/** «Hvor står dere fast?» Not beside the team's own chat, it says which team. */
export const askForm = (turn: Turn, team: Team, { entered, problem }: Again = fresh): Reply => {
  const task = tasksOf(team).find(({ definition }) => definition.id === entered['task']);
  const data: GuidanceAskCard = {
    problem,
    about: [
      ...(turn.scope === 'personal' ? [team.name] : []),
      ...(task ? [turn.t('guidance.aboutTask', { title: taskText(turn.t, task.definition).title })] : []),
    ].join(' · '),
    task: task?.definition.id ?? '',
    reasons: StuckOn.options.map((value) => ({ title: turn.t(`guidance.reasons.${value}`), value })),
    reason: textOf(entered['reason']),
    written: textOf(entered['text']),
  };
  return show('guidance-ask', data, problem || turn.t('cards.guidance-ask.title'), { team: team.id });
};

const kinds = {
  reply: { side: 'team', send: 'guidance.sendReply', back: 'guidance.show' },
  answer: { side: 'facilitators', send: 'guidance.sendAnswer', back: 'guidance.open' },
  talk: { side: 'facilitators', send: 'guidance.sendTalk', back: 'guidance.open' },
} as const;

/** The form for what a team or a facilitator wants to say. */
export const writeForm = (
  { t }: Words,
  thread: Thread,
  kind: keyof typeof kinds,
  { entered, problem }: Again = fresh,
): Reply => {
  const { side, send, back } = kinds[kind];
  const data: GuidanceWriteCard = {
    problem,
    title: t(`guidance.form.${kind}`, { team: thread.team.name }),
    about: thread.reason === 'other' ? '' : t(`guidance.reasons.${thread.reason}`),
    question: t(`guidance.form.${kind}Question`),
    hint: t(`guidance.form.${kind}Hint`),
    written: textOf(entered['text']),
    send,
    back,
  };
  return show('guidance-write', data, problem || data.title, aboutOf(thread, side));
};
