import { keyOf } from '../../../src/dialog/people.ts';
import { addDays } from '../../../src/model/calendar.ts';
import type { NetworkFacts } from '../facts.ts';
import { type PlannedNetwork, wholeTime } from '../plan.ts';
import type { World } from '../world.ts';

/** The project leader makes the network and lets the others in. */
const found = async (world: World, network: NetworkFacts): Promise<void> => {
  const { plan, place } = network;
  const [leader, ...others] = plan.facilitators;
  if (!leader) return;
  const [first1, first2, first3, first4] = plan.firstDays;
  await world.say(place, leader, 'Nytt nettverk');
  const dates = { first1, first2, first3, first4, place1: plan.place };
  const made = await world.press(place, leader, 'Lag nettverket', { name: plan.name, ...dates });
  [network.code = ''] = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(made?.text ?? '') ?? [];
  const setAt = world.now();
  network.sessions = plan.firstDays.map((first, at) => ({ number: at + 1, first, last: addDays(first, 1), setAt }));
  await world.say(place, leader, 'Prosjektgruppen');
  await world.press(place, leader, 'Lagre', { picked: others.map(({ person }) => keyOf(person)).join(',') });
  world.count('networks made');
};

export const beginNetwork = (world: World, plan: PlannedNetwork): NetworkFacts => {
  const place = world.wire.groupOf(plan.conversation, plan.facilitators);
  const network: NetworkFacts = { plan, place, code: '', sessions: [], teams: [], announcements: [] };
  for (const who of plan.facilitators) world.wire.personalOf(who);
  world.agenda.add(wholeTime.first, { minute: 600, lane: plan.tenant, perform: () => found(world, network) });
  world.facts.networks.push(network);
  return network;
};

/** Now and then a session gets other days: the first day, how many days later, and on which day that is decided. */
export const moveSession = async (
  world: World,
  network: NetworkFacts,
  number: number,
  first: string,
): Promise<void> => {
  const { place, plan } = network;
  const who = plan.facilitators[1];
  if (!who) return;
  await world.say(place, who, `flytt samling ${number}`);
  const answer = await world.press(place, who, 'Lagre', { first, last: '', place: plan.place });
  if (!answer?.text.includes(`Samling ${number}`)) {
    world.record.failures.push(`session ${number} of ${plan.id} was not moved: ${answer?.text}`);
    return;
  }
  const setAt = world.now();
  network.sessions = network.sessions.map((session) =>
    session.number === number ? { number, first, last: addDays(first, 1), setAt } : session,
  );
  world.count('sessions moved');
};
