import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** How the facilitators edit the packages, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    reminders: {
      packages: {
        heading: 'New in {{name}}',
        words: 'The project group has added or changed this. What you have done stays as it was.',
      },
    },
    refusals: {
      nothingToPublish: 'There is nothing to publish now. Perhaps somebody did it before you.',
    },
    cards: {
      draft: { firstStep: 'A small first step' },
    },
  },
  commands: {
    edit: {
      title: 'Edit the packages',
      does: 'The tasks all the teams get',
      phrases: ['edit the packages', 'edit packages', 'edit the tasks', 'change the tasks'],
    },
    editTyped: {
      title: 'Edit the packages',
      phrases: ['change the packages', 'change packages', 'edit the preparation packages', 'edit tasks'],
    },
    preview: {
      title: 'Publish the packages',
      phrases: [
        'publish the packages',
        'publish the package',
        'publish the changes',
        'see the changes in the packages',
      ],
    },
  },
};
