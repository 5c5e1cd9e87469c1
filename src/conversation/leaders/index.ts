import type { Handlers } from '../../dialog/handler.ts';
import { digestHandlers } from './digest.ts';
import { storyHandlers } from './story.ts';

/** For leaders: the digest, when it comes, and the story so far. */
export const leaderHandlers: Handlers = { ...digestHandlers, ...storyHandlers };
