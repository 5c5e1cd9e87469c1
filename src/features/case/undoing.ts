import type { TurnOn } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway, type Undoable, undoable } from '../../dialog/undoing.ts';
import type { PathwayCase } from '../../model/case.ts';
import { presentCase, purging } from './parts.ts';

/** Something in a case that can be put back. */
type CaseUndoable<W> = Undoable<PathwayCase, W>;

/** Makes what can be put back in a case: by its contact persons, with the case as cards show it. */
export const caseUndoable = <W>({ card, exactly, ...rule }: Omit<CaseUndoable<W>, 'from' | 'may'>): CaseUndoable<W> =>
  undoable({
    from: 'case',
    may: 'case.work',
    ...rule,
    ...(exactly && { exactly: (turn, it, of) => exactly(turn, presentCase(turn, it), of) }),
    card: (turn, it, of) => card(turn, presentCase(turn, it), of),
  });

/** Takes something away in the case of this turn, and shows how the case is then, with the way back. */
export const takeAwayInCase = <W>(
  turn: TurnOn<PathwayCase>,
  what: CaseUndoable<W>,
  of: string,
  rule: (it: PathwayCase) => PathwayCase,
  card: (it: PathwayCase) => Reply,
): Promise<Reply> => takeAway(purging(turn), what, of, rule, (it) => card(presentCase(turn, it)));
