import type { Answering } from '../../dialog/answering.ts';
import { readButton } from './answer-card.ts';
import { answers, topicOf } from './answers/index.ts';
import { following, goingOn } from './following.ts';
import { createSearch, type Search } from './searching.ts';

let made: Promise<Search> | undefined;

/** The index is made when the first question comes. */
const search: Answering['find'] = async (question, from) => {
  made ??= createSearch(answers);
  return (await made)(question, from);
};

/** Answers people's questions with what is known here. */
export const answering: Answering = {
  find: search,
  asking: (id) => ({ do: 'knowledge.show', id }),
  button: readButton,
  topicOf: (id) => (id === undefined ? undefined : topicOf(id)) ?? 'other',
  follows: (text) => goingOn(text) !== undefined,
  following: (text, topic) => following(text, topic, search),
};
