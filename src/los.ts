import { features } from './features/index.ts';
import { createReminders } from './reminders/registry.ts';
import { createDocuments, type Documents } from './store/documents.ts';
import type { Store } from './store/port.ts';

/** Everything that Los says unasked by itself; whoever adds features has a list of their own. */
export const reminders = createReminders(features);

/** Documents that know when they are due because of it. */
export const openDocuments = (store: Store): Documents => createDocuments(store, { dueAt: reminders.dueAt });
