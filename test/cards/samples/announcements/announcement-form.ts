import { newForm, wordsForm } from '../../../../src/features/announcements/forms.ts';
import { draft, networkWith, reader } from '../../announcements.ts';
import { dataIn } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'announcements/announcement-form'> = (language) => ({
  usual: dataIn('announcements/announcement-form', wordsForm(reader(language), draft(networkWith()), {})),
  toOne: dataIn('announcements/announcement-form', newForm(reader(language), networkWith(), 'team1', {})),
});
