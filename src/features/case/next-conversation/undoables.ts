import { PathwayCase } from '../../../model/case.ts';
import { caseCard } from '../case-card.ts';
import { caseUndoable } from '../undoing.ts';
import { agreeAgain } from './rules.ts';

/** What was agreed on, taken away or moved; a conversation that has been held since settles it. */
export const agreementReplaced = caseUndoable({
  kind: 'nextConversation',
  was: PathwayCase.shape.nextConversation.unwrap(),
  before: (it) => it.nextConversation,
  version: (it) => `${it.nextConversationVersion} ${it.rounds.length}`,
  restore: (it, agreed, _, act) => agreeAgain(it, agreed, act),
  done: 'nextConversation.undone',
  card: (turn, it) => caseCard(turn, it),
});
