import type { Samples } from '../samples.ts';
import { itemsOf, wordsIn } from '../support.ts';

export const samples: Samples<'checklist'> = (language) => {
  const { say } = wordsIn(language);
  const choices = (['done', 'notRelevant', 'notDone'] as const).map((value) => ({
    title: say(`checklist.answers.${value}`),
    value,
  }));
  const rows = itemsOf(language).map(({ id, text }, at) => ({
    id,
    question: say('checklist.question', { number: at + 1, item: text }),
    held: at === 0 ? say('checklist.held', { mean: '2,0' }) : '',
    value: at < 4 ? 'done' : '',
    choices,
  }));
  return {
    usual: { subtitle: say('cases.title', { code: 'B-07' }), problem: '', rows },
    refused: { subtitle: say('cases.title', { code: 'ÆØÅ-1234' }), problem: say('refusals.outdatedCard'), rows },
  };
};
