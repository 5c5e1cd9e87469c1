import type { Button, Frame, Row } from '../../../dialog/elements.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { type Page, pageAt } from '../../../dialog/pager.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import { formatDate } from '../../../language/format.ts';
import { dateInNorway } from '../../../model/calendar.ts';
import type { CaseActivity, PathwayCase, Round } from '../../../model/case.ts';
import { benefitOf, meanOf, roundUnderWay } from '../../../model/scores.ts';
import { toCase } from '../case-card.ts';
import { aboutCase, dayInWords, decimal } from '../parts.ts';
import { lastCorrected } from './corrections.ts';
import { inShort } from './in-short.ts';
import { underWayInWords } from './under-way.ts';

interface HistoryRow extends Row {
  /** What it is in short, for those who have it read. */
  readonly press: string;
}

/** Data of `cards/case/scores-history.json`: every conversation, and how each activity has gone. */
interface ScoresHistoryCard extends Frame {
  /** Conversations, the newest last. */
  readonly rounds: readonly HistoryRow[];
  /** To earlier and later conversations. */
  readonly pages: readonly Button[];
  readonly activities: readonly HistoryRow[];
  /** To the other activities, when there are many. */
  readonly areas: readonly Button[];
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/scores-history': ScoresHistoryCard;
  }
}

/** As many as fit into a card of 28 KB when every activity has a long name and had another before. */
const [roundsPerPage, activitiesPerPage] = [4, 6];

export interface HistoryView {
  readonly news?: string;
  readonly problem?: string;
  /** From 1; the last page when left out. */
  readonly page?: number | undefined;
  /** From 1. */
  readonly areas?: number | undefined;
}

/** All conversations of a case, a page at a time with the newest last, and how each activity has gone. */
export const scoresHistoryCard = (voice: Voice, it: PathwayCase, view: HistoryView = {}): Reply => {
  const { t } = voice;
  const rounds = pageAt(it.rounds, view.page ?? Number.POSITIVE_INFINITY, roundsPerPage);
  const areas = pageAt(it.activities, view.areas, activitiesPerPage);
  const data: ScoresHistoryCard = {
    title: t('cards.scores-history.title'),
    subtitle: t('cases.title', { code: it.code }),
    news: view.news ?? '',
    problem: view.problem ?? '',
    rounds: fullFromTheEnd(it.rounds, rounds).map((round) => roundRow(voice, it, round)),
    pages: rounds.others.map((other) =>
      turnTo(voice, other < rounds.number ? 'earlier' : 'later', other, areas.number),
    ),
    activities: areas.shown.map((activity) => activityRow(voice, it, activity)),
    areas: areas.others.map((other) =>
      turnTo(voice, other < areas.number ? 'firstAreas' : 'moreAreas', rounds.number, other),
    ),
    buttons: [toCase(voice), { title: t('scores.actions.copy'), data: { do: 'scores.copy' } }],
  };
  return show('case/scores-history', data, t('scoresHistory.summary', { code: it.code }), aboutCase(it));
};

type Turning = 'earlier' | 'later' | 'firstAreas' | 'moreAreas';

const turnTo = ({ t }: Voice, title: Turning, page: number, areas: number): Button => ({
  title: t(`scoresHistory.${title}`),
  data: { do: 'scores.history', page, areas },
});

/** The last page is full, so that the newest conversations stand together. */
const fullFromTheEnd = <T>(all: readonly T[], { number, of }: Page<T>): readonly T[] => {
  const end = all.length - (of - number) * roundsPerPage;
  return all.slice(Math.max(0, end - roundsPerPage), end);
};

const roundRow = (voice: Voice, it: PathwayCase, round: Round): HistoryRow => {
  const { t, language, today } = voice;
  const { number } = round;
  return {
    title: t('scoresHistory.round', { number, date: formatDate(language, round.heldOn) }),
    press: t('scores.title', { number }),
    meta: round === roundUnderWay(it, today) ? underWayInWords(voice, it, round) : cameTo(voice, it, round),
    data: { do: 'scores.show', round: number },
  };
};

/** «gjennomsnitt 5,0 · nytte 3,0 · rettet 12. mars» */
const cameTo = (voice: Voice, it: PathwayCase, round: Round): string => {
  const { t } = voice;
  const [mean, benefit, corrected] = [meanOf(round), benefitOf(it, round.number), lastCorrected(round)];
  return [
    ...(mean ? [t('scores.mean', { mean: decimal(voice, mean) })] : []),
    ...(benefit ? [t('cases.benefit', { benefit: decimal(voice, benefit.gain) })] : []),
    ...(corrected ? [t('scoresHistory.corrected', { date: dayInWords(voice, dateInNorway(corrected)) })] : []),
  ].join(' · ');
};

const activityRow = (voice: Voice, it: PathwayCase, activity: CaseActivity): HistoryRow => {
  const { t } = voice;
  const { id, text, former, retiredAt } = activity;
  const before = former?.at(-1)?.text;
  return {
    title: text,
    press: inShort(text),
    meta: [
      scoresOverTime(voice, it, id),
      ...(before === undefined ? [] : [t('scoresHistory.before', { words: inShort(before) })]),
      ...(retiredAt ? [t('scoresHistory.retired', { date: dayInWords(voice, dateInNorway(retiredAt)) })] : []),
    ].join(' · '),
    data: { do: 'activity.show', activity: id },
  };
};

/** The newest scores that fit on a line. */
const scoresOnALine = 8;

/** «1 → – → 8»: conversation by conversation, a dash where it was not scored. */
const scoresOverTime = ({ t }: Voice, it: PathwayCase, activity: string): string => {
  const scores = it.rounds.map((round) => round.scores[activity]);
  if (scores.every((score) => score === undefined)) return t('scoresHistory.notScored');
  const shown = scores.slice(-scoresOnALine).map((score) => score ?? '–');
  return [...(scores.length > scoresOnALine ? ['…'] : []), ...shown].join(' → ');
};
