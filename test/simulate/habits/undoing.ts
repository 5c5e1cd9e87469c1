import { t } from '../figures/words.ts';
import type { PlannedPerson } from '../plan.ts';
import type { Place } from '../wire.ts';
import type { World } from '../world.ts';

/**
 * «Angre»: what somebody has just done was a slip. Pressed or typed, it is the same.
 * @param news what is said once it is as before, or how that begins
 */
export const undo = async (world: World, place: Place, who: PlannedPerson, news: string): Promise<void> => {
  const word = t('common.undo');
  const isPressed = world.chance(who.person, world.now(), 'undo').happens(0.5);
  const done = await (isPressed ? world.press(place, who, word) : world.say(place, who, word.toLowerCase()));
  if (done?.text.includes(news)) world.count('slips undone');
  else world.record.failures.push(`${world.now()} ${place.conversation}: not undone: ${done?.text}`);
};
