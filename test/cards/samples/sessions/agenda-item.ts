import { itemForm } from '../../../../src/features/sessions/agenda-forms.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, fullSession, reader } from '../../sessions.ts';

export const samples: Samples<'sessions/agenda-item'> = (language) => {
  const at = fullSession();
  const [, item] = at.plan.agenda;
  return {
    usual: dataIn('sessions/agenda-item', itemForm(reader(language), at, { day: 1, ...(item && { item }) }, {})),
    new: dataIn('sessions/agenda-item', itemForm(reader(language), at, { day: 2 }, {})),
  };
};
