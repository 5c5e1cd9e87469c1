import type { Chance } from '../../../src/demo/real-case-random.ts';
import { addDays } from '../../../src/model/calendar.ts';
import type { CalendarDate } from '../../../src/model/identity.ts';
import { remember } from '../../../src/model/remember.ts';
import { daysFrom, isWorkday } from '../clock.ts';
import type { NetworkFacts, TeamFacts } from '../facts.ts';
import { t } from '../figures/words.ts';
import { type PlannedPerson, wholeTime } from '../plan.ts';
import type { Place, Unasked } from '../wire.ts';
import type { World } from '../world.ts';
import { announce } from './announcements.ts';
import { goOn, openCase } from './cases.ts';
import { moveSession } from './facilitators.ts';
import { askForGuidance, hearOfRequests } from './guidance.ts';
import { changeGoal, makeGoal, makeMeasure, measure } from './improving.ts';
import { putOff } from './putting-off.ts';
import { chooseReminders, comeBack, evaluate, replaceMember, someoneIn, workOnTasks } from './teams.ts';

/** The times of the day at which people have a moment, in minutes. */
const moments = [560, 640, 740, 850] as const;

const momentOf = (world: World, ...of: readonly (string | number)[]): number =>
  world.chance(world.today(), 'moment', ...of).one([...moments]);

/** What everybody means to do from the start, whatever Los reminds of. */
export const planAhead = (world: World): void => {
  for (const team of world.facts.teams) {
    for (const who of team.people) planCases(world, team, who);
    planImproving(world, team);
    planChanges(world, team);
    planQuestions(world, team);
  }
  for (const network of world.facts.networks) {
    const chance = world.chance(network.plan.id, 'moves');
    const number = chance.whole(2, 3);
    const first = addDays(network.plan.firstDays[number - 1] ?? '', chance.one([-7, 7, 14]));
    const on = chance.one(['2014-11-11', '2014-11-25', '2014-12-09', '2015-01-06']);
    const perform = () => moveSession(world, network, number, first);
    world.agenda.add(on, { minute: 620, lane: network.plan.id, perform });
    planAnnouncements(world, network);
  }
};

/** Some of them in the evening, and two on one day: the second waits for the next (decision 64). */
const planAnnouncements = (world: World, network: NetworkFacts): void => {
  const chance = world.chance(network.plan.id, 'announcements');
  const lane = network.plan.id;
  for (const number of [0, 1, 2]) {
    const on = someWorkday(chance, '2014-10-27', '2015-11-20');
    const perform = () => announce(world, network, number);
    world.agenda.add(on, { minute: chance.one([650, 870, 1110]), lane, perform });
    if (number === 0) world.agenda.add(on, { minute: 1120, lane, perform: () => announce(world, network, 3) });
  }
};

/** Hardly anybody asked (DOMAIN §1); here some do, so that it is looked at what comes of it. */
const planQuestions = (world: World, team: TeamFacts): void => {
  const chance = world.chance(team.plan.id, 'questions');
  for (let number = 0; number < chance.one([0, 0, 1, 2]); number += 1) {
    const perform = () => askForGuidance(world, team, number);
    const on = someWorkday(chance, '2014-10-01', '2015-11-20');
    world.agenda.add(on, { minute: chance.one([...moments]), lane: team.plan.id, perform });
  }
};

const workdaysFrom = remember((from: CalendarDate, until: CalendarDate) => daysFrom(from, until).filter(isWorkday));

const planCases = (world: World, team: TeamFacts, who: PlannedPerson): void => {
  if (who.role === 'leader' || who.role === 'userRepresentative' || who.diligence < 0.3) return;
  const chance = world.chance(who.person, 'cases');
  const days = workdaysFrom('2014-10-27', '2015-10-31');
  for (let number = 1; number <= chance.whole(1, 4); number += 1) {
    const on = days[chance.whole(0, days.length - 1)] ?? wholeTime.last;
    const perform = () => openCase(world, team, who, number);
    world.agenda.add(on, { minute: chance.one([...moments]), lane: who.person, perform });
  }
};

const someWorkday = (chance: Chance, from: CalendarDate, until: CalendarDate): CalendarDate => {
  const days = workdaysFrom(from, until);
  return days[chance.whole(0, days.length - 1)] ?? from;
};

/** Few made their goals measurable, and many measured nothing (DOMAIN §1). */
const planImproving = (world: World, team: TeamFacts): void => {
  const chance = world.chance(team.plan.id, 'improving');
  const plan = (on: CalendarDate, perform: () => Promise<unknown>) =>
    world.agenda.add(on, { minute: chance.one([...moments]), lane: team.plan.id, perform });
  for (let number = 0; number < chance.whole(0, 2); number += 1) {
    plan(someWorkday(chance, '2014-11-03', '2015-03-31'), () => makeMeasure(world, team, number));
    plan(someWorkday(chance, '2014-10-27', '2015-05-29'), () => makeGoal(world, team, number));
  }
  const later = world.chance(team.plan.id, 'goals changed');
  for (let number = 0; number < later.whole(0, 3); number += 1) {
    const on = someWorkday(later, '2014-12-01', '2015-10-30');
    const perform = () => changeGoal(world, team, number);
    world.agenda.add(on, { minute: later.one([...moments]), lane: team.plan.id, perform });
  }
};

/** People leave and are replaced, and choose when they want to hear from Los. */
const planChanges = (world: World, team: TeamFacts): void => {
  const { agenda } = world;
  const chance = world.chance(team.plan.id, 'changes');
  const lane = team.plan.id;
  const leaving = team.people[chance.whole(2, 4)];
  if (leaving && chance.happens(0.4)) {
    const on = someWorkday(chance, '2014-11-03', '2015-10-30');
    agenda.add(on, { minute: chance.one([...moments]), lane, perform: () => replaceMember(world, team, leaving) });
    const later = world.chance(team.plan.id, 'comes back');
    const back = someWorkday(later, addDays(on, 20), addDays(on, 90));
    if (later.happens(0.5)) agenda.add(back, { minute: 655, lane, perform: () => comeBack(world, team, leaving) });
  }
  for (const who of team.people) {
    const own = world.chance(who.person, 'when');
    if (who.role === 'userRepresentative' || !own.happens(0.2)) continue;
    const on = someWorkday(own, '2014-09-01', '2015-06-30');
    agenda.add(on, {
      minute: own.one([...moments]),
      lane: who.person,
      perform: () => chooseReminders(world, team, who),
    });
    if (!own.happens(0.5)) continue;
    const later = someWorkday(own, addDays(on, 20), addDays(on, 90));
    const perform = () => chooseReminders(world, team, who, 'everything');
    agenda.add(later, { minute: own.one([...moments]), lane: who.person, perform });
  }
};

/** What somebody makes of a message that has just come: something today, or nothing. */
export const react = (world: World, message: Unasked): void => {
  const { place, text } = message;
  const { agenda } = world;
  const today = world.today();
  hearOfRequests(world, message, momentOf(world, place.conversation, 'request'));
  const team = world.homes.get(place);
  if (!team) return;
  findUntimely(world, team, { place, text });
  if (team.place === place) {
    const chance = world.chance(team.plan.id, today, 'react');
    if (/Frist|Forberedelsespakke/.test(text) && chance.happens(0.2 + team.drive * 0.6)) {
      const perform = () => workOnTasks(world, team);
      agenda.add(today, { minute: momentOf(world, team.plan.id), lane: team.plan.id, perform });
    }
    answerMeasures(world, team, { place, text });
    return;
  }
  if (team.people.some((who) => world.wire.personalOf(who) === place)) {
    answerMeasures(world, team, { place, text });
    answerEvaluation(world, team, { place, text });
  }
  for (const [, code = ''] of text.matchAll(/Sak ([A-Z]-\d+): (?:samtale i dag|Fikk dere snakket sammen)/g)) {
    const found = team.cases.find(
      (one) => one.code === code && one.contacts.some((who) => world.wire.personalOf(who) === place),
    );
    const who = found?.contacts.find((one) => world.wire.personalOf(one) === place);
    if (!found || !who) continue;
    const chance = world.chance(who.person, today, code);
    if (!chance.happens(0.3 + 0.6 * who.diligence)) continue;
    const perform = () => goOn(world, found, who);
    agenda.add(today, { minute: momentOf(world, who.person), lane: who.person, perform });
  }
};

type Heard = Pick<Unasked, 'place' | 'text'>;

/** Whoever is in a place: its person, or somebody who works in the team. */
const someoneAt = (world: World, team: TeamFacts, place: Place, why: string): PlannedPerson =>
  team.people.find((one) => world.wire.personalOf(one) === place) ?? someoneIn(world, team, why);

/** What asks what one thinks of a session, one's own or by way of the team's chat. */
const asksWhatOneThinks = ({ text }: Heard): boolean =>
  [1, 2, 3, 4].some((number) =>
    (['told', 'form'] as const).some((where) => text.startsWith(t(`evaluation.${where}.title`, { number }))),
  );

/** Some messages come when nobody has time for them. What asks for an opinion is answered, or left lying. */
const findUntimely = (world: World, team: TeamFacts, heard: Heard): void => {
  if (asksWhatOneThinks(heard)) return;
  const who = someoneAt(world, team, heard.place, 'later');
  if (!world.chance(who.person, world.today(), heard.place.scope, 'untimely').happens(0.06)) return;
  const perform = () => putOff(world, team, who, heard);
  world.agenda.add(world.today(), { minute: momentOf(world, who.person, 'untimely'), lane: team.plan.id, perform });
};

const answerMeasures = (world: World, team: TeamFacts, { place, text }: Heard): void => {
  const asked = team.measures.filter(({ name }) => text.includes(`• ${name}: `));
  const [only] = asked;
  if (!only || asked.length > 1) return;
  const who = someoneAt(world, team, place, 'measures');
  if (!world.chance(who.person, world.today(), only.name).happens(0.3 + 0.6 * who.diligence)) return;
  const perform = () => measure(world, team, only, place, who);
  world.agenda.add(world.today(), { minute: momentOf(world, who.person), lane: team.plan.id, perform });
};

const answerEvaluation = (world: World, team: TeamFacts, { place, text }: Heard): void => {
  const number = Number(/^Hva synes du om samling (\d)/.exec(text)?.[1]);
  const who = team.people.find((one) => world.wire.personalOf(one) === place);
  const it = world.facts.evaluations.find((one) => one.network === team.network && one.number === number);
  if (!who || !it || !world.chance(who.person, world.today(), 'evaluation').happens(0.2 + 0.4 * who.diligence)) return;
  const perform = () => evaluate(world, it, who);
  world.agenda.add(world.today(), { minute: momentOf(world, who.person), lane: who.person, perform });
};
