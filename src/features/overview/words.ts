import type { Voice } from '../../dialog/handler.ts';
import { capitalised, formatDecimal, formatMonths, formatPercent } from '../../language/format.ts';
import { formatPeriod } from '../../language/periods.ts';
import { newestOfBoth } from '../../model/concerns.ts';
import { type BankTheme, offeredGoal } from '../../model/goal-bank.ts';
import { BuiltIn } from '../../model/improvement.ts';
import { newestFigure } from '../../model/network-overview.ts';
import type { SummaryFigure, SummaryMeasure, TeamSummary } from '../../model/team-summary.ts';

/** «Bedre siden uke 12», as short as it can be said. */
export const verdictOf = (voice: Voice, { verdict, change, since, until, every }: SummaryMeasure): string => {
  if (verdict !== 'changed' || since === undefined) return voice.t(`overview.verdict.${plain(verdict)}`);
  const said = until === undefined ? (change ?? 'changed') : 'was';
  return voice.t(`overview.verdict.${said}`, { since: formatPeriod(voice, every, since) });
};

const plain = (verdict: SummaryMeasure['verdict']): 'empty' | 'tooFew' | 'steady' =>
  verdict === 'changed' ? 'steady' : verdict;

/** A goal of the bank in words; the two that are only counted have words of their own here. */
export const bankGoal = ({ t }: Pick<Voice, 't'>, number: number): string => {
  const offered = offeredGoal(number);
  if (offered) return t(`goals.bank.g${offered.number}.goal`);
  return t(number === 10 ? 'overview.bank.g10' : 'overview.bank.g23');
};

export const themeName = ({ t }: Pick<Voice, 't'>, theme: BankTheme | undefined): string =>
  theme ? t(`goals.theBank.themes.${theme}`) : t('overview.otherTheme');

export const figureValue = ({ language }: Pick<Voice, 'language'>, { of, sum, count }: SummaryFigure): string =>
  of === 'benefit' ? formatDecimal(language, sum / count) : formatPercent(language, sum / count);

/** The newest figure of each kind over the team’s cases. */
export const figureLines = (voice: Voice, row: TeamSummary): string[] =>
  BuiltIn.options.flatMap((of) => {
    const figure = newestFigure(row, of);
    if (!figure) return [];
    const { t, language } = voice;
    return [
      t('overview.figure', {
        name: t(`runChart.builtIn.${of}`),
        value: figureValue(voice, figure),
        count: figure.cases,
        months: formatMonths(language, figure.from, figure.to),
      }),
    ];
  });

/** Both scores of the last month in which both have set theirs. */
export const scoresLine = ({ t, language }: Voice, row: TeamSummary): string | undefined => {
  const both = newestOfBoth(row);
  return (
    both &&
    t('overview.scores', {
      month: capitalised(formatMonths(language, both.month, both.month)),
      team: formatDecimal(language, both.team / 2),
      facilitator: formatDecimal(language, both.facilitator / 2),
    })
  );
};
