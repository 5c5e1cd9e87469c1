import type { Voice } from '../../dialog/handler.ts';
import { formatPeriod } from '../../language/periods.ts';
import type { Changed, Verdict } from '../../model/chart-reading.ts';
import type { MeasureRhythm } from '../../model/improvement.ts';

/** What a chart says in one or two plain sentences: whether something has changed, and whether that is the way that is wanted. */
export const verdictLine = (voice: Voice, verdict: Verdict, every: MeasureRhythm): string => {
  const { t } = voice;
  if (verdict.kind === 'tooFew')
    return verdict.useful === 0 ? t('runChart.verdict.early') : t('runChart.verdict.tooFew', { count: verdict.useful });
  if (verdict.kind !== 'changed') return t(`runChart.verdict.${verdict.kind}`);
  const { isBetter } = verdict;
  const changed = changeLine(voice, verdict, every);
  return isBetter === undefined
    ? changed
    : `${changed} ${t(isBetter ? 'runChart.verdict.better' : 'runChart.verdict.worse')}`;
};

/** What has changed, without whether that is wanted. */
export const changeLine = (
  voice: Voice,
  { since, until, run, isBefore, side }: Changed,
  every: MeasureRhythm,
): string => {
  const { t } = voice;
  const when = { since: formatPeriod(voice, every, since) };
  if (run === undefined) return t('runChart.verdict.seldom', when);
  if (isBefore) return t(`runChart.verdict.${side === 'above' ? 'fromBelow' : 'fromAbove'}`, { ...when, count: run });
  if (until === undefined) return t(`runChart.verdict.${side}`, { ...when, count: run });
  return t(`runChart.verdict.${side === 'above' ? 'wasAbove' : 'wasBelow'}`, {
    ...when,
    until: formatPeriod(voice, every, until),
    count: run,
  });
};
