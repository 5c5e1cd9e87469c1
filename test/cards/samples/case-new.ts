import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'case-new'> = (language) => {
  const { say } = wordsIn(language);
  return {
    usual: { team: 'Fjordvik', problem: '', code: 'B-08' },
    refused: { team: 'Fjordvik', problem: say('refusals.invalidCaseCode'), code: 'Kari' },
  };
};
