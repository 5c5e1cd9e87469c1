import type { Row } from '../../../../src/dialog/elements.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, wordsIn } from '../../support.ts';

export const samples: Samples<'goals/goals'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const row = (title: string, ...meta: readonly string[]): Row => ({
    title,
    meta: meta.join(' · '),
    data: { do: 'goal.show', goal: 'g1' },
  });
  const hub = [
    button('goals.press.measures', 'measure.list'),
    button('goals.press.actions', 'action.list'),
    button('goals.press.phases', 'progress.show'),
    button('goals.press.poster', 'poster.show'),
  ];
  return {
    usual: {
      title: t('goals.title'),
      subtitle: 'Fjordvik',
      intro: t('goals.intro'),
      rows: [
        row(
          either('Flere får tilbud om individuell plan', 'Fleire får tilbod om individuell plan'),
          t('goals.lettersOf', { count: 6 }),
          t('goals.due', { date: '1. juni 2027' }),
          t('runChart.verdict.above', { since: 'mai', count: 9 }),
        ),
        row(
          either('bli bedre på brukermedvirkning', 'bli betre på brukarmedverknad'),
          t('goals.lettersOf', { count: 0 }),
        ),
        row(t('goals.closedTitle'), t('goals.many', { count: 2 })),
      ],
      buttons: [button('goals.press.new', 'goal.new'), ...hub],
    },
    none: {
      title: t('goals.title'),
      subtitle: longTeam,
      intro: t('goals.none'),
      rows: [],
      buttons: [button('goals.press.new', 'goal.new'), button('goals.press.bank', 'goal.bank'), ...hub],
    },
    bank: {
      kicker: t('goals.theBank.title'),
      title: t('goals.theBank.themes.user'),
      intro: t('goals.theBank.themeIntro'),
      rows: ([4, 8, 11, 12, 13] as const).map((number, at) => ({
        title: t(`goals.bank.g${number}.goal`),
        meta: t('goals.theBank.hadBy', { count: [8, 5, 3, 2, 2][at] ?? 1 }),
        data: { do: 'goal.example', bank: number },
      })),
      buttons: [button('pages.more', 'goal.bank'), button('goals.press.toBank', 'goal.bank')],
    },
  };
};
