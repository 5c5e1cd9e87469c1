import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { TurnOn } from '../../dialog/handler.ts';
import { isOffered } from '../../dialog/offered.ts';
import { rowTitle } from '../../dialog/question-rows.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import type { Verb } from '../../dialog/verb.ts';
import type { Translate } from '../../language/texts.ts';
import type { Phase } from '../../model/improvement.ts';
import { type PhaseOfWork, phases, type Step } from '../../model/improvement-phases.ts';
import type { Team } from '../../model/team.ts';
import { doneIn, progressIn } from './rules.ts';

/** Data of `cards/progress/phases.json`: which phase a team is in, and the steps of the one that is looked at. */
interface PhasesCard extends Frame {
  readonly intro: string;
  /** The phases to press, as long as none has been chosen. */
  readonly choices: readonly Row[];
  readonly phases: readonly {
    readonly title: string;
    readonly meta: string;
    readonly isHere: boolean;
    readonly isOpen: boolean;
    /** Opens it. */
    readonly data: Button['data'];
    /** Its steps to tick off; for who only looks, as lines. */
    readonly steps: readonly (Button & { readonly press: string })[];
    readonly lines: readonly { readonly text: string }[];
  }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'progress/phases': PhasesCard;
  }
}

/** What these cards need to know of the turn. */
export type Reader = Pick<TurnOn<Team>, 't' | 'language' | 'today' | 'scope' | 'me'>;

/** «Fase 2 av 5: Planlegge»; nothing while the team has chosen none. */
export const phaseLine = ({ t }: { readonly t: Translate }, team: Team): string | undefined => {
  const { phase } = progressIn(team);
  return phase === undefined ? undefined : t('progress.line', { number: phase, name: t(`progress.phases.p${phase}`) });
};

/**
 * The five phases, with the steps of one of them.
 * @param looked the phase that is looked at; without it the one the team is in
 */
export const phasesCard = (reader: Reader, team: Team, looked?: Phase, news = ''): Reply => {
  const { t } = reader;
  const { phase, version } = progressIn(team);
  const works = isOffered(reader, team, 'improvement.work');
  const isChoosing = phase === undefined && looked === undefined && works;
  const line = phaseLine(reader, team);
  const title = t('progress.title');
  const data: PhasesCard = {
    title,
    subtitle: team.name,
    news,
    intro: isChoosing ? t('progress.choose') : (line ?? t('progress.noneYet')),
    choices: isChoosing ? phases.map((one) => choiceOf(t, one)) : [],
    phases: isChoosing ? [] : phases.map((one) => phaseOf(t, team, one, { open: looked ?? phase, works })),
    buttons: buttonsOf(t, looked ?? phase, { isOther: works && looked !== undefined && looked !== phase }),
  };
  return show('progress/phases', data, [title, line].filter(Boolean).join('. '), { team: team.id, version });
};

const nameOf = (t: Translate, { number }: PhaseOfWork): string => rowTitle(t, number, t(`progress.phases.p${number}`));

const choiceOf = (t: Translate, phase: PhaseOfWork): Row => ({
  title: nameOf(t, phase),
  meta: t(`progress.about.p${phase.number}`),
  data: { do: 'progress.choose', phase: phase.number },
});

interface Shown {
  readonly open: Phase | undefined;
  readonly works: boolean;
}

const phaseOf = (
  t: Translate,
  team: Team,
  phase: PhaseOfWork,
  { open, works }: Shown,
): PhasesCard['phases'][number] => {
  const { number, steps } = phase;
  const isOpen = open === number;
  const isHere = progressIn(team).phase === number;
  return {
    title: nameOf(t, phase),
    meta: isOpen ? aboutOf(t, phase, isHere) : standingOf(t, team, phase, isHere),
    isHere,
    isOpen,
    data: { do: 'progress.show', phase: number },
    steps: isOpen && works ? steps.map((step) => tickOf(t, team, step, number)) : [],
    lines: isOpen && !works ? lines(steps.map((step) => stepLine(t, team, step))) : [],
  };
};

const aboutOf = (t: Translate, { number }: PhaseOfWork, isHere: boolean): string => {
  const about = t(`progress.about.p${number}`);
  return isHere ? t('progress.hereNote', { here: t('progress.here'), about }) : about;
};

const standingOf = (t: Translate, team: Team, phase: PhaseOfWork, isHere: boolean): string => {
  const done = t('progress.done', { done: doneIn(team, phase), count: phase.steps.length });
  return isHere ? t('progress.herePart', { here: t('progress.here'), done }) : done;
};

const isDone = (team: Team, step: Step): boolean => progressIn(team).steps.includes(step);

const stepLine = (t: Translate, team: Team, step: Step): string =>
  t(isDone(team, step) ? 'progress.ticked' : 'progress.open', { step: t(`progress.steps.${step}`) });

/** Pressed, it is the other way round: said outright, so that an old card never turns it back. */
const tickOf = (t: Translate, team: Team, step: Step, phase: Phase) => {
  const done = isDone(team, step);
  return {
    title: stepLine(t, team, step),
    press: t(done ? 'progress.isTicked' : 'progress.isOpen', { step: t(`progress.steps.${step}`) }),
    data: { do: 'progress.tick', phase, step, done: done ? 'no' : 'yes' } as const,
  };
};

const linked = {
  actors: 'actors.show',
  goals: 'goal.list',
  measures: 'measure.list',
  actions: 'action.list',
  poster: 'poster.show',
} as const satisfies Readonly<Record<string, Verb>>;

/** Where in Los the work of each phase is done. */
const links: Readonly<Record<Phase, readonly (keyof typeof linked)[]>> = {
  1: ['actors'],
  2: ['goals', 'measures', 'actions'],
  3: ['actions'],
  4: ['measures', 'goals'],
  5: ['actions', 'poster'],
};

/** Into what is done elsewhere; from another phase than the team's, to that one first. */
const buttonsOf = (t: Translate, open: Phase | undefined, { isOther }: { isOther: boolean }): Button[] => {
  return [
    ...(isOther && open
      ? [{ title: t('progress.press.choose', { number: open }), data: { do: 'progress.choose', phase: open } } as const]
      : []),
    ...(open ? links[open] : []).map(
      (link): Button => ({ title: t(`progress.links.${link}`), data: { do: linked[link] } }),
    ),
    { title: t('progress.press.score'), data: { do: 'progress.score' } },
  ];
};
