import type { Voice } from '../../../dialog/handler.ts';
import { formatDate } from '../../../language/format.ts';
import { dateInNorway, latest } from '../../../model/calendar.ts';
import type { PathwayCase, Round } from '../../../model/case.ts';
import type { Instant } from '../../../model/identity.ts';
import { dayInWords } from '../parts.ts';
import { inShort } from './in-short.ts';

/** More of them would hide the result they belong to. */
const mostShown = 6;

interface Dated {
  readonly at: Instant;
  readonly text: string;
}

/** «Rettet 23. november: «Bolig» fra 3 til 8.»: what was corrected in a conversation, the newest last. */
export const correctionsInWords = (voice: Voice, it: PathwayCase, round: Round): string[] => {
  const all = [...ofScores(voice, it, round), ...ofDates(voice, round)].sort((a, b) => a.at.localeCompare(b.at));
  const older = all.length - mostShown;
  const shown = all.slice(-mostShown).map(({ text }) => text);
  return older > 0 ? [voice.t('scores.olderCorrections', { count: older }), ...shown] : shown;
};

/** When a conversation was last corrected. */
export const lastCorrected = ({ corrections, dateCorrections }: Round): Instant | undefined =>
  latest(...[...corrections, ...dateCorrections].map(({ at }) => at));

const ofScores = (voice: Voice, it: PathwayCase, round: Round): Dated[] =>
  round.corrections.map(({ activity, from, to, at }) => ({
    at,
    text: voice.t('scores.corrected', {
      date: dayInWords(voice, dateInNorway(at)),
      activity: `«${inShort(it.activities.find(({ id }) => id === activity)?.text ?? '')}»`,
      from: from ?? voice.t('scores.without'),
      to: to ?? voice.t('scores.without'),
    }),
  }));

const ofDates = (voice: Voice, round: Round): Dated[] =>
  round.dateCorrections.map(({ from, to, at }) => ({
    at,
    text: voice.t('scores.correctedDate', {
      date: dayInWords(voice, dateInNorway(at)),
      from: formatDate(voice.language, from),
      to: formatDate(voice.language, to),
    }),
  }));
