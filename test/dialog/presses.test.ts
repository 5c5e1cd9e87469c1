import { keys, kinds } from '../../src/store/kinds.ts';
import { threadsIn } from '../../src/upkeep/lists.ts';
import { makeCase } from '../features/case/scene.ts';
import { startLos, type TestChat, type TestLos, testPerson } from '../support/los.ts';
import { givenTeam } from '../support/team.ts';
import { speak } from '../support/texts.ts';

const [kari, ola] = [testPerson('Kari Nordmann'), testPerson('Ola Hansen')];

type Data = Readonly<Record<string, unknown>>;

let los: TestLos;
let team: TestChat;
let presses = 0;
/** What only the set-up knows the names of. */
const ids: Record<string, string> = {};

const press = async (verb: string, data: Data, about: Data = {}): Promise<string> => {
  const chat = /^(practice|checklist\.(addItem|saveItem|remove|restore))/.test(verb) ? team : los.personalChat(kari);
  const { code = 'B-07' } = data;
  const key = `press ${++presses}`;
  const what = { team: 'team1', network: 'network-of-team1', code, thread: ids['thread'], key, ...about };
  const { text } = await chat.submit(kari, { ...data, do: verb, los: what });
  return text;
};

const withNames = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, ids[String(value)] ?? value]));

beforeAll(async () => {
  los = await startLos({ facilitators: [kari.person] });
  team = los.groupChat([kari, ola]);
  const own = los.personalChat(kari);
  await own.say(kari, 'hjelp');
  await givenTeam(los, { members: [kari, ola], facilitators: [kari], chat: team });
  await makeCase({ kari, own }, 'B-07', ['Bolig', 'Arbeid']);
  await makeCase({ kari, own }, 'B-08');
  await press('hph.start', { code: 'B-08', homecoming: '2026-11-20' });
  await press('plan.add', { activity: 'a1', what: 'Ringe NAV', responsible: 'contactPerson' });
  await press('hph.start', { discharge: '2026-11-20', homecoming: '2026-11-20' });
  await press('hph.saveEvent', { kind: 'hph4', pathway: 1, on: '2026-11-21' });
  // Done, so that it can be undone.
  await press('plan.add', { activity: 'a2', what: 'Ringe banken', responsible: 'contactPerson' });
  const planned = (await los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body.plan?.actions ?? [];
  Object.assign(ids, { planned: planned[0]?.id, donePlan: planned[1]?.id });
  await press('plan.done', { action: ids['donePlan'] });
  await press('task.add', { title: 'Egen', package: 1 });
  await press('package.addTask', { title: 'Gitt', package: 1 });
  await press('checklist.addItem', { text: 'Eget punkt' });
  await press('guidance.send', { text: 'Hvordan?', reason: 'start' });
  await press('practice.start', { list: 'coordination' });
  await press('progress.choose', { phase: 2 });
  await press('progress.setScore', { month: '2026-11', halves: 4 });
  await press('progress.assess', { month: '2026-11', halves: 4 });
  await press('action.add', { title: 'Ring dagen etter' });
  const [tried] = (await los.documents.read(kinds.team, keys.team('team1')))?.body.actions ?? [];
  await press('action.begin', { action: tried?.id, plan: 'Siv ringer to', until: '2026-11-30' });
  await press('goal.add', { text: 'Ferdig med dette' });
  await press('goal.add', { text: 'Bli bedre på brukermedvirkning' });
  const [done, goal] = (await los.documents.read(kinds.team, keys.team('team1')))?.body.goals ?? [];
  Object.assign(ids, { goal: goal?.id, closedGoal: done?.id });
  await press('goal.saveClosed', { goal: done?.id, how: 'reached', text: '' });
  await press('goal.saveWhat', { goal: goal?.id, what: 'Flere får plan', whom: 'alle' });
  await press('goal.useMeasure', { goal: goal?.id, begun: 'fidelity' });
  await press('goal.saveAmounts', { goal: goal?.id, baseline: '40', target: '80', responsible: kari.person });
  await press('goal.saveDeadline', { goal: goal?.id, deadline: '2027-06-01' });
  await press('goal.saveWhy', { goal: goal?.id, text: 'Derfor' });
  await press('goal.saveRealistic', { goal: goal?.id, realistic: 'yes' });
  await press('actors.add', { suggested: 'nav' });
  await press('caseActors.add', { suggested: 'nav' });
  await press('measure.save', { begun: 'count', name: 'Møter', every: 'month' });
  await press('measure.save', { begun: 'count', name: 'Samtaler', every: 'month' });
  const { documents } = los;
  const measures = (await documents.read(kinds.team, keys.team('team1')))?.body.measures ?? [];
  const [measure, ended] = measures.filter(({ form }) => form === 'count');
  await press('measure.savePoint', { measure: measure?.id, on: '2026-10-01', amount: '4' });
  await press('measure.savePoint', { measure: measure?.id, on: '2026-09-01', amount: '5' });
  await press('measure.saveExclusion', { measure: measure?.id, on: '2026-09-01', reason: 'Ferie' });
  await press('measure.end', { measure: ended?.id });
  await press('chart.saveAnnotation', { measure: measure?.id, on: '2026-10-01', text: 'Ny rutine' });
  await press('chart.split', { measure: measure?.id, on: '2026-09-01' });
  await press('chart.freeze', { measure: measure?.id, on: '2026-09-01' });
  const ours = (await documents.read(kinds.team, keys.team('team1')))?.body;
  const given = (await documents.read(kinds.network, keys.network('network-of-team1')))?.body;
  const tasks = given?.draft?.packages.flatMap((one) => one.tasks.map(({ id }) => id)) ?? [];
  const own07 = (await documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;
  Object.assign(ids, {
    actor: ours?.actorMap?.actors[0]?.id,
    caseActor: own07?.actorMap?.actors[0]?.id,
    event: own07?.hph?.[0]?.events[0]?.id,
    measure: measure?.id,
    endedMeasure: ended?.id,
    item: ours?.checklist?.items?.at(-1)?.id,
    round: ours?.practice[0]?.id,
    ownTask: ours?.ownTasks[0]?.id,
    tried: tried?.id,
    givenTask: tasks.find((id) => id.startsWith('network.')),
    thread: (await threadsIn(documents, 'network-of-team1'))[0]?.id,
  });
});
afterAll(() => los.stop());

const task = 'rop2014.p1.team';
const dates = { first1: '2027-01-11', first2: '2027-03-30', first3: '2027-09-14', first4: '2028-03-14' };
const hph2 = { checkpoint: 'hph2', pathway: 1 };
const october = '2026-10-01';
const action = { action: 'planned', activity: 'a1', what: 'Skrive til NAV', responsible: 'contactPerson' };

/** Whatever would otherwise be written over what somebody else has done since. */
test.each<[string, Data]>([
  ['task.status', { task, status: 'done' }],
  ['task.saveAnswer', { task, answer: 'Et svar' }],
  ['task.savePlan', { task, responsible: kari.person }],
  ['task.take', { task }],
  ['task.saveInterviews', { task: 'rop2014.p1.listen', count: '3' }],
  ['task.saveText', { task: 'ownTask', title: 'Ny' }],
  ['package.saveTask', { task: 'givenTask', title: 'Ny' }],
  ['package.removeTask', { task: 'givenTask' }],
  ['chart.reword', { measure: 'measure', on: october, text: 'Noe annet' }],
  ['chart.removeAnnotation', { measure: 'measure', on: october }],
  ['chart.split', { measure: 'measure', on: october }],
  ['chart.join', { measure: 'measure', on: '2026-09-01' }],
  ['chart.freeze', { measure: 'measure', on: october }],
  ['chart.unfreeze', { measure: 'measure' }],
  ['network.saveSessions', dates],
  ['network.saveSession', { n: 1, first: '2027-01-11' }],
  ['network.saveCancelled', { n: 3 }],
  ['team.saveDetails', { name: 'Nytt navn', municipalities: 'Fjordvik' }],
  ['team.saveRoster', {}],
  ['guidance.close', {}],
  ['guidance.end', {}],
  ['poster.answer', { part: 'users', words: 'Spør meg' }],
  ['poster.save', { title: 'Vi spør', users: '', nextStep: '' }],
  ['practice.stopNow', { list: 'coordination', round: 'round' }],
  ['checklist.saveItem', { item: 'item', text: 'Nytt' }],
  ['checklist.remove', { item: 'item' }],
  ['checklist.restore', {}],
  ['progress.choose', { phase: 3 }],
  ['progress.setScore', { month: '2026-11', halves: 5 }],
  ['progress.assess', { month: '2026-11', halves: 5 }],
  ['action.save', { action: 'tried', title: 'Ring før lunsj' }],
  ['action.begin', { action: 'tried', plan: 'Siv ringer fire', until: '2026-11-30' }],
  ['action.told', { action: 'tried', happened: 'Alle svarte', decision: 'keep' }],
  ['action.drop', { action: 'tried' }],
  ['action.mark', { action: 'tried' }],
  ['action.remove', { action: 'tried' }],
  ['goal.saveWhat', { goal: 'goal', what: 'Noe annet', whom: 'noen' }],
  ['goal.saveAmounts', { goal: 'goal', baseline: '40', target: '70', responsible: 'nobody' }],
  ['goal.saveDeadline', { goal: 'goal', deadline: '2027-06-02' }],
  ['goal.saveWhy', { goal: 'goal', text: 'Noe annet' }],
  ['goal.saveRealistic', { goal: 'goal', realistic: 'no' }],
  ['goal.saveWording', { goal: 'goal', text: 'Helt andre ord' }],
  ['goal.agree', { goal: 'goal' }],
  ['goal.saveClosed', { goal: 'goal', how: 'reached', text: '' }],
  ['goal.reopen', { goal: 'closedGoal' }],
  ['goal.remove', { goal: 'goal' }],
  ['actors.rate', { actor: 'actor', relation: 'weak' }],
  ['actors.rate', { actor: 'actor', importance: 3 }],
  ['actors.saveName', { actor: 'actor', name: 'Nav' }],
  ['actors.remove', { actor: 'actor' }],
  ['actors.answer', { actor: 'actor', relation: 'weak' }],
  ['measure.change', { measure: 'measure', name: 'Nytt' }],
  ['measure.end', { measure: 'measure' }],
  ['measure.takeUp', { measure: 'endedMeasure' }],
  ['measure.remove', { measure: 'measure' }],
  ['measure.replacePoint', { measure: 'measure', on: october, amount: '6' }],
  ['measure.correct', { measure: 'measure', on: october, amount: '6' }],
  ['measure.saveExclusion', { measure: 'measure', on: october, reason: 'Streik' }],
  ['measure.include', { measure: 'measure', on: '2026-09-01' }],
  ['measure.removePoint', { measure: 'measure', on: october }],
  ['case.closeNow', {}],
  ['caseActors.rate', { actor: 'caseActor', relation: 'weak' }],
  ['caseActors.rate', { actor: 'caseActor', importance: 3 }],
  ['caseActors.saveName', { actor: 'caseActor', name: 'Nav' }],
  ['caseActors.remove', { actor: 'caseActor' }],
  ['caseActors.answer', { actor: 'caseActor', relation: 'weak' }],
  ['wheel.place', { place_a1: '2', place_a2: '1' }],
  ['scores.save', { round: 1, score_a1: '5' }],
  ['checklist.save', { item_crisisPlan: 'done' }],
  ['activities.save', { text_a1: 'Egen dør' }],
  ['activity.reword', { activity: 'a1', words: 'Egen dør' }],
  ['activity.retire', { activity: 'a1' }],
  ['activity.takeBack', { activity: 'a1' }],
  ['conversation.agree', { on: '2026-12-01' }],
  ['plan.save', action],
  ['plan.done', action],
  ['plan.undone', { action: 'donePlan' }],
  ['plan.remove', action],
  ['plan.saveGoal', { activity: 'a1', goal: 'Egen bolig' }],
  ['plan.saveComment', { comment: 'Fint' }],
  ['plan.individual', { has: 'yes' }],
  ['hph.start', { homecoming: '2026-11-22' }],
  ['hph.saveDates', { pathway: 1, homecoming: '2026-11-22' }],
  ['hph.remove', { code: 'B-08', pathway: 1 }],
  ['hph.done', hph2],
  ['hph.notRelevant', hph2],
  ['hph.reopen', hph2],
  ['hph.saveEvent', { kind: 'hph4', event: 'event', pathway: 1, on: '2026-11-22' }],
  ['hph.removeEvent', { kind: 'hph4', event: 'event', pathway: 1 }],
])('«%s» from a card that shows what was is refused', async (verb, data) => {
  expect(await press(verb, withNames(data), { version: -1 })).toContain(speak('nb')('refusals.outdatedCard'));
});

const everything = async () => (await los.store.all({ limit: 1_000 })).items;

/** As when each document has had so many other commands that it remembers none of these. */
const forgetCommands = async (): Promise<void> => {
  for (const { document, revision } of await everything())
    if ('commands' in document) await los.store.replace({ ...document, commands: [] }, revision);
};

const bodies = async () =>
  (await everything())
    .map(({ document: { pk, id, body } }) => [`${pk} ${id}`, body])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

/** Whatever makes something. */
test.each<[string, Data]>([
  ['task.add', { title: 'Enda en', package: 2 }],
  ['package.addTask', { title: 'Gitt til', package: 2 }],
  ['action.add', { title: 'Ring om kvelden' }],
  ['action.begin', { action: 'tried', plan: 'Siv ringer tre', until: '2026-11-30' }],
  ['goal.add', { text: 'Kortere ventetid' }],
  ['measure.save', { begun: 'count', name: 'Telefoner', every: 'week' }],
  ['measure.savePoint', { measure: 'measure', on: '2026-08-01', amount: '7' }],
  ['chart.saveAnnotation', { measure: 'measure', on: '2026-09-01', text: 'Ferie' }],
  ['actors.add', { suggested: 'dps' }],
  ['caseActors.add', { suggested: 'dps' }],
  ['case.create', { code: 'B-11' }],
  ['plan.add', { activity: 'a1', what: 'Ringe husbanken', responsible: 'contactPerson' }],
  ['plan.saveGoal', { activity: 'a2', goal: 'Fast jobb' }],
  ['hph.saveEvent', { kind: 'hph6', pathway: 1, on: '2026-11-21' }],
  ['checklist.addItem', { text: 'Enda et punkt' }],
  ['practice.start', { list: 'hph' }],
  ['guidance.send', { text: 'Hvordan da?', reason: 'start' }],
  ['guidance.sendReply', { text: 'Og hvem spør?' }],
  ['guidance.sendAnswer', { text: 'Dere spør.' }],
])('«%s» pressed again long after makes nothing twice', async (verb, data) => {
  const before = await bodies();
  const again = { key: `once ${verb}` };
  await press(verb, withNames(data), again);
  const once = await bodies();
  expect(once).not.toEqual(before);
  await forgetCommands();
  await press(verb, withNames(data), again);
  expect(await bodies()).toEqual(once);
});
