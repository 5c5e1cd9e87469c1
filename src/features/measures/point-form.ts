import { z } from 'zod';
import type { Button, Choice, Frame } from '../../dialog/elements.ts';
import { isStale, type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import { optional, written } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { amountInFull, amountToType, amountTyped } from '../../language/amounts.ts';
import { capitalised } from '../../language/format.ts';
import { formatPeriod } from '../../language/periods.ts';
import { readAmount, readShare } from '../../model/amounts.ts';
import { parseDate } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Amount, Measure } from '../../model/improvement.ts';
import { findMeasure, findPoint, type NewPoint, periodToMeasure, pointOn } from '../../model/measures.ts';
import { newestPeriods } from '../../model/periods.ts';
import { FieldRefusals, Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { aboutMeasure } from './measure-cards.ts';

/** Data of `cards/measures/point-form.json`: one measurement. Empty text, no choices = not asked. */
interface PointFormCard extends Frame {
  readonly intro: string;
  readonly periods: readonly Choice[];
  readonly on: string;
  readonly day: string;
  readonly asked: string;
  readonly amount: string;
  readonly amountHint: string;
  readonly askedOf: string;
  readonly of: string;
  readonly ofHint: string;
}

/** Data of `cards/measures/point-exclude.json`: why a measurement is not to count. */
interface PointExcludeCard extends Frame {
  readonly intro: string;
  readonly reason: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'measures/point-form': PointFormCard;
    readonly 'measures/point-exclude': PointExcludeCard;
  }
}

/** The fields of a measurement that is entered. */
export const pointFields = z.object({ on: optional(parseDate), amount: written, of: written });

/** What was measured, by the fields. @throws Refusal as `readShare` and `readAmount` */
export const amountIn = (
  { language }: Pick<Voice, 'language'>,
  { form, unit }: Measure,
  { amount, of }: { readonly amount: string; readonly of: string },
): Amount => {
  try {
    const [typed, typedOf] = [amountTyped(language, form, amount), amountTyped(language, form, of)];
    return form === 'share' ? readShare(typed, typedOf) : readAmount(form, typed, unit);
  } catch (error) {
    if (error instanceof Refusal) throw new FieldRefusals(['amount', error]);
    throw error;
  }
};

/** As many periods as one looks back when something was forgotten; earlier ones are pasted. */
const periodsOffered = { week: 26, fortnight: 16, month: 24 } as const;

/** A measurement to enter: the period that somebody who measures today most likely means is chosen. */
export const enterForm = (turn: Voice, team: Team, id: string, showing: Showing = {}): Reply => {
  const { t } = turn;
  const measure = findMeasure(team, id);
  const on = valueIn(showing, 'on', periodToMeasure(measure, turn.today));
  const isDay = measure.every === 'day';
  const data: PointFormCard = {
    kicker: t('measures.enter'),
    title: measure.name,
    intro: '',
    periods: isDay ? [] : periodChoices(turn, measure),
    on,
    day: isDay ? on : '',
    ...amountFields(turn, measure, showing),
    buttons: [{ title: t('measures.press.save'), data: { do: 'measure.savePoint', measure: id }, sends: true }],
    cancel: { do: 'measure.points', measure: id },
  };
  return show('measures/point-form', data, measure.name, aboutMeasure(team, measure));
};

const periodChoices = (turn: Voice, measure: Measure): Choice[] => {
  const { every } = measure;
  if (every === 'day') return [];
  return newestPeriods(every, turn.today, periodsOffered[every]).map((on) => {
    const [period, point] = [capitalised(formatPeriod(turn, every, on)), pointOn(measure, on)];
    const amount = point && amountInFull(turn, measure, point);
    return { title: amount === undefined ? period : turn.t('measures.point', { period, amount }), value: on };
  });
};

const amountFields = (
  { t, language }: Voice,
  { form, numerator, denominator, unit }: Measure,
  showing: Showing,
  stored?: Amount,
) => {
  const isShare = form === 'share';
  return {
    asked: isShare
      ? numerator || t('measures.asked.numerator')
      : unit === ''
        ? t('measures.asked.plain')
        : t('measures.asked.number', { unit }),
    amount: valueIn(
      showing,
      'amount',
      stored && (isShare ? String(stored.numerator) : amountToType(language, form, stored)),
    ),
    amountHint: t(`measures.amountHint.${form}`),
    askedOf: isShare ? denominator || t('measures.asked.denominator') : '',
    of: valueIn(showing, 'of', stored && String(stored.denominator)),
    ofHint: t('measures.amountHint.of'),
  };
};

/** Asks which number is to stand, where its period has another one. */
export const askReplace = (turn: Voice, team: Team, measure: Measure, { on, amount }: NewPoint): Reply => {
  const { t } = turn;
  const stored = findPoint(measure, on);
  const values = {
    period: formatPeriod(turn, measure.every, on),
    stored: amountInFull(turn, measure, stored),
    amount: amountInFull(turn, measure, amount),
  };
  return askFirst(
    {
      title: t('measures.replace.title', values),
      message: t('measures.replace.message', values),
      keep: { title: t('measures.replace.keep'), data: { do: 'measure.points', measure: measure.id } },
      others: [{ title: t('measures.replace.other'), data: { do: 'measure.enter', measure: measure.id } }],
      go: {
        title: t('measures.replace.go'),
        data: {
          do: 'measure.replacePoint',
          measure: measure.id,
          on,
          amount: amountToType(turn.language, measure.form, amount),
        },
      },
    },
    aboutMeasure(team, measure),
  );
};

// === A measurement there is

/** One measurement, to correct, to leave out, to delete. */
export const correctForm = (
  turn: Voice & Pick<Turn, 'seen'>,
  team: Team,
  id: string,
  on: CalendarDate,
  shown: Showing = {},
): Reply => {
  const { t } = turn;
  const measure = findMeasure(team, id);
  const point = findPoint(measure, on);
  const showing = { ...shown, stale: isStale(turn, measure.version) };
  const button = (what: 'exclude' | 'include' | 'removePoint'): Button => ({
    title: t(`measures.press.${what}`),
    data: { do: `measure.${what}`, measure: id, on },
  });
  const data: PointFormCard = {
    kicker: measure.name,
    title: capitalised(formatPeriod(turn, measure.every, on)),
    subtitle: amountInFull(turn, measure, point),
    intro: point.excluded === undefined ? '' : t('measures.excluded', { reason: point.excluded }),
    periods: [],
    on,
    day: '',
    ...amountFields(turn, measure, showing, point),
    buttons: [
      { title: t('measures.press.save'), data: { do: 'measure.correct', measure: id, on }, sends: true },
      button(point.excluded === undefined ? 'exclude' : 'include'),
      button('removePoint'),
    ],
    cancel: { do: 'measure.points', measure: id },
  };
  return show('measures/point-form', data, `${measure.name}\n${data.title}`, aboutMeasure(team, measure));
};

/** Why a measurement is not to count: it stays on the chart, but says nothing there. */
export const excludeForm = (turn: Voice, team: Team, id: string, on: CalendarDate, showing: Showing = {}): Reply => {
  const { t } = turn;
  const measure = findMeasure(team, id);
  const point = findPoint(measure, on);
  const data: PointExcludeCard = {
    kicker: measure.name,
    title: t('measures.exclude.title', { period: formatPeriod(turn, measure.every, on) }),
    subtitle: amountInFull(turn, measure, point),
    intro: t('measures.exclude.intro'),
    reason: valueIn(showing, 'reason'),
    buttons: [
      { title: t('measures.press.saveExclusion'), data: { do: 'measure.saveExclusion', measure: id, on }, sends: true },
    ],
    cancel: { do: 'measure.point', measure: id, on },
  };
  return show('measures/point-exclude', data, data.title, aboutMeasure(team, measure));
};
