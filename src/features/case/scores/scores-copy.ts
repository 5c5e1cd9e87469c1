import { formatDate } from '../../../language/format.ts';
import type { CaseActivity, PathwayCase, Round } from '../../../model/case.ts';
import { benefitOf, meanOf, scoreChangesOf } from '../../../model/scores.ts';
import { activeActivities, retiredActivities } from '../activities/rules.ts';
import { decimal, type Voice } from '../parts.ts';
import { moved } from './moved.ts';

/** What matters to the user, as text to keep: handed over, printed, or read aloud. No code, no words but the user's. */
export const scoresCopy = (words: Voice, it: PathwayCase): string =>
  [opening(words, it), conversations(words, it), ...areas(words, it), ...changes(words, it), ...resources(words, it)]
    .filter((part) => part !== '')
    .join('\n\n');

const opening = ({ t, language, today }: Voice, it: PathwayCase): string =>
  [
    t('whatMatters.copy.title', { date: formatDate(language, today) }),
    t(it.rounds.length > 0 ? 'whatMatters.copy.intro' : 'whatMatters.copy.unscored'),
  ].join('\n');

/** As many conversations as fit into a message when there are as many areas as there may be. */
const mostTold = 10;

/** The one all are compared with, and the newest. */
const told = ({ rounds }: PathwayCase): readonly Round[] =>
  rounds.filter((_, index) => index === 0 || index > rounds.length - mostTold);

const conversations = (words: Voice, it: PathwayCase): string =>
  told(it)
    .flatMap((round) => {
      const mean = meanOf(round);
      const about = { number: round.number, date: formatDate(words.language, round.heldOn) };
      return mean ? [words.t('whatMatters.copy.conversation', { ...about, mean: decimal(words, mean) })] : [];
    })
    .join('\n');

/** In the user's order, numbered where the user has given it a place; what was taken out comes last. */
const areas = (words: Voice, it: PathwayCase): string[] => {
  const { t } = words;
  const active = activeActivities(it).map((one, index) => {
    const text = one.placed ? t('wheel.placed', { place: index + 1, area: one.text }) : one.text;
    return [text, ...scores(words, it, one)].join('\n');
  });
  const retired = retiredActivities(it).map((one) => [one.text, ...scores(words, it, one)].join('\n'));
  return retired.length === 0 ? active : [...active, t('whatMatters.copy.retired'), ...retired];
};

const scores = ({ t }: Voice, it: PathwayCase, { id }: CaseActivity): string[] =>
  told(it).flatMap(({ number, scores: given }) => {
    const score = given[id];
    return score === undefined ? [] : [t('whatMatters.copy.score', { number, score })];
  });

/** Since the first conversation, in the latest one. */
const changes = ({ t }: Voice, it: PathwayCase): string[] => {
  const moves = scoreChangesOf(it, it.rounds.length);
  const gain = benefitOf(it, it.rounds.length)?.gain.sum;
  if (gain === undefined) return [];
  const together = gain === 0 ? 'whatMatters.same' : gain > 0 ? 'whatMatters.lighter' : 'whatMatters.heavier';
  return [
    [
      t('whatMatters.copy.moves'),
      ...moves.map(({ activity, from, to }) => moved(t, activity.text, from, to)),
      t(together),
    ].join('\n'),
  ];
};

const resources = ({ t }: Voice, it: PathwayCase): string[] =>
  it.resources === '' ? [] : [`${t('whatMatters.copy.resources')}\n${it.resources}`];
