import { carryOverCard } from '../../../../src/features/tasks/carry-over.ts';
import { carryOffer } from '../../../../src/features/tasks/carry-over-rules.ts';
import { addOwnTask } from '../../../../src/model/own-tasks.ts';
import { fjordvik } from '../../../features/tasks/tasks.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/carry-over'> = (language) => {
  const { t, either } = wordsIn(language);
  const title = either(
    'Ring fastlegene og avtal et felles møte før sommeren',
    'Ring fastlegane og avtal eit felles møte før sommaren',
  );
  const team = addOwnTask(fjordvik(), 'own.01KB3V7Q9X8W5T2R4P6M1N0JZC', 1, { title, what: '', firstStep: '' });
  const offer = carryOffer(team, '2026-12-08');
  if (!offer) throw new Error('There is nothing to take along');
  const words = voiceFor(language);
  return {
    usual: dataIn('tasks/carry-over', carryOverCard(words, team, offer)),
    refused: dataIn('tasks/carry-over', carryOverCard(words, team, offer), { problem: t('refusals.outdatedCard') }),
  };
};
