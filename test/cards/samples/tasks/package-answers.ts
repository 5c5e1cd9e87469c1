import { bounded } from '../../../../src/dialog/as-written.ts';
import { fittingOnCards } from '../../../../src/features/tasks/answers.ts';
import { longestAnswer } from '../../../../src/features/tasks/standing.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/package-answers'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const row = (title: string, meta: string, answer = '') => ({
    title,
    meta,
    answer,
    data: { do: 'task.show', task: 'rop2014.p1.team' } as const,
  });
  const changed = t('packages.answers.changed', { date: '23. november' });
  const done = `✓ ${t('packages.status.done')}`;
  const name = t('packages.named.p1');
  const signs = Array.from({ length: 3 }, () =>
    row('*'.repeat(120), changed, bounded('*\n'.repeat(2000), longestAnswer)),
  );
  const [swollen = []] = fittingOnCards([row('_'.repeat(120), changed), ...signs]);
  return {
    usual: {
      title: t('packages.answers.title', { name }),
      subtitle: 'Fjordvik',
      progress: { value: 2, max: 3, words: t('packages.answers.progress', { done: 2, count: 3 }) },
      intro: '',
      answers: [
        row(
          t('tasks.rop2014.p1.services.title'),
          `${done} · Anne-Margrethe Haugen Bjørklund-Østerdal · ${changed}`,
          either(
            'Vi har 14 tilbud i kommunen og 3 hos DPS-en.\n\nHullet er helgene: Da er det bare legevakten.\n- Fastlegene vet lite om *lavterskel*tilbudet\n- <NAV> er med to dager i uka',
            'Vi har 14 tilbod i kommunen og 3 hos DPS-en.\n\nHolet er helgene: Då er det berre legevakta.\n- Fastlegane veit lite om *lågterskel*tilbodet\n- <NAV> er med to dagar i veka',
          ),
        ),
        row(
          t('tasks.rop2014.p1.listen.title'),
          `● ${t('packages.status.inProgress')} · ${changed}`,
          `${t('packages.answers.interviews', { count: 2 })}\n${t('packages.answers.themes', { themes: either('bolig og økonomi', 'bustad og økonomi') })}`,
        ),
        row(
          t('tasks.rop2014.p1.team.title'),
          `${t('packages.answers.missing')} · ○ ${t('packages.status.notStarted')} · ${t('packages.by.coming', { date: '30. november' })}`,
        ),
      ],
      buttons: [
        button('packages.press.answerNext', 'task.answer'),
        button('packages.answers.title', 'package.answers', { name: t('packages.named.p2') }),
        button('packages.press.overview', 'package.overview'),
      ],
    },
    swollen: {
      title: t('packages.answers.title', { name }),
      subtitle: longTeam,
      intro: '',
      answers: swollen,
      buttons: [button('pages.previous', 'package.answers'), button('packages.press.overview', 'package.overview')],
    },
    long: {
      title: t('packages.answers.title', { name: t('packages.named.p5') }),
      subtitle: longTeam,
      progress: { value: 1, max: 1, words: t('packages.answers.progress', { done: 1, count: 1 }) },
      intro: '',
      answers: [row(t('tasks.rop2014.p5.improve.title'), `${done} · ${changed}`, 'Vi er seks. '.repeat(330))],
      buttons: [button('pages.previous', 'package.answers'), button('packages.press.overview', 'package.overview')],
    },
  };
};
