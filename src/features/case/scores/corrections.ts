import type { Voice } from '../../../dialog/handler.ts';
import { formatDate } from '../../../language/format.ts';
import { dateInNorway, latest } from '../../../model/calendar.ts';
import type { PathwayCase, Round } from '../../../model/case.ts';
import type { Instant, PersonId } from '../../../model/identity.ts';
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
  latest(...[...standing(corrections), ...standing(dateCorrections)].map(({ at }) => at));

/** What says the same of a correction of a score and of a date. */
interface Change {
  readonly activity?: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly at: Instant;
  readonly by: PersonId;
}

/** Without what somebody has put back the same day: nothing is left of it to tell. */
const standing = <T extends Change>(changes: readonly T[]): T[] =>
  changes.reduce<T[]>((kept, one) => {
    const last = kept.findLast(({ activity }) => activity === one.activity);
    return last && putsBack(last, one) ? kept.filter((other) => other !== last) : kept.concat(one);
  }, []);

const putsBack = (before: Change, after: Change): boolean =>
  before.from === after.to &&
  before.to === after.from &&
  before.by === after.by &&
  dateInNorway(before.at) === dateInNorway(after.at);

const ofScores = (voice: Voice, it: PathwayCase, round: Round): Dated[] =>
  standing(round.corrections).map(({ activity, from, to, at }) => ({
    at,
    text: voice.t('scores.corrected', {
      date: dayInWords(voice, dateInNorway(at)),
      activity: voice.t('common.quoted', {
        words: inShort(it.activities.find(({ id }) => id === activity)?.text ?? ''),
      }),
      from: from ?? voice.t('scores.without'),
      to: to ?? voice.t('scores.without'),
    }),
  }));

const ofDates = (voice: Voice, round: Round): Dated[] =>
  standing(round.dateCorrections).map(({ from, to, at }) => ({
    at,
    text: voice.t('scores.correctedDate', {
      date: dayInWords(voice, dateInNorway(at)),
      from: formatDate(voice.language, from),
      to: formatDate(voice.language, to),
    }),
  }));
