import { pasteForm, previewCard } from '../../../../src/features/measures/paste-card.ts';
import { pasteLimits, readPasted } from '../../../../src/features/measures/pasted.ts';
import { measureOf, measuring, weeks } from '../../../features/measures/measures.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'measures/paste'> = (language) => {
  const { t, either } = wordsIn(language);
  const turn = voiceFor(language);
  const measure = measureOf({ points: weeks(12, 10) });
  const team = measuring([measure]);
  const week = either('uke', 'veke');
  const preview = (text: string) =>
    dataIn('measures/paste', previewCard(turn, team, 'm1', readPasted(measure, text, turn), text));
  const mixed = [
    `${week} 38: 12/30`,
    `${week} 39: 14/30`,
    `${week} 40: 31/30`,
    `${week} 41: 15/28`,
    `${week} 42: 12/29`,
    either('måneden etter: 12', 'månaden etter: 12'),
    `${week} 41: 16/28`,
  ];
  // As many good rows as there may be, and as many that are bad, each as long as it may be.
  const manyGood = Array.from(
    { length: pasteLimits.rows },
    (_, at) => `${week} ${(at % 52) + 1}-${2023 + Math.floor(at / 52)}: 1000000/1000000`,
  );
  const manyBad = Array.from({ length: pasteLimits.rows }, (_, at) => `${at} ${'ø'.repeat(28)}`);
  return {
    usual: dataIn('measures/paste', pasteForm(turn, team, 'm1')),
    refused: dataIn('measures/paste', pasteForm(turn, team, 'm1'), { problems: { text: t('refusals.nothingPasted') } }),
    preview: preview(mixed.join('\n')),
    allGood: preview(`${week} 41: 15/28, ${week} 42: 12/29`),
    nothingGood: preview(either('ingen tall', 'ingen tal')),
    mostGood: preview(manyGood.join('\n').slice(0, pasteLimits.signs)),
    mostBad: preview(manyBad.join('\n').slice(0, pasteLimits.signs)),
  };
};
