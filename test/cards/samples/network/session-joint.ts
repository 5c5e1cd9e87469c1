import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'network/session-joint'> = (language) => {
  const { t } = wordsIn(language);
  return {
    usual: {
      title: t('network.joint.title', { number: 4 }),
      intro: t('network.joint.intro', { when: '2.–3. desember 2027 · Oslo' }),
      now: t('network.joint.now', { names: 'Læringsnettverk Sør' }),
      networks: [
        { title: 'Læringsnettverk Vest', value: 'vest' },
        { title: 'Læringsnettverk Midt', value: 'midt' },
      ],
      picked: 'vest',
      parting: ['Læringsnettverk Sør', 'Læringsnettverk Nord'].map((name) => ({
        title: t('network.joint.part', { name }),
        meta: '',
        data: { do: 'network.askPart', n: 4, gone: 'sor' },
      })),
      buttons: [{ title: t('cards.session-joint.save'), data: { do: 'network.saveJoint', n: 4 }, sends: true }],
      cancel: { do: 'network.session', n: 4 },
    },
  };
};
