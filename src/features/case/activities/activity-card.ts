import type { Button, Fact, Frame } from '../../../dialog/elements.ts';
import { type Showing, valueIn } from '../../../dialog/form.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { lines, type Reply, show } from '../../../dialog/reply.ts';
import { formatDate } from '../../../language/format.ts';
import { dateInNorway } from '../../../model/calendar.ts';
import type { CaseActivity, PathwayCase } from '../../../model/case.ts';
import { toCase } from '../case-card.ts';
import { aboutCase, dayInWords } from '../parts.ts';

/** Data of `cards/case/activity.json`: one activity with its scores and earlier words. */
interface ActivityCard extends Frame {
  /** That it is taken out; '' while it is not. */
  readonly hint: string;
  /** The score of each conversation. */
  readonly facts: readonly Fact[];
  /** Earlier words and corrections. */
  readonly notes: readonly { readonly text: string }[];
  /** Whether it can be given new words now. */
  readonly canReword: boolean;
  readonly words: string;
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/activity': ActivityCard;
  }
}

/** The newest of what may be many. */
const mostShown = 6;

/** One activity: its scores, the words it went by before, and what can be done with it. */
export const activityCard = (voice: Voice, it: PathwayCase, activity: CaseActivity, showing: Showing = {}): Reply => {
  const { t } = voice;
  const canReword = !it.closedAt && !activity.retiredAt;
  const reword: Button = {
    title: t('activity.save'),
    data: { do: 'activity.reword', activity: activity.id },
    sends: true,
  };
  const data: ActivityCard = {
    title: activity.text,
    subtitle: t('cases.title', { code: it.code }),
    news: showing.news ?? '',
    hint: takenOut(voice, activity),
    facts: scoresOf(voice, it, activity),
    notes: lines([...formerWords(voice, activity), ...corrections(voice, it, activity)]),
    canReword,
    words: valueIn(showing, 'words', activity.text),
    buttons: [
      ...(canReword ? [reword] : []),
      ...(it.closedAt || !activity.retiredAt ? [] : [inOrOut(voice, activity)]),
      { title: t('scores.actions.history'), data: { do: 'scores.history' } },
      toCase(voice),
      ...(it.closedAt || activity.retiredAt ? [] : [inOrOut(voice, activity)]),
    ],
    ...(canReword ? {} : { equal: true }),
  };
  return show('case/activity', data, t('activity.summary', { code: it.code }), aboutCase(it));
};

const takenOut = (voice: Voice, { retiredAt }: CaseActivity): string =>
  retiredAt ? voice.t('activity.isRetired', { date: dayInWords(voice, dateInNorway(retiredAt)) }) : '';

const scoresOf = ({ t, language }: Voice, it: PathwayCase, { id }: CaseActivity): Fact[] =>
  it.rounds.slice(-mostShown).map((round) => ({
    title: t('scores.conversation', { number: round.number }),
    value: t('activity.inConversation', {
      score: round.scores[id] ?? t('scores.without'),
      date: formatDate(language, round.heldOn),
    }),
  }));

const formerWords = (voice: Voice, { former = [] }: CaseActivity): string[] =>
  former
    .slice(-mostShown)
    .map(({ text, until }) =>
      voice.t('activity.former', { words: text, date: dayInWords(voice, dateInNorway(until)) }),
    );

/** «Samtale 1 rettet fra 3 til 4, 12. mars.» */
const corrections = (voice: Voice, it: PathwayCase, { id }: CaseActivity): string[] =>
  it.rounds
    .flatMap(({ number, corrections: all }) => all.map((one) => ({ ...one, number })))
    .filter(({ activity }) => activity === id)
    .slice(-mostShown)
    .map(({ number, from, to, at }) =>
      voice.t('activity.corrected', {
        number,
        from: from ?? voice.t('scores.without'),
        to: to ?? voice.t('scores.without'),
        date: dayInWords(voice, dateInNorway(at)),
      }),
    );

const inOrOut = ({ t }: Voice, { id, retiredAt }: CaseActivity): Button =>
  retiredAt
    ? { title: t('activity.takeBack'), data: { do: 'activity.takeBack', activity: id } }
    : { title: t('activity.retire'), data: { do: 'activity.retire', activity: id } };
