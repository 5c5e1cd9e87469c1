import type { Turn } from '../../dialog/handler.ts';
import { joinCodeExpiry, newJoinCode } from '../../model/joining.ts';
import type { JoinCode } from '../../model/network.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { AlreadyExists } from '../../store/port.ts';

/** A whole number from 0 up to, but not including, `below`; unpredictable. */
export type Random = (below: number) => number;

const maximumTries = 5;

/**
 * Takes a new join code for a network. It opens nothing until the network lists it, so one that is left over from a
 * turn that was cut off does no harm.
 */
export const openTicket = async (turn: Turn, network: string, random: Random): Promise<JoinCode> => {
  const expires = joinCodeExpiry(turn.today);
  for (let tries = 1; ; tries += 1) {
    const code = newJoinCode(random);
    try {
      await turn.documents.create(kinds.join, keys.join(code), { code, network, expires });
      return { code, expires };
    } catch (error) {
      if (!(error instanceof AlreadyExists) || tries === maximumTries) throw error;
    }
  }
};

/** Removes the ticket of a code that no network lists any longer. */
export const closeTicket = async ({ documents }: Turn, code: string): Promise<void> => {
  const ticket = await documents.read(kinds.join, keys.join(code));
  if (ticket) await documents.remove(ticket);
};
