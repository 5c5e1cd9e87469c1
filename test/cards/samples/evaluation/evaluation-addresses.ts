import { addressesData } from '../../../../src/features/evaluation/addresses.ts';
import { first, voiceFor } from '../../evaluation.ts';
import type { Samples } from '../../samples.ts';

/** As long as they are. */
const address = `https://los.example.no/skjema/${'aZ3-_x'.repeat(28)}`;

export const samples: Samples<'evaluation/evaluation-addresses'> = (language) => {
  const page = (shown: readonly number[], of: number) => ({ shown, number: 1, of, others: [] });
  const shown = (numbers: readonly number[], of: number) =>
    addressesData(voiceFor(language), first, { page: page(numbers, of), addressOf: () => address, count: '' });
  return { usual: shown([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 6), none: shown([], 1) };
};
