import { bulleted } from '../../../../src/features/timeline/about.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, network, wordsIn } from '../../support.ts';

export const samples: Samples<'timeline/timeline'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const phases = (current: string) =>
    (['preparation', 'implementation', 'continuation'] as const).flatMap((phase, at) => [
      ...(at === 0 ? [] : [{ text: '  ›  ', current: false }]),
      { text: t(`timeline.phase.${phase}`), current: phase === current },
    ]);
  const session = (number: number, state: string, when: string, more: { upNext?: boolean; past?: boolean } = {}) => ({
    heading: t('timeline.session', { number, state }),
    when,
    upNext: more.upNext ?? false,
    past: more.past ?? false,
  });
  const buttons = [button('timeline.nextTask', 'task.next'), button('timeline.overview', 'package.overview')];
  return {
    usual: {
      title: t('timeline.title'),
      subtitle: t('timeline.subtitle', { name: 'Fjordvik', network: 'Testnettverket' }),
      phases: phases('preparation'),
      now: '',
      sessions: [
        session(
          1,
          either('om 14 dager', 'om 14 dagar'),
          t('timeline.at', { dates: '7.–8. desember 2026', place: 'Oslo' }),
          { upNext: true },
        ),
        session(2, either('om 134 dager', 'om 134 dagar'), '6.–7. april 2027'),
        session(3, either('om 314 dager', 'om 314 dagar'), '3.–4. oktober 2027'),
        session(4, either('om 494 dager', 'om 494 dagar'), '31. mars – 1. april 2028'),
      ],
      workTitle: t('timeline.workBefore', { number: 1 }),
      aboutTitle: t('timeline.aboutTitle', { number: 1 }),
      about: bulleted(t('timeline.about.rop2014.s1')),
      work: bulleted(t('timeline.work.rop2014.p1')),
      buttons,
    },
    underway: {
      title: t('timeline.title'),
      subtitle: t('timeline.subtitle', { name: longTeam, network }),
      progress: { value: 2, max: 4, words: t('timeline.held', { done: 2, of: 4 }) },
      phases: phases('implementation'),
      now: '',
      sessions: [
        session(1, t('timeline.past'), '17.–18. september 2026', { past: true }),
        session(2, t('timeline.past'), '6.–7. april 2027', { past: true }),
        session(
          3,
          t('timeline.ongoing'),
          t('timeline.at', {
            dates: '31. desember 2027 – 1. januar 2028',
            place: 'Clarion Hotel Congress, Trondheim, møterom Nidelva',
          }),
          { upNext: true },
        ),
        session(4, either('om 494 dager', 'om 494 dagar'), '31. mars – 1. april 2028'),
      ],
      workTitle: t('timeline.workBefore', { number: 4 }),
      aboutTitle: t('timeline.aboutTitle', { number: 3 }),
      about: bulleted(t('timeline.about.national2022.s3')),
      work: bulleted(t('timeline.work.national2022.p3')),
      buttons: [button('timeline.network', 'network.show')],
    },
  };
};
