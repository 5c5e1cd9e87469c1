import { z } from 'zod';

/**
 * A person in Teams, as `entra:{objectId}`: the object id in Entra is a GUID, no two people have the same, and it is the
 * person's own whatever organisation a chat belongs to. What is no GUID, as the local client has it, is known in its
 * tenant only: `{tenant}:{id}`. Roles and memberships hang on this, never on a name.
 */
export const PersonId = z.string().regex(/^[^:\s]+:[^:\s]+$/);
export type PersonId = z.infer<typeof PersonId>;

const isGuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const personId = (tenant: string, objectId: string): PersonId =>
  isGuid.test(objectId) ? `entra:${objectId}` : `${tenant}:${objectId}`;

const withTenant =
  /(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-f-])/g;

/** Ids as they are by now, wherever they stand in a text: once they began with the tenant of the chat they came from. */
export const withoutTenants = (text: string): string => text.replace(withTenant, 'entra:$1');

export const objectIdOf = (person: PersonId): string => person.slice(person.indexOf(':') + 1);

/** What Los speaks: bokmål, nynorsk, English. */
export const Language = z.enum(['nb', 'nn', 'en']);
export type Language = z.infer<typeof Language>;

/** A point in time, ISO 8601 in UTC (`2026-11-22T08:00:00Z`). */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** A calendar date in Norway (`2026-11-22`). */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;
