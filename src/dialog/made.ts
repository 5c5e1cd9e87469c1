import { createHash } from 'node:crypto';
import type { Turn } from './handler.ts';

/**
 * The id of something that is made by what somebody asks for: the same when that is pressed or delivered again, also long
 * after the command itself has been forgotten, so that it is made once.
 */
export const idOfMade = ({ commandId }: Pick<Turn, 'commandId'>, what: string): string =>
  createHash('sha256').update(`${what}\n${commandId}`).digest('base64url').slice(0, 22);
