import type { Why } from '../../src/dialog/refusing.ts';
import type { CardName, Cards, Reply } from '../../src/dialog/reply.ts';
import { reviseActivities } from '../../src/features/case/activities/rules.ts';
import { coordinationChecklist } from '../../src/features/case/checklist/coordination.ts';
import { giveScore, recordScores } from '../../src/features/case/scores/rules.ts';
import { drawWheel } from '../../src/features/case/wheel/drawing.ts';
import { wheelOf } from '../../src/features/case/wheel/rules.ts';
import { hphCheckpoints } from '../../src/features/practice/hph.ts';
import type { ChecklistAnswer, PathwayCase, Score } from '../../src/model/case.ts';
import { newCase } from '../../src/model/cases.ts';
import { answerChecklist } from '../../src/model/checklist.ts';
import { addItem, checklistOf } from '../../src/model/checklist-editing.ts';
import type { Language } from '../../src/model/identity.ts';
import { answerPractice, startPractice } from '../../src/model/practice.ts';
import type { ListKind, PracticeAnswer, Team } from '../../src/model/team.ts';
import { actOn } from '../features/case/cases.ts';
import { teamOf } from '../support/team.ts';
import { speak } from '../support/texts.ts';
import { addressesOf } from './pictures.ts';
import { inNorwegian } from './support.ts';

/** What the toolkit's cards need to know of a turn. */
export const voiceFor = (language: Language) =>
  ({ t: speak(language), language, today: '2026-12-03', scope: 'group' }) as const;

/** What a card needs to know that shows the wheel of a case, as it is drawn of just this one. */
export const viewing = (language: Language, it: PathwayCase) => {
  const words = voiceFor(language);
  const me = { person: 'tenant:kari', userId: '29:kari', name: 'Kari Nordmann' };
  return { ...words, me, picture: () => addressesOf(drawWheel(wheelOf(it), words.t)) };
};

/** A turn about a team. @param seen the version of what the pressed card showed */
export const turnOn = (language: Language, body: Team, seen?: number) => ({
  ...voiceFor(language),
  target: { body },
  seen,
});

/**
 * The data a reply fills its card with, made by the very code that answers people.
 * @param why the answer was no, as the dialog says it on the card
 */
export const dataIn = <N extends CardName>(name: N, reply: Reply, why: Why = {}): Cards[N] => {
  if (reply.kind !== 'card' || reply.name !== name) throw new Error(`This is no ${name}`);
  return { ...(reply.data as Cards[N]), ...why };
};

const activities = {
  nb: ['Bolig', 'Arbeid: komme tilbake i jobb, helst på lageret der jeg var før', 'Familie', 'Økonomi'],
  nn: ['Bustad', 'Arbeid: kome attende i jobb, helst på lageret der eg var før', 'Familie', 'Økonomi'],
} as const;

const areas = ['housing', 'work', 'family', 'economy'];

export const emptyCase = (code = 'B-07'): PathwayCase =>
  newCase({ team: 'team1', code, madeBy: 'command', checklist: coordinationChecklist }, actOn({ version: 0 }));

/** A case with four activities in the user's words. */
export const namedCase = (language: Language): PathwayCase =>
  reviseActivities(
    emptyCase(),
    {
      existing: {},
      added: inNorwegian(activities, language).map((text, at) => ({ area: areas[at] ?? 'other', text })),
    },
    actOn({ version: 0 }),
  );

/** As many activities as there may be, each as long as it may be. */
export const fullCase = (language: Language): PathwayCase => {
  const long = language === 'nn' ? 'kome seg ut og handle saman med ein som forstår' : 'komme seg ut og handle sammen';
  const added = Array.from({ length: 12 }, (_, at) => ({
    area: 'other',
    text: `${at + 1}. ${long} ${long}`.slice(0, 100),
  }));
  return reviseActivities(emptyCase('ÆØÅ-1234'), { existing: {}, added }, actOn({ version: 0 }));
};

export const holding = (it: PathwayCase, round: number, heldOn: string, scores: readonly (Score | undefined)[]) =>
  recordScores(
    it,
    { round, heldOn, scores: Object.fromEntries(scores.map((score, at) => [`a${at + 1}`, score])) },
    '2026-12-03',
    actOn(it),
  );

/** The areas gone through one at a time, on the day of the samples. */
export const giving = (it: PathwayCase, round: number, scores: readonly (Score | undefined)[]): PathwayCase =>
  scores.reduce<PathwayCase>((before, score, at) => {
    const entered = { round, activity: `a${at + 1}`, score };
    return score === undefined
      ? before
      : giveScore(before, entered, '2026-12-03', actOn(before, { now: '2026-12-03T08:00:00Z' }));
  }, it);

/** Conversation 1 is held: 1, 4, 1, 2. */
export const begunCase = (language: Language): PathwayCase =>
  holding(namedCase(language), 1, '2026-11-16', [1, 4, 1, 2]);

/** Both conversations, with one activity that was not scored again. */
export const comparedCase = (language: Language): PathwayCase =>
  holding(begunCase(language), 2, '2026-12-03', [5, 6, 4, undefined]);

/** Other words for an activity, or none to take it out. */
export const reworded = (it: PathwayCase, id: string, words: string, on = '2026-12-01'): PathwayCase =>
  reviseActivities(it, { existing: { [id]: words }, added: [] }, { ...actOn(it), now: `${on}T08:00:00Z` });

/** Three conversations; one activity has other words now, one is taken out, and a score and a day were corrected. */
export const followedCase = (language: Language): PathwayCase => {
  const compared = holding(begunCase(language), 2, '2026-11-23', [2, 6, 1, undefined]);
  const corrected = holding(compared, 1, '2026-11-15', [2]);
  const named = reworded(corrected, 'a1', language === 'nn' ? 'Ei dør å låse' : 'En egen dør å låse');
  return holding(reworded(named, 'a4', ''), 3, '2026-12-03', [8, 6, 4]);
};

/** Twelve conversations about as many activities as there may be, with other words as long as they may be. */
export const longCase = (language: Language): PathwayCase => {
  const days = Array.from({ length: 12 }, (_, at) => `2026-11-${String(at + 10)}`);
  const scores: Score[] = [10, 9, 10, 1, 10, 10, 3, 10, 10, 10, 2, 10];
  const held = days.reduce((it, day, at) => holding(it, at + 1, day, scores), fullCase(language));
  const renamed = held.activities.reduce((it, { id, text }) => reworded(it, id, `${text.slice(0, 97)} b`), held);
  return reworded(renamed, 'a12', '');
};

/** The checklist answered from the top, the exceptions by id. */
export const answering = (
  it: PathwayCase,
  count: number,
  except: Readonly<Record<string, ChecklistAnswer>> = {},
): PathwayCase =>
  answerChecklist(
    it,
    Object.fromEntries(coordinationChecklist.slice(0, count).map(({ id }) => [id, except[id] ?? 'done'])),
    actOn(it),
  );

const proposal = coordinationChecklist;

/** A team that has walked through its practice, or begun to. */
export const walkedTeam = (
  before: Team,
  id: string,
  date: string,
  answers: readonly PracticeAnswer[],
  list: ListKind = 'coordination',
): Team => {
  const now = `${date}T09:00:00Z`;
  const items = list === 'hph' ? hphCheckpoints : checklistOf(before, { proposal });
  const ids = items.map((item) => item.id);
  const started = startPractice(before, { id, list, items }, now);
  return answers.reduce(
    (team, answer, at) => answerPractice(team, { round: id, item: ids[at] ?? '', answer, seen: at }, now),
    started,
  );
};

const longItem = {
  nb: 'Brukeren vet hvem som kan kontaktes om kvelden, i helgene og i feriene, og har fått det skriftlig på et språk som er lett å forstå, også når den faste kontaktpersonen er borte i lengre tid av gangen',
  nn: 'Brukaren veit kven som kan kontaktast om kvelden, i helgene og i feriane, og har fått det skriftleg på eit språk som er lett å forstå, også når den faste kontaktpersonen er borte i lengre tid om gongen',
} as const;

/** A team whose list is as long as it may be, with items as long as they may be. */
export const ownChecklist = (before: Team, language: Language): Team =>
  Array.from({ length: 10 }).reduce<Team>(
    (it, _, at) =>
      addItem(it, {
        id: `own-${at + 1}`,
        proposal,
        place: at + 1,
        text: inNorwegian(longItem, language).slice(0, 200),
      }),
    before,
  );

/** A team whose list is as long as it may be, with items of nothing but signs that are escaped. */
export const signedChecklist = (): Team => {
  const items = Array.from({ length: 20 }, (_, at) => ({ id: `own-${at + 1}`, text: '*'.repeat(200) }));
  return { ...team(), checklist: { items, version: 20 } };
};

export const team = (name = 'Fjordvik'): Team =>
  teamOf({ name, members: [{ person: 'tenant:kari', userId: '29:kari', name: 'Kari Nordmann' }] });

/** A team of four who may all have cases. */
export const staff: Team = teamOf({
  members: ['Kari Nordmann', 'Per Kristian Østgaard-Bjørnstad', 'Åse Li', 'Mohammed Al-Rashid'].map((name, at) => ({
    person: `tenant:${at}`,
    userId: `29:${at}`,
    name,
    role: at === 0 ? 'teamLead' : 'member',
  })),
});

/** A case that the first so many of `staff` follow up. */
export const sharedBy = (it: PathwayCase, count: number): PathwayCase => ({
  ...it,
  contactPersons: staff.members.slice(0, count).map(({ person }) => person),
});
