import type { Command } from '../../../src/dialog/commands.ts';
import { formatList } from '../../../src/language/format.ts';
import type { Language } from '../../../src/model/identity.ts';
import { commands, speak } from '../../support/texts.ts';
import type { Samples } from '../samples.ts';

const named = (verbs: readonly string[]): Command[] =>
  verbs.flatMap((verb) => commands.find((command) => command.do === verb) ?? []);

const offered = (language: Language, verbs: readonly string[]) => ({
  lines: named(verbs).map(({ title, does }) => ({
    name: title[language],
    does: (does?.[language] ?? '').toLowerCase(),
  })),
  actions: named(verbs).map((command) => ({ title: command.title[language], data: { do: command.do } })),
});

export const samples: Samples<'help'> = (language) => {
  const say = speak(language);
  const quoted = (verbs: readonly string[]) =>
    formatList(
      language,
      named(verbs).map(({ title }) => `«${title[language]}»`),
    );
  return {
    usual: {
      title: say('help.title'),
      intro: [{ text: say('help.mention') }],
      ...offered(language, ['task.next', 'timeline.show', 'package.overview', 'practice.choose', 'figures.show']),
      more: say('help.more', { titles: quoted(['task.new', 'team.show', 'team.roster', 'language.show']) }),
    },
    welcome: {
      title: say('welcome.title'),
      intro: [{ text: say('welcome.who') }, { text: say('welcome.why') }, { text: say('help.noTeamHere') }],
      ...offered(language, ['team.new']),
      more: '',
    },
    facilitator: {
      title: say('help.title'),
      intro: [{ text: say('help.alone') }],
      ...offered(language, ['network.show', 'network.invite', 'network.new', 'language.show']),
      more: '',
    },
    alone: {
      title: say('welcome.title'),
      intro: [{ text: say('welcome.who') }, { text: say('welcome.why') }, { text: say('refusals.noTeamYet') }],
      ...offered(language, ['language.show']),
      more: '',
    },
  };
};
