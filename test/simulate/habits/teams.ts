import { keyOf } from '../../../src/dialog/people.ts';
import { nb } from '../../../src/features/tasks/texts.nb.ts';
import { addDays } from '../../../src/model/calendar.ts';
import type { EvaluationFacts, NetworkFacts, TaskFact, TeamFacts } from '../facts.ts';
import type { PlannedPerson, PlannedTeam } from '../plan.ts';
import type { Answer } from '../wire.ts';
import type { World } from '../world.ts';

/** The tasks of the template, as they are called. */
const templateTasks = (): TaskFact[] =>
  Object.entries(nb.texts.tasks.rop2014).flatMap(([name, tasks]) =>
    Object.values(tasks).map(({ title }) => ({ title, package: Number(name.slice(1)), isOpen: true, isBegun: false })),
  );

const setUp = async (world: World, team: TeamFacts): Promise<void> => {
  const { plan, place, network, people } = team;
  const [lead] = people;
  if (!lead) return;
  await world.say(place, lead, 'Sett opp teamet');
  const roles = Object.fromEntries(people.map(({ person, role }) => [`role:${keyOf(person)}`, role]));
  const entered = { code: network.code, name: plan.name, municipalities: plan.name, ...roles };
  const made = await world.press(place, lead, 'Sett opp teamet', entered);
  if (!made?.text.includes('Teamet er satt opp')) {
    world.record.failures.push(`${plan.id} is not set up: ${made?.text}`);
    return;
  }
  team.createdAt = world.now();
  team.lastActive = world.today();
  world.count('teams set up');
};

export const beginTeam = (world: World, network: NetworkFacts, plan: PlannedTeam): TeamFacts => {
  const place = world.wire.groupOf(plan.conversation, plan.people);
  const drive = world.chance(plan.id, 'drive').next();
  const team: TeamFacts = {
    plan,
    place,
    network,
    people: [...plan.people],
    cameAt: new Map(),
    takenOverAt: [],
    drive,
    tasks: templateTasks(),
    goals: [],
    measures: [],
    cases: [],
    requests: [],
  };
  const { agenda } = world;
  agenda.add(plan.setUpOn, { minute: 610, lane: plan.id, perform: () => setUp(world, team) });
  for (const who of [...plan.people, plan.substitute]) {
    const own = world.wire.personalOf(who);
    const chance = world.chance(who.person, 'hello');
    // Some never write to Los alone: they are reached by way of the team's chat.
    if (!chance.happens(0.8)) continue;
    const perform = () => world.say(own, who, 'hjelp');
    if (who !== plan.substitute)
      agenda.add(addDays(plan.setUpOn, chance.whole(1, 20)), { minute: 760, lane: who.person, perform });
  }
  for (const one of [place, ...[...plan.people, plan.substitute].map(world.wire.personalOf)])
    world.homes.set(one, team);
  network.teams.push(team);
  world.facts.teams.push(team);
  return team;
};

/** Somebody who works in the team, rather one who is diligent. */
export const someoneIn = (world: World, team: TeamFacts, ...of: readonly (string | number)[]): PlannedPerson => {
  const working = team.people.filter(({ role }) => role !== 'leader');
  const [first, ...others] = working.toSorted((one, other) => other.diligence - one.diligence);
  if (!first) throw new Error(`${team.plan.id} has nobody left`);
  const chance = world.chance(team.plan.id, world.today(), ...of);
  return chance.happens(0.5) ? first : chance.one([first, ...others]);
};

/** The task a card is about, by its title. */
const taskOn = (team: TeamFacts, answer: Answer | undefined): TaskFact | undefined => {
  const place = /Oppgave \d+ av \d+ · (?:Forberedelsespakke (\d)|Arbeidet videre)/.exec(answer?.text ?? '');
  const lines = answer?.text.split('\n') ?? [];
  const number = Number(place?.[1] ?? 5);
  return place ? team.tasks.find((task) => task.package === number && lines.includes(task.title)) : undefined;
};

const worked = (world: World, team: TeamFacts, task: TaskFact): void => {
  task.changedAt = world.now();
  team.lastActive = world.today();
};

const begin = async (world: World, team: TeamFacts, task: TaskFact, who: PlannedPerson): Promise<void> => {
  const begun = await world.press(team.place, who, 'Vi er i gang');
  if (!begun?.text.includes('I gang')) return;
  task.isBegun = true;
  worked(world, team, task);
  world.count('tasks begun');
};

/** A meeting: the team goes on with its tasks. */
export const workOnTasks = async (world: World, team: TeamFacts): Promise<void> => {
  const { place, plan } = team;
  const who = someoneIn(world, team, 'tasks');
  const chance = world.chance(plan.id, world.today(), 'work');
  const shown = await world.say(place, who, 'Neste oppgave');
  const task = taskOn(team, shown);
  if (!task) return;
  if (task.responsible === undefined && chance.happens(0.6)) {
    await world.press(place, who, 'Ansvarlig og frist');
    const responsible = someoneIn(world, team, 'responsible');
    const due = chance.happens(0.3) ? addDays(world.today(), chance.whole(10, 40)) : '';
    const saved = await world.press(place, who, 'Lagre', { responsible: responsible.person, due });
    if (!saved?.text.includes('Ansvarlig og frist er lagret.')) return;
    task.responsible = responsible;
    worked(world, team, task);
    if (due !== '') task.due = { on: due, setAt: world.now() };
    world.count('tasks assigned');
  }
  if (!chance.happens(team.drive)) {
    if (!task.isBegun && chance.happens(0.5)) await begin(world, team, task, who);
    return;
  }
  const done = await world.press(place, who, 'Ferdig');
  if (!done?.text.includes('oppgaven er ferdig')) return;
  const finished = taskOn(team, done) ?? task;
  finished.isOpen = false;
  finished.doneAt = world.now();
  worked(world, team, finished);
  world.count('tasks done');
};

/** A member leaves the chat, and with it the team; the lead takes over the cases, and lets somebody else in. */
export const replaceMember = async (world: World, team: TeamFacts, leaving: PlannedPerson): Promise<void> => {
  const { place, people, cases } = team;
  const [lead] = people;
  const { substitute } = team.plan;
  if (!lead || lead === leaving || !people.includes(leaving)) return;
  await world.leave(place, leaving);
  team.people = people.filter((who) => who !== leaving);
  const left = cases.filter(({ contacts }) => contacts.includes(leaving));
  for (const it of left) it.contacts = [lead];
  if (left.length > 0) {
    team.takenOverAt.push(world.now());
    team.lastActive = world.today();
  }
  world.count('people who left');
  const newcomersRole = leaving.role === 'leader' ? 'leader' : 'member';
  await letIn(world, team, { ...substitute, role: newcomersRole });
};

/** Somebody comes to the chat, and the lead lets that person into the team. */
const letIn = async (world: World, team: TeamFacts, newcomer: PlannedPerson): Promise<void> => {
  const { place, plan } = team;
  const [lead] = team.people;
  if (!lead) return;
  await world.join(place, newcomer);
  await world.press(place, lead, 'Endre medlemmer og roller');
  const newcomersRole = newcomer.role === 'leader' ? 'leader' : 'member';
  const saved = await world.press(place, lead, 'Lagre', { picked: keyOf(newcomer.person), newcomersRole });
  if (!saved?.text.includes('Endringene er lagret.')) {
    world.record.failures.push(`${plan.id} did not let anybody in: ${saved?.text}`);
    return;
  }
  team.people.push(newcomer);
  team.cameAt.set(newcomer, world.now());
};

/** Whoever left comes back, beside who came instead: to the team, and to no case that others have taken over. */
export const comeBack = async (world: World, team: TeamFacts, who: PlannedPerson): Promise<void> => {
  if (team.people.includes(who) || team.createdAt === undefined) return;
  await letIn(world, team, who);
  world.count('people who came back');
};

/** Somebody chooses an hour, and what not to be reminded of; or thinks better of it and wants everything again. */
export const chooseReminders = async (
  world: World,
  team: TeamFacts,
  who: PlannedPerson,
  wants: 'less' | 'everything' = 'less',
): Promise<void> => {
  if (!team.people.includes(who)) return;
  const own = world.wire.personalOf(who);
  const chance = world.chance(who.person, 'wishes', ...(wants === 'less' ? [] : [wants]));
  const hour = chance.whole(8, 15);
  const muted = wants === 'less' && chance.happens(0.3) ? [chance.one(['task', 'case', 'improvement'])] : [];
  const form = await world.say(own, who, 'påminnelser');
  const kinds = form.choicesOf('kinds').filter((kind) => !muted.includes(kind));
  const saved = await world.press(own, who, 'Lagre', { hour: String(hour), kinds: kinds.join(',') });
  if (!saved?.text.includes('Lagret.')) return;
  world.facts.wishes.set(own.conversation, { hour, muted: new Set(muted) });
  world.count(wants === 'less' ? 'people who chose when and what' : 'people who wanted everything again');
};

const takenAlong: [string, ...string[]] = ['Å spørre først', 'Håp', 'Å måle noe lite'];

/** Says what one thinks of a session. */
export const evaluate = async (world: World, it: EvaluationFacts, who: PlannedPerson): Promise<void> => {
  const own = world.wire.personalOf(who);
  const chance = world.chance(who.person, 'evaluation', it.number);
  const useful = chance.whole(2, 5);
  const balance = chance.whole(1, 5);
  const took = chance.happens(0.3) ? chance.one(takenAlong) : '';
  const answer = { useful: String(useful), balance: String(balance), took, change: '', need: '' };
  const sent = await world.press(own, who, 'Send svaret', answer);
  if (!sent?.text.includes('Takk for svaret')) {
    world.record.failures.push(`an answer to evaluation ${it.number} was not taken: ${sent?.text}`);
    return;
  }
  it.answered.add(who);
  it.useful[useful - 1] = (it.useful[useful - 1] ?? 0) + 1;
  it.balance[balance - 1] = (it.balance[balance - 1] ?? 0) + 1;
  if (took !== '') it.took.push(took);
  world.count('evaluations answered');
};
