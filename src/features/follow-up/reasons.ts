import type { Voice } from '../../dialog/handler.ts';
import { capitalised, formatDay, formatDecimal, formatDistance, formatMonths } from '../../language/format.ts';
import type { Concern } from '../../model/concerns.ts';
import { packageNamed } from '../tasks/index.ts';

/** Why a team may need its facilitators, in a line. */
export const reasonOf = ({ t, language, today }: Voice, concern: Concern): string => {
  switch (concern.kind) {
    case 'guidance':
      return t('followUp.guidance', { date: formatDay(language, concern.since) });
    case 'quiet':
      return t('followUp.quiet', { date: formatDay(language, concern.since) });
    case 'notBegun': {
      const { number, first, last } = concern.session;
      const name = packageNamed(t, concern.package);
      if (last < today) return t('followUp.neverBegun', { name, number });
      return t('followUp.notBegun', { name, number, when: formatDistance(t, today, first) });
    }
    case 'worse':
      return t('followUp.worse', { measure: concern.measure, date: formatDay(language, concern.since) });
    case 'differ':
      return t('followUp.differ', {
        month: capitalised(formatMonths(language, concern.month, concern.month)),
        team: formatDecimal(language, concern.team / 2),
        facilitator: formatDecimal(language, concern.facilitator / 2),
      });
    case 'noGoal':
    case 'noCoaching':
      return t(`followUp.${concern.kind}`);
  }
};
