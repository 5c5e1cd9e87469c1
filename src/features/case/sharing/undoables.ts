import { z } from 'zod';
import type { Turn } from '../../../dialog/handler.ts';
import type { PathwayCase } from '../../../model/case.ts';
import type { Act } from '../../../model/cases.ts';
import { PersonId } from '../../../model/identity.ts';
import { rolesInCase } from '../../../model/roles.ts';
import { undoOf } from '../../../model/undo-rules.ts';
import type { Loaded } from '../../../store/documents.ts';
import { settleCase } from '../../../upkeep/projections.ts';
import { caseCard } from '../case-card.ts';
import { caseUndoable } from '../undoing.ts';
import { takeGivenBack } from './rules.ts';

const given = {
  was: z.array(PersonId),
  before: ({ contactPersons }: PathwayCase) => [...contactPersons],
  version: ({ contactPersons }: PathwayCase) => contactPersons.join(' '),
  restore: (it: PathwayCase, was: readonly PersonId[], _: string, act: Act) => takeGivenBack(it, was, act),
  card: (turn: Turn, it: PathwayCase) => caseCard(turn, it),
  settle: ({ documents, now }: Turn, loaded: Loaded<PathwayCase>) => settleCase(documents, loaded, now),
};

export const caseShared = caseUndoable({ ...given, kind: 'caseShared', done: 'sharing.undone.shared' });

/** Whoever has handed a case over is no contact person any more, and yet the one who can have it back. */
export const caseHandedOver = caseUndoable({
  ...given,
  kind: 'caseHandedOver',
  roles: ({ me }, it) => {
    const undo = undoOf(it, me.person);
    const isGiven = undo?.kind === 'caseHandedOver' && undo.undoneBy === undefined;
    return isGiven ? ['contactPerson'] : rolesInCase(it, me.person);
  },
  done: 'sharing.undone.handedOver',
});
