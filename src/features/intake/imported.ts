import type { Instant } from '../../model/identity.ts';
import { Application, type Round } from '../../model/intake.ts';
import type { GoodApplication } from './rows.ts';

/** An application that came from a spreadsheet: it is handed in. */
export const importedApplication = (
  { id: round, network }: Pick<Round, 'id' | 'network'>,
  id: string,
  { form, language }: Pick<GoodApplication, 'form' | 'language'>,
  now: Instant,
): Application =>
  Application.parse({
    id,
    round,
    network,
    from: 'import',
    language,
    createdAt: now,
    changedAt: now,
    submittedAt: now,
    form,
    remindedUntil: now,
  });
