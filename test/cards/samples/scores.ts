import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'scores'> = (language) => {
  const { say, either } = wordsIn(language);
  const levels = Array.from({ length: 10 }, (_, at) => {
    const score = at + 1;
    if (score === 1) return { title: say('whatMatters.hardest', { score }), value: '1' };
    return { title: score === 10 ? say('whatMatters.easiest', { score }) : String(score), value: String(score) };
  });
  const rows = [
    { id: 'a1', question: either('Bolig', 'Bustad'), value: '1' },
    {
      id: 'a2',
      question: either(
        'Arbeid: komme tilbake i jobb, helst på lageret der jeg var før',
        'Arbeid: kome attende i jobb, helst på lageret der eg var før',
      ),
      value: '4',
    },
    { id: 'a3', question: either('Familie', 'Familie'), value: '' },
    { id: 'a4', question: either('Hverdag: sove om natta', 'Kvardag: sove om natta'), value: '' },
  ];
  return {
    usual: {
      title: say('whatMatters.title', { number: 1 }),
      subtitle: say('cases.title', { code: 'B-07' }),
      problem: '',
      round: 1,
      rows,
      levels,
      held: '2026-11-23',
    },
    many: {
      title: say('whatMatters.correctTitle', { number: 2 }),
      subtitle: say('cases.title', { code: 'B-07' }),
      problem: say('refusals.noScores'),
      round: 2,
      rows: Array.from({ length: 12 }, (_, at) => ({
        id: `a${at}`,
        question: rows[at % 4]?.question ?? '',
        value: '',
      })),
      levels,
      held: '',
    },
  };
};
