import { ActionBankPage, contributionsOf, withContribution } from '../model/action-bank.ts';
import type { ActionKind } from '../model/action-kinds.ts';
import type { TeamSummary } from '../model/team-summary.ts';
import { changeLoaded, type Documents, listed, type Reading } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';

/** All pages of the action bank: a list turn. */
export const bankPages = async (documents: Reading): Promise<ActionBankPage[]> =>
  (await listed(documents.list(kinds.actionBank, keys.actionBank('').pk, 'kind:'))).map(({ body }) => body);

type Acted = Pick<TeamSummary, 'team' | 'actions'>;

/** Brings a team's part of the action bank in line with its row, on the pages of all kinds it had or has something on. */
export const contribute = async (documents: Documents, before: Acted | undefined, row: Acted): Promise<void> => {
  const [old, own] = [before ? contributionsOf(before) : new Map(), contributionsOf(row)];
  for (const kind of new Set<ActionKind>([...old.keys(), ...own.keys()])) {
    const page = await documents.open(kinds.actionBank, keys.actionBank(kind), () => ActionBankPage.parse({ kind }));
    const change = (body: ActionBankPage) => withContribution(body, row.team, own.get(kind));
    if (change(page.body) !== page.body) await changeLoaded(documents, page, change);
  }
};

/** Takes a team out of the action bank. */
export const withdraw = async (documents: Documents, team: string): Promise<void> => {
  for (const page of await listed(documents.list(kinds.actionBank, keys.actionBank('').pk, 'kind:'))) {
    const change = (body: ActionBankPage) => withContribution(body, team, undefined);
    if (change(page.body) !== page.body) await changeLoaded(documents, page, change);
  }
};
