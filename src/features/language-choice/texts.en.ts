import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The choice of language, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    language: {
      now: 'I write in English',
      chosen: 'From now on I write in English',
      hereForAll: 'That is for everyone in this chat. You can write to me in Bokmål, Nynorsk or English.',
      forYou: 'That is for you here. You can write to me in Bokmål, Nynorsk or English.',
    },
  },
  commands: {
    show: {
      title: 'Language',
      does: 'Bokmål, Nynorsk or English',
      phrases: [
        'language',
        'languages',
        'change language',
        'change the language',
        'choose language',
        'switch language',
      ],
    },
    nn: {
      title: 'Nynorsk',
      does: 'Los writes like this from now on',
      phrases: ['in nynorsk', 'switch to nynorsk', 'change to nynorsk', 'write in nynorsk'],
    },
    nb: {
      title: 'Bokmål',
      does: 'Los writes like this from now on',
      phrases: ['norwegian', 'in norwegian', 'switch to norwegian', 'in bokmål', 'switch to bokmål', 'write in bokmål'],
    },
    en: {
      title: 'English',
      does: 'Los writes like this from now on',
      phrases: [
        'english',
        'in english',
        'in english please',
        'switch to english',
        'change to english',
        'write in english',
        'speak english',
        'do you speak english',
      ],
    },
  },
};
