import { speak } from '../../../src/content/texts.ts';
import type { Samples } from '../samples.ts';

export const samples: Samples<'notice'> = (language) => {
  const say = speak(language);
  return {
    usual: {
      title: say('help.notUnderstood'),
      message: say('help.didYouMean'),
      actions: [
        { title: language === 'nn' ? 'Neste oppgåve' : 'Neste oppgave', data: { do: 'task.next' } },
        { title: language === 'nn' ? 'Alle oppgåvene' : 'Alle oppgavene', data: { do: 'package.overview' } },
        { title: 'Hjelp', data: { do: 'help.show' } },
      ],
    },
    language: {
      title: say('language.now'),
      message: say('language.hereForAll'),
      actions: [
        { title: 'Bokmål', data: { do: 'language.choose', language: 'nb' } },
        { title: 'Nynorsk', data: { do: 'language.choose', language: 'nn' } },
      ],
    },
    silent: { title: say('language.chosen'), message: say('language.forYou'), actions: [] },
  };
};
