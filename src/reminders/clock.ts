import type { Instant } from '../model/identity.ts';
import { withoutFuture } from '../model/inbox.ts';
import { changeIfThere, type Documents } from '../store/documents.ts';
import { kinds } from '../store/kinds.ts';
import type { Key, Store, StoredDocument } from '../store/port.ts';
import { isInbox, type Reminders } from './registry.ts';

interface Means {
  readonly documents: Documents;
  readonly reminders: Reminders;
  readonly store: Pick<Store, 'all'>;
  /** Told of a document that could not be put right; the others are. */
  readonly onFailure: (key: Key, error: unknown) => void;
}

/**
 * Makes good what a clock that was ahead has done: reminders handed in for a time that is still to come would otherwise not be
 * told when it comes. Goes through everything that is stored; done again it has no further effect.
 */
export const healFromFuture = async (means: Means, now: Instant): Promise<void> => {
  let after: string | undefined;
  do {
    const page = await means.store.all({ limit: 100, ...(after === undefined ? {} : { after }) });
    for (const { document } of page.items) {
      const { pk, id } = document;
      await heal(means, document, now).catch((error: unknown) => means.onFailure({ pk, id }, error));
    }
    after = page.next;
  } while (after !== undefined);
};

const heal = async ({ documents, reminders }: Means, document: StoredDocument, now: Instant): Promise<void> => {
  const key = { pk: document.pk, id: document.id };
  if (isInbox(key)) return changeIfThere(documents, kinds.inbox, key, (inbox) => withoutFuture(inbox, now));
  const owner = reminders.ownerAt(key);
  if (owner === undefined) return;
  const { remindedUntil = '' } = document['body'] as { readonly remindedUntil?: string };
  if (!(remindedUntil > now)) return;
  await changeIfThere(documents, owner.kind, key, (body) => ({ ...body, remindedUntil: now }));
};
