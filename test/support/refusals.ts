import { Refusal } from '../../src/model/refusal.ts';

/** The code with which something is refused; `undefined` when it is not. */
export const refusalOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return undefined;
};
