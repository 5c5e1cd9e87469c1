import type { Choice, Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDates } from '../../language/format.ts';
import { type Evaluation, type EvaluationScale, evaluationSteps } from '../../model/evaluation.ts';

/** Data of `cards/evaluation/evaluation-form.json`: what one participant thinks of a session. */
interface EvaluationFormCard extends Frame {
  /** Why it comes once more; empty the first time. */
  readonly again: string;
  readonly usefulSteps: readonly Choice[];
  readonly useful: string;
  readonly balanceSteps: readonly Choice[];
  readonly balance: string;
  readonly took: string;
  readonly change: string;
  readonly need: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'evaluation/evaluation-form': EvaluationFormCard;
  }
}

/** The questions, two of which are answered with a press. @param again why it comes once more */
export const formCard = (
  { t, language }: Pick<Turn, 't' | 'language'>,
  { session, number, first, last }: Evaluation,
  showing: Showing = {},
  again = '',
): Reply => {
  const data: EvaluationFormCard = {
    title: t('evaluation.form.title', { number }),
    subtitle: formatDates(language, first, last),
    again,
    usefulSteps: stepsOf(t, 'useful'),
    useful: valueIn(showing, 'useful'),
    balanceSteps: stepsOf(t, 'balance'),
    balance: valueIn(showing, 'balance'),
    took: valueIn(showing, 'took'),
    change: valueIn(showing, 'change'),
    need: valueIn(showing, 'need'),
    buttons: [{ title: t('cards.evaluation-form.send'), data: { do: 'evaluation.send', session }, sends: true }],
  };
  return show('evaluation/evaluation-form', data, [data.title, again].filter(Boolean).join('\n'));
};

const stepsOf = (t: Turn['t'], scale: EvaluationScale): Choice[] =>
  evaluationSteps.map((step) => ({ title: t(`evaluation.form.${scale}.step${step}`), value: String(step) }));
