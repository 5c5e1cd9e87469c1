import { z } from 'zod';
import type { Argument, Assistant, Proposable } from '../../assistant/assistant.ts';
import { redact } from '../../assistant/redact.ts';
import { type Command, type Slot, slots } from '../../dialog/commands.ts';
import type { Button } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { networksHere, teamIdsHere } from '../../dialog/here.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { handlerFor } from '../../dialog/request.ts';
import type { Language } from '../../model/identity.ts';
import { belongsIn } from '../../model/roles.ts';
import { keys, kinds } from '../../store/kinds.ts';

declare module '../../dialog/handler.ts' {
  interface TurnMeans {
    /** A language model that guesses what is meant, where one is set up. */
    readonly assistant?: Assistant | undefined;
  }
}

/** What a language model takes somebody to mean. */
export interface Proposed {
  readonly command: Command;
  readonly with: Readonly<Record<string, string | number>>;
}

/**
 * Asks the language model, if there is one, which of these commands is meant. Who is in the teams and networks here is taken
 * out of the question first.
 * @param allowed what the person may ask for; of that, what belongs here can be proposed
 */
export const proposedFor = async (
  turn: Turn,
  asked: string,
  allowed: readonly Command[],
): Promise<Proposed | undefined> => {
  const { assistant, language } = turn;
  if (!assistant) return undefined;
  const question = redact(asked, await namesHere(turn));
  if (question === undefined) return undefined;
  const commands = allowed.filter((command) => belongsHere(turn, command));
  const proposal = await assistant.propose({ question, verbs: proposables(commands, language), language });
  const command = commands.find((one) => nameOf(one) === proposal?.do);
  return command && proposal && { command, with: proposal.with };
};

/** What helps one to choose is there anyway. */
const belongsHere = ({ repertoire, here, scope }: Turn, { do: verb }: Command): boolean => {
  const found = handlerFor(repertoire, here, verb);
  return found !== undefined && found.may !== 'help.see' && belongsIn(found.may, scope);
};

/**
 * Asks whether that is meant. Nothing is done before somebody presses, and then it is checked like everything that is pressed.
 * @param others what else may be meant
 */
export const proposalCard = (
  { t, language }: Pick<Turn, 't' | 'language'>,
  { command, with: given }: Proposed,
  others: readonly Button[],
): Reply => {
  const name = command.title[language];
  const filledIn = Object.values(given).join(', ');
  const data = { do: command.do, ...command.with, ...given };
  const title = t('help.meantThis');
  const message = [...(filledIn ? [`${name}: ${filledIn}`] : []), t('help.byModel')].join('\n');
  const buttons = [{ title: name, data }, ...others.filter((other) => other.title !== name)];
  return show('common/notice', { title, message, buttons }, `${title} ${name}\n${message}`);
};

/** The verb, and what it always means: «figures.show:benefit». */
const nameOf = ({ do: verb, with: meant = {} }: Command): string => [verb, ...Object.values(meant)].join(':');

/** Commands that do the same are one, with the arguments of them all. */
const proposables = (commands: readonly Command[], language: Language): readonly Proposable[] =>
  [...Map.groupBy(commands, nameOf)].map(([name, same]) => ({
    name,
    title: same[0]?.title[language] ?? '',
    does: same[0]?.does?.[language] ?? '',
    takes: Object.fromEntries(same.flatMap(argumentsOf)),
  }));

/** What each kind of argument is told to be. Codes are none: they have been taken out of the question. */
const about: Readonly<Record<string, string>> = {
  title: 'what it says, in the words of the question',
  query: 'the word or words to look for',
  n: 'a whole number',
  package: 'the number of a preparation package, 1 to 5',
  hour: 'an hour of the day',
};

const argumentsOf = ({ phrases }: Command): [string, Argument][] =>
  Object.values(phrases)
    .flat()
    .flatMap((phrase) => [...phrase.matchAll(/\{(\w+)\??\}/g)].flatMap(([, name = '']) => slots[name] ?? []))
    .flatMap((slot) => {
      const told = about[slot.fills];
      return told === undefined ? [] : [[slot.fills, { about: told, shape: shapeOf(slot) }] as [string, Argument]];
    });

/** As long as anything that is typed as an argument has to be. */
const longest = 200;

/** The same as when it is typed. */
const shapeOf = ({ shape, read }: Slot) => z.string().trim().max(longest).regex(shape).transform(read);

/** Of how many teams, and of how many networks. */
const most = 6;

/** Everybody in the teams and networks here. */
const namesHere = async ({ here, me, documents }: Turn): Promise<readonly string[]> => {
  const teams = await Promise.all(
    teamIdsHere(here)
      .slice(0, most)
      .map((id) => documents.read(kinds.team, keys.team(id))),
  );
  const followed = [...networksHere(here).slice(0, most), ...teams.flatMap((team) => team?.body.network.id ?? [])];
  const networks = await Promise.all(
    [...new Set(followed)].map((id) => documents.read(kinds.network, keys.network(id))),
  );
  const people = [
    ...teams.flatMap((team) => team?.body.members ?? []),
    ...networks.flatMap((network) => network?.body.facilitators ?? []),
  ];
  return [me.name, ...people.map(({ name }) => name)];
};
