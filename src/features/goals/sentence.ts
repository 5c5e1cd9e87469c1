import type { Voice } from '../../dialog/handler.ts';
import { aimInFull, formatAim } from '../../language/amounts.ts';
import { capitalised, formatDate } from '../../language/format.ts';
import { mainMeasure } from '../../model/goals.ts';
import type { Goal, Measure } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import { onOneLine, without } from '../../model/written.ts';

/**
 * A goal as one sentence, as far as there is one: the team’s own wording, else put together from what it has said. What people
 * typed is never bent: it stands after a colon, in brackets, or before a comma, where any words are right.
 */
export const goalSentence = (voice: Voice, team: Pick<Team, 'measures'>, goal: Goal): string => {
  if (goal.wording !== undefined) return goal.wording;
  const { t, language } = voice;
  const said = capitalised(clause(goal.what === '' ? goal.rough : goal.what));
  const whom = inBrackets(goal.whom);
  const about = whom === '' ? said : t('goals.sentence.whom', { said, whom });
  const by = goal.deadline && t('goals.sentence.by', { date: formatDate(language, goal.deadline), said: about });
  const measure = mainMeasure(team, goal);
  return measure?.target ? withAmounts(voice, by ?? about, said, measure) : `${by ?? about}.`;
};

/** The target stands once: where the words say it already, only where the team began is added. */
const withAmounts = ({ t, language }: Voice, so: string, said: string, measure: Measure): string => {
  const { form } = measure;
  const words = (of: Measure['target']) => of && formatAim(language, form, of);
  const [baseline, target = ''] = [words(measure.baseline), words(measure.target)];
  const measured = measure.target ? aimInFull(language, measure, measure.target) : '';
  const isSaid = squeezed(said).includes(squeezed(target)) && form === 'share';
  if (baseline === undefined) return isSaid ? `${so}.` : `${so}. ${t('goals.sentence.target', { target: measured })}`;
  return isSaid
    ? `${so}, ${t('goals.sentence.since', { baseline })}.`
    : `${so}, ${t('goals.sentence.from', { baseline, target: measured })}.`;
};

/** The words without the sign they end with, on one line. */
const clause = (text: string): string => without(' .,;:!?…', onOneLine(text));

/** Brackets within brackets are hard to read. */
const inBrackets = (text: string): string =>
  text
    .split(/[()[\]]/)
    .map(clause)
    .filter((part) => part !== '')
    .join(', ');

/** Without white, and per cent as its sign: «80 prosent» is «80%». */
const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/prosent|percent/g, '%');
