import type { Turn } from '../../dialog/handler.ts';
import { undoable } from '../../dialog/undoing.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Share, SharedContent } from '../../model/sharing.ts';
import { Talk } from '../../model/talk.ts';
import type { Team } from '../../model/team.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { shareCard } from './share-card.ts';
import { talkCard } from './talk-card.ts';
import { sideFrom } from './talk-rules.ts';

/** What others saw of something before it was taken back, or shared anew. */
export const sharedBefore = undoable({
  kind: 'shared',
  from: 'share',
  may: 'learning.share',
  was: SharedContent,
  before: ({ shared }: Share) => shared,
  version: ({ version }: Share) => version,
  restore: (share, shared) => ({ ...share, draft: undefined, shared, version: share.version + 1 }),
  done: 'learning.undone.shared',
  card: async (turn, share) => {
    if (!share.shared) throw new Refusal('unknownShare');
    return shareCard(turn, { team: await teamOf(turn, share.team.id) }, share, share.shared);
  },
});

/** What a team had written that it learnt of a talk; of which side. */
export const learntBefore = undoable({
  kind: 'talkLearnt',
  from: 'talk',
  may: 'learning.talk',
  was: Talk.shape.learnt,
  before: ({ learnt }: Talk, of) => (learnt[sideFrom(of)] ? learnt : undefined),
  version: ({ version }: Talk) => version,
  restore: (talk, was, of) => ({
    ...talk,
    learnt: { ...talk.learnt, [sideFrom(of)]: was[sideFrom(of)] },
    version: talk.version + 1,
  }),
  done: 'learning.undone.learnt',
  card: async (turn, talk, of) => talkCard(turn, await teamOf(turn, talk[sideFrom(of)].id), talk),
});

const teamOf = async ({ documents }: Turn, id: string): Promise<Team> => {
  const found = await documents.read(kinds.team, keys.team(id));
  if (!found) throw new Refusal('noTeamYet');
  return found.body;
};
