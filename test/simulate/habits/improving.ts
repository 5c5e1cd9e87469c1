import { addDays } from '../../../src/model/calendar.ts';
import type { CalendarDate } from '../../../src/model/identity.ts';
import type { GoalFacts, MeasureFacts, TeamFacts } from '../facts.ts';
import { t } from '../figures/words.ts';
import type { PlannedPerson } from '../plan.ts';
import { tokenOf } from '../record.ts';
import type { Answer, Place } from '../wire.ts';
import type { World } from '../world.ts';
import { someoneIn } from './teams.ts';
import { undo } from './undoing.ts';

/** A measure's name is its own, so that a message about it can be told from others. */
const names = ['Spurt om hva som er viktig', 'Fastlegen fikk beskjed', 'Har en fast kontaktperson'] as const;

/** The team says what it measures, and who sees to it: somebody, or everybody in the chat. */
export const makeMeasure = async (world: World, team: TeamFacts, number: number): Promise<void> => {
  const { place, plan } = team;
  const chance = world.chance(plan.id, 'measure', number);
  const who = someoneIn(world, team, 'measure');
  const responsible = chance.happens(0.8) ? someoneIn(world, team, 'measurer') : undefined;
  const every = chance.one<'week' | 'month'>(['week', 'month', 'month']);
  const name = names[number % names.length] ?? names[0];
  await world.say(place, who, 'nytt målepunkt');
  await world.press(place, who, 'En andel');
  const made = await world.press(place, who, 'Lagre', {
    name,
    numerator: 'fikk det',
    denominator: 'alle brukere',
    every,
    better: 'higher',
    target: '80 %',
    responsible: responsible?.person ?? 'nobody',
  });
  if (!made?.text.includes('Målepunktet er laget')) {
    world.record.failures.push(`${plan.id} has no measure ${name}: ${made?.text}`);
    return;
  }
  team.lastActive = world.today();
  team.measures.push({ name, every, createdAt: world.now(), responsible, points: new Map() });
  world.count('measures made');
};

/** What the form says of the period: the one that has just ended. */
const periodIn = (text: string): string | undefined => /"id":"on"[^}]*?"value":"(\d{4}-\d\d-\d\d)"/.exec(text)?.[1];

/** Enters the number a message asks for, from its button. */
export const measure = async (
  world: World,
  team: TeamFacts,
  it: MeasureFacts,
  place: Place,
  who: PlannedPerson,
): Promise<void> => {
  const form = await world.press(place, who, 'Registrer måling');
  if (!form?.text.startsWith('\nRegistrer måling') || !form.text.includes(it.name)) return;
  const on: CalendarDate | undefined = periodIn(JSON.stringify(form.cards));
  if (on === undefined) return;
  const chance = world.chance(who.person, it.name, on);
  const denominator = chance.whole(15, 40);
  const numerator = Math.min(
    denominator,
    Math.round(denominator * (0.3 + 0.02 * it.points.size + chance.next() * 0.3)),
  );
  const saved = await world.press(place, who, 'Lagre', { on, amount: String(numerator), of: String(denominator) });
  if (!saved?.text.includes('Målingen er lagret')) {
    world.record.failures.push(`${it.name} was not measured on ${on}: ${saved?.text}`);
    return;
  }
  team.lastActive = world.today();
  if (chance.happens(0.1)) {
    await undo(world, place, who, t('measures.undone.points'));
    return;
  }
  it.points.set(on, { numerator, denominator });
  world.count('measurements entered');
};

/** A goal is written down as a loose sentence, and put off from there, or measured at once. */
export const makeGoal = async (world: World, team: TeamFacts, number: number): Promise<void> => {
  const { place, plan } = team;
  const who = someoneIn(world, team, 'goal');
  const words = `Ø${tokenOf(world.chance(plan.id, 'goal', number).whole(0, 3_199_999)).slice(1)} nummer ${number}`;
  const made = await world.say(place, who, `mål: ${words}`);
  if (!made.text.includes('Målet er lagret')) {
    world.record.failures.push(`${plan.id} has no goal: ${made.text}`);
    return;
  }
  team.lastActive = world.today();
  team.goals.push({ words, createdAt: world.now() });
  world.count('goals made');
};

/** A goal is worded anew, gets a deadline, or is closed; now and then that was a slip. */
export const changeGoal = async (world: World, team: TeamFacts, number: number): Promise<void> => {
  const { place, plan, goals } = team;
  const chance = world.chance(plan.id, 'goal changed', number);
  const goal = goals[number % Math.max(1, goals.length)];
  if (!goal || goal.closed) return;
  const who = someoneIn(world, team, 'goal changed');
  await world.say(place, who, 'målene våre');
  await world.press(place, who, goal.words);
  const changed = await chance.one([reword, setDeadline, closeGoal])(world, { team, goal, who, number });
  if (changed) team.lastActive = world.today();
};

interface Changing {
  readonly team: TeamFacts;
  readonly goal: GoalFacts;
  readonly who: PlannedPerson;
  readonly number: number;
}

/** @returns whether it is done, as the answer says */
const isDone = (world: World, { team, goal }: Changing, what: string, answer: Answer | undefined, news: string) => {
  if (answer?.text.includes(news)) {
    world.count(`goals ${what}`);
    return true;
  }
  world.record.failures.push(`${goal.words} of ${team.plan.id} was not ${what}: ${answer?.text}`);
  return false;
};

const reword = async (world: World, changing: Changing): Promise<boolean> => {
  const { team, goal, who, number } = changing;
  await world.press(team.place, who, t('goals.press.wording'));
  const text = `${goal.words} på en annen måte ${number}`;
  const saved = await world.press(team.place, who, t('goals.press.save'), { text });
  if (!isDone(world, changing, 'worded anew', saved, t('goals.news.saved'))) return false;
  goal.wording = text;
  return true;
};

const setDeadline = async (world: World, changing: Changing): Promise<boolean> => {
  const { team, goal, who, number } = changing;
  const on = addDays(world.today(), world.chance(team.plan.id, 'deadline', number).whole(5, 60));
  await world.press(team.place, who, new RegExp(t('goals.letters.timed')));
  const saved = await world.press(team.place, who, t('goals.press.save'), { deadline: on });
  // A sentence of one's own says nothing of it by itself.
  const news = t(goal.wording === undefined ? 'goals.news.saved' : 'goals.news.ownWords');
  if (!isDone(world, changing, 'given a deadline', saved, news)) return false;
  goal.deadline = { on, setAt: world.now() };
  return true;
};

const closeGoal = async (world: World, changing: Changing): Promise<boolean> => {
  const { team, goal, who, number } = changing;
  const chance = world.chance(team.plan.id, 'goal closed', number);
  const how = chance.one<'reached' | 'dropped'>(['reached', 'dropped']);
  await world.press(team.place, who, t('goals.press.close'));
  const button = t(`goals.press.${how === 'reached' ? 'reached' : 'drop'}`);
  const closed = await world.press(team.place, who, button, { text: goal.words });
  if (!isDone(world, changing, 'closed', closed, t(`goals.news.${how}`))) return false;
  if (chance.happens(0.3)) await undo(world, team.place, who, t('goals.undone.closed'));
  else goal.closed = { at: world.now(), how };
  return true;
};
