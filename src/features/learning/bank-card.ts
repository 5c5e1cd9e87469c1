import type { Row } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import type { Reply } from '../../dialog/reply.ts';
import { type ActionBankPage, type BankRow, bankRows, type Part } from '../../model/action-bank.ts';
import { listReply, mostRows } from './list-card.ts';
import type { Looker } from './share-card.ts';

/** The action bank: what many teams have tried, over all networks. */
export const bankCard = (
  turn: Turn,
  looker: Looker,
  pages: readonly ActionBankPage[],
  wanted: number | undefined,
): Reply => {
  const { t } = turn;
  const isTeam = 'team' in looker;
  const page = pageAt(bankRows(pages), wanted, mostRows);
  const rows = page.shown.map((row) => bankRow(turn, row, isTeam));
  return listReply(
    {
      title: t('learning.bank.title'),
      intro: t(`learning.bank.${rows.length > 0 ? 'intro' : 'none'}`),
      groups: rows.length > 0 ? [{ heading: '', rows }] : [],
      note: rows.length > 0 ? t('learning.bank.means') : '',
      buttons: [
        ...turning(t, page, (number) => ({ do: isTeam ? 'learning.bank' : 'learning.networkBank', page: number })),
        { title: t('learning.press.all'), data: { do: isTeam ? 'learning.show' : 'learning.network' } },
      ],
    },
    looker,
  );
};

/** Leads to what the teams of one's own network have shared of it. */
const bankRow = (voice: Voice, row: BankRow, isTeam: boolean): Row => ({
  title: voice.t(`learning.kind.${row.kind}`),
  meta: bankLine(voice, row),
  data: { do: isTeam ? 'learning.show' : 'learning.network', kind: row.kind },
});

const bankLine = ({ t }: Voice, { tried, kept, adapted, signal }: BankRow): string =>
  t('learning.bank.line', {
    tried,
    kept: partWords(t, kept),
    adapted: partWords(t, adapted),
    signal: partWords(t, signal),
  });

const partWords = (t: Voice['t'], part: Part): string =>
  typeof part === 'number' ? String(part) : t(`learning.bank.${part}`);
