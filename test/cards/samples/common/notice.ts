import { type Notice, notice } from '../../../../src/dialog/notice.ts';
import { choiceCard } from '../../../../src/features/case/copies.ts';
import { proposalCard } from '../../../../src/features/help/proposing.ts';
import { commands, speak } from '../../../support/texts.ts';
import { dataIn, emptyCase, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

const goal = commands.find((command) => command.do === 'goal.write');
if (!goal) throw new Error('There is no command for writing a goal');
const proposed = { command: goal, with: { title: 'færre som må fortelle historien sin flere ganger' } };
const help = { title: 'Hjelp', data: { do: 'help.show' } } as const;

const drawn = (card: Notice) => dataIn('common/notice', notice(card));

export const samples: Samples<'common/notice'> = (language) => {
  const t = speak(language);
  return {
    usual: drawn({
      title: t('help.notUnderstood'),
      message: t('help.didYouMean'),
      buttons: [
        { title: language === 'nn' ? 'Neste oppgåve' : 'Neste oppgave', data: { do: 'task.next' } },
        { title: language === 'nn' ? 'Alle oppgåvene' : 'Alle oppgavene', data: { do: 'package.overview' } },
        { title: 'Hjelp', data: { do: 'help.show' } },
      ],
    }),
    proposed: dataIn('common/notice', proposalCard({ t, language }, proposed, [help])),
    language: drawn({
      title: t('language.now'),
      message: t('language.hereForAll'),
      buttons: [
        { title: 'Bokmål', data: { do: 'language.choose', language: 'nb' } },
        { title: 'Nynorsk', data: { do: 'language.choose', language: 'nn' } },
        { title: 'English', data: { do: 'language.choose', language: 'en' } },
      ],
    }),
    copyIn: dataIn('common/notice', choiceCard(voiceFor(language), emptyCase(), { do: 'plan.copy' }, ['nn', 'en'])),
    later: drawn({
      title: t('reminders.later.title'),
      message: t('reminders.later.question'),
      buttons: [
        { title: t('reminders.later.tomorrow'), data: { do: 'reminders.snooze' } },
        { title: language === 'nn' ? 'Måndag 30. november' : 'Mandag 30. november', data: { do: 'reminders.snooze' } },
        { title: t('reminders.later.afterSession'), data: { do: 'reminders.snooze' } },
        { title: t('reminders.later.mute'), data: { do: 'reminders.mute' } },
        { title: t('reminders.later.hour'), data: { do: 'reminders.show' } },
        { title: t('reminders.later.back'), data: { do: 'reminders.back' } },
      ],
    }),
    putOff: drawn({
      title: t('reminders.later.putOff', {
        date: language === 'nn' ? 'måndag 30. november' : 'mandag 30. november',
      }),
      message: t('reminders.later.concerns', { what: t('tasks.rop2014.p1.services.title') }),
      buttons: [
        { title: t('reminders.later.undo'), data: { do: 'reminders.undo' } },
        { title: t('reminders.later.settings'), data: { do: 'reminders.show' } },
      ],
    }),
  };
};
