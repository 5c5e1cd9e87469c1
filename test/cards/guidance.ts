import { askGuidance, writeInThread } from '../../src/model/guidance.ts';
import type { Language } from '../../src/model/identity.ts';
import type { StuckOn, Thread } from '../../src/model/thread.ts';
import { team } from './cases.ts';
import { inNorwegian, longTeam, people } from './support.ts';

const moment = { now: '2026-11-23T09:00:00Z', today: '2026-11-23' };

const own = {
  nb: 'Vi har hatt to møter, men vi vet ikke hva vi skal spørre brukerne om, eller hvem som skal gjøre det.',
  nn: 'Vi har hatt to møte, men vi veit ikkje kva vi skal spørje brukarane om, eller kven som skal gjere det.',
};
const advice = {
  nb: 'Begynn med to brukere dere kjenner godt. Spør hva som er viktig for dem, og skriv ned temaene. Les mer på https://www.helsedirektoratet.no/laeringsnettverk.',
  nn: 'Begynn med to brukarar de kjenner godt. Spør kva som er viktig for dei, og skriv ned temaa. Les meir på https://www.helsedirektoratet.no/laeringsnettverk.',
};

/** A request for guidance, a day old. */
export const asked = (language: Language, reason: StuckOn = 'beginning', name = 'Fjordvik'): Thread =>
  askGuidance(
    team(name),
    {
      id: 't1',
      by: 'tenant:kari',
      answerTo: 'room:r1',
      reason,
      text: inNorwegian(own, language),
      task: 'rop2014.p1.listen',
    },
    moment,
  );

/** The same with an answer. */
export const answered = (language: Language): Thread =>
  writeInThread(
    asked(language),
    { from: 'facilitator', kind: 'text', by: 'tenant:anne', name: 'Anne Berg', text: inNorwegian(advice, language) },
    '2026-11-24T09:00:00Z',
  );

/** As much as there may be. */
export const full = (language: Language): Thread => {
  const name = people[2]?.name ?? '';
  const text = `${inNorwegian(advice, language)} `.repeat(30).slice(0, 2000);
  return Array.from({ length: 5 }, (_, at) => at).reduce(
    (thread, at) =>
      writeInThread(
        thread,
        at % 2 === 0
          ? { from: 'facilitator', kind: at === 4 ? 'talk' : 'text', by: 'tenant:anne', name, text }
          : { from: 'team', kind: 'text', by: 'tenant:kari', name: '', text },
        `2026-11-2${at + 4}T09:00:00Z`,
      ),
    { ...asked(language, 'cooperation', longTeam), text: inNorwegian(own, language).repeat(20).slice(0, 1000) },
  );
};
