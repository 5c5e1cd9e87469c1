import type { Button } from '../../../../src/dialog/elements.ts';
import { StuckOn } from '../../../../src/model/thread.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, wordsIn } from '../../support.ts';

export const samples: Samples<'guidance/guidance-ask'> = (language) => {
  const { t } = wordsIn(language);
  const reasons = StuckOn.options.map((value) => ({ title: t(`guidance.reasons.${value}`), value }));
  const send = (task: string): Button[] => [
    { title: t('cards.guidance-ask.send'), data: { do: 'guidance.send', task }, sends: true },
  ];
  const cancel = { do: 'package.overview' as const };
  const usual = { title: t('cards.guidance-ask.title'), reasons, reason: '', written: '', buttons: send(''), cancel };
  const task = t('guidance.aboutTask', { title: t('tasks.rop2014.p1.services.title') });
  return {
    usual,
    personal: { ...usual, subtitle: `${longTeam} · ${task}`, buttons: send('rop2014.p1.services') },
    again: { ...usual, problems: { text: t('refusals.otherUnsaid') }, reason: 'other' },
  };
};
