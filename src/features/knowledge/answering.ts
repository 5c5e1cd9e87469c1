import type { Answering } from '../../dialog/answering.ts';
import { readButton } from './answer-card.ts';
import { answers } from './answers/index.ts';
import { createSearch, type Search } from './searching.ts';

let search: Search | undefined;

/** Answers people's questions with what is known here; the index is made when the first one comes. */
export const answering: Answering = {
  find: (question, from) => {
    search ??= createSearch(answers);
    return search(question, from);
  },
  button: readButton,
};
