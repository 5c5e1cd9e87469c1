import type { Goal } from '../model/improvement.ts';
import { capitalised, shortened } from './format.ts';

/** As much of a goal as is needed to know it again, in signs. */
const longestTitle = 90;

/** A goal by what it is about, short enough for a title or a row. */
export const goalTitle = ({ what, rough }: Pick<Goal, 'what' | 'rough'>): string =>
  shortened(capitalised(what === '' ? rough : what), longestTitle);
