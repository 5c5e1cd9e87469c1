import type { Frame } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import type { Link } from '../../dialog/links.ts';
import { notice } from '../../dialog/notice.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Network } from '../../model/network.ts';
import { exportFor } from './files.ts';
import { tableNames } from './tables.ts';

/** Data of `cards/exports/exports.json`: where the files are fetched. */
interface ExportsCard extends Frame {
  readonly intro: string;
  readonly workbook: Link;
  readonly hint: string;
  readonly rows: readonly Link[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'exports/exports': ExportsCard;
  }
}

/** Where a network's figures are fetched by whoever asks. */
export const exportsCard = (
  turn: Pick<Turn, 't' | 'language' | 'me' | 'scope' | 'files'>,
  { id, name, teams }: Pick<Network, 'id' | 'name' | 'teams'>,
  problem = '',
): Reply => {
  const { t, files, scope } = turn;
  const title = t('exports.title');
  const back = { title: t('exports.press.network'), data: { do: 'network.show' } } as const;
  if (teams.length === 0) return notice({ title, message: t('exports.noTeams'), buttons: [back] }, { network: id });
  const card: ExportsCard = {
    title,
    subtitle: name,
    problem,
    intro: t('exports.intro', { count: teams.length }),
    workbook: { title: t('exports.open'), url: files.address(exportFor(turn, id)) },
    hint: t('exports.hint'),
    rows: tableNames.map((table) => ({
      title: t(`exports.tables.${table}`),
      url: files.address(exportFor(turn, id, table)),
    })),
    buttons: [
      ...(scope === 'personal' ? [{ title: t('exports.press.file'), data: { do: 'exports.file' } } as const] : []),
      back,
    ],
    equal: true,
  };
  return show('exports/exports', card, `${title}. ${card.intro}`, { network: id });
};
