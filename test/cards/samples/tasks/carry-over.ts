import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/carry-over'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const tasks = [
    { title: t('tasks.rop2014.p1.services.title'), value: 'rop2014.p1.services' },
    { title: t('tasks.rop2014.p1.listen.title'), value: 'rop2014.p1.listen' },
    {
      title: either(
        'Ring fastlegene og avtal et felles møte før sommeren',
        'Ring fastlegane og avtal eit felles møte før sommaren',
      ),
      value: '01KB3V7Q9X8W5T2R4P6M1N0JZC',
    },
  ];
  const title = t('packages.carryOver.title', { name: t('packages.named.p2') });
  const buttons = [
    { ...button('cards.carry-over.chosen', 'package.saveCarry'), sends: true as const },
    button('cards.carry-over.none', 'package.saveCarry'),
  ];
  return {
    usual: {
      problem: '',
      title,
      message: t('packages.carryOver.message'),
      buttons,
      tasks,
      chosen: tasks.map(({ value }) => value).join(','),
    },
    refused: {
      problem: t('refusals.outdatedCard'),
      title,
      message: t('packages.carryOver.message'),
      buttons,
      tasks,
      chosen: '',
    },
  };
};
