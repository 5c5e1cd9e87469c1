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
