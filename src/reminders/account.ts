import type { ReminderCard } from '../../cards/reminder.ts';
import type { CalendarDate, Language } from '../domain/identity.ts';
import type { TeamTask } from '../domain/packages.ts';
import type { Occasion } from '../domain/reminders.ts';
import type { Team } from '../domain/team.ts';
import type { Say } from '../language/texts.ts';
import type { Addressee } from './addressee.ts';
import type { CaseAccount } from './caseMessage.ts';
import type { InboxRef } from './told.ts';

/** How and when it is said. */
export interface Setting {
  readonly say: Say;
  readonly language: Language;
  readonly today: CalendarDate;
  readonly kind: Addressee['kind'];
  readonly from: Pick<InboxRef, 'date' | 'apart'>;
}

/** One thing a message tells of. */
export type Part = ReminderCard['parts'][number];

/** What there is to tell about one team, each thing once. */
export interface Account {
  readonly team: Team;
  readonly occasions: readonly Occasion[];
  /** The tasks that are mentioned because of their dates. */
  readonly tasks: readonly TeamTask[];
  /** The cases of which a contact person is reminded. */
  readonly cases: readonly CaseAccount[];
}
