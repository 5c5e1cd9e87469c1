import type { Conversation } from './dispatcher.ts';
import type { Handlers } from './handler.ts';
import { timelineHandlers } from './timeline.ts';

/** Everything a person can ask for, by verb: the same whether it is typed or pressed. */
export const handlers: Handlers = {
  ...timelineHandlers,
};

/** What Los does when it is added somewhere and when people leave. */
export const events: Conversation['events'] = {
  welcome: async () => [],
  left: async () => [],
};
