import { z } from 'zod';
import type { Turn } from '../../dialog/handler.ts';
import { undoable } from '../../dialog/undoing.ts';
import { reopenThread } from '../../model/guidance.ts';
import type { Thread } from '../../model/thread.ts';
import type { Loaded } from '../../store/documents.ts';
import { noteGuidance } from '../../upkeep/summaries.ts';
import { threadCard } from './thread-card.ts';

const closing = {
  from: 'thread',
  was: z.object({}),
  before: () => ({}),
  version: ({ version }: Thread) => version,
  restore: (thread: Thread) => reopenThread(thread),
  done: 'guidance.news.openAgain',
  settle: async ({ documents }: Turn, { body }: Loaded<Thread>) => {
    await noteGuidance(documents, body);
    return body;
  },
} as const;

/** A request that the team has closed, or a facilitator. */
export const closedByTeam = undoable({
  ...closing,
  kind: 'threadClosed',
  may: 'guidance.ask',
  card: (turn, thread) => threadCard(turn, thread, 'team'),
});

export const closedByFacilitator = undoable({
  ...closing,
  kind: 'threadEnded',
  may: 'guidance.answer',
  card: (turn, thread) => threadCard(turn, thread, 'facilitators'),
});
