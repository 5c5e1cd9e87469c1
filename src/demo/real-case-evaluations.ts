import { addDays, atHour } from '../model/calendar.ts';
import { answerEvaluation, closeEvaluation, type Evaluation, openEvaluation } from '../model/evaluation.ts';
import type { CalendarDate } from '../model/identity.ts';
import type { Network, Session } from '../model/network.ts';
import type { Chance } from './real-case-random.ts';
import { evaluationComments } from './real-case-words.ts';

interface Dated {
  readonly chance: Chance;
  readonly until: CalendarDate;
}

/** What participants said of the sessions of a network that are over: lectures too many for some, the group work useful. */
export const evaluationsOf = (network: Network, { chance, until }: Dated): Evaluation[] =>
  network.sessions.flatMap((session) => {
    const opened = openEvaluation(session, network.id, atHour(addDays(session.last, 1), 9));
    return opened.closesOn < until ? [answered(opened, session, { chance, until })] : [];
  });

const answered = (opened: Evaluation, { last }: Session, { chance, until }: Dated): Evaluation => {
  const day = addDays(last, 1);
  const all = Array.from({ length: chance.whole(14, 30) }, (_, at) => ({
    mark: `made up ${at}`,
    answer: {
      useful: chance.one([3, 4, 4, 4, 5, 5, 2]),
      balance: chance.one([2, 3, 3, 3, 4, 5]),
      took: evaluationComments.took[at] ?? '',
      change: evaluationComments.change[at] ?? '',
      need: evaluationComments.need[at] ?? '',
    },
  }));
  const full = all.reduce((evaluation, one) => answerEvaluation(evaluation, one, day), opened);
  const closed = closeEvaluation(full, addDays(opened.closesOn, 1));
  return { ...closed, remindedUntil: atHour(until, 7) };
};
