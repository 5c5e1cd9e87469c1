import { z } from 'zod';

/** A person in Teams: `{tenant}:{aadObjectId}`. Roles and memberships hang on this, never on a name. */
export const PersonId = z.string().regex(/^[^:\s]+:[^:\s]+$/);
export type PersonId = z.infer<typeof PersonId>;

export const personId = (tenant: string, objectId: string): PersonId => `${tenant}:${objectId}`;

export const tenantOf = (person: PersonId): string => person.slice(0, person.indexOf(':'));
export const objectIdOf = (person: PersonId): string => person.slice(person.indexOf(':') + 1);

/** Written Norwegian: bokmål or nynorsk. */
export const Language = z.enum(['nb', 'nn']);
export type Language = z.infer<typeof Language>;

/** A point in time, ISO 8601 in UTC (`2026-11-22T08:00:00Z`). */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** A calendar date in Norway (`2026-11-22`). */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;
