import type { Button } from '../dialog/elements.ts';
import type { Translate } from '../language/texts.ts';
import type { ToTell } from './occasion.ts';
import type { Reminders } from './registry.ts';
import type { InboxRef } from './told.ts';

/**
 * The way out that stands on every reminder: later, never, or at another hour (DOMAIN §10). The button says only from
 * which day's inbox of the chat it is; what was told is looked up there.
 * @returns no button on news that nobody has asked to be reminded of
 */
export const laterButtons = (
  reminders: Reminders,
  t: Translate,
  { date, apart }: Pick<InboxRef, 'date' | 'apart'>,
  toTell: readonly ToTell[],
): Button[] =>
  toTell.some((told) => reminders.mutableOf(told) !== undefined)
    ? [
        {
          title: t('reminders.press.later'),
          data: { do: 'reminders.later', date, ...(apart !== undefined && { apart }) },
        },
      ]
    : [];
