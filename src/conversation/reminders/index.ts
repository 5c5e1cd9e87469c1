import type { Handlers } from '../../dialog/handler.ts';
import { laterHandlers } from './later.ts';
import { settingsHandlers } from './settings.ts';

/** How people and teams choose to be reminded. */
export const reminderHandlers: Handlers = { ...laterHandlers, ...settingsHandlers };
