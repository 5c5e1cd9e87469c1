import { z } from 'zod';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { voiceIn } from '../../dialog/voice.ts';
import { translate } from '../../language/texts.ts';
import { Language, PersonId } from '../../model/identity.ts';
import type { Network } from '../../model/network.ts';
import { allows, rolesInNetwork } from '../../model/roles.ts';
import type { Filing } from '../../reports/files/downloads.ts';
import { type FileBody, fileName } from '../../reports/files/formats.ts';
import type { Reading } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { casesIn } from '../../upkeep/lists.ts';
import { type Material, type TableName, tableNamed, tableNames } from './tables.ts';

/** The file is for one person, who must still be a facilitator of the network. */
const ExportFile = z.object({
  kind: z.literal('export'),
  network: z.string(),
  language: Language,
  viewer: PersonId,
  /** One table as rows; without it all of them in a workbook. */
  table: z.enum(tableNames).optional(),
});
type ExportFile = z.infer<typeof ExportFile>;

declare module '../../reports/files/downloads.ts' {
  interface FileKinds {
    export: ExportFile;
  }
}

/** The file as it is for whoever asks. */
export const exportFor = ({ me, language }: Pick<Turn, 'me' | 'language'>, network: string, table?: TableName) =>
  ({ kind: 'export', network, language, viewer: me.person, ...(table && { table }) }) satisfies ExportFile;

const materialOf = async (documents: Reading, network: Network): Promise<Material> => {
  const teams: Material['teams'][number][] = [];
  // One after the other: an export must not take the store from everybody else.
  for (const { id } of network.teams) {
    const team = (await documents.read(kinds.team, keys.team(id)))?.body;
    if (team) teams.push({ team, cases: await casesIn(documents, id) });
  }
  const evaluations = await Promise.all(
    network.sessions.map(({ id }) => documents.read(kinds.evaluation, keys.evaluation(id))),
  );
  return {
    network,
    evaluations: evaluations.flatMap((found) => found?.body ?? []),
    teams: teams.toSorted((one, other) => one.team.name.localeCompare(other.team.name, 'nb')),
  };
};

const bodyOf = (voice: Voice, material: Material, { table, language }: ExportFile): FileBody => {
  if (table) return { rows: tableNamed(voice, material, table), language };
  const tables = tableNames.map((name) => tableNamed(voice, material, name));
  return { workbook: { language, title: voice.t('exports.name', { network: material.network.name }), tables } };
};

const nameOf = ({ t }: Voice, { name: network }: Network, table: TableName | undefined): string => {
  const name = table
    ? t('exports.nameOf', { network, table: t(`exports.tables.${table}`) })
    : t('exports.name', { network });
  return `${fileName(name)}${endingOf({ table })}`;
};

const endingOf = ({ table }: Pick<ExportFile, 'table'>): '.csv' | '.xlsx' => (table ? '.csv' : '.xlsx');

export const exportFile: Filing<'export'> = {
  kind: 'export',
  shape: ExportFile,
  /** It can be had anew at any time. */
  keptDays: 7,
  ending: endingOf,
  gone: ({ language }) => {
    const t = translate(language, 'person');
    return { language, title: t('exports.gone.title'), words: t('exports.gone.words') };
  },
  content: async (documents, now, wanted) => {
    const network = (await documents.read(kinds.network, keys.network(wanted.network)))?.body;
    if (!network || !allows(rolesInNetwork(network, wanted.viewer), 'exports.take')) return undefined;
    const voice = voiceIn(wanted.language, now);
    const body = bodyOf(voice, await materialOf(documents, network), wanted);
    return { name: nameOf(voice, network, wanted.table), body };
  },
};
