import type { Turn } from '../../dialog/handler.ts';
import { joinCodeExpiry } from '../../model/joining.ts';
import type { JoinCode } from '../../model/network.ts';
import { invite, openCodes, revoke } from '../../model/network-set-up.ts';
import { changeLoaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { closeTicket, openTicket, type Random } from '../network/index.ts';

/** How the code of an accepted application stands. */
export interface CodeState {
  /** When it ends to open; without, it opens nothing any more. */
  readonly open?: JoinCode;
  /** The teams that came in with it, by name. */
  readonly teams: readonly string[];
}

export const codeState = async (
  { documents, now }: Pick<Turn, 'documents' | 'now'>,
  id: string,
  code: string,
): Promise<CodeState> => {
  const [ticket, network] = await Promise.all([
    documents.read(kinds.join, keys.join(code)),
    documents.read(kinds.network, keys.network(id)),
  ]);
  const open = network && openCodes(network.body, now).find((one) => one.code === code);
  const came = ticket?.body.teams ?? [];
  const teams = (network?.body.teams ?? []).filter((team) => came.includes(team.id)).map(({ name }) => name);
  return { teams, ...(open && { open }) };
};

/**
 * A join code of its own for a team that is let in, which the network lists. Cut off and asked for again it is the same one.
 */
export const codeFor = async (turn: Turn, id: string, random: Random): Promise<string> => {
  const network = await turn.documents.read(kinds.network, keys.network(id));
  if (!network) throw new Error(`The network ${id} has gone`);
  const ticket = await openTicket(turn, id, random);
  const { answer, repeated } = await turn.documents.change(network, `code:${turn.commandId}`, (body) => ({
    body: invite(body, { ...ticket, isApplicants: true }, turn.now),
    answer: ticket.code,
  }));
  if (repeated) await closeTicket(turn, ticket.code);
  return answer;
};

/** Lets a code open the network, or not any more; teams that have come in with it stay. */
export const settleCode = async (turn: Turn, id: string, code: string, isWanted: boolean): Promise<void> => {
  const { documents, now } = turn;
  const network = await documents.read(kinds.network, keys.network(id));
  if (!network) return;
  if (!isWanted) {
    await changeLoaded(documents, network, (body) => revoke(body, code));
    return;
  }
  const expires = joinCodeExpiry(turn.today);
  const { body: ticket } = await documents.open(kinds.join, keys.join(code), () => ({ code, network: id, expires }));
  const isOpen = openCodes(network.body, now).some((one) => one.code === code);
  if (isOpen) return;
  const own: JoinCode = { code, expires: ticket.expires, isApplicants: true };
  await changeLoaded(documents, network, (body) => invite(body, own, now));
};
