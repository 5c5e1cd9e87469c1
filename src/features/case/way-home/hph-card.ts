import { z } from 'zod';
import type { Button, Fact, Frame, Row } from '../../../dialog/elements.ts';
import { type Showing, valueIn } from '../../../dialog/form.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { optional } from '../../../dialog/reading.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import { formatDate, formatDay, formatWeekday } from '../../../language/format.ts';
import { withFreeDays } from '../../../language/free-days.ts';
import { parseDate } from '../../../model/calendar.ts';
import type { PathwayCase } from '../../../model/case.ts';
import type { HphCheckpoint, HphEventKind, HphPathway } from '../../../model/case-hph.ts';
import {
  currentPathway,
  dayAfterHomecoming,
  eventsOf,
  hphAnswer,
  hphDueDate,
  hphOrder,
  nextCheckpoint,
  pathwaysOf,
} from '../../../model/hph.ts';
import { toCase } from '../case-card.ts';
import { aboutCase, checkpointName, toDoNow } from '../parts.ts';
import { remindsOfCheckpoints } from './reminders.ts';
import { isUnanswered } from './rules.ts';

/** Data of `cards/case/hph.json`: one pathway from hospital to home, its checkpoints in the source's order. */
interface HphCard extends Frame {
  readonly facts: readonly Fact[];
  readonly rows: readonly Checkpoint[];
}

interface Checkpoint extends Row {
  /** Not in a pathway that is history. */
  readonly pressable: boolean;
}

/** Data of `cards/case/hph-dates.json`: when the user leaves hospital and comes home. */
interface HphDatesCard extends Frame {
  readonly intro: string;
  readonly discharge: string;
  readonly homecoming: string;
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/hph': HphCard;
    readonly 'case/hph-dates': HphDatesCard;
  }
}

export interface HphView {
  readonly news?: string;
  readonly problem?: string;
  /** Which pathway of the case, from 1; the one under way without. */
  readonly pathway?: number | undefined;
}

/** One pathway from hospital to home; the form to begin with where there is none. */
export const hphCard = (voice: Voice, it: PathwayCase, view: HphView = {}): Reply => {
  const { t } = voice;
  const all = pathwaysOf(it);
  const number = Math.min(Math.max(view.pathway ?? all.length, 1), all.length);
  const pathway = all[number - 1];
  if (!pathway) return hphDatesForm(voice, it, 'new', view);
  const isOpen = number === all.length && !it.closedAt;
  const data: HphCard = {
    title: t('cards.hph.title'),
    subtitle:
      all.length > 1
        ? t('hph.subtitle', { code: it.code, number, count: all.length })
        : t('cases.title', { code: it.code }),
    news: view.news ?? '',
    problem: view.problem ?? '',
    facts: (['discharge', 'homecoming'] as const).map((what) => ({
      title: t(`hph.facts.${what}`),
      value: dateOrNot(voice, pathway[what]),
    })),
    rows: [...rowsOf(voice, pathway, number, isOpen), ...earlierRow(voice, number)],
    buttons: buttons(voice, it, number, isOpen),
  };
  return show('case/hph', data, t('hph.summary', { code: it.code }), aboutCase(it));
};

const dateOrNot = ({ t, language }: Voice, date: string | undefined): string =>
  date === undefined ? t('hph.facts.unknown') : formatDate(language, date);

const rowsOf = (voice: Voice, pathway: HphPathway, number: number, isOpen: boolean): Checkpoint[] =>
  hphOrder.map((one): Checkpoint => {
    const title = checkpointName(voice, one);
    if (one === 'hph4' || one === 'hph6') {
      const data: Row['data'] = { do: 'hph.events', kind: one, pathway: number };
      const pressable = isOpen || eventsOf(pathway, one).length > 0;
      return { title, meta: eventsState(voice, pathway, one), pressable, data };
    }
    const data: Row['data'] = { do: 'hph.checkpoint', checkpoint: one, pathway: number };
    return { title, meta: checkpointState(voice, pathway, one), pressable: isOpen, data };
  });

/** How a checkpoint stands, by sign and word. */
export const checkpointState = (voice: Voice, pathway: HphPathway, checkpoint: HphCheckpoint): string => {
  const sign = signs[hphAnswer(pathway, checkpoint)?.state ?? 'open'];
  return `${sign} ${stateInWords(voice, pathway, checkpoint)}`;
};

const signs = { done: '✓', notRelevant: '–', open: '○' } as const;

/** Late is a fact, not blame (DOMAIN §6). */
const stateInWords = (voice: Voice, pathway: HphPathway, checkpoint: HphCheckpoint): string => {
  const { t, language, today } = voice;
  const answer = hphAnswer(pathway, checkpoint);
  const due = hphDueDate(pathway, checkpoint);
  if (answer?.state === 'notRelevant') return t('hph.state.notRelevant');
  if (answer?.state === 'done') {
    const date = formatDay(language, answer.on);
    const day = due === undefined ? undefined : dayAfterHomecoming(pathway, answer.on);
    if (day === undefined) return t('hph.state.done', { date });
    return day === 0 ? t('hph.state.doneSameDay', { date }) : t('hph.state.doneOnDay', { date, day });
  }
  if (pathway.endedOn !== undefined) return t('hph.state.notDone');
  if (due === undefined) return t('hph.state.open');
  if (due === today) return t('hph.state.byToday');
  return t(due < today ? 'hph.state.wasBy' : 'hph.state.by', { date: formatWeekday(language, due) });
};

const eventsState = ({ t, language }: Voice, pathway: HphPathway, kind: HphEventKind): string => {
  const events = eventsOf(pathway, kind);
  const last = events.at(-1);
  return last
    ? t('hph.state.events', { count: events.length, date: formatDay(language, last.on) })
    : t('hph.state.noEvents');
};

const buttons = (voice: Voice, it: PathwayCase, number: number, isOpen: boolean): Button[] => {
  const { t } = voice;
  const pathway = pathwaysOf(it)[number - 1];
  const next = pathway && nextCheckpoint(pathway);
  const isHistory = number < pathwaysOf(it).length;
  const present: Button = { title: t('hph.press.present'), data: { do: 'hph.show' } };
  if (!isOpen) return [...(isHistory ? [present] : []), toCase(voice)];
  const goOn: Button | undefined = next && {
    title: toDoNow(voice, next),
    data: { do: 'hph.checkpoint', checkpoint: next, pathway: number },
  };
  return [
    ...(goOn ? [goOn] : []),
    { title: t('hph.press.dates'), data: { do: 'hph.dates' } },
    { title: t('hph.press.again'), data: { do: 'hph.new' } },
    toCase(voice),
    ...(pathway && isUnanswered(pathway)
      ? [{ title: t('hph.press.remove'), data: { do: 'hph.remove', pathway: number } } as const]
      : []),
  ];
};

/** The pathway before the one that is shown. */
const earlierRow = ({ t }: Voice, number: number): Checkpoint[] =>
  number === 1
    ? []
    : [
        {
          title: t('hph.press.earlier', { number: number - 1 }),
          meta: '',
          pressable: true,
          data: { do: 'hph.show', pathway: number - 1 },
        },
      ];

/** Back to the pathway under way. */
export const toPathway = ({ t }: Voice): Button => ({ title: t('hph.press.toPathway'), data: { do: 'hph.show' } });

/** Discharge and homecoming: of a new pathway, or of the one under way. */
export const hphDatesForm = (voice: Voice, it: PathwayCase, what: 'new' | 'change', showing: Showing = {}): Reply => {
  const { t } = voice;
  const count = pathwaysOf(it).length;
  const stored = what === 'change' ? currentPathway(it) : undefined;
  const wording = what === 'change' ? what : count > 0 ? 'again' : 'new';
  const data: HphDatesCard = {
    title: t(`hph.dates.${wording}`),
    subtitle: t('cases.title', { code: it.code }),
    intro: t(`hph.dates.${wording}Intro`),
    discharge: valueIn(showing, 'discharge', stored?.discharge),
    homecoming: valueIn(showing, 'homecoming', stored?.homecoming),
    buttons: [
      {
        title: t('cards.hph-dates.save'),
        data: what === 'change' ? { do: 'hph.saveDates', pathway: count } : { do: 'hph.start' },
        sends: true,
      },
    ],
    cancel: (count > 0 ? toPathway(voice) : toCase(voice)).data,
  };
  return show('case/hph-dates', data, t('hph.summary', { code: it.code }), aboutCase(it));
};

/** The dates the form sends; an empty field is no date. */
export const datesFields = z.object({ discharge: optional(parseDate), homecoming: optional(parseDate) });

/** What saving the dates has led to: when HPH2 and HPH5 are to be done, and that Los reminds of them if it does. */
export const datesNews = (voice: Voice, it: PathwayCase): string => {
  const { discharge, homecoming } = currentPathway(it) ?? {};
  return withFreeDays(voice, whatFollows(voice, it), [discharge, homecoming]);
};

const whatFollows = ({ t, language }: Voice, it: PathwayCase): string => {
  const pathway = currentPathway(it);
  const [hph2, hph5] = [pathway && hphDueDate(pathway, 'hph2'), pathway && hphDueDate(pathway, 'hph5')];
  if (!pathway?.discharge && !pathway?.homecoming) return t('hph.news.noDates');
  if (hph2 === undefined || hph5 === undefined || !remindsOfCheckpoints(it)) return t('hph.news.dates');
  return t('hph.news.reminding', { hph2: formatWeekday(language, hph2), hph5: formatWeekday(language, hph5) });
};
