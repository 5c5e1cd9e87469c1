import { features } from './features/index.ts';
import { createReminders } from './reminders/registry.ts';
import { createDocuments, type Documents } from './store/documents.ts';
import type { Store } from './store/port.ts';

/** Everything Los says unasked. */
export const reminders = createReminders(features);

/** Documents that know when they are due, by what Los says unasked. @param pause waits after the n-th conflict in a row */
export const openDocuments = (store: Store, pause?: (conflicts: number) => Promise<unknown>): Documents =>
  createDocuments(store, { dueAt: reminders.dueAt, ...(pause && { pause }) });
