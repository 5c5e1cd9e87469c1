import type { Command } from '../../../../src/dialog/commands.ts';
import { formatList, uncapitalised } from '../../../../src/language/format.ts';
import type { Translate } from '../../../../src/language/texts.ts';
import type { Language } from '../../../../src/model/identity.ts';
import { commands, speak } from '../../../support/texts.ts';
import type { Samples } from '../../samples.ts';

const named = (verbs: readonly string[]): Command[] =>
  verbs.flatMap((verb) => commands.find((command) => command.do === verb) ?? []);

const offered = (language: Language, verbs: readonly string[]) => ({
  lines: named(verbs).map(({ title, does }) => ({
    name: title[language],
    does: uncapitalised(does?.[language] ?? ''),
  })),
  buttons: named(verbs).map((command) => ({ title: command.title[language], data: { do: command.do } })),
});

const welcomed = (t: Translate) => [t('welcome.who'), t('welcome.turn'), t('welcome.goals')].map((text) => ({ text }));

export const samples: Samples<'help/help'> = (language) => {
  const t = speak(language);
  const together = speak(language, 'room');
  const quoted = (verbs: readonly string[]) =>
    formatList(
      language,
      named(verbs).map(({ title }) => together('common.typed', { phrase: title[language] })),
    );
  return {
    usual: {
      title: t('help.title'),
      intro: [{ text: t('help.mention') }],
      ...offered(language, ['task.next', 'timeline.show', 'package.overview', 'practice.choose', 'figures.show']),
      more: t('help.more', { titles: quoted(['task.new', 'team.show', 'team.roster', 'language.show']) }),
    },
    welcome: {
      title: t('welcome.title'),
      intro: [...welcomed(t), { text: t('help.noTeamHere') }],
      ...offered(language, ['team.new']),
      more: '',
    },
    facilitator: {
      title: t('help.title'),
      intro: [{ text: t('help.alone') }],
      ...offered(language, ['network.show', 'network.invite', 'network.new', 'language.show']),
      more: '',
    },
    alone: {
      title: t('welcome.title'),
      intro: [...welcomed(t), { text: t('refusals.noTeamYet') }],
      ...offered(language, ['language.show']),
      more: '',
    },
  };
};
