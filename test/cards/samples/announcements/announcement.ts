import { previewCard, teamCard } from '../../../../src/features/announcements/announcement-card.ts';
import { draft, longDraft, networkWith, reader } from '../../announcements.ts';
import { dataIn } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'announcements/announcement'> = (language) => {
  const network = networkWith();
  const many = networkWith(30);
  return {
    usual: dataIn('announcements/announcement', teamCard(reader(language), draft(network), 'team1')),
    preview: dataIn('announcements/announcement', previewCard(reader(language), longDraft(many), many)),
  };
};
