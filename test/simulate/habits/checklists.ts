import type { CalendarDate } from '../../../src/model/identity.ts';
import { inputsOf } from '../../support/cards.ts';
import type { CaseFacts, ChecklistAnswer } from '../facts.ts';
import { t } from '../figures/words.ts';
import type { PlannedPerson } from '../plan.ts';
import type { World } from '../world.ts';

/** The items of the default list, and the conversation that answers two of them by itself (DOMAIN §5.4). */
const items = 10;
const carried: Readonly<Record<string, number>> = { firstConversation: 1, secondConversation: 2 };

/** What the list comes to once all of it is answered: an item that a conversation carries is done when that has been held. */
export const followChecklist = (it: CaseFacts, on: CalendarDate, always = false): void => {
  const held = Object.entries(carried).filter(([, number]) => it.conversations.length >= number);
  const answers = new Map<string, ChecklistAnswer>([...it.answers, ...held.map(([id]) => [id, 'done'] as const)]);
  it.isAnswered = answers.size === items;
  if (!it.isAnswered) {
    // A day's point is what the day ended with.
    if (always && it.checklist.at(-1)?.on === on) it.checklist.pop();
    return;
  }
  const given = [...answers.values()];
  const notRelevant = given.filter((answer) => answer === 'notRelevant').length;
  const points = notRelevant + given.filter((answer) => answer === 'done').length;
  const newest = it.checklist.at(-1);
  if (!always && newest?.points === points && newest.notRelevant === notRelevant) return;
  if (newest?.on === on) it.checklist.pop();
  it.checklist.push({ on, points, items, notRelevant });
};

/** Goes through the checklist, best of all with the user; what is not in place the first time may be the next. */
export const fillIn = async (world: World, it: CaseFacts, who: PlannedPerson): Promise<void> => {
  const own = world.wire.personalOf(who);
  const chance = world.chance(it.team.plan.id, it.code, 'checklist', it.conversations.length);
  const form = await world.say(own, who, `hele sjekklisten ${it.code}`);
  const ids = form.cards.flatMap((card) => Object.keys(inputsOf(card))).filter((id) => id.startsWith('item_'));
  const answers = ids.map((id): [string, ChecklistAnswer] => [
    id,
    chance.one(id.replace('item_', '') in carried || chance.happens(0.3) ? ['notDone', 'notRelevant'] : ['done']),
  ]);
  if (answers.length === 0) return;
  const saved = await world.press(own, who, 'Lagre', Object.fromEntries(answers));
  if (!saved?.text.includes('på plass (programoppfyllelse)')) {
    world.record.failures.push(`the checklist of ${it.code} was not saved: ${saved?.text}`);
    return;
  }
  for (const [id, answer] of answers) it.answers.set(id.replace('item_', ''), answer);
  followChecklist(it, world.today(), true);
  world.count('checklists filled in');
};

/** One answer is another one by now, or was a slip and is taken away: then the list is not complete until it is given again. */
export const changeAnswer = async (world: World, it: CaseFacts, who: PlannedPerson): Promise<void> => {
  if (!it.contacts.includes(who) || it.closedAt !== undefined) return;
  const own = world.wire.personalOf(who);
  const chance = world.chance(it.team.plan.id, it.code, 'answer', world.today());
  const form = await world.say(own, who, `hele sjekklisten ${it.code}`);
  it.team.lastActive = world.today();
  const ids = form.cards.flatMap((card) => Object.keys(inputsOf(card))).filter((id) => id.startsWith('item_'));
  const id = ids[chance.whole(0, ids.length - 1)] ?? '';
  const item = id.replace('item_', '');
  const given = chance.one<ChecklistAnswer | 'none'>(
    item in carried ? ['notDone', 'notRelevant'] : ['done', 'notDone', 'notRelevant', 'none'],
  );
  const saved = await world.press(own, who, t('cards.checklist.save'), { [id]: given });
  if (!saved?.text.includes(t('cards.checklist-result.title'))) {
    world.record.failures.push(`an answer of ${it.code} was not changed: ${saved?.text}`);
    return;
  }
  if (given === 'none') it.answers.delete(item);
  else it.answers.set(item, given);
  followChecklist(it, world.today(), true);
  world.count('answers changed');
};
