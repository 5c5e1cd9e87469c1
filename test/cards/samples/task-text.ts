import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'task-text'> = (language) => {
  const { say, either, button } = wordsIn(language);
  return {
    usual: {
      problem: '',
      heading: say('packages.form.newOwn', { name: say('packages.named.p1') }),
      intro: say('packages.form.newOwnIntro'),
      title: '',
      what: '',
      firstStep: '',
      save: button('packages.press.add', 'task.add'),
      actions: [button('packages.press.overview', 'package.overview')],
    },
    given: {
      problem: say('refusals.emptyText'),
      heading: say('packages.form.editGiven'),
      intro: say('packages.form.editGivenIntro'),
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
