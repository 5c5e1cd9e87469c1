import type { Choice, Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { tasksOf } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { StuckOn, type Thread } from '../../model/thread.ts';
import { taskText } from '../tasks/index.ts';
import { aboutOf } from './thread-card.ts';

/** Data of `cards/guidance/guidance-ask.json`: «Hvor står dere fast?» */
interface GuidanceAskCard extends Frame {
  readonly reasons: readonly Choice[];
  readonly reason: string;
  readonly written: string;
}

/** Data of `cards/guidance/guidance-write.json`: the form for a message between a team and its facilitators. */
interface GuidanceWriteCard extends Frame {
  readonly question: string;
  readonly hint: string;
  readonly written: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'guidance/guidance-ask': GuidanceAskCard;
    readonly 'guidance/guidance-write': GuidanceWriteCard;
  }
}

/** What somebody asks about: a task, or something they have asked Los already. */
interface About {
  readonly task?: string;
  readonly asked?: string;
}

/** «Hvor står dere fast?» Not beside the team's own chat, it says which team. */
export const askForm = (turn: Turn, team: Team, about: About = {}, showing: Showing = {}): Reply => {
  const { t } = turn;
  const task = tasksOf(team).find(({ definition }) => definition.id === about.task);
  const data: GuidanceAskCard = {
    title: t('cards.guidance-ask.title'),
    subtitle: [
      ...(turn.scope === 'personal' ? [team.name] : []),
      ...(task ? [t('guidance.aboutTask', { title: taskText(t, task.definition).title })] : []),
    ].join(' · '),
    reasons: StuckOn.options.map((value) => ({ title: t(`guidance.reasons.${value}`), value })),
    reason: valueIn(showing, 'reason'),
    written: valueIn(showing, 'text', about.asked),
    buttons: [
      {
        title: t('cards.guidance-ask.send'),
        data: { do: 'guidance.send', task: task?.definition.id ?? '' },
        sends: true,
      },
    ],
    cancel: task ? { do: 'task.show', task: task.definition.id } : { do: 'package.overview' },
  };
  return show('guidance/guidance-ask', data, data.title, { team: team.id });
};

const kinds = {
  reply: { side: 'team', send: 'guidance.sendReply', back: 'guidance.show' },
  answer: { side: 'facilitators', send: 'guidance.sendAnswer', back: 'guidance.open' },
  talk: { side: 'facilitators', send: 'guidance.sendTalk', back: 'guidance.open' },
} as const;

/** The form for what a team or a facilitator wants to say. */
export const writeForm = ({ t }: Voice, thread: Thread, kind: keyof typeof kinds, showing: Showing = {}): Reply => {
  const { side, send, back } = kinds[kind];
  const data: GuidanceWriteCard = {
    title: t(`guidance.form.${kind}`, { team: thread.team.name }),
    subtitle: thread.reason === 'other' ? '' : t(`guidance.reasons.${thread.reason}`),
    question: t(`guidance.form.${kind}Question`),
    hint: t(`guidance.form.${kind}Hint`),
    written: valueIn(showing, 'text'),
    buttons: [{ title: t('cards.guidance-write.send'), data: { do: send }, sends: true }],
    cancel: { do: back },
  };
  return show('guidance/guidance-write', data, data.title, aboutOf(thread, side));
};
