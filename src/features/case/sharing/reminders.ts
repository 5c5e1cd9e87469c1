import { addDays, dateInNorway } from '../../../model/calendar.ts';
import { isNewTo } from '../../../model/cases.ts';
import { scheduled } from '../../../model/scheduling.ts';
import { sendingAtOnce } from '../../../model/sending-times.ts';
import type { CaseTelling } from '../telling.ts';

declare module '../../../reminders/occasion.ts' {
  interface Occasions {
    /** Somebody has shared the case with the person, or handed it over. */
    caseGiven: { readonly of: 'case'; readonly says: object };
  }
}

/** Told as soon as the hour allows it, unless the person has found the case first. */
export const caseGiven: CaseTelling<'caseGiven'> = {
  kind: 'caseGiven',
  mutable: undefined,
  rank: 20,
  dates: (it) =>
    it.handovers.flatMap(({ to, at }) =>
      scheduled(`given@${at}`, sendingAtOnce(at), addDays(dateInNorway(at), 30), {}).map((one) => ({
        ...one,
        holds: isNewTo(it, to),
        only: to,
      })),
    ),
  subject: () => undefined,
  thing: () => 'case',
  part: ({ t }, { owner }) => ({
    heading: t('reminders.case.given', { code: owner.it.code }),
    lines: [],
    words: t('reminders.case.givenWords'),
  }),
  buttons: () => [],
};
