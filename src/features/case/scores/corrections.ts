import { formatDate } from '../../../language/format.ts';
import { dateInNorway, latest } from '../../../model/calendar.ts';
import type { PathwayCase, Round } from '../../../model/case.ts';
import type { Instant } from '../../../model/identity.ts';
import { dayInWords, type Voice } from '../parts.ts';

/** More of them would hide the result they belong to. */
const mostShown = 6;

interface Dated {
  readonly at: Instant;
  readonly text: string;
}

/** «Rettet 23. november: «Bolig» fra 3 til 8.»: what was corrected in a conversation, the newest last. */
export const correctionsInWords = (words: Voice, it: PathwayCase, round: Round): string[] => {
  const all = [...ofScores(words, it, round), ...ofDates(words, round)].sort((a, b) => a.at.localeCompare(b.at));
  const older = all.length - mostShown;
  const shown = all.slice(-mostShown).map(({ text }) => text);
  return older > 0 ? [words.t('whatMatters.olderCorrections', { count: older }), ...shown] : shown;
};

/** When a conversation was last corrected. */
export const lastCorrected = ({ corrections, dateCorrections }: Round): Instant | undefined =>
  latest(...[...corrections, ...dateCorrections].map(({ at }) => at));

const ofScores = (words: Voice, it: PathwayCase, round: Round): Dated[] =>
  round.corrections.map(({ activity, from, to, at }) => ({
    at,
    text: words.t('whatMatters.corrected', {
      date: dayInWords(words, dateInNorway(at)),
      activity: `«${it.activities.find(({ id }) => id === activity)?.text ?? ''}»`,
      from: from ?? words.t('whatMatters.without'),
      to: to ?? words.t('whatMatters.without'),
    }),
  }));

const ofDates = (words: Voice, round: Round): Dated[] =>
  round.dateCorrections.map(({ from, to, at }) => ({
    at,
    text: words.t('whatMatters.correctedDate', {
      date: dayInWords(words, dateInNorway(at)),
      from: formatDate(words.language, from),
      to: formatDate(words.language, to),
    }),
  }));
