import { z } from 'zod';
import { Instant, PersonId } from './identity.ts';
import type { Stored } from './stored.ts';

/** Who may make networks beside those in the settings; given and taken back with `los grant`. */
export const Grants = z.object({
  facilitators: z.array(z.object({ person: PersonId, at: Instant })).default([]),
});
export type Grants = Stored<typeof Grants>;

/** Lets somebody make networks; the same object when they may already. */
export const grant = (grants: Grants, person: PersonId, at: Instant): Grants =>
  isGranted(grants, person) ? grants : { ...grants, facilitators: [...grants.facilitators, { person, at }] };

/** Takes it back; the networks they have made stay, and so does their part in them. */
export const revoke = (grants: Grants, person: PersonId): Grants =>
  isGranted(grants, person)
    ? { ...grants, facilitators: grants.facilitators.filter((one) => one.person !== person) }
    : grants;

/** Whether somebody was given the right to make networks; those in the settings are not looked at. */
export const isGranted = ({ facilitators }: Grants, person: PersonId): boolean =>
  facilitators.some((one) => one.person === person);
