import { randomUUID } from 'node:crypto';
import { loadOperatorConfig } from '../config.ts';
import { openDocuments } from '../los.ts';
import { Grants, grant, revoke } from '../model/grants.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Command } from './command.ts';
import { formatInstant, Misunderstood, personGiven, requireFile, withStore } from './terminal.ts';

/** `los grant`: who may make networks, beside those in LOS_FACILITATORS. */
export const grantCommand: Command = {
  name: 'grant',
  usage: ['grant', 'grant <tenant:objectId>', 'grant <tenant:objectId> --revoke'],
  summary: 'vis, gi eller ta tilbake retten til å opprette læringsnettverk',
  details: [
    '--revoke  ta retten tilbake; nettverkene personen er prosjektgruppe for, er som før',
    'tenant og objectId er to GUID-er: leietakeren og brukerens objekt-ID i Entra.',
    'Gjelder uten omstart, så snart tjenesten har sett etter (i løpet av et par minutter).',
    'De som står i LOS_FACILITATORS, har retten uansett.',
  ],
  options: { revoke: { type: 'boolean' } },
  takes: [0, 1],
  run: async ({ values, arguments: [given] }, terminal) => {
    const { store: config, facilitators } = loadOperatorConfig(terminal.environment);
    const who = given === undefined ? undefined : personGiven(given);
    if (who === undefined && values['revoke'])
      throw new Misunderstood('Skriv hvem: «grant <tenant:objectId> --revoke».');
    if (who === undefined) requireFile(config);
    return withStore(terminal, config, async (store) => {
      const documents = openDocuments(store);
      const loaded = await documents.open(kinds.grants, keys.grants(), () => Grants.parse({}));
      const apply = (body: Grants): Grants => {
        if (who === undefined) return body;
        return values['revoke'] ? revoke(body, who) : grant(body, who, terminal.now());
      };
      const { body } = await documents.change(loaded, randomUUID(), (grants) => ({
        body: apply(grants),
        answer: null,
      }));
      for (const id of facilitators) terminal.print(`${id}  LOS_FACILITATORS`);
      for (const { person: id, at } of body.facilitators) terminal.print(`${id}  ${formatInstant(at)}`);
      if (facilitators.size + body.facilitators.length === 0)
        terminal.print('Ingen kan opprette læringsnettverk ennå.');
      return 0;
    });
  },
};
