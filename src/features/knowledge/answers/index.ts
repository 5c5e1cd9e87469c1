import type { Answer } from '../answer.ts';
import { healthCommunities } from './health-communities.ts';
import { improvement } from './improvement.ts';
import { meetingThePerson } from './meeting-the-person.ts';
import { rightsAndPlans } from './rights-and-plans.ts';
import { tasks2014 } from './tasks-2014.ts';
import { tasks2022 } from './tasks-2022.ts';
import { theNetwork } from './the-network.ts';
import { tools } from './tools.ts';

/** Every answer, by what it is about, in the order in which they are listed. */
export const topics = {
  person: meetingThePerson,
  rights: rightsAndPlans,
  tools,
  improvement,
  network: theNetwork,
  communities: healthCommunities,
  tasks2014,
  tasks2022,
} as const satisfies Readonly<Record<string, readonly Answer[]>>;

export type Topic = keyof typeof topics;

/** Every answer, as listed. */
export const answers: readonly Answer[] = Object.values(topics).flat();

const byId: ReadonlyMap<string, Answer> = new Map(answers.map((answer) => [answer.id, answer]));

export const answerOf = (id: string): Answer | undefined => byId.get(id);

/** The id of the answer about a task of the catalogue; `undefined` for a team's or a network's own. */
export const answerOnTask = (task: string): string | undefined => answerOf(`task.${task}`)?.id;

export const topicNames = Object.keys(topics) as readonly Topic[];

const topicsById: ReadonlyMap<string, Topic> = new Map(
  topicNames.flatMap((topic) => topics[topic].map(({ id }) => [id, topic] as const)),
);

/** What an answer is about. */
export const topicOf = (id: string): Topic | undefined => topicsById.get(id);
