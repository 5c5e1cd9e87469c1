import type { Button } from '../../cards/button.ts';
import { threadCard } from '../conversation/guidance/thread-card.ts';
import type { Reply } from '../dialog/reply.ts';
import { isAfter } from '../domain/calendar.ts';
import type { Language } from '../domain/identity.ts';
import { speak } from '../language/texts.ts';
import type { ThreadToTell } from './threads.ts';

/** A thread as it stands, with what is new about it; what came together is told by the last of it. */
export const threadMessage = (
  language: Language,
  toTell: readonly [ThreadToTell, ...ThreadToTell[]],
  more: readonly Button[] = [],
): Reply => {
  const { thread, reminder } = toTell.reduce((one, other) =>
    isAfter(one.reminder.at, other.reminder.at) ? one : other,
  );
  const { kind } = reminder.occasion;
  const words = { say: speak(language), language };
  // That a team asks is what the card's title says.
  const news = kind === 'asked' ? '' : words.say(`guidance.told.${kind}`, { team: thread.team.name });
  return threadCard(words, thread, kind === 'answer' ? 'team' : 'facilitators', { news, more });
};
