import type { Handlers } from './handler.ts';

/** Everything a person can ask for, by verb: the same whether it is typed or pressed. */
export const handlers: Handlers = {};
