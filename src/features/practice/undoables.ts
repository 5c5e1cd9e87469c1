import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { ChecklistItem } from '../../model/case.ts';
import { checklistVersion, putItemsBack } from '../../model/checklist-editing.ts';
import { putWalkThroughBack } from '../../model/practice.ts';
import { type Team, WalkThrough } from '../../model/team.ts';
import { editCard } from './checklist-editing-cards.ts';
import { listsCard, practiceOverview } from './practice-cards.ts';

const walkThroughOf = ({ practice }: Team, id: string) => practice.find((round) => round.id === id);

export const walkThroughStopped = undoable({
  kind: 'walkThrough',
  from: 'team',
  may: 'practice.walk',
  was: WalkThrough,
  before: (team: Team, id) => walkThroughOf(team, id),
  version: (team, id) => walkThroughOf(team, id)?.version ?? '',
  restore: putWalkThroughBack,
  done: 'practice.undone',
  card: (turn, team, id) => {
    const list = walkThroughOf(team, id)?.list;
    return list ? practiceOverview(turn, team, list) : listsCard(turn, team, 'practice.show');
  },
});

/** The team's own list, changed; it had none while it used the proposal. */
export const checklistChanged = undoable({
  kind: 'teamChecklist',
  from: 'team',
  may: 'checklist.edit',
  was: z.object({ items: z.array(ChecklistItem).optional() }),
  before: ({ checklist }: Team) => ({ items: checklist?.items && [...checklist.items] }),
  version: (team) => checklistVersion(team),
  restore: (team, { items }) => putItemsBack(team, items),
  done: 'checklistEditing.undone',
  card: (turn, team) => editCard(turn, team),
});
