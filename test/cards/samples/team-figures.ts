import type { Samples } from '../samples.ts';
import { longTeam, wordsIn } from '../support.ts';

export const samples: Samples<'team-figures'> = (language) => {
  const { say, button } = wordsIn(language);
  const actions = [button('figures.actions.practice', 'practice.start')];
  const fact = (key: 'first' | 'latest' | 'benefit' | 'fidelity' | 'practice' | 'cases', value: string) => ({
    title: say(`figures.${key}`),
    value,
  });
  return {
    usual: {
      speak: '',
      title: say('figures.title', { team: 'Fjordvik' }),
      figures: [
        fact('cases', '7'),
        fact('first', say('figures.value', { value: '2,3', count: 7 })),
        fact('latest', say('figures.value', { value: '5,7', count: 6 })),
        fact('benefit', say('figures.value', { value: '3,3', count: 6 })),
        fact('fidelity', say('figures.value', { value: '80 %', count: 5 })),
        fact('practice', '70 %'),
      ],
      note: say('figures.protected'),
      actions,
    },
    few: {
      speak: '',
      title: say('figures.title', { team: longTeam }),
      figures: [
        fact('cases', say('figures.fewCases')),
        fact('first', say('figures.hidden')),
        fact('latest', say('figures.hidden')),
        fact('benefit', say('figures.hidden')),
        fact('fidelity', say('figures.hidden')),
        fact('practice', say('figures.notYet')),
      ],
      note: say('figures.protected'),
      actions,
    },
  };
};
