import { type FindIdentifier, findIdentifier, findNationalIdentityNumber } from '../model/privacy.ts';
import { authorise, privacyOf, requirePlace } from '../model/roles.ts';
import type { Handler, Targets, Turn } from './handler.ts';
import type { DialogMeans } from './means.ts';
import type { Request } from './request.ts';

/**
 * Finds what a request is about and checks that the person may do this with it, here.
 * @returns the turn about it
 * @throws Refusal as `requirePlace`, as the target's `load`, and as `authorise`
 */
export const reach = async (
  { targets }: DialogMeans,
  turn: Turn,
  { on, may }: Handler,
  request: Request,
): Promise<Targets[keyof Targets]> => {
  requirePlace(may, turn.scope, isWritten(request));
  const target = targets[on];
  const found = await target.load(turn, request, may);
  authorise(target.roles(turn, found), may);
  return target.aim(turn, found, may);
};

/** Whether somebody has typed a code, or words of their own. */
export const isWritten = ({ about, data }: Request): boolean =>
  about.key === undefined && Object.values(data).some((value) => typeof value !== 'string' || value.trim() !== '');

/** What to look for in what is entered with a verb. */
export const finderFor = ({ may }: Handler): FindIdentifier =>
  privacyOf(may) === 'noIdentifiers' ? findIdentifier : findNationalIdentityNumber;
