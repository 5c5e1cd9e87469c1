import type { ActivityCard } from '../../../../cards/activity.ts';
import type { Button, Fact } from '../../../dialog/elements.ts';
import { lines, type Reply, show } from '../../../dialog/reply.ts';
import { formatDate } from '../../../language/format.ts';
import { dateInNorway } from '../../../model/calendar.ts';
import type { Activity, PathwayCase } from '../../../model/case.ts';
import { toCase } from '../case-card.ts';
import { type Again, aboutCase, dayInWords, fieldValue, type Words } from '../parts.ts';

/** The newest of what may be many. */
const mostShown = 6;

/** One activity: its scores, the words it went by before, and what can be done with it. */
export const activityCard = (words: Words, it: PathwayCase, activity: Activity, again: Again = {}): Reply => {
  const { t } = words;
  const data: ActivityCard = {
    title: activity.text,
    subtitle: t('cases.title', { code: it.code }),
    problem: again.problem ?? '',
    message: again.message || takenOut(words, activity),
    facts: scoresOf(words, it, activity),
    notes: lines([...formerWords(words, activity), ...corrections(words, it, activity)]),
    canReword: !it.closedAt && !activity.retiredAt,
    words: fieldValue(again, 'words', activity.text),
    save: { title: t('activity.save'), data: { do: 'activity.reword', activity: activity.id } },
    actions: [
      ...(it.closedAt ? [] : [inOrOut(words, activity)]),
      { title: t('whatMatters.actions.history'), data: { do: 'scores.history' } },
      toCase(words),
    ],
  };
  return show('activity', data, t('activity.summary', { code: it.code }), aboutCase(it));
};

const takenOut = (words: Words, { retiredAt }: Activity): string =>
  retiredAt ? words.t('activity.isRetired', { date: dayInWords(words, dateInNorway(retiredAt)) }) : '';

const scoresOf = ({ t, language }: Words, it: PathwayCase, { id }: Activity): Fact[] =>
  it.rounds.slice(-mostShown).map((round) => ({
    title: t('whatMatters.conversation', { number: round.number }),
    value: t('activity.inConversation', {
      score: round.scores[id] ?? t('whatMatters.without'),
      date: formatDate(language, round.heldOn),
    }),
  }));

const formerWords = (words: Words, { former = [] }: Activity): string[] =>
  former
    .slice(-mostShown)
    .map(({ text, until }) =>
      words.t('activity.former', { words: text, date: dayInWords(words, dateInNorway(until)) }),
    );

/** «Samtale 1 rettet fra 3 til 4, 12. mars.» */
const corrections = (words: Words, it: PathwayCase, { id }: Activity): string[] =>
  it.rounds
    .flatMap(({ number, corrections: all }) => all.map((one) => ({ ...one, number })))
    .filter(({ activity }) => activity === id)
    .slice(-mostShown)
    .map(({ number, from, to, at }) =>
      words.t('activity.corrected', {
        number,
        from: from ?? words.t('whatMatters.without'),
        to: to ?? words.t('whatMatters.without'),
        date: dayInWords(words, dateInNorway(at)),
      }),
    );

const inOrOut = ({ t }: Words, { id, retiredAt }: Activity): Button =>
  retiredAt
    ? { title: t('activity.takeBack'), data: { do: 'activity.takeBack', activity: id } }
    : { title: t('activity.retire'), data: { do: 'activity.retire', activity: id } };
