import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'case'> = (language) => {
  const { say, either, button } = wordsIn(language);
  const actions = [
    button('cases.actions.score', 'scores.form', { number: 2 }),
    button('cases.actions.checklist', 'checklist.form'),
    button('cases.actions.activities', 'activities.form'),
    button('cases.actions.mine', 'case.list'),
  ];
  return {
    usual: {
      title: say('cases.title', { code: 'B-07' }),
      problem: '',
      message: '',
      activities: [
        { text: say('cases.scoredOnce', { activity: either('Bolig', 'Bustad'), score: 1 }) },
        {
          text: say('cases.scoredOnce', {
            activity: either('Arbeid: komme tilbake i jobb', 'Arbeid: kome attende i jobb'),
            score: 4,
          }),
        },
        { text: say('cases.scoredOnce', { activity: either('Familie', 'Familie'), score: 1 }) },
        { text: say('cases.notScored', { activity: either('Økonomi', 'Økonomi') }) },
      ],
      facts: [
        { title: say('cases.conversation', { number: 1, date: either('16. november', '16. november') }), value: '2,0' },
        { title: say('cases.checklist'), value: say('cases.answered', { answered: 4, items: 10 }) },
      ],
      actions,
    },
    new: {
      title: say('cases.title', { code: 'B-08' }),
      problem: '',
      message: `${say('cases.created', { code: 'B-08' })} ${say('cases.empty')}`,
      activities: [],
      facts: [],
      actions: [button('cases.actions.activities', 'activities.form'), button('cases.actions.mine', 'case.list')],
    },
    changed: {
      title: say('cases.title', { code: 'ÆØÅ-1234' }),
      problem: say('refusals.outdatedCard'),
      message: '',
      activities: Array.from({ length: 12 }, (_, at) => ({
        text: `${either('Hverdag', 'Kvardag')}: ${either('komme seg ut og handle sammen med en som forstår', 'kome seg ut og handle saman med ein som forstår')}: ${at + 1}`,
      })),
      facts: [
        {
          title: say('cases.conversation', { number: 2, date: either('3. desember 2026', '3. desember 2026') }),
          value: '5,7',
        },
        { title: say('cases.experiencedBenefit'), value: '3,3' },
        { title: say('cases.checklist'), value: say('cases.fidelity', { points: 8, items: 10, share: '80 %' }) },
      ],
      actions,
    },
  };
};
