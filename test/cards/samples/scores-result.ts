import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'scores-result'> = (language) => {
  const { say, either, button } = wordsIn(language);
  const actions = [button('cases.actions.toCase', 'case.open'), button('cases.actions.mine', 'case.list')];
  const moved = (activity: string, from: number, to: number) => ({
    text: say('whatMatters.moved', { activity, from, to }),
  });
  return {
    usual: {
      speak: '',
      title: say('whatMatters.title', { number: 2 }),
      subtitle: say('whatMatters.held', { code: 'B-07', date: '3. desember 2026' }),
      problem: '',
      facts: [
        { title: say('whatMatters.meanIn', { number: 1 }), value: '2,0' },
        { title: say('whatMatters.meanIn', { number: 2 }), value: '5,0' },
        { title: say('whatMatters.benefit'), value: '3,0' },
      ],
      inWords: say('whatMatters.lighter'),
      moves: [
        moved(either('Bolig', 'Bustad'), 1, 5),
        moved(
          either(
            'Arbeid: komme tilbake i jobb, helst på lageret der jeg var før',
            'Arbeid: kome attende i jobb, helst på lageret der eg var før',
          ),
          4,
          6,
        ),
        moved('Familie', 1, 4),
      ],
      notes: [
        {
          text: say('whatMatters.leftOut', {
            count: 1,
            activities: either('Økonomi', 'Økonomi'),
            first: '2,0',
            latest: '5,0',
            number: 2,
          }),
        },
      ],
      actions,
    },
    first: {
      speak: '',
      title: say('whatMatters.title', { number: 1 }),
      subtitle: say('whatMatters.held', { code: 'B-07', date: '16. november 2026' }),
      problem: '',
      facts: [{ title: say('whatMatters.meanIn', { number: 1 }), value: '2,0' }],
      inWords: say('whatMatters.start'),
      moves: [],
      notes: [],
      actions,
    },
  };
};
