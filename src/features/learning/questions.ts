import type { StuckOn } from '../../model/thread.ts';

/** What two teams are proposed to talk about: one question each from a bank of its own. */
export interface Questions {
  /** By what it is about. */
  readonly about: 'plan' | 'talk' | 'contact' | 'offer' | 'people' | 'learning' | 'chart' | 'poster' | 'action';
  /** By what the asking team struggles with. */
  readonly stuck: Exclude<StuckOn, 'other'> | 'nothing';
  /** What is always worth asking, by what was shared. */
  readonly last: 'otherwise' | 'tomorrow';
}

const abouts: Readonly<Record<string, Questions['about']>> = {
  individualPlan: 'plan',
  crisisPlan: 'plan',
  feedback: 'talk',
  whatMatters: 'talk',
  peerWork: 'people',
  nextOfKin: 'people',
  userInvolvement: 'people',
  generalPractitioner: 'contact',
  transition: 'contact',
  afterDischarge: 'contact',
  coordination: 'contact',
  anchoring: 'contact',
  lowThreshold: 'offer',
  meetingPlace: 'offer',
  housing: 'offer',
  workAndSchool: 'offer',
  activity: 'offer',
  groups: 'offer',
  overview: 'learning',
  training: 'learning',
};

/**
 * Three questions for a talk, by rule: of the kind of action it is about, or else of what was shared; of what the asking
 * team struggles with; and one that a team in its first steps, or further on, gets most from.
 */
export const questionsFor = (
  kind: string,
  what: 'action' | 'chart' | 'poster',
  stuck: StuckOn | undefined,
): Questions => ({
  about: abouts[kind] ?? what,
  stuck: stuck === undefined || stuck === 'other' ? 'nothing' : stuck,
  last: stuck === 'beginning' || stuck === 'time' ? 'tomorrow' : 'otherwise',
});
