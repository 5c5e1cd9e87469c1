import type { Choice, Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { TurnOn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatPeriod } from '../../language/periods.ts';
import { currentMeasures, findMeasure } from '../../model/measures.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { annotationOn } from './rules.ts';

/** Data of `cards/run-chart/annotation.json`: the form for what happened, and when. */
interface AnnotationCard extends Frame {
  readonly intro: string;
  /** On which curve, where that was not said; none = not asked. */
  readonly measures: readonly Choice[];
  readonly measure: string;
  /** Whether the day is asked for; of what is worded otherwise it stands fast. */
  readonly asksDay: boolean;
  /** `2026-11-16` */
  readonly on: string;
  readonly value: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'run-chart/annotation': AnnotationCard;
  }
}

type FormTurn = Pick<TurnOn<Team>, 't' | 'language' | 'today'> & { readonly target: { readonly body: Team } };

/** The form for saying what happened; on which curve is asked where there are several and none was named. */
export const annotateForm = (turn: FormTurn, asked: string | undefined, showing: Showing): Reply => {
  const { t } = turn;
  const team = turn.target.body;
  const current = currentMeasures(team);
  const named = asked ?? (current.length === 1 ? current[0]?.id : undefined);
  const about: Readonly<Record<string, string>> = named === undefined ? {} : { measure: named };
  const title = t('runChart.annotate.title');
  const data: AnnotationCard = {
    kicker: named === undefined ? t('runChart.title') : findMeasure(team, named).name,
    title,
    intro: t('runChart.annotate.intro'),
    measures: named === undefined ? current.map(({ id, name }) => ({ value: id, title: name })) : [],
    measure: valueIn(showing, 'measure', current[0]?.id),
    asksDay: true,
    on: valueIn(showing, 'on', turn.today),
    value: valueIn(showing, 'text', ''),
    buttons: [{ title: t('runChart.press.save'), data: { do: 'chart.saveAnnotation', ...about }, sends: true }],
    cancel: { do: 'chart.show', ...about },
  };
  return show('run-chart/annotation', data, title, { team: team.id });
};

/** What was said of a day, to be worded otherwise or taken away. @throws Refusal `outdatedCard` when it is there no more */
export const annotationForm = (turn: FormTurn, id: string, on: string, showing: Showing): Reply => {
  const { t } = turn;
  const team = turn.target.body;
  const measure = findMeasure(team, id);
  const annotation = annotationOn(measure, on);
  if (!annotation) throw new Refusal('outdatedCard');
  const title = t('runChart.annotate.title');
  const data: AnnotationCard = {
    kicker: measure.name,
    title,
    intro: t('runChart.annotate.there', { date: formatPeriod(turn, 'day', on) }),
    measures: [],
    measure: id,
    asksDay: false,
    on,
    value: valueIn(showing, 'text', annotation.text),
    buttons: [
      { title: t('runChart.press.save'), data: { do: 'chart.reword', measure: id, on }, sends: true },
      { title: t('runChart.press.remove'), data: { do: 'chart.removeAnnotation', measure: id, on } },
    ],
    cancel: { do: 'chart.show', measure: id },
  };
  return show('run-chart/annotation', data, title, { team: team.id, version: measure.version });
};
