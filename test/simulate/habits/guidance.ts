import type { Instant } from '../../../src/model/identity.ts';
import { buttonsOf, textOf } from '../../support/cards.ts';
import { daysLater, workdayOnOrAfter } from '../clock.ts';
import type { NetworkFacts, RequestFact, TeamFacts } from '../facts.ts';
import { t } from '../figures/words.ts';
import type { PlannedPerson } from '../plan.ts';
import { tokenOf } from '../record.ts';
import type { Place, Unasked } from '../wire.ts';
import type { World } from '../world.ts';
import { someoneIn } from './teams.ts';

/** A request of a team that has not been closed: there is one at a time. */
const openRequest = ({ requests }: TeamFacts): RequestFact | undefined =>
  requests.find(({ closedAt }) => closedAt === undefined);

const wordsOf = (world: World, ...of: readonly (string | number)[]): string =>
  `${tokenOf(world.chance(...of, 'words').whole(0, 3_199_999))} ${of.at(-1)}`;

/** A team is stuck, and asks its facilitators: together, or one of it alone. */
export const askForGuidance = async (world: World, team: TeamFacts, number: number): Promise<void> => {
  if (team.createdAt === undefined || openRequest(team)) return;
  const chance = world.chance(team.plan.id, 'guidance', number);
  const who = someoneIn(world, team, 'guidance');
  const place = chance.happens(0.7) ? team.place : world.wire.personalOf(who);
  const reason = chance.one(['beginning', 'goals', 'anchoring', 'time', 'other']);
  await world.say(place, who, 'be om veiledning');
  const text = reason === 'other' || chance.happens(0.5) ? wordsOf(world, team.plan.id, 'guidance', number) : '';
  const sent = await world.press(place, who, t('cards.guidance-ask.send'), { reason, text });
  if (!sent?.text.includes(t('guidance.news.sent'))) {
    world.record.failures.push(`${team.plan.id} could not ask for guidance: ${sent?.text}`);
    return;
  }
  team.requests.push({ askedAt: world.now(), messages: [] });
  world.count('requests for guidance');
};

/** What the newest card with a button is called. */
const cardWith = (place: Place, button: string): string | undefined => {
  const newest = place.shown.findLast(({ card }) => buttonsOf(card).includes(button));
  return newest && textOf(newest.card).split('\n')[0];
};

interface Writing {
  readonly place: Place;
  readonly who: PlannedPerson;
  readonly button: string;
  readonly text: string;
}

/** Writes in a request, from the newest card of one. @returns whether it is passed on */
const write = async (world: World, { place, who, button, text }: Writing): Promise<boolean> => {
  await world.press(place, who, button);
  const sent = await world.press(place, who, t('cards.guidance-write.send'), { text });
  const isSent = ['answered', 'wrote'].some((news) => sent?.text.includes(t(`guidance.news.${news}`)));
  if (!isSent) world.record.failures.push(`nothing was written in a request: ${sent?.text}`);
  return isSent;
};

const said = (from: 'team' | 'facilitator', at: Instant) => ({ from, at }) as const;

/** A facilitator answers, or offers to talk, from what has come. */
const answerTeam = async (world: World, { place, plan, teams }: NetworkFacts, who: PlannedPerson): Promise<void> => {
  const chance = world.chance(plan.id, world.today(), 'answers');
  const button = t(`guidance.press.${chance.happens(0.7) ? 'answer' : 'talk'}`);
  const title = cardWith(place, button);
  const team = teams.find((one) => title === t('guidance.title.facilitators', { team: one.plan.name }));
  const request = team && openRequest(team);
  if (!request || !(await write(world, { place, who, button, text: wordsOf(world, plan.id, world.today()) }))) return;
  request.messages.push(said('facilitator', world.now()));
  world.count('answers to requests');
};

/** The team is on its way again, or writes back. */
const goOnWith = async (world: World, team: TeamFacts, who: PlannedPerson): Promise<void> => {
  const request = openRequest(team);
  if (!request) return;
  const { place, plan } = team;
  const chance = world.chance(plan.id, world.today(), 'answered');
  const button = t(`guidance.press.${chance.happens(0.4) ? 'answer' : 'thanks'}`);
  if (cardWith(place, button) !== t('guidance.title.team')) return;
  if (button === t('guidance.press.answer')) {
    if (!(await write(world, { place, who, button, text: wordsOf(world, plan.id, world.today()) }))) return;
    request.messages.push(said('team', world.now()));
    world.count('messages in requests');
    return;
  }
  const closed = await world.press(place, who, button);
  if (!closed?.text.includes(t('guidance.news.closed'))) return;
  request.closedAt = world.now();
  world.count('requests that helped');
};

/** What comes of a message about a request: sooner or later, or nothing. */
export const hearOfRequests = (world: World, { place, title, text }: Unasked, minute: number): void => {
  const { agenda, facts } = world;
  const today = world.today();
  const network = facts.networks.find((one) => one.place === place);
  if (network?.teams.some(({ plan }) => title === t('guidance.title.facilitators', { team: plan.name }))) {
    const chance = world.chance(network.plan.id, today, text, 'request');
    const who = chance.one(network.plan.facilitators as [PlannedPerson, ...PlannedPerson[]]);
    if (!chance.happens(0.3 + 0.5 * who.diligence)) return;
    // Of one that has been answered before the day after.
    const on = text.includes(t('guidance.earlier')) ? workdayOnOrAfter(daysLater(today, 1)) : today;
    agenda.add(on, { minute, lane: network.plan.id, perform: () => answerTeam(world, network, who) });
  }
  const team = world.homes.get(place);
  if (!team || team.place !== place || title !== t('guidance.title.team')) return;
  const who = someoneIn(world, team, 'answered');
  if (!world.chance(team.plan.id, today, 'hears').happens(0.7)) return;
  const on = workdayOnOrAfter(daysLater(today, 1));
  agenda.add(on, { minute, lane: team.plan.id, perform: () => goOnWith(world, team, who) });
};
