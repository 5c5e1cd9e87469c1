import type { NetworkTemplate, Session, SessionNumber } from '../../model/network.ts';
import type { AgendaItem, AgendaKind, SessionDay, SessionPlan } from '../../model/session-plan.ts';

/** Minutes of a session by what they are used for. */
export type Minutes = Readonly<Record<Exclude<AgendaKind, 'break'>, number>>;

/** What the sessions of 2014–2015 were used for (DOMAIN §9). */
export const seedMinutes: Readonly<Record<SessionNumber, Minutes>> = {
  1: { project: 180, external: 225, group: 330 },
  2: { project: 180, external: 150, group: 210 },
  3: { project: 150, external: 210, group: 180 },
  4: { project: 105, external: 255, group: 75 },
};

/**
 * How much of a session is to be group work unless the facilitators say otherwise, in per cent: what sessions 1–3 gave it
 * taken together (12 of 30¼ hours), and at session 4, a conference, what that one gave it (docs/decisions/0065-sessions.md).
 */
const usualGoal: Readonly<Record<SessionNumber, number>> = { 1: 40, 2: 40, 3: 40, 4: 15 };

/** The titles of the catalogue, which each language has words for. */
const givenTitles = [
  'welcome',
  'pause',
  'lunch',
  'plan',
  'plenum',
  'pathway',
  'wholePathway',
  'attitudes',
  'whatMatters',
  'ourUsers',
  'improvement',
  'peerWork',
  'userRole',
  'goals',
  'begin',
  'makeGoals',
  'findNeeds',
  'toolkit',
  'measuring',
  'partnership',
  'anchoring',
  'measurable',
  'prioritise',
  'implementation',
  'choosingMeasures',
  'fromGoals',
  'onwards',
  'nextOfKin',
  'someTell',
  'userAsks',
  'exampleOfPractice',
  'assess',
  'networkMeetings',
  'adjusting',
  'whatTheyShow',
  'statePolicy',
  'betterPractice',
  'posters',
  'prevention',
  'spreading',
  'achieved',
  'goOn',
  'thanks',
] as const;
type GivenTitle = (typeof givenTitles)[number];

/** What another version of Los has given a title is none here. */
export const isGivenTitle = (given: string | undefined): given is GivenTitle =>
  givenTitles.some((one) => one === given);

/** What an agenda begins with: kind, minutes, and the title's name in the catalogue by template. */
type Slot = readonly [kind: AgendaKind, minutes: number, rop2014: GivenTitle, national2022?: GivenTitle];
type Layout = readonly [readonly Slot[], readonly Slot[]];

const welcome: Slot = ['project', 30, 'welcome'];
const pause: Slot = ['break', 15, 'pause'];
const lunch: Slot = ['break', 60, 'lunch'];
const plan = (minutes: number): Slot => ['group', minutes, 'plan'];

const layouts: Readonly<Record<SessionNumber, Layout>> = {
  1: [
    [
      welcome,
      ['external', 75, 'pathway', 'wholePathway'],
      pause,
      ['group', 120, 'plenum'],
      lunch,
      ['external', 75, 'attitudes', 'whatMatters'],
      pause,
      ['group', 60, 'ourUsers'],
    ],
    [
      ['project', 60, 'improvement'],
      ['external', 75, 'peerWork', 'userRole'],
      pause,
      ['project', 60, 'goals', 'begin'],
      ['group', 90, 'makeGoals', 'findNeeds'],
      lunch,
      ['project', 30, 'toolkit'],
      pause,
      plan(60),
    ],
  ],
  2: [
    [
      welcome,
      ['project', 60, 'measuring'],
      pause,
      ['group', 90, 'plenum'],
      lunch,
      ['external', 75, 'partnership', 'anchoring'],
      pause,
      ['group', 45, 'measurable', 'prioritise'],
    ],
    [
      ['external', 75, 'implementation', 'choosingMeasures'],
      pause,
      ['project', 45, 'fromGoals'],
      lunch,
      plan(75),
      ['project', 45, 'onwards'],
    ],
  ],
  3: [
    [
      welcome,
      ['external', 75, 'nextOfKin', 'userRole'],
      pause,
      ['group', 60, 'someTell'],
      lunch,
      ['external', 60, 'userAsks', 'exampleOfPractice'],
      pause,
      ['group', 60, 'assess'],
    ],
    [
      ['external', 75, 'networkMeetings', 'adjusting'],
      pause,
      ['project', 60, 'whatTheyShow'],
      lunch,
      plan(60),
      ['project', 60, 'onwards'],
    ],
  ],
  4: [
    [
      welcome,
      ['external', 60, 'statePolicy'],
      pause,
      ['external', 75, 'betterPractice'],
      lunch,
      ['group', 45, 'posters'],
      pause,
      ['external', 60, 'prevention', 'spreading'],
    ],
    [
      ['external', 60, 'whatMatters'],
      pause,
      ['project', 45, 'achieved'],
      ['group', 30, 'goOn'],
      ['project', 30, 'thanks'],
    ],
  ],
};

/** A session as it is planned when nobody has planned it yet: the template's themes, and the hours of the seeds. */
export const newPlan = (
  { id, number }: Pick<Session, 'id' | 'number'>,
  template: NetworkTemplate,
  networks: readonly string[],
): SessionPlan => ({
  id,
  number,
  template,
  networks: [...networks],
  starts: ['09:30', '08:30'],
  goal: usualGoal[number],
  agenda: layouts[number].flatMap((slots, at) => slots.map((slot, place) => itemOf(slot, template, at, place))),
  presenters: [],
  teamQuestions: {},
  attendance: [],
  version: 0,
  settled: 0,
  remindedUntil: '1970-01-01T00:00:00Z',
});

const itemOf = (
  [kind, minutes, rop, national = rop]: Slot,
  template: NetworkTemplate,
  at: number,
  place: number,
): AgendaItem => ({
  id: `d${at + 1}i${place + 1}`,
  day: (at + 1) as SessionDay,
  kind,
  minutes,
  given: template === 'rop2014' ? rop : national,
  title: '',
  who: '',
  note: '',
});
