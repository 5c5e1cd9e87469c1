import { talkCard } from '../../../../src/features/learning/talk-card.ts';
import { agreeOn, learn } from '../../../../src/features/learning/talk-rules.ts';
import { dataIn, looking, other, own, talkIn } from '../../learning.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'learning/talk'> = (language) => {
  const turn = looking(language);
  const asked = talkIn(language);
  const acting = { team: other, now: '2026-12-01T09:00:00Z', today: turn.today };
  const agreed = agreeOn(asked, '2026-12-08', acting);
  const held = learn(learn(agreed, 'ø'.repeat(600), acting), '*'.repeat(600), { ...acting, team: own });
  return {
    usual: dataIn(
      'learning/talk',
      talkCard(turn, other, asked, { news: turn.t('learning.told.asked', { team: own.name }) }),
    ),
    agreed: dataIn('learning/talk', talkCard(turn, own, agreed)),
    held: dataIn('learning/talk', talkCard(turn, own, held)),
  };
};
