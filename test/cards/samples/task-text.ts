import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'task-text'> = (language) => {
  const { t, either, button } = wordsIn(language);
  return {
    usual: {
      problem: '',
      heading: t('packages.form.newOwn', { name: t('packages.named.p1') }),
      intro: t('packages.form.newOwnIntro'),
      title: '',
      what: '',
      firstStep: '',
      save: button('packages.press.add', 'task.add'),
      actions: [button('packages.press.overview', 'package.overview')],
    },
    given: {
      problem: t('refusals.emptyText'),
      heading: t('packages.form.editGiven'),
      intro: t('packages.form.editGivenIntro'),
      title: '',
      what: either(
        'Avtal et fast møte med fastlegene, så de er med fra start.',
        'Avtal eit fast møte med fastlegane, så dei er med frå start.',
      ),
      firstStep: 'Ring kommuneoverlegen.',
      save: button('packages.press.save', 'package.saveTask'),
      actions: [
        button('packages.press.moveUp', 'package.moveTask'),
        button('packages.press.moveDown', 'package.moveTask'),
        button('packages.press.remove', 'package.askRemoveTask'),
        button('packages.press.toPackages', 'package.edit'),
      ],
    },
  };
};
