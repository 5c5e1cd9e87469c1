import { loadOperatorConfig } from '../config.ts';
import { addDays, dateInNorway } from '../model/calendar.ts';
import { AlreadyExists, type Store } from '../store/port.ts';
import type { Command, Given } from './command.ts';
import { CommandFailed, documentsInWords, Misunderstood, nameOf, personGiven, withStore } from './terminal.ts';

/** `los demo --real-case`: a store with five networks and fifteen months of work in it, to look at and to measure with. */
export const demoCommand: Command = {
  name: 'demo',
  usage: ['demo --real-case', 'demo --real-case --seed 7 --now --facilitator <tenant:objectId>'],
  summary: 'fyll lageret i LOS_STORE med fem oppdiktede nettverk, 61 kommuner og 15 måneder',
  details: [
    '--real-case    kreves: nettverkene fra 2014 og 2015, slik de kunne ha vært. Ingen ekte personer eller kommuner.',
    '--seed         et annet tall gir andre team; det samme tallet gir alltid det samme',
    '--now          flytt alle datoene, så det er en måned til siste samling',
    '--facilitator  hvem som skal være i prosjektgruppen i alle nettverkene',
    '--add          også når det ligger noe i lageret fra før',
  ],
  options: {
    'real-case': { type: 'boolean' },
    seed: { type: 'string' },
    now: { type: 'boolean' },
    facilitator: { type: 'string' },
    add: { type: 'boolean' },
  },
  takes: [0, 0],
  run: async ({ values }, terminal) => {
    if (!values['real-case']) throw new Misunderstood('Skriv «demo --real-case».');
    const seed = seedGiven(values['seed']);
    const facilitator = facilitatorGiven(values['facilitator']);
    const { store: config } = loadOperatorConfig(terminal.environment);
    return withStore(terminal, config, async (store) => {
      if (!values['add']) await requireEmpty(store);
      // Loaded for this command alone.
      const [{ daysOfCase, realCase, writeRealCase }, { openDocuments }] = await Promise.all([
        import('../demo/real-case.ts'),
        import('../los.ts'),
      ]);
      const first = values['now'] ? addDays(dateInNorway(terminal.now()), -daysOfCase) : undefined;
      const made = realCase({ seed, ...(first && { first }), ...(facilitator && { facilitator }) });
      const count = await writeRealCase(openDocuments(store), made).catch(explain);
      terminal.print(`${documentsInWords(count)} er lagt i ${nameOf(config)}: ${made.networks.length} nettverk.`);
      return 0;
    });
  },
};

const seedGiven = (given: Given['values'][string]): number => {
  const seed = Number(given ?? 1);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Misunderstood('Skriv et helt tall etter --seed.');
  return seed;
};

const facilitatorGiven = (given: Given['values'][string]) =>
  given === undefined ? undefined : { person: personGiven(given), name: 'Prosjektgruppen' };

const requireEmpty = async (store: Store): Promise<void> => {
  const { items } = await store.all({ limit: 1 });
  if (items.length > 0)
    throw new CommandFailed('Det ligger noe i lageret fra før. Velg et tomt lager, eller legg til «--add».');
};

const explain = (error: unknown): never => {
  if (error instanceof AlreadyExists) throw new CommandFailed('De oppdiktede nettverkene er i lageret fra før.');
  throw error;
};
