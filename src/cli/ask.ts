import { finderFor, isWritten } from '../dialog/access.ts';
import { mostOffered } from '../dialog/asking.ts';
import type { Command as Typed } from '../dialog/commands.ts';
import { type Composed, compose } from '../dialog/compose.ts';
import type { Repertoire } from '../dialog/handler.ts';
import { type Asker, isHelp, type Offered, offeredAs, suggestedOf } from '../dialog/offering.ts';
import { handlerAmong } from '../dialog/request.ts';
import { createUnderstand, type Understood } from '../dialog/understand.ts';
import type { Verb } from '../dialog/verb.ts';
import { features } from '../features/index.ts';
import { codesOf, languages } from '../language/languages.ts';
import type { Language } from '../model/identity.ts';
import { findNationalIdentityNumber, refuseIdentifiers } from '../model/privacy.ts';
import { Refusal } from '../model/refusal.ts';
import { authorise, type Role, requirePlace } from '../model/roles.ts';
import type { Command } from './command.ts';
import { Misunderstood } from './terminal.ts';

/** `los ask`: what Los would do with each line that is typed, for whoever tends what it understands. */
export const askCommand: Command = {
  name: 'ask',
  usage: ['ask', 'ask --json', 'ask --as member --in team', 'ask --language nn'],
  summary: 'les linjer, og vis hva Los ville ha gjort med hver av dem',
  details: [
    'Linjene leses fra standard inn, og hver blir besvart straks. Ingenting blir gjort, og lageret åpnes ikke.',
    '--as        hvem som skriver: member, lead, leader eller facilitator. Da foreslås bare det en slik får tilbud om, og',
    '            det en slik ikke får gjøre der, er «verb»: null med «refused» og grunnen i «why». Ellers vises alt',
    '--in        hvor det skrives: personal (ellers er det det) eller team, chatten der de jobber sammen',
    '--language  språket i svaret for mennesker: nb (ellers er det det), nn eller et annet som Los snakker',
    '--json      ett JSON-objekt på hver linje: text, verb (null når Los bare ville ha foreslått noe), with, suggestions, answers',
    '            answers er de svarene som ligger nærmest, etter id. Er Los sikker på det første, er «verb» knowledge.show; ellers tilbys de',
  ],
  options: {
    as: { type: 'string' },
    in: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [0, 0],
  run: async ({ values }, terminal) => {
    const as = oneOf('--as', values['as'], Object.keys(kinds) as Kind[]);
    const where = oneOf('--in', values['in'], ['personal', 'team']) ?? 'personal';
    const language = oneOf('--language', values['language'], codesOf(languages)) ?? 'nb';
    const repertoire = compose(features);
    const ask = createAsk(repertoire, { as, where });
    const written = values['json'] ? JSON.stringify : inWords(repertoire.commands, language);
    for await (const line of terminal.lines()) terminal.print(written(await ask(line)));
    return 0;
  },
};

/** @throws Misunderstood when something else is given */
const oneOf = <T extends string>(option: string, given: unknown, known: readonly T[]): T | undefined => {
  const found = known.find((one) => one === given);
  if (given !== undefined && found === undefined)
    throw new Misunderstood(`${option}: «${given}» forstår jeg ikke. Skriv ett av disse: ${known.join(', ')}.`);
  return found;
};

// === Who asks

interface Somebody extends Pick<Asker, 'teams' | 'networks'> {
  /** In their team or network. */
  readonly held: readonly Role[];
  /** Beside that, towards what they act on. */
  readonly towards: readonly Role[];
}

const kinds = {
  member: { held: ['member'], towards: ['contactPerson'], teams: 1, networks: 0 },
  lead: { held: ['teamLead'], towards: ['contactPerson'], teams: 1, networks: 0 },
  leader: { held: ['leader'], towards: [], teams: 1, networks: 0 },
  facilitator: { held: ['facilitator'], towards: ['outsider'], teams: 0, networks: 1 },
} satisfies Record<string, Somebody>;
type Kind = keyof typeof kinds;

interface Asking {
  /** Nobody in particular, who may do everything, when it is not said. */
  readonly as: Kind | undefined;
  readonly where: 'personal' | 'team';
}

/** Facilitators work together in a chat of their own. */
const askerOf = (as: Kind, where: Asking['where']): Asker => {
  const { held, teams, networks } = kinds[as];
  const amongFacilitators = as === 'facilitator';
  const alone = amongFacilitators ? (['facilitator', 'personal'] as const) : (['personal'] as const);
  const together = amongFacilitators ? (['facilitator'] as const) : (['team'] as const);
  return { roles: held, teams, networks, amongFacilitators, spots: where === 'personal' ? alone : together };
};

// === What Los would do

/** What Los would do with a line. */
interface Outcome {
  readonly text: string;
  /** `null` when it would only suggest something, or say no. */
  readonly verb: Verb | null;
  readonly with: Readonly<Record<string, string | number>>;
  readonly suggestions: readonly Verb[];
  /** The likeliest answers by their ids, also where the first of them is sure and shown. */
  readonly answers: readonly string[];
  /** What was understood and refused, and the code of the refusal. */
  readonly refused?: Verb;
  readonly why?: string;
}

/** Makes what tells what Los would do, by the same functions that do it. */
export const createAsk = (repertoire: Composed, { as, where }: Asking): ((text: string) => Promise<Outcome>) => {
  const understand = createUnderstand(repertoire.commands);
  const asker = as && askerOf(as, where);
  const offered = asker ? offeredAs(repertoire, asker) : everything(repertoire);
  return async (text) => {
    const { do: meant, ...slots } = understand(text, where === 'personal' ? 'personal' : 'together');
    const nothing = { text, verb: null, with: {}, suggestions: [], answers: [] };
    const verb = asker?.amongFacilitators ? (repertoire.handlers.get(meant)?.amongFacilitators ?? meant) : meant;
    const why = whyNot(repertoire, { as, where }, { verb, slots, text });
    if (why !== undefined) return { ...nothing, refused: verb, why };
    if (verb !== 'help.suggest') return { ...nothing, verb, with: slots };
    const { sure, answers } = await answersFor(repertoire.answering, text);
    if (sure) {
      const { do: shows, ...shown } = sure;
      return { ...nothing, verb: shows, with: shown, answers };
    }
    const suggestions = suggestedOf(offered, String(slots['likely']).split(',')).map(({ do: suggested }) => suggested);
    return { ...nothing, answers, suggestions };
  };
};

/** What shows the answer, when there is no doubt, and the likeliest answers, which are offered otherwise. */
const answersFor = async (
  answering: Composed['answering'],
  text: string,
): Promise<Pick<Outcome, 'answers'> & { readonly sure?: Understood }> => {
  if (!answering) return { answers: [] };
  const { sure, likely } = await answering.find(text);
  return { answers: likely.slice(0, mostOffered), ...(sure !== undefined && { sure: answering.asking(sure) }) };
};

const everything = ({ commands }: Repertoire): Pick<Offered, 'here' | 'allowed' | 'nearlyTyped'> => {
  const all = commands.filter((command) => command.where.length > 0 && !isHelp(command));
  return { here: all, allowed: all, nearlyTyped: commands.filter(({ where }) => where.length === 0) };
};

interface Meant {
  readonly verb: Verb;
  readonly slots: Readonly<Record<string, string | number>>;
  readonly text: string;
}

/** The code of the refusal that Los would answer with, as far as it follows from who asks and what is typed. */
const whyNot = (repertoire: Repertoire, { as, where }: Asking, { verb, slots, text }: Meant): string | undefined => {
  const handler = handlerAmong(repertoire, verb, false);
  try {
    refuseIdentifiers({ text }, findNationalIdentityNumber);
    if (!as || !handler) return undefined;
    requirePlace(handler.may, where === 'personal' ? 'personal' : 'group', isWritten({ about: {}, verb, data: slots }));
    const self: readonly Role[] = where === 'personal' || handler.on !== 'place' ? ['self'] : [];
    authorise([...kinds[as].held, ...kinds[as].towards, ...self], handler.may);
    refuseIdentifiers(slots, finderFor(handler));
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

// === What is printed

const inWords =
  (commands: readonly Typed[], language: Language) =>
  ({ text, verb, with: slots, suggestions, answers, refused, why }: Outcome): string => {
    const called = (one: Verb, given: Outcome['with'] = {}) => {
      const isMeant = ({ with: always = {} }: Typed) =>
        Object.keys(given).length === 0 || Object.entries(always).every(([name, value]) => given[name] === value);
      const title = commands.find((command) => command.do === one && isMeant(command))?.title[language];
      const named = [one, ...Object.entries(given).map(([name, value]) => `${name}=${value}`)].join(', ');
      return title === undefined ? named : `«${title}» (${named})`;
    };
    const line = (words: string) => `${text.replace(/\p{Cc}/gu, ' ')} → ${words}`;
    if (refused !== undefined) return line(`nei til ${called(refused)}: ${why}`);
    if (verb !== null) return line(called(verb, slots));
    const offers = [...suggestions.map((one) => called(one)), ...answers.map((id) => `svaret ${id}`)];
    return line(offers.length === 0 ? 'forstår ikke' : `forstår ikke, foreslår ${offers.join(' eller ')}`);
  };
