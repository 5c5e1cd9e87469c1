import { choicesOf } from '../../support/cards.ts';
import { isAfter } from '../clock.ts';
import { goesOutAt } from '../expected.ts';
import type { NetworkFacts, TeamFacts } from '../facts.ts';
import { t } from '../figures/words.ts';
import { tokenOf } from '../record.ts';
import type { Answer } from '../wire.ts';
import type { World } from '../world.ts';

/** The teams that a form offers and a chance picks, with the values that stand for them. */
const someOf = (world: World, { plan, teams }: NetworkFacts, form: Answer | undefined, number: number) => {
  const values = form?.choicesOf('teams') ?? [];
  const names = form?.cards.flatMap((card) => choicesOf(card)['teams'] ?? []) ?? [];
  const chance = world.chance(plan.id, 'announced to', number);
  return names.flatMap((name, at) => {
    const team = teams.find((one) => one.plan.name === name);
    return team && chance.happens(0.4) ? [{ team, value: values[at] ?? '' }] : [];
  });
};

/** Facilitators write to all their teams or some, and now and then think better of it before it has gone out. */
export const announce = async (world: World, network: NetworkFacts, number: number): Promise<void> => {
  const { place, plan, teams } = network;
  const chance = world.chance(plan.id, 'announcement', number);
  const who = chance.one(plan.facilitators as [(typeof plan.facilitators)[number]]);
  const title = tokenOf(chance.whole(0, 3_199_999)).toUpperCase();
  await world.say(place, who, 'skriv til teamene');
  const words = { title, text: `${title.toLowerCase()} til samlingen`, titleNn: '', textNn: '' };
  await world.press(place, who, t('announcement.press.keep'), words);
  let to: readonly TeamFacts[] = teams.filter(({ createdAt }) => createdAt !== undefined);
  if (chance.happens(0.4)) {
    const some = someOf(world, network, await world.press(place, who, t('announcement.press.teams')), number);
    if (some.length > 0) to = some.map(({ team }) => team);
    const teamsChosen = some.map(({ value }) => value).join(',');
    await world.press(
      place,
      who,
      t('announcement.press.choose'),
      some.length > 0 ? { whom: 'some', teams: teamsChosen } : { whom: 'all' },
    );
  }
  await world.press(place, who, t('announcement.press.send', { count: to.length }));
  const [sentAt, goesOut] = [world.now(), goesOutAt(network, world.now())];
  const sent = await world.press(place, who, t('announcement.press.go', { count: to.length }));
  const isWaiting = isAfter(goesOut, sentAt);
  const news = isWaiting ? 'Meldingen går ut' : t('announcement.news.onItsWay');
  if (!sent?.text.includes(news)) {
    world.record.failures.push(`${plan.id} could not write to its teams: ${sent?.text}`);
    return;
  }
  world.count('messages to teams');
  if (isWaiting && chance.happens(0.3)) {
    const stopped = await world.press(place, who, t('announcement.press.stop'));
    if (stopped?.text.includes(t('announcement.news.stopped'))) world.count('messages to teams that were stopped');
    else world.record.failures.push(`${plan.id} could not stop its message: ${stopped?.text}`);
    return;
  }
  network.announcements.push({ title, sentAt, goesOut, to });
};
