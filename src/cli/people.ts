import { loadOperatorConfig } from '../config.ts';
import { openDocuments } from '../los.ts';
import type { PersonId } from '../model/identity.ts';
import { listed } from '../store/documents.ts';
import { keys } from '../store/kinds.ts';
import type { Store } from '../store/port.ts';
import { aloneIn, type Forgotten, forgetCase, forgetPerson, forgetTeam } from '../upkeep/forgetting.ts';
import { documentsOfTeam, holdingsOf, holdingsOfTeam } from '../upkeep/holdings.ts';
import { moveToPresentIds } from '../upkeep/present-ids.ts';
import type { Command, Given } from './command.ts';
import {
  CommandFailed,
  documentsInWords,
  Misunderstood,
  personGiven,
  requireFile,
  type Terminal,
  withStore,
} from './terminal.ts';

const whom = {
  '--person': 'tenant:objectId, to GUID-er: leietakeren og brukerens objekt-ID i Entra',
  '--team': 'teamets id: teksten etter «team:» i pk i lageret',
};

/** `los export`: what is stored about a person or a team. */
export const exportCommand: Command = {
  name: 'export',
  usage: ['export --person <tenant:objectId>', 'export --team <id>'],
  summary: 'skriv ut alt som er lagret om en person eller et team, som JSON',
  details: [
    `--person  ${whom['--person']}`,
    `--team    ${whom['--team']}`,
    'Av saker vises bare at personen har hatt med dem å gjøre, og når: ordene i dem handler om andre.',
    'Et teams saker er ikke med; kontaktpersonene kan vise dem i Teams.',
  ],
  options: { person: { type: 'string' }, team: { type: 'string' } },
  takes: [0, 0],
  run: (given, terminal) =>
    withSubject(given, terminal, async (store, subject) => {
      const found = 'person' in subject ? holdingsOf(store, subject.person) : holdingsOfTeam(store, subject.team);
      terminal.print(JSON.stringify(await listed(found), null, 2));
      return 0;
    }),
};

/** `los delete`: a person or a team is forgotten. */
export const deleteCommand: Command = {
  name: 'delete',
  usage: [
    'delete --person <tenant:objectId> --yes',
    'delete --team <id> --yes',
    'delete --team <id> --case <kode> --yes',
  ],
  summary: 'slett alt som er lagret om en person eller et team, eller én sak',
  details: [
    `--person  ${whom['--person']}`,
    `--team    ${whom['--team']}`,
    '--case    sakens kode i teamet, som B-07: bare den saken slettes, også tallene',
    '--yes     slett; uten dette vises bare hvor mange dokumenter det gjelder',
    'En person går ut av team og prosjektgrupper, sakene går til teamlederen, og det som står igjen, er uten navn og id.',
    'Et team slettes med sakene sine og spørsmålene om veiledning. Medlemmene står igjen som personer.',
    'Kan ikke angres. Det som er skrevet i Teams, og det som er i sikkerhetskopier, må slettes der.',
  ],
  options: {
    person: { type: 'string' },
    team: { type: 'string' },
    case: { type: 'string' },
    yes: { type: 'boolean' },
  },
  takes: [0, 0],
  run: (given, terminal) =>
    withSubject(given, terminal, async (store, subject) => {
      if (!given.values['yes']) return preview(store, subject, terminal);
      terminal.print(wordsFor(await forget(store, subject, terminal)));
      return 0;
    }),
};

const wordsFor = ({ removed, changed }: Forgotten): string => {
  if (removed + changed === 0) return nothingStored;
  if (removed === 0) return `${documentsInWords(changed)} er endret.`;
  if (changed === 0) return `${documentsInWords(removed)} er slettet.`;
  return `${documentsInWords(removed)} er slettet, og ${changed} ${changed === 1 ? 'annet' : 'andre'} er endret.`;
};

const nothingStored = 'Ingenting er lagret om dette.';

type DataSubject = { readonly person: PersonId } | { readonly team: string; readonly case?: string };

const withSubject = (
  { values }: Given,
  terminal: Terminal,
  work: (store: Store, subject: DataSubject) => Promise<number>,
): Promise<number> => {
  const subject = dataSubjectOf(values);
  const { store: config } = loadOperatorConfig(terminal.environment);
  requireFile(config);
  return withStore(terminal, config, async (store) => {
    await moveToPresentIds({ store, documents: openDocuments(store) }, terminal.now());
    return work(store, subject);
  });
};

const dataSubjectOf = ({ person, team, case: code }: Given['values']): DataSubject => {
  if (!person === !team) throw new Misunderstood('Skriv enten --person eller --team.');
  if (code !== undefined && (!code || !team)) throw new Misunderstood('Skriv «--team <id> --case <kode>».');
  if (typeof team === 'string' && team) return { team, ...(typeof code === 'string' && { case: code.toUpperCase() }) };
  return { person: personGiven(person) };
};

const preview = async (store: Store, subject: DataSubject, { print }: Terminal): Promise<number> => {
  const count = new Set(await namesOf(store, subject)).size;
  print(count === 0 ? nothingStored : `Det gjelder ${documentsInWords(count)}. Skriv --yes for å slette.`);
  return 0;
};

/** The documents it is about, by name. */
const namesOf = async (store: Store, subject: DataSubject): Promise<string[]> => {
  if ('person' in subject) return (await listed(holdingsOf(store, subject.person))).map(({ document }) => document);
  if (subject.case !== undefined)
    return (await store.read(keys.case(subject.team, subject.case))) ? [subject.case] : [];
  return (await listed(documentsOfTeam(store, subject.team))).map(({ pk, id }) => `${pk}/${id}`);
};

const forget = async (store: Store, subject: DataSubject, terminal: Terminal): Promise<Forgotten> => {
  const stored = { store, documents: openDocuments(store) };
  if ('team' in subject && subject.case !== undefined) return forgetCase(stored, subject.team, subject.case);
  if ('team' in subject) return forgetTeam(stored, subject.team, terminal.now());
  const alone = await aloneIn(store, subject.person);
  if (alone.length > 0) {
    throw new CommandFailed(
      `Personen er alene i prosjektgruppen for ${alone.join(', ')}. Slipp noen andre inn i den først.`,
    );
  }
  return forgetPerson(stored, subject.person, terminal.now());
};
