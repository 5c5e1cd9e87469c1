import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import type { NetworkFacts, TeamFacts } from '../facts.ts';
import type { PlannedPerson } from '../plan.ts';
import type { Break } from '../promises.ts';
import type { Answer, Place } from '../wire.ts';
import type { World } from '../world.ts';
import { figuresForAll, monthByMonth, ownFigures } from './cards.ts';
import { chartWords } from './charts.ts';
import { expectedSheets, networkWords } from './overview.ts';
import { expectedRows, tableNames, titleOfTable } from './tables.ts';
import { plain, t } from './words.ts';

/** The addresses on a card, by their titles. */
const linksOn = ({ cards }: Answer): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { title, url } = value as { readonly title?: unknown; readonly url?: unknown };
    if (typeof title === 'string' && typeof url === 'string') found.set(title, url);
    for (const one of Object.values(value)) gather(one);
  };
  gather(cards);
  return found;
};

const rowsAt = async (address: string): Promise<string[][]> => {
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) throw new Error(`${address}: ${response.status} ${text.slice(0, 200)}`);
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true });
  return data.slice(1);
};

const line = (row: readonly string[]): string => plain(row.join(' | '));

const mostTold = 3;

/** @returns how many rows were compared */
const compareRows = (
  where: string,
  shown: readonly string[][],
  expected: readonly (readonly string[])[],
  broke: Break,
): number => {
  const [have, want] = [shown.map(line).sort(), expected.map(line).sort()];
  const [missing, extra] = [without(want, have), without(have, want)];
  for (const one of missing.slice(0, mostTold)) broke('aggregates', `${where}: not there: ${one}`);
  for (const one of extra.slice(0, mostTold)) broke('aggregates', `${where}: but there is: ${one}`);
  return have.length;
};

/** What is in one list and not in another, as often as it is more often there. */
const without = (all: readonly string[], others: readonly string[]): string[] => {
  const left = Map.groupBy(others, (one) => one);
  return all.filter((one) => left.get(one)?.pop() === undefined);
};

/** Facilitators fetch everything there is to know of their network. */
const lookAtNetwork = async (world: World, network: NetworkFacts, broke: Break): Promise<void> => {
  const { place, plan } = network;
  const who = plan.facilitators[2];
  if (!who || network.code === '' || !network.teams.some(({ createdAt }) => createdAt !== undefined)) return;
  const links = linksOn(await world.say(place, who, 'hent ut tall'));
  const today = world.today();
  for (const name of tableNames) {
    const address = links.get(titleOfTable(name));
    const where = `${today} ${plan.id} ${name}`;
    if (address === undefined) broke('aggregates', `${where}: no such file`);
    else {
      const expected = expectedRows[name]({ network, evaluations: world.facts.evaluations, today });
      world.count('rows of figures compared', compareRows(where, await rowsAt(address), expected, broke));
    }
  }
};

/** Whether a card holds lines, one after the other. */
const expectLines = (
  world: World,
  where: string,
  { text }: Pick<Answer, 'text'> = { text: '' },
  lines: readonly string[],
  broke: Break,
): void => {
  world.count('figures on cards compared', lines.length);
  if (!plain(text).includes(plain(lines.join('\n'))))
    broke('aggregates', `${where}: not «${lines.join(' / ')}» but «${text.replaceAll('\n', ' / ')}»`);
};

/** A cell of a workbook as it would be written. */
const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return String(Number(cell.toFixed(6))).replace('.', ',');
  return String(cell ?? '').replaceAll('\n', ' ');
};

/** Facilitators look how it goes in their network: on a card, and in a workbook of the same. */
const lookAtOverview = async (world: World, network: NetworkFacts, broke: Break): Promise<void> => {
  const { place, plan } = network;
  const [, who] = plan.facilitators;
  if (!who || !network.teams.some(({ createdAt }) => createdAt !== undefined)) return;
  const today = world.today();
  const card = await world.say(place, who, 'mål og tall i nettverket');
  for (const lines of networkWords(network, today))
    expectLines(world, `${today} card of ${plan.id}`, card, lines, broke);
  const links = linksOn(await world.say(place, who, 'hvem trenger oss'));
  const response = await fetch(links.get(t('overview.press.file')) ?? '');
  const sheets = await readXlsx(Buffer.from(await response.arrayBuffer()));
  for (const [name, expected] of expectedSheets(network, today)) {
    const rows = sheets.find(({ sheet }) => sheet === name)?.data.slice(1) ?? [];
    const filled = rows.map((row) => row.map(cellText)).filter((row) => row.some((cell) => cell !== ''));
    const where = `${today} ${plan.id} overview, ${name}`;
    world.count('rows of figures compared', compareRows(where, filled, expected, broke));
  }
};

/** Everybody may see a team's figures, and who follows up cases all of them. */
const lookAtTeam = async (world: World, team: TeamFacts, broke: Break): Promise<void> => {
  const { place, plan, people, cases, createdAt } = team;
  const [someone] = people;
  if (!someone || createdAt === undefined) return;
  const today = world.today();
  const ask = async (where: Place, who: PlannedPerson, what: string, lines: readonly (readonly string[])[]) => {
    const answer = await world.say(where, who, what);
    for (const some of lines)
      expectLines(world, `${today} ${plan.id} «${what}» in a ${where.scope} chat`, answer, some, broke);
  };
  await ask(place, someone, 'tall', [figuresForAll(cases, today)]);
  for (const measure of team.measures) {
    await world.say(place, someone, 'målingene våre');
    const chart = await world.press(place, someone, measure.name);
    for (const lines of chart ? chartWords(measure, today) : [[measure.name]])
      expectLines(world, `${today} ${plan.id} chart`, chart, lines, broke);
  }
  const contact = people.find((who) => cases.some(({ contacts }) => contacts.includes(who)));
  if (!contact) return;
  const own = world.wire.personalOf(contact);
  await ask(own, contact, 'tall', [ownFigures(cases)]);
  for (const [what, lines] of Object.entries(monthByMonth)) await ask(own, contact, what, lines(cases));
};

/** Networks are looked at by the hundred only to see that they do not get into each other's way. */
const mostLookedAt = 50;

/**
 * Looks at everything Los works out of several things: what it shows must be what the simulation works out itself, of the
 * facts alone.
 * @param isLast the teams look at theirs, too, month by month
 */
export const lookAtFigures = (world: World, broke: Break, isLast = false): Promise<void> =>
  world.wire.untimed(async () => {
    const networks = world.facts.networks.slice(0, mostLookedAt);
    for (const network of networks) await lookAtNetwork(world, network, broke);
    if (isLast) for (const team of networks.flatMap(({ teams }) => teams)) await lookAtTeam(world, team, broke);
  });

/** The same of the networks at a glance: on a Monday morning, when Los has brought that up to date. */
export const lookAtOverviews = (world: World, broke: Break): Promise<void> =>
  world.wire.untimed(async () => {
    for (const network of world.facts.networks.slice(0, mostLookedAt)) await lookAtOverview(world, network, broke);
  });
