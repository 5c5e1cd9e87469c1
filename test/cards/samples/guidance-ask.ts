import { StuckOn } from '../../../src/model/thread.ts';
import type { Samples } from '../samples.ts';
import { longTeam, wordsIn } from '../support.ts';

export const samples: Samples<'guidance-ask'> = (language) => {
  const { t } = wordsIn(language);
  const reasons = StuckOn.options.map((value) => ({ title: t(`guidance.reasons.${value}`), value }));
  const usual = { problem: '', about: '', task: '', reasons, reason: '', written: '' };
  const task = t('guidance.aboutTask', { title: t('tasks.rop2014.p1.services.title') });
  return {
    usual,
    personal: { ...usual, about: `${longTeam} · ${task}`, task: 'rop2014.p1.services' },
    again: { ...usual, problem: t('refusals.nothingAsked'), reason: 'other' },
  };
};
