import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'packages/draft'> = (language) => {
  const { t, button } = wordsIn(language);
  const kind = (which: 'added' | 'removed' | 'order', name: 'p1' | 'p2') =>
    t('packages.draft.line', { kind: t(`packages.draft.kinds.${which}`), name: t(`packages.name.${name}`) });
  return {
    usual: {
      title: t('packages.draft.title', { count: 3 }),
      subtitle: 'Læringsnettverk Nord',
      intro: t('packages.draft.reads.nn'),
      changes: [
        {
          kind: kind('added', 'p1'),
          title: 'Avtal et møte med fastlegene',
          what: 'Avtal et fast møte med fastlegene, så de er med fra start.',
          firstStep: 'Ring kommuneoverlegen.',
          note: t('packages.draft.onlyBokmal'),
        },
        {
          kind: kind('removed', 'p1'),
          title: 'Kartlegg egne tjenester',
          what: '',
          firstStep: '',
          note: t('packages.draft.stays'),
        },
        { kind: kind('order', 'p2'), title: '', what: '', firstStep: '', note: '' },
      ],
      buttons: [
        button('packages.draft.publish', 'package.askPublish'),
        button('packages.draft.show.nb', 'package.preview'),
        button('packages.draft.discard', 'package.discard'),
        button('packages.press.toPackages', 'package.edit'),
      ],
    },
  };
};
