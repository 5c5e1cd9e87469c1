import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'case-new'> = (language) => {
  const { t } = wordsIn(language);
  return {
    usual: { team: 'Fjordvik', problem: '', code: 'B-08' },
    refused: { team: 'Fjordvik', problem: t('refusals.invalidCaseCode'), code: 'Kari' },
  };
};
