import { codesOf, type Languages, languages, withFallbacks } from '../language/languages.ts';
import type { Speaker, Wording } from '../language/wording.ts';
import type { Language } from '../model/identity.ts';
import { rememberOf } from '../model/remember.ts';
import type { Role } from '../model/roles.ts';
import type { Verb } from './verb.ts';

/** Where a command is worth offering: a team's chat, a chat without a team yet, one's own chat with Los, facilitators. */
export type Spot = 'team' | 'start' | 'personal' | 'facilitator';

interface Asking {
  readonly do: Verb;
  /** Arguments the phrases always mean, e.g. `{ language: 'nn' }`. */
  readonly with?: Readonly<Record<string, string | number>>;
}

interface Offered {
  /** In which help, suggestions and command lists it belongs; typed, it is understood everywhere. */
  readonly where: readonly Spot[];
  /** How early it is offered there, the lowest first; in steps of ten, so that more fit in between. */
  readonly order: number;
  /** For whom it is worth offering, where more people may ask for it. */
  readonly worthFor?: (who: Who) => boolean;
}

/** What somebody is, as far as it says what to offer. */
export interface Who {
  readonly roles: readonly Role[];
  /** In how many teams. */
  readonly teams: number;
}

interface NotOffered {
  readonly where?: never;
  readonly order?: never;
  readonly worthFor?: never;
}

/** What something that can be typed asks for. What it is called and how it is written lies with its feature's texts. */
export type CommandMeaning = Asking & (Offered | NotOffered);

/** A feature's commands: one for each that its texts have words for. */
export type CommandsOf<W extends Wording> = Readonly<Record<keyof W['commands'], CommandMeaning>>;

/** Whatever can be asked for by typing. */
export interface Commanded extends Speaker {
  readonly commands?: Readonly<Record<string, CommandMeaning>>;
}

/** What can be asked for by typing, and what it is called on a button, in every language. */
export interface Command extends Asking {
  /** In which help, suggestions and command lists it belongs; typed, it is understood everywhere. */
  readonly where: readonly Spot[];
  readonly worthFor?: (who: Who) => boolean;
  readonly title: Readonly<Record<Language, string>>;
  /** How one would ask for it in a whole sentence. */
  readonly starter?: Readonly<Record<Language, string>>;
  readonly does?: Readonly<Record<Language, string>>;
  /** What people write. Every language is always understood. */
  readonly phrases: Readonly<Record<Language, readonly string[]>>;
}

/**
 * Everything that can be typed. Understanding, suggestions, help and the app's command lists are made from it; they
 * offer what comes first here first.
 * @param given other languages than those of Los
 * @throws Error when there is a command without words, or words without a command
 */
export const composeCommands = (features: readonly Commanded[], given: Languages = languages): readonly Command[] =>
  features
    .flatMap(commandsIn(given))
    .toSorted((one, other) => one.order - other.order)
    .map(({ command }) => command);

/** The same each time, so that what is worked out of a command need not be worked out for each Los. */
const commandsIn = rememberOf((given: Languages) =>
  rememberOf((feature: Commanded) =>
    meaningsOf(feature).map(([name, meaning]) => ({
      order: meaning.order ?? Number.MAX_SAFE_INTEGER,
      command: commandOf(feature, name, meaning, given),
    })),
  ),
);

const meaningsOf = ({ name, texts, commands = {} }: Commanded): [string, CommandMeaning][] => {
  const worded = Object.values(texts).flatMap((wording) => Object.keys(wording.commands ?? {}));
  const unmeant = worded.find((command) => !(command in commands));
  if (unmeant !== undefined) throw new Error(`${name} has words for ${unmeant}, which is no command of it.`);
  return Object.entries(commands);
};

const commandOf = (feature: Commanded, name: string, meaning: CommandMeaning, given: Languages): Command => {
  const { where = [], order, ...asking } = meaning;
  const wordsIn = (language: Language) => feature.texts[language]?.commands?.[name];
  const words = inEach(given, (language) => {
    const found = withFallbacks(language, given).map(wordsIn).find(Boolean);
    if (!found) throw new Error(`${feature.name} has no words for its command ${name} in ${language}.`);
    return found;
  });
  const has = (part: 'starter' | 'does') => Object.values(words).some((said) => said[part] !== undefined);
  return {
    ...asking,
    where,
    title: inEach(given, (language) => words[language].title),
    ...(has('starter') && { starter: inEach(given, (language) => words[language].starter ?? words[language].title) }),
    ...(has('does') && { does: inEach(given, (language) => words[language].does ?? '') }),
    phrases: inEach(given, (language) => wordsIn(language)?.phrases ?? []),
  };
};

const inEach = <T>(given: Languages, of: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(codesOf(given).map((language) => [language, of(language)])) as Record<Language, T>;

/** What can be named in a message, wherever it stands: a case, a join code, a person, a number. */
export type Sign = 'case' | 'join' | 'name' | 'number';

/** What may stand where a phrase has `{name}`, and the argument it fills. */
export interface Slot {
  readonly fills: string;
  /** What it names; without one it takes everything to the end of the message. */
  readonly sign?: Sign;
  readonly rest?: true;
  readonly shape: RegExp;
  /** Somebody's own words, not the rest of a sentence. */
  readonly own?: true;
  /** What must stand right before it, where the words alone could mean something else. */
  readonly after?: RegExp;
  readonly read: (written: string) => string | number;
}

const trimmed = (written: string): string => written.trim();

/** Everything to the end of the message. */
const rest = (fills: string): Slot => ({ fills, rest: true, shape: /\S/, read: trimmed });

const caseCode: Slot = {
  fills: 'code',
  sign: 'case',
  shape: /./,
  read: (written) => written.toUpperCase().replace(/^(\p{L}+)[- ]?(\d+)$/u, '$1-$2'),
};

export const slots: Readonly<Record<string, Slot>> = {
  /** A join code beside a word that says so, right or not quite. */
  code: { fills: 'code', sign: 'join', shape: /./, read: (written) => written.toUpperCase() },
  /** A join code on its own: KM47-R2WT. */
  onlyCode: {
    fills: 'code',
    sign: 'join',
    shape: /^[\p{L}\d]{4}-[\p{L}\d]{4}$/u,
    read: (written) => written.toUpperCase(),
  },
  /** The code of a case: B-07, also b07 or B 07. */
  case: caseCode,
  /** A whole number. */
  n: { fills: 'n', sign: 'number', shape: /^\d{1,3}$/, read: Number },
  /** The number of a preparation package. */
  package: { fills: 'package', sign: 'number', shape: /^[1-5]$/, read: Number },
  /** The number of a task in its package. */
  task: { fills: 'number', sign: 'number', shape: /^\d{1,2}$/, read: Number },
  /** Somebody in the team. */
  person: { fills: 'name', sign: 'name', shape: /^\D{2,60}$/, read: trimmed },
  /** An hour of the day, right or not quite; a day beside it is another matter. */
  hour: {
    ...rest('hour'),
    shape: /^(?:halv |kvart (?:på|over) )?[\p{L}\d.:]+(?: (?:hver|kvar|every) (?:dag|day))?[.!?]?$/u,
  },
  /** Somebody's own words. */
  title: { ...rest('title'), own: true },
  /** The same after a colon: «mål: bli bedre», where «mål og tiltak» asks for something. */
  afterColon: { ...rest('title'), after: /[:-] ?$/ },
  /** What one is to become better at: «målet vårt er å …». */
  aim: { ...rest('title'), shape: /^(?:å|at|to) |\d/ },
  /** Since when, or on which occasion, something is so: «ny rutine fra mandag». */
  since: { ...rest('title'), shape: /^(?:fra|frå|from|since|siden|sidan|ved|at) /i },
  /** What to look for. */
  query: { ...rest('query'), own: true },
};

/** Whether a case can be named when it is typed. */
export const takesCase = ({ phrases }: Command): boolean =>
  Object.values(phrases)
    .flat()
    .some((phrase) => /\{case\??\}/.test(phrase));
