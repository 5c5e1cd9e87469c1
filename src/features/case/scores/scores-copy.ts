import type { Voice } from '../../../dialog/handler.ts';
import { formatDate } from '../../../language/format.ts';
import type { CaseActivity, PathwayCase, Round } from '../../../model/case.ts';
import { withoutUnderWay } from '../../../model/checklist.ts';
import { benefitOf, meanOf, scoreChangesOf } from '../../../model/scores.ts';
import { activeActivities, retiredActivities } from '../activities/rules.ts';
import { decimal } from '../parts.ts';
import { moved } from './moved.ts';

/**
 * What matters to the user, as text to keep: handed over, printed, or read aloud. No code, no words but the user's, and no
 * conversation before it has been gone through.
 */
export const scoresCopy = (voice: Voice, stored: PathwayCase): string => {
  const it = withoutUnderWay(stored, voice.today);
  return [
    opening(voice, it),
    conversations(voice, it),
    ...areas(voice, it),
    ...changes(voice, it),
    ...resources(voice, it),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

const opening = ({ t, language, today }: Voice, it: PathwayCase): string =>
  [
    t('scores.copy.title', { date: formatDate(language, today) }),
    t(it.rounds.length > 0 ? 'scores.copy.intro' : 'scores.copy.unscored'),
  ].join('\n');

/** As many conversations as fit into a message when there are as many areas as there may be. */
const mostTold = 10;

/** The one all are compared with, and the newest. */
const told = ({ rounds }: PathwayCase): readonly Round[] =>
  rounds.filter((_, index) => index === 0 || index > rounds.length - mostTold);

const conversations = (voice: Voice, it: PathwayCase): string =>
  told(it)
    .flatMap((round) => {
      const mean = meanOf(round);
      const about = { number: round.number, date: formatDate(voice.language, round.heldOn) };
      return mean ? [voice.t('scores.copy.conversation', { ...about, mean: decimal(voice, mean) })] : [];
    })
    .join('\n');

/** In the user's order, numbered where the user has given it a place; what was taken out comes last. */
const areas = (voice: Voice, it: PathwayCase): string[] => {
  const { t } = voice;
  const active = activeActivities(it).map((one, index) => {
    const text = one.placed ? t('wheel.placed', { place: index + 1, area: one.text }) : one.text;
    return [text, ...scores(voice, it, one)].join('\n');
  });
  const retired = retiredActivities(it).map((one) => [one.text, ...scores(voice, it, one)].join('\n'));
  return retired.length === 0 ? active : [...active, t('scores.copy.retired'), ...retired];
};

const scores = ({ t }: Voice, it: PathwayCase, { id }: CaseActivity): string[] =>
  told(it).flatMap(({ number, scores: given }) => {
    const score = given[id];
    return score === undefined ? [] : [t('scores.copy.score', { number, score })];
  });

/** Since the first conversation, in the latest one. */
const changes = ({ t }: Voice, it: PathwayCase): string[] => {
  const moves = scoreChangesOf(it, it.rounds.length);
  const gain = benefitOf(it, it.rounds.length)?.gain.sum;
  if (gain === undefined) return [];
  const together = gain === 0 ? 'scores.same' : gain > 0 ? 'scores.lighter' : 'scores.copy.heavier';
  return [
    [
      t('scores.copy.moves'),
      ...moves.map(({ activity, from, to }) => moved(t, activity.text, from, to)),
      t(together),
    ].join('\n'),
  ];
};

const resources = ({ t }: Voice, it: PathwayCase): string[] =>
  it.resources === '' ? [] : [`${t('scores.copy.resources')}\n${it.resources}`];
