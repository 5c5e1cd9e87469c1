import type { Voice } from '../../dialog/handler.ts';
import { formatDay, formatMonths } from '../../language/format.ts';
import type { Verdict } from '../../model/chart-reading.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { MeasureRhythm } from '../../model/improvement.ts';

/** What a chart says in one or two plain sentences: whether something has changed, and whether that is the way that is wanted. */
export const verdictLine = (voice: Voice, verdict: Verdict, every: MeasureRhythm): string => {
  const { t } = voice;
  if (verdict.kind === 'tooFew') return t('runChart.verdict.tooFew', { count: verdict.useful });
  if (verdict.kind !== 'changed') return t(`runChart.verdict.${verdict.kind}`);
  const { run, side, isBetter } = verdict;
  const since = sinceWhen(voice, verdict.since, every);
  const changed =
    run === undefined ? t('runChart.verdict.seldom', { since }) : t(`runChart.verdict.${side}`, { since, count: run });
  return isBetter === undefined
    ? changed
    : `${changed} ${t(isBetter ? 'runChart.verdict.better' : 'runChart.verdict.worse')}`;
};

const sinceWhen = ({ language, today }: Voice, since: CalendarDate, every: MeasureRhythm): string => {
  if (every !== 'month') return formatDay(language, since);
  const month = since.slice(0, 7);
  const named = formatMonths(language, month, month);
  return month.slice(0, 4) === today.slice(0, 4) ? named.replace(/\s\d{4}$/, '') : named;
};
