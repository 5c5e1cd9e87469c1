import { z } from 'zod';
import { caseCard } from '../case-card.ts';
import { caseUndoable } from '../undoing.ts';
import { reopenCase } from './rules.ts';

export const caseClosed = caseUndoable({
  kind: 'caseClosed',
  was: z.object({}),
  before: () => ({}),
  version: ({ closedAt }) => closedAt ?? '',
  restore: (it, _was, _of, act) => reopenCase(it, act),
  done: 'closing.reopened',
  card: (turn, it) => caseCard(turn, it),
});
