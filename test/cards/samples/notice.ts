import { speak } from '../../support/texts.ts';
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
    later: {
      title: say('reminders.later.title'),
      message: say('reminders.later.question'),
      actions: [
        { title: say('reminders.later.tomorrow'), data: { do: 'reminders.snooze' } },
        { title: language === 'nn' ? 'Måndag 30. november' : 'Mandag 30. november', data: { do: 'reminders.snooze' } },
        { title: say('reminders.later.afterSession'), data: { do: 'reminders.snooze' } },
        { title: say('reminders.later.mute'), data: { do: 'reminders.mute' } },
        { title: say('reminders.later.hour'), data: { do: 'reminders.show' } },
        { title: say('reminders.later.back'), data: { do: 'reminders.back' } },
      ],
    },
    putOff: {
      title: say('reminders.later.putOff', {
        date: language === 'nn' ? 'måndag 30. november' : 'mandag 30. november',
      }),
      message: say('reminders.later.concerns', { what: say('tasks.rop2014.p1.services.title') }),
      actions: [
        { title: say('reminders.later.undo'), data: { do: 'reminders.undo' } },
        { title: say('reminders.later.settings'), data: { do: 'reminders.show' } },
      ],
    },
    silent: { title: say('language.chosen'), message: say('language.forYou'), actions: [] },
  };
};
