import type { Command, Spot } from '../src/dialog/commands.ts';
import type { Language } from '../src/model/identity.ts';
import type { CommandList, ListedCommand, PackageFiles, Texts } from './files.ts';

/** As many as Teams shows in one list. */
const mostCommands = 12;

/**
 * Los does not know a channel from a group chat, so they share a list, where one may also ask unseen by the others; one's own
 * chat has another, where what can be asked in a whole sentence is a prompt starter.
 */
const lists: readonly (Omit<CommandList, 'commands'> & {
  readonly spots: readonly Spot[];
  readonly starters?: boolean;
})[] = [
  { scopes: ['personal'], spots: ['personal'], starters: true },
  { scopes: ['team', 'groupChat'], triggers: ['mention', 'slash'], spots: ['start', 'team'] },
];

/**
 * What «hjelp» offers in a scope, likeliest first, and after that what is worth offering to some alone: Teams shows all the
 * same. Help itself always has a place, at the end.
 */
const offered = (commands: readonly Command[], spots: readonly Spot[]): readonly Command[] => {
  const fitting = spots.flatMap((spot) => commands.filter(({ where }) => where.includes(spot)));
  const [help, others] = [fitting.filter(isHelp), fitting.filter((command) => !isHelp(command))];
  const ranked = [...others.filter(({ worthFor }) => !worthFor), ...others.filter(({ worthFor }) => worthFor)];
  return [...new Set(ranked)].slice(0, mostCommands - 1).concat(help.slice(0, 1));
};

const isHelp = ({ do: verb }: Command): boolean => verb === 'help.show';

const listed = ({ title, does }: Command, language: Language): ListedCommand => ({
  title: title[language],
  description: does?.[language] ?? '',
});

const startingWith = (command: Command, language: Language): ListedCommand => ({
  ...listed(command, language),
  ...(command.starter && { type: 'prompt', prompt: command.starter[language] }),
});

/** The command lists as the manifest has them. */
export const commandLists = (commands: readonly Command[], language: Language): readonly CommandList[] =>
  lists.map(({ spots, starters, ...list }) => ({
    ...list,
    commands: offered(commands, spots).map((command) => (starters ? startingWith : listed)(command, language)),
  }));

/** The same files with command lists that say what «hjelp» says, and with bokmål texts that repeat the manifest's own. */
export const withLists = ({ manifest, nb, nn, en }: PackageFiles, commands: readonly Command[]): PackageFiles => {
  const { name, description, bots } = manifest;
  const [bot] = bots;
  const own = {
    'name.short': name.short,
    'name.full': name.full,
    'description.short': description.short,
    'description.full': description.full,
  };
  return {
    manifest: { ...manifest, bots: [{ ...bot, commandLists: commandLists(commands, 'nb') }] },
    nb: { ...withoutLists(nb), ...own, ...listTexts(commands, 'nb') },
    nn: { ...withoutLists(nn), ...listTexts(commands, 'nn') },
    en: { ...withoutLists(en), ...listTexts(commands, 'en') },
  };
};

const withoutLists = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith('bots[')));

const listTexts = (commands: readonly Command[], language: Language): Texts =>
  Object.fromEntries(
    commandLists(commands, language).flatMap((list, at) =>
      list.commands.flatMap(({ type: _type, ...texts }, index) =>
        Object.entries(texts).map(([field, text]) => [`bots[0].commandLists[${at}].commands[${index}].${field}`, text]),
      ),
    ),
  );
