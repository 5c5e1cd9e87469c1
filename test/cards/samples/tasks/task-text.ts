import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/task-text'> = (language) => {
  const { t, either, button } = wordsIn(language);
  return {
    usual: {
      title: t('packages.form.newOwn', { name: t('packages.named.p1') }),
      intro: t('packages.form.newOwnIntro'),
      name: '',
      what: '',
      firstStep: '',
      second: [],
      buttons: [{ ...button('packages.press.add', 'task.add'), sends: true }],
      cancel: { do: 'package.overview' },
    },
    given: {
      problems: { title: t('refusals.taskTitleMissing') },
      title: t('packages.form.editGiven'),
      intro: t('packages.form.editGivenIntro'),
      name: '',
      what: either(
        'Avtal et fast møte med fastlegene, så de er med fra start.',
        'Avtal eit fast møte med fastlegane, så dei er med frå start.',
      ),
      firstStep: 'Ring kommuneoverlegen.',
      second: [
        {
          title: 'Avtal eit møte med fastlegane',
          what: 'Avtal eit fast møte med fastlegane, så dei er med frå start.',
          firstStep: '',
          hint: t('packages.form.nynorsk'),
        },
      ],
      buttons: [
        { ...button('packages.press.save', 'package.saveTask'), sends: true },
        button('packages.press.moveUp', 'package.moveTask'),
        button('packages.press.moveDown', 'package.moveTask'),
        button('packages.press.remove', 'package.askRemoveTask'),
      ],
      cancel: { do: 'package.edit' },
    },
  };
};
