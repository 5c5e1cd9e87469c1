import { randomInt, randomUUID } from 'node:crypto';
import { templatePackages } from '../features/tasks/index.ts';
import { addDays, dateInNorway, isWorkingDay } from '../model/calendar.ts';
import type { CalendarDate, Instant } from '../model/identity.ts';
import { joinCodeDays, newJoinCode } from '../model/joining.ts';
import type { JoinCode, Network } from '../model/network.ts';
import type { SessionDates } from '../model/network-sessions.ts';
import { commonCodes, foundNetwork, invite } from '../model/network-set-up.ts';
import type { Documents, Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import { settleNetwork } from '../upkeep/projections.ts';
import { host } from './people.ts';

/** The demo's learning network. */
export const demoNetworkId = 'demo';
const id = demoNetworkId;

/**
 * The demo's learning network: found as it was left, or made with its first session two weeks away.
 * @returns a join code that is open at `now`
 */
export const openDemoNetwork = async (documents: Documents, now: Instant): Promise<string> => {
  const found = (await documents.read(kinds.network, keys.network(id))) ?? (await makeNetwork(documents, now));
  await settleNetwork(documents, found, now);
  const [open] = commonCodes(found.body, now);
  return open?.code ?? (await inviteAgain(documents, found, now));
};

const makeNetwork = async (documents: Documents, now: Instant): Promise<Loaded<Network>> => {
  const today = dateInNorway(now);
  const network = foundNetwork(
    {
      id,
      tenant: host.tenant,
      name: 'Læringsnettverket på prøve',
      template: 'rop2014',
      founder: { person: host.person, name: host.name },
      dates: datesFrom(today),
      packages: templatePackages('rop2014'),
      code: await openTicket(documents, today),
    },
    now,
  );
  return documents.open(kinds.network, keys.network(id), () => network);
};

const inviteAgain = async (documents: Documents, network: Loaded<Network>, now: Instant): Promise<string> => {
  const code = await openTicket(documents, dateInNorway(now));
  await documents.change(network, randomUUID(), (body) => ({ body: invite(body, code, now), answer: null }));
  return code.code;
};

/** Stores a new code before the network lists it: one that no network lists opens nothing. */
const openTicket = async (documents: Documents, today: CalendarDate): Promise<JoinCode> => {
  const code = newJoinCode(randomInt);
  const expires: Instant = `${addDays(today, joinCodeDays)}T22:00:00Z`;
  await documents.create(kinds.join, keys.join(code), { code, network: id, expires });
  return { code, expires };
};

/** Sessions as far apart as those of 2014 and 2015 (DOMAIN §3, ROP 2014). */
const datesFrom = (today: CalendarDate): SessionDates => {
  const first = twoDaysFrom(addDays(today, 14), isWorkingDay);
  const second = twoDaysFrom(addDays(first, 17 * 7), isUsualDay);
  const third = twoDaysFrom(addDays(second, 23 * 7), isUsualDay);
  const fourth = twoDaysFrom(addDays(third, 15 * 7), isUsualDay);
  return [
    { first, place: 'Oslo' },
    { first: second, place: 'Værnes' },
    { first: third, place: 'Stavanger' },
    { first: fourth, place: 'Oslo' },
  ];
};

/** July, Christmas and New Year. */
const awayFromWork = /-07-|-12-[23]|-01-0[1-5]/;

const isUsualDay = (date: CalendarDate): boolean => isWorkingDay(date) && !awayFromWork.test(date);

/** The first of the first two suitable days in a row. */
const twoDaysFrom = (date: CalendarDate, suits: (date: CalendarDate) => boolean): CalendarDate =>
  suits(date) && suits(addDays(date, 1)) ? date : twoDaysFrom(addDays(date, 1), suits);
