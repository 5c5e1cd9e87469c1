import { reminders } from '../../src/los.ts';
import { dateInNorway } from '../../src/model/calendar.ts';
import type { Instant } from '../../src/model/identity.ts';
import type { Inbox, InboxItem } from '../../src/model/inbox.ts';
import type { OwnerType } from '../../src/reminders/occasion.ts';
import type { Key, Store, StoredDocument } from '../../src/store/port.ts';

/** What is planned from, as far as it is looked at here. */
interface Planned {
  readonly remindedUntil?: Instant;
}

/**
 * Looks on as Los writes: every reminder that its plans hand in must stand in an inbox, keep one outcome, and be posted
 * as often as it is recorded as sent. It goes by what is written, so that a restart, or a second instance, hides nothing.
 */
export const createLedger = () => {
  const inboxes = new Map<string, Inbox>();
  const owners = new Map<string, Instant>();
  const handedIn = new Set<string>();
  const sent = new Map<string, number>();
  const broken: string[] = [];
  const counts = { planned: 0, items: 0, sent: 0, cancelled: 0, moved: 0, other: 0 };

  const nameOf = ({ pk, id }: Key): string => `${pk} ${id}`;

  const sawItem = (key: Key, before: InboxItem | undefined, item: InboxItem): void => {
    if (!before) {
      counts.items += 1;
      handedIn.add(item.of ?? item.id);
    }
    const [was, is] = [before?.outcome, item.outcome];
    if (was && was.reason !== 'takenBack' && JSON.stringify(was) !== JSON.stringify(is))
      broken.push(`${nameOf(key)}: ${item.id} was ${was.result} and is ${is?.result}`);
    if (!is || was) return;
    counts[is.result === 'gone' || is.result === 'unknown' ? 'other' : is.result] += 1;
  };

  const sawInbox = (key: Key, body: Inbox): void => {
    const before = inboxes.get(nameOf(key));
    inboxes.set(nameOf(key), body);
    const times = new Set<Instant>();
    for (const item of body.items) {
      const known = before?.items.find(({ id }) => id === item.id);
      sawItem(key, known, item);
      if (item.outcome?.result === 'sent' && !known?.outcome) times.add(item.outcome.at);
    }
    for (const at of times) {
      const name = `${at} ${body.recipient}`;
      sent.set(name, (sent.get(name) ?? 0) + 1);
    }
  };

  /** When a document notes that it has handed in what was due, all of that must be there. */
  const sawOwner = (document: StoredDocument): void => {
    const body = document['body'] as Planned | undefined;
    const before = owners.get(nameOf(document));
    if (body?.remindedUntil === undefined) return;
    owners.set(nameOf(document), body.remindedUntil);
    const owner = reminders.ownerAt(document);
    if (!owner || before === undefined || !(body.remindedUntil > before)) return;
    const asBefore = { ...body, remindedUntil: before } as never;
    for (const { id } of reminders.due(owner.type as OwnerType, asBefore, body.remindedUntil)) {
      counts.planned += 1;
      if (!handedIn.has(id)) broken.push(`${nameOf(document)}: ${id} was due and is in no inbox`);
    }
  };

  const saw = (document: StoredDocument): void => {
    if (document.pk.startsWith('inbox:')) sawInbox(document, document['body'] as Inbox);
    else sawOwner(document);
  };

  return {
    broken,
    counts,
    watch: (store: Store): Store => ({
      ...store,
      create: async (document) => {
        const written = await store.create(document);
        saw(document);
        return written;
      },
      replace: async (document, revision) => {
        const written = await store.replace(document, revision);
        saw(document);
        return written;
      },
      remove: async (key, revision) => {
        await store.remove(key, revision);
        const inbox = inboxes.get(nameOf(key));
        inboxes.delete(nameOf(key));
        for (const item of inbox?.items ?? [])
          if (!item.outcome) broken.push(`${nameOf(key)}: removed with ${item.id}, which nobody has been told`);
      },
    }),
    /** How many messages are recorded as sent in a conversation at a point in time. */
    sentAt: (at: Instant, recipient: string): number => sent.get(`${at} ${recipient}`) ?? 0,
    /** What waits although its time has come. */
    overdue: (now: Instant): string[] =>
      [...inboxes.values()].flatMap(({ recipient, items }) =>
        items
          .filter(({ outcome, at }) => !outcome && dateInNorway(at) < dateInNorway(now))
          .map(({ id }) => `${recipient}: ${id} waits since before today`),
      ),
  };
};

export type Ledger = ReturnType<typeof createLedger>;
