import { type Entered, writtenIn } from '../../dialog/reading.ts';
import type { TaskText } from '../../model/network.ts';

/** The fields of the form for a task's words: what was entered, else what is stored. */
export const textFields = (entered: Entered, stored?: TaskText): Pick<TaskText, 'title' | 'what' | 'firstStep'> => {
  const value = (name: 'title' | 'what' | 'firstStep') => writtenIn(entered, name) ?? stored?.[name] ?? '';
  return { title: value('title'), what: value('what'), firstStep: value('firstStep') };
};
