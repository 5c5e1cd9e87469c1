import { z } from 'zod';
import { type Translate, translate } from '../../language/texts.ts';
import { dateInNorway } from '../../model/calendar.ts';
import {
  type EvaluationResult,
  type EvaluationScale,
  evaluationScales,
  evaluationSteps,
  resultOf,
} from '../../model/evaluation.ts';
import { type Instant, Language } from '../../model/identity.ts';
import type { Picturing } from '../../reports/pictures.ts';
import type { Drawing } from '../../reports/sheet.ts';
import type { Documents } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { type Bars, drawBars } from './drawing.ts';

/** How a session was evaluated. It is drawn once it is closed, and is the same from then on. */
const EvaluationPicture = z.object({ kind: z.literal('evaluation'), session: z.string(), language: Language });

declare module '../../reports/pictures.ts' {
  interface PictureKinds {
    evaluation: z.infer<typeof EvaluationPicture>;
  }
}

/** A step of a scale, as it is called where it is counted. */
export const stepName = (t: Translate, scale: EvaluationScale, step: (typeof evaluationSteps)[number]): string =>
  scale === 'useful' ? t(`evaluation.form.useful.step${step}`) : t(`evaluation.card.balanceSteps.step${step}`);

/** What is drawn of a result. */
export const barsOf = (t: Translate, { scales }: EvaluationResult): Bars[] =>
  evaluationScales.map((scale) => ({
    heading: t(`evaluation.card.${scale}`),
    steps: evaluationSteps.map((step) => ({
      name: stepName(t, scale, step),
      count: scales[scale].counts[step - 1] ?? 0,
    })),
  }));

/** None as long as one can answer, or where fewer than five have. */
const draw = async (
  documents: Documents,
  now: Instant,
  { session, language }: z.infer<typeof EvaluationPicture>,
): Promise<Drawing | undefined> => {
  const found = await documents.read(kinds.evaluation, keys.evaluation(session));
  const result = found && resultOf(found.body, dateInNorway(now));
  return !result || typeof result === 'string' ? undefined : drawBars(barsOf(translate(language), result));
};

/** As long as a network lasts: it tells of nobody, and later sessions are compared with it. */
const keptDays = 550;

export const evaluationPicture: Picturing<'evaluation'> = {
  kind: 'evaluation',
  shape: EvaluationPicture,
  keptDays,
  gone: ({ language }) => translate(language)('evaluation.gone'),
  draw,
};
