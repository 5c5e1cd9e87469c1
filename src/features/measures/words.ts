import type { Voice } from '../../dialog/handler.ts';
import { aimInFull, amountInFull } from '../../language/amounts.ts';
import { capitalised, formatDate, formatDay } from '../../language/format.ts';
import { formatPeriod } from '../../language/periods.ts';
import type { Measure, MeasuredPoint } from '../../model/improvement.ts';
import { deadlineOf, isDue, isMeasured, measurerOf, nextPeriodOf } from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';

/** A measurement and its period, as a row is called: «Uke 40: 40 % (12 av 30)». */
export const pointWords = (voice: Voice, measure: Measure, point: MeasuredPoint): string =>
  voice.t('measures.point', {
    period: capitalised(formatPeriod(voice, measure.every, point.on)),
    amount: amountInFull(voice, measure, point),
  });

/** The target and by when; '' without a target. */
export const targetWords = (voice: Voice, team: Team, measure: Measure): string => {
  if (!measure.target) return '';
  const [target, deadline] = [aimInFull(voice.language, measure, measure.target), deadlineOf(team, measure)];
  return deadline === undefined
    ? target
    : voice.t('measures.targetBy', { target, date: formatDate(voice.language, deadline) });
};

/** How a measure stands to its next measurement: «Skal måles nå (uke 47)», «Neste måling: 1. desember»; '' where nobody is asked. */
export const dueWords = (voice: Voice, team: Team, measure: Measure): string => {
  if (!isMeasured(team, measure)) return '';
  const { on, from } = nextPeriodOf(measure);
  if (!isDue(measure, voice.today)) return voice.t('measures.next', { date: formatDay(voice.language, from) });
  return measure.every === 'day'
    ? voice.t('measures.dueDay')
    : voice.t('measures.due', { period: formatPeriod(voice, measure.every, on) });
};

/** Who sees to it; never somebody who has left. */
export const measurerWords = ({ t }: Voice, team: Team, measure: Measure): string =>
  measurerOf(team, measure)?.name ?? t('measures.nobody');

/** What kind of number it is, and how often it is taken: «Andel, hver måned». */
export const kindWords = (
  { t }: Voice,
  { form, every, builtIn }: Pick<Measure, 'form' | 'every' | 'builtIn'>,
): string =>
  builtIn
    ? t(`measures.builtIn.${builtIn}.meta`)
    : t('measures.kind', { form: t(`measures.forms.${form}.short`), every: t(`measures.every.${every}`) });
