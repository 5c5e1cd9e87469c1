import type { Turn } from '../../dialog/handler.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Talk } from '../../model/talk.ts';
import type { Team } from '../../model/team.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { sharesIn, talksIn } from '../../upkeep/lists.ts';
import { canBeAsked, search } from '../find/index.ts';
import { isSeen, type Seen, seenIn, textsOf } from './rules.ts';
import { sideOf } from './talk-rules.ts';

/** What is shared in a network, all of it or what fits a question, the best first: a list turn. */
export const seenFor = async (turn: Turn, network: string, query: string | undefined): Promise<readonly Seen[]> => {
  const seen = seenIn(await sharesIn(turn.documents, network));
  return query === undefined || !canBeAsked(query) ? seen : fitting(turn, seen, query);
};

const fitting = ({ t }: Pick<Turn, 't'>, seen: readonly Seen[], query: string): readonly Seen[] => {
  const entries = seen.map((share) => ({ title: share.shared.title, texts: searched(t, share), share }));
  return search(entries, query).map(({ found }) => found.share);
};

/** What something is found by beside its title: its words, the team, and what its kind is called. */
export const searched = (t: Turn['t'], share: Seen): readonly string[] => {
  const { kind } = share.shared;
  return [
    ...textsOf(share.shared).slice(1),
    share.team.name,
    ...(kind === '' ? [] : [t(`learning.kind.${kind}` as 'learning.kind.other')]),
  ];
};

/** Something that others see. @throws Refusal `unknownShare` */
export const findSeen = async ({ documents }: Turn, network: string, id: string): Promise<Seen> => {
  const found = (await documents.read(kinds.share, keys.share(network, id)))?.body;
  if (!found || !isSeen(found)) throw new Refusal('unknownShare');
  return found;
};

/** The talks of a team: a list turn. */
export const talksOf = async ({ documents }: Turn, { id, network }: Team): Promise<readonly Talk[]> =>
  (await talksIn(documents, network.id)).filter((talk) => sideOf(talk, id) !== undefined);
