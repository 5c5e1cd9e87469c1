import { addDays } from '../../../src/model/calendar.ts';
import { inputsOf } from '../../support/cards.ts';
import { workdaysLater } from '../clock.ts';
import type { CaseFacts, TeamFacts } from '../facts.ts';
import { dayOf, t } from '../figures/words.ts';
import type { PlannedPerson } from '../plan.ts';
import { tokenOf } from '../record.ts';
import type { Answer } from '../wire.ts';
import type { World } from '../world.ts';
import { changeAnswer, fillIn, followChecklist } from './checklists.ts';
import { undo } from './undoing.ts';

/** What is pressed to give a score. */
const cell = (score: number): string => ({ 1: '1, svært vanskelig', 10: '10, går fint' })[score] ?? String(score);

/** Somebody begins to follow up a user of the services: areas, the first conversation, and when to talk again. */
export const openCase = async (world: World, team: TeamFacts, who: PlannedPerson, number: number): Promise<void> => {
  if (!team.people.includes(who)) return;
  const own = world.wire.personalOf(who);
  const code = `${'ABCDE'[team.plan.people.indexOf(who)] ?? 'N'}-${String(number).padStart(2, '0')}`;
  const chance = world.chance(team.plan.id, code);
  const areas = chance.whole(2, 4);
  const token = tokenOf(chance.whole(0, 3_199_999));
  await world.say(own, who, 'ny sak');
  const made = await world.press(own, who, 'Opprett saken', { code });
  if (!made?.text.includes(`Sak ${code} er klar`)) {
    world.record.failures.push(`case ${code} of ${team.plan.id} was not made: ${made?.text}`);
    return;
  }
  team.lastActive = world.today();
  const it: CaseFacts = {
    team,
    code,
    contacts: [who],
    token,
    areas,
    conversations: [],
    answers: new Map(),
    isAnswered: false,
    checklist: [],
  };
  team.cases.push(it);
  world.count('cases opened');
  const words = Array.from({ length: areas }, (_, at) => `${token} ${['egen bolig', 'arbeid', 'venner', 'turer'][at]}`);
  await world.press(own, who, 'Lagre', { own: words.join('\n') });
  await world.press(own, who, 'Til saken');
  await hold(world, it, who);
  if (!chance.happens(0.6)) return;
  await fillIn(world, it, who);
  const later = world.chance(team.plan.id, code, 'answers');
  if (!later.happens(0.4)) return;
  const on = workdaysLater(world.today(), later.whole(1, 20));
  world.agenda.add(on, { minute: 855, lane: who.person, perform: () => changeAnswer(world, it, who) });
};

/** One area at a time, or all on one card for who has chosen that once. */
const giveScores = async (
  world: World,
  who: PlannedPerson,
  form: Answer | undefined,
  scores: readonly number[],
): Promise<Answer | undefined> => {
  const own = world.wire.personalOf(who);
  if (form?.buttons.includes('Lagre tallene')) {
    const areas = form.cards.flatMap((card) => Object.keys(inputsOf(card))).filter((id) => id.startsWith('score'));
    return world.press(own, who, 'Lagre tallene', Object.fromEntries(areas.map((id, at) => [id, String(scores[at])])));
  }
  let shown = form;
  for (const score of scores) shown = await world.press(own, who, cell(score));
  return shown;
};

/** Holds the next conversation, from the card of the case. */
export const hold = async (world: World, it: CaseFacts, who: PlannedPerson): Promise<void> => {
  const own = world.wire.personalOf(who);
  const number = it.conversations.length + 1;
  const chance = world.chance(it.team.plan.id, it.code, 'conversation', number);
  const before = it.conversations.at(-1)?.scores;
  const scores = Array.from({ length: it.areas }, (_, at) =>
    Math.min(10, Math.max(1, before ? (before[at] ?? 5) + chance.whole(-1, 3) : chance.whole(1, 6))),
  );
  const shown = await giveScores(world, who, await world.press(own, who, `Samtale ${number}: gi tall`), scores);
  if (![`Samtale ${number} er ferdig`, `Samtale ${number} gjennomsnitt`].some((done) => shown?.text.includes(done))) {
    world.record.failures.push(`conversation ${number} of ${it.code} was not held: ${shown?.text}`);
    return;
  }
  it.conversations.push({ number, on: world.today(), scores });
  it.next = undefined;
  followChecklist(it, world.today());
  world.count('scores given', scores.length);
  slip(world, it, who);
  if (!chance.happens(0.8)) return;
  const on = addDays(world.today(), chance.whole(45, 110));
  await world.press(own, who, 'Avtal neste samtale');
  const agreed = await world.press(own, who, 'Lagre datoen', { on });
  if (agreed?.text.includes('Jeg minner deg på samtalen')) it.next = { on, setAt: world.now() };
};

/** Holds a conversation that was agreed on, or lets it be forgotten; after some the case is closed. */
export const goOn = async (world: World, it: CaseFacts, who: PlannedPerson): Promise<void> => {
  const own = world.wire.personalOf(who);
  await world.say(own, who, it.code);
  it.team.lastActive = world.today();
  await hold(world, it, who);
  const chance = world.chance(it.team.plan.id, it.code, 'close', it.conversations.length);
  if (chance.happens(0.5)) await fillIn(world, it, who);
  if (it.conversations.length >= 2 && chance.happens(0.4)) await close(world, it, who);
};

const close = async (world: World, it: CaseFacts, who: PlannedPerson): Promise<void> => {
  const own = world.wire.personalOf(who);
  await world.say(own, who, `avslutt ${it.code}`);
  const closed = await world.press(own, who, 'Ja, avslutt saken');
  if (!closed?.text.includes('Saken er avsluttet')) {
    world.record.failures.push(`${it.code} was not closed: ${closed?.text}`);
    return;
  }
  it.closedAt = world.now();
  it.next = undefined;
  world.count('cases closed');
};

/** Some find a few days later that a score was not what was said. */
const slip = (world: World, it: CaseFacts, who: PlannedPerson): void => {
  const chance = world.chance(it.team.plan.id, it.code, 'slip', it.conversations.length);
  if (!chance.happens(0.25)) return;
  const on = workdaysLater(world.today(), chance.whole(1, 8));
  world.agenda.add(on, { minute: 865, lane: who.person, perform: () => correct(world, it, who) });
};

/** Corrects a score of the newest conversation; at times that was the slip, and it is as before. */
const correct = async (world: World, it: CaseFacts, who: PlannedPerson): Promise<void> => {
  const newest = it.conversations.at(-1);
  if (!it.contacts.includes(who) || it.closedAt !== undefined || !newest || newest.on === world.today()) return;
  const own = world.wire.personalOf(who);
  const chance = world.chance(it.team.plan.id, it.code, 'correct', world.today());
  const form = await world.say(own, who, `rett skår ${it.code}`);
  it.team.lastActive = world.today();
  const at = chance.whole(0, it.areas - 1);
  const score = ((newest.scores[at] ?? 0) % 10) + 1;
  const id = form.cards.flatMap((card) => Object.keys(inputsOf(card))).filter((one) => one.startsWith('score'))[at];
  const saved = await world.press(own, who, t('cards.scores.save'), { [id ?? '']: String(score) });
  if (!saved?.text.includes(`Rettet ${dayOf(world.today())}`)) {
    world.record.failures.push(`${it.code} was not corrected: ${saved?.text}`);
    return;
  }
  world.count('scores corrected');
  if (chance.happens(0.4)) await undo(world, own, who, t('scores.news.undone', { activity: '§' }).split('§')[0] ?? '');
  else newest.scores = newest.scores.with(at, score);
};
