import { questionCard } from '../../../../src/features/poster/poster-card.ts';
import { team } from '../../../features/poster/teams.ts';
import { dataIn } from '../../cases.ts';
import { lookingAt } from '../../posters.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'poster/poster-question'> = (language) => {
  const turn = lookingAt(language, 'group');
  const { t } = turn;
  const words = 'Plakaten '.repeat(20);
  const problems = { words: t('refusals.textTooLong', { length: words.length, max: 120 }) };
  return {
    usual: dataIn('poster/poster-question', questionCard(turn, team(), 'users')),
    next: dataIn('poster/poster-question', questionCard(turn, team(), 'nextStep', { news: t('poster.news.saved') })),
    tooLong: dataIn('poster/poster-question', questionCard(turn, team(), 'title', { entered: { words } }), {
      problems,
    }),
  };
};
