import type { Arrival } from './arrival.ts';
import type { Command } from './commands.ts';
import type { Turn } from './handler.ts';
import { offeredTo } from './offering.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';
import type { Understand } from './understand.ts';

/** As many as Teams shows. */
const most = 3;

/**
 * Says what one may want to write next, after what was typed alone with Los and answered in words: a card has its buttons.
 * Where others read along, what is written needs a mention, which Teams would not put there.
 */
export const withNext = async (
  understand: Understand,
  turn: Turn,
  { event, scope, verb }: Pick<Arrival, 'event' | 'scope'> & Pick<Request, 'verb'>,
  replies: readonly Reply[],
): Promise<readonly Reply[]> => {
  const last = replies.at(-1);
  const inWords = replies.every(({ kind, elsewhere }) => kind === 'text' && !elsewhere);
  if (event.kind !== 'text' || scope !== 'personal' || last?.kind !== 'text' || last.next || !inWords) return replies;
  const { here } = await offeredTo(turn);
  const titleOf = ({ title }: Command) => title[turn.language];
  const fits = (command: Command) => command.do !== verb && understand(titleOf(command), 'personal').do === command.do;
  return [...replies.slice(0, -1), { ...last, next: here.filter(fits).slice(0, most).map(titleOf) }];
};
