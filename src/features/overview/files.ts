import { z } from 'zod';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { voiceIn } from '../../dialog/voice.ts';
import { translate } from '../../language/texts.ts';
import { Language, PersonId } from '../../model/identity.ts';
import type { Network } from '../../model/network.ts';
import { allows, rolesInNetwork } from '../../model/roles.ts';
import type { Filing } from '../../reports/files/downloads.ts';
import { fileName } from '../../reports/files/formats.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { summariesIn } from '../../upkeep/summaries.ts';
import { workbookOf } from './workbook.ts';

/** The overview of a network as a workbook, for one person, who must still be one of its facilitators. */
const OverviewFile = z.object({
  kind: z.literal('overview'),
  network: z.string(),
  language: Language,
  viewer: PersonId,
});

declare module '../../reports/files/downloads.ts' {
  interface FileKinds {
    overview: z.infer<typeof OverviewFile>;
  }
}

export const overviewFile: Filing<'overview'> = {
  kind: 'overview',
  shape: OverviewFile,
  ending: () => '.xlsx',
  /** It can be had anew at any time. */
  keptDays: 7,
  gone: ({ language }) => {
    const t = translate(language, 'person');
    return { language, title: t('overview.file.title'), words: t('overview.file.gone') };
  },
  content: async (documents, now, { network: id, language, viewer }) => {
    const network = (await documents.read(kinds.network, keys.network(id)))?.body;
    if (!network || !allows(rolesInNetwork(network, viewer), 'overview.see')) return undefined;
    const voice = voiceIn(language, now);
    const rows = await summariesIn(documents, network, now);
    return { name: fileNameOf(voice, network), body: { workbook: workbookOf(voice, network, rows) } };
  },
};

const fileNameOf = ({ t }: Pick<Voice, 't'>, { name }: Network): string =>
  `${fileName(t('overview.file.name', { network: name }))}.xlsx`;

/** The file as it is for whoever asks. */
export const fileFor = (
  { me, language }: Pick<Turn, 'me' | 'language'>,
  network: Pick<Network, 'id'>,
): z.infer<typeof OverviewFile> => ({ kind: 'overview', network: network.id, language, viewer: me.person });
