import { teamsForm } from '../../../../src/features/announcements/forms.ts';
import { draft, networkWith, reader } from '../../announcements.ts';
import { dataIn } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'announcements/announcement-teams'> = (language) => {
  const network = networkWith();
  const chosen = { meant: ['team1', 'team3'] };
  return {
    usual: dataIn('announcements/announcement-teams', teamsForm(reader(language), draft(network), network, {}, chosen)),
  };
};
