import fc from 'fast-check';
import { compose } from '../../../src/dialog/compose.ts';
import type { Turn } from '../../../src/dialog/handler.ts';
import { takingAway } from '../../../src/dialog/undoing.ts';
import { markOnCharts } from '../../../src/features/actions/marks.ts';
import { editAction, removeAction as removeTeamAction } from '../../../src/features/actions/rules.ts';
import { changeTeamMap } from '../../../src/features/actors/rules.ts';
import {
  beginAnnouncement,
  putBack,
  throwAway,
  rewrite as writeAnew,
} from '../../../src/features/announcements/rules.ts';
import { reviseActivities } from '../../../src/features/case/activities/rules.ts';
import { changeCaseMap } from '../../../src/features/case/actors/rules.ts';
import { closeCase, purge } from '../../../src/features/case/closing/rules.ts';
import { agreeOnConversation } from '../../../src/features/case/next-conversation/rules.ts';
import { commentPlan, removeAction, setGoal, setIndividualPlan } from '../../../src/features/case/plan/rules.ts';
import { handOverCase, shareCase } from '../../../src/features/case/sharing/rules.ts';
import {
  changeDates,
  recordEvent,
  removeEvent,
  removePathway,
  startPathway,
} from '../../../src/features/case/way-home/rules.ts';
import { placeActivities } from '../../../src/features/case/wheel/rules.ts';
import { answerStep, note } from '../../../src/features/coaching/rules.ts';
import { addGoal, agree, closeGoal, removeGoal, saveWhat, saveWhy } from '../../../src/features/goals/rules.ts';
import { features } from '../../../src/features/index.ts';
import {
  changedRound,
  closedRound,
  openedRound,
  reopenedRound,
  replied,
  withoutReply,
} from '../../../src/features/intake/desk-rules.ts';
import { prepare, takeBack } from '../../../src/features/learning/rules.ts';
import { agreeOn, learn } from '../../../src/features/learning/talk-rules.ts';
import { changeTaskText, removeTask } from '../../../src/features/packages/rules.ts';
import { writePoster } from '../../../src/features/poster/rules.ts';
import { choosePhase, type Side, setScore } from '../../../src/features/progress/rules.ts';
import {
  annotate,
  freezeAt,
  joinAt,
  removeAnnotation,
  reword,
  splitFrom,
} from '../../../src/features/run-chart/rules.ts';
import { setTimes } from '../../../src/features/sessions/agenda-rules.ts';
import { choosePresenters } from '../../../src/features/sessions/presenter-rules.ts';
import { chooseQuestions } from '../../../src/features/sessions/question-rules.ts';
import { newPlan } from '../../../src/features/sessions/template-rules.ts';
import { carry } from '../../../src/features/tasks/carry-over-rules.ts';
import { saveAnswer, saveInterviews, setStatus } from '../../../src/features/tasks/work-rules.ts';
import { addActors, removeActor, renameActor } from '../../../src/model/actors.ts';
import type { Announcement } from '../../../src/model/announcement.ts';
import { addDays } from '../../../src/model/calendar.ts';
import type { PathwayCase } from '../../../src/model/case.ts';
import { type Act, logAccess } from '../../../src/model/cases.ts';
import { addItem, changeItem, removeItem } from '../../../src/model/checklist-editing.ts';
import { askGuidance, closeThread, writeInThread } from '../../../src/model/guidance.ts';
import type { IhiHalves, Phase } from '../../../src/model/improvement.ts';
import type { Application, Round } from '../../../src/model/intake.ts';
import {
  addMeasure,
  addPoints,
  endMeasure,
  excludePoint,
  redefineMeasure,
  removeMeasure,
} from '../../../src/model/measures.ts';
import type { Network } from '../../../src/model/network.ts';
import { archive, fetchBack } from '../../../src/model/network-archive.ts';
import { changeSessions } from '../../../src/model/network-sessions.ts';
import { invite, listTeam, revoke } from '../../../src/model/network-set-up.ts';
import { addOwnTask, editOwnTask, removeOwnTask } from '../../../src/model/own-tasks.ts';
import { discardDraft, publishDraft } from '../../../src/model/package-draft.ts';
import { answerPractice, startPractice, stopPractice } from '../../../src/model/practice.ts';
import { leave } from '../../../src/model/roster.ts';
import type { SessionPlan } from '../../../src/model/session-plan.ts';
import type { Share } from '../../../src/model/sharing.ts';
import type { Talk } from '../../../src/model/talk.ts';
import type { Team } from '../../../src/model/team.ts';
import type { Thread } from '../../../src/model/thread.ts';
import type { Undoing } from '../../../src/model/undo.ts';
import { isUndoOver, undone, undoOf, withoutOldUndos } from '../../../src/model/undo-rules.ts';
import type { Key } from '../../../src/store/port.ts';
import { accepted } from '../../cards/intake.ts';
import { contentIn, other, own, shareOf, talkIn } from '../../cards/learning.ts';
import { refusalOf } from '../../support/refusals.ts';
import { networkOf, teamOf } from '../../support/team.ts';
import { told, tried, withIdea } from '../actions/actions.ts';
import { answered, contactPerson, conversations, scored, today } from '../case/cases.ts';
import { planned } from '../case/plan/planned.ts';
import { risenMeasure } from '../run-chart/charts.ts';

const { kinds, places } = compose(features).undoables;
const now = `${today}T08:00:00Z`;
const [kari, ola, per] = ['kari', 'ola', 'per'].map((name) => ({ person: `t:${name}`, userId: `29:${name}`, name }));
const moment = { now, today };
const applyingBy = { deadline: '2027-01-15', replyBy: '2027-02-15' };
const act: Act = { by: contactPerson, now, seen: undefined };
const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error('There is no such thing to test with.');
  return one;
};

/** Something that is taken away: how it was before, and what takes it. */
interface Row<T> {
  readonly kind: string;
  readonly of?: string;
  readonly before: T;
  take(body: T): T;
  /** The part it touches: other changes to it stand in the way. */
  readonly part: string;
  /** It is saved once more as it stands: takes nothing away. What is simply taken out has no such. */
  readonly save?: (body: T) => T;
  /** Somebody else changes the same thing afterwards. */
  readonly meanwhile?: (body: T) => T;
}

const fall = { kind: 'hph4', on: today, cause: 'fall', note: 'Falt' } as const;
const actors = [
  { id: 'k1', name: 'Fastlegen' },
  { id: 'k2', name: 'NAV' },
];
const full = (() => {
  const plan = setGoal(
    planned(conversations([3, 5], [6, 7]), {}, { what: 'Ringe fastlegen' }),
    'a1',
    'Eget sted å bo',
    act,
  );
  const commented = commentPlan(plan, 'Fint', act);
  const home = startPathway(commented, { discharge: '2026-11-01', homecoming: '2026-11-02' }, '2026-11-01', act);
  const event = recordEvent(home, 1, { made: 'e1' }, fall, today, act);
  const known = changeCaseMap(event, act, (map, to) => addActors(map, actors, to));
  return agreeOnConversation(known, '2026-12-20', today, act);
})();
const begunAgain = startPathway(full, { discharge: undefined, homecoming: undefined }, today, act);
const caseTeam = teamOf({
  members: [
    { ...found(kari), person: contactPerson, role: 'teamLead' },
    { ...found(ola), role: 'member' },
  ],
});

const cases: readonly Row<PathwayCase>[] = [
  {
    kind: 'planAction',
    of: 'p1',
    part: 'plan',
    before: full,
    take: (it) => removeAction(it, 'p1', act),
  },
  {
    kind: 'planGoal',
    of: 'a1',
    part: 'plan',
    before: full,
    take: (it) => setGoal(it, 'a1', '', act),
    save: (it) => setGoal(it, 'a1', 'Eget sted å bo', act),
    meanwhile: (it) => setGoal(it, 'a1', 'Noe annet', act),
  },
  {
    kind: 'planComment',
    part: 'plan',
    before: full,
    take: (it) => commentPlan(it, '', act),
    save: (it) => commentPlan(it, 'Fint', act),
    meanwhile: (it) => commentPlan(it, 'Noe annet', act),
  },
  {
    kind: 'individualPlan',
    part: 'plan',
    before: full,
    take: (it) => setIndividualPlan(it, true, act),
    save: (it) => setIndividualPlan(it, false, act),
    meanwhile: (it) => setIndividualPlan(it, false, act),
  },
  {
    kind: 'hphPathway',
    part: 'hph',
    before: begunAgain,
    take: (it) => removePathway(it, 2, act),
    meanwhile: (it) => startPathway(it, { discharge: undefined, homecoming: today }, today, act),
  },
  {
    kind: 'hphDates',
    part: 'hph',
    before: full,
    take: (it) => changeDates(it, 1, { discharge: undefined, homecoming: undefined }, act),
    save: (it) => changeDates(it, 1, { discharge: '2026-11-01', homecoming: '2026-11-02' }, act),
    meanwhile: (it) => changeDates(it, 1, { discharge: today, homecoming: today }, act),
  },
  {
    kind: 'hphEvent',
    of: 'e1',
    part: 'hph',
    before: full,
    take: (it) => removeEvent(it, 1, 'e1', act),
    save: (it) => recordEvent(it, 1, { event: 'e1' }, fall, today, act),
    meanwhile: (it) => startPathway(it, { discharge: undefined, homecoming: today }, today, act),
  },
  {
    kind: 'nextConversation',
    part: 'conversation',
    before: full,
    take: (it) => agreeOnConversation(it, undefined, today, act),
    save: (it) => agreeOnConversation(it, '2026-12-20', today, act),
    meanwhile: (it) => agreeOnConversation(it, '2027-01-20', today, act),
  },
  {
    kind: 'activities',
    part: 'activities',
    before: full,
    take: (it) => reviseActivities(it, { existing: { a1: '', a2: 'Andre ord' }, added: [] }, act),
    save: (it) => reviseActivities(it, { existing: { a1: 'Aktivitet 1' }, added: [] }, act),
    meanwhile: (it) => scored(it, 3, [undefined, 8]),
  },
  {
    kind: 'activities',
    part: 'activities',
    before: full,
    take: (it) => placeActivities(it, { a2: 1 }, act),
    meanwhile: (it) => placeActivities(it, { a1: 1 }, act),
  },
  {
    kind: 'scores',
    of: '2',
    part: 'scores',
    before: full,
    take: (it) => scored(it, 2, [1, undefined]),
    save: (it) => scored(it, 2, [6, 7]),
    meanwhile: (it) => scored(it, 2, [2, 2]),
  },
  {
    kind: 'caseActor',
    of: 'k1',
    part: 'actors',
    before: full,
    take: (it) => changeCaseMap(it, act, (map, to) => removeActor(map, 'k1', to)),
  },
  {
    kind: 'caseActor',
    of: 'k1',
    part: 'actors',
    before: full,
    take: (it) => changeCaseMap(it, act, (map, to) => renameActor(map, 'k1', 'Legen', to)),
    save: (it) => changeCaseMap(it, act, (map, to) => renameActor(map, 'k1', 'Fastlegen', to)),
    meanwhile: (it) => changeCaseMap(it, act, (map, to) => renameActor(map, 'k1', 'Doktoren', to)),
  },
  { kind: 'caseClosed', part: 'closing', before: full, take: (it) => closeCase(it, act) },
  {
    kind: 'caseShared',
    part: 'people',
    before: full,
    take: (it) => shareCase(it, caseTeam, found(ola).person, act),
    save: (it) => it,
    meanwhile: (it) => logAccess(it, { ...act, by: found(ola).person }, 'opened'),
  },
  {
    kind: 'caseHandedOver',
    part: 'people',
    before: full,
    take: (it) => handOverCase(it, caseTeam, found(ola).person, act),
  },
];

const inPhase = (team: Team, phase: Phase): Team => choosePhase(team, { phase, seen: undefined }, now);
const scoredBy = (team: Team, from: Side, halves: IhiHalves): Team =>
  setScore(team, { month: '2026-11', from, halves, by: contactPerson, seen: undefined }, now);

const session = '2026-12-07';
const happened = { on: '2026-03-30', text: 'Ny rutine' };
const month = '2026-10-01';
const measured = (numerator: number, on = month) => ({ on, amount: { numerator, denominator: 1 } });
const worked = (() => {
  const team = teamOf({ members: [found(kari), found(ola), found(per)] });
  const own = addOwnTask(team, 'own.1', 1, { title: 'Møte', what: 'Alle', firstStep: 'Ringe' });
  const status = ['own.1', 'rop2014.p1.services'].reduce((one, id) => setStatus(one, id, 'inProgress', moment), own);
  const answer = saveAnswer(status, 'rop2014.p1.team', { answer: 'Vi er seks', note: 'Husk Per' }, moment);
  const listen = saveInterviews(answer, 'rop2014.p1.listen', { count: '2', themes: 'Ro\nBolig' }, moment);
  const walk = startPractice(listen, { id: 'w1', list: 'hph', items: [{ id: 'hph0' }, { id: 'hph1' }] }, now);
  const begun = answerPractice(walk, { round: 'w1', item: 'hph0', answer: 'inPlace', seen: undefined }, now);
  const known = changeTeamMap(begun, undefined, (map, to) => addActors(map, actors, to));
  const items = addItem(inPhase(scoredBy(known, 'team', 4), 2), {
    id: 'own-1',
    proposal: [{ id: 'c1' }, { id: 'c2' }],
    text: 'Ringe',
    place: 1,
  });
  const measures = [risenMeasure({ annotations: [happened], frozenAt: '2026-02-23', splits: ['2026-03-30'] })];
  const measure = { name: 'Informert', form: 'count', every: 'month', better: 'lower', responsible: 't:kari' } as const;
  return addPoints(addMeasure({ ...items, measures }, 'm2', measure, now), 'm2', [measured(5)], now);
})();

const trying = tried(withIdea());

const byKari = { person: contactPerson, to: undefined };
const withGoal = (() => {
  const rough = ['g1', 'g2'].reduce((team, id) => addGoal(team, { id, text: `Mål ${id}` }, now), worked);
  return agree(saveWhat(rough, 'g1', { what: 'Flere får plan', whom: 'Alle' }, { now }), 'g1', byKari, { now });
})();
/** A talk with a facilitator that ended with a step. */
const noted = (team: Team, minutes: number): Team =>
  note(team, { on: today, minutes, step: 'Ring tre', who: '' }, { id: 'k1', facilitator: found(kari) }, now);

const teams: readonly Row<Team>[] = [
  { kind: 'ownTask', of: 'own.1', part: 'own', before: worked, take: (team) => removeOwnTask(team, 'own.1') },
  {
    kind: 'ownTaskText',
    of: 'own.1',
    part: 'own',
    before: worked,
    take: (team) => editOwnTask(team, 'own.1', { title: 'Annet', what: '', firstStep: '' }, moment),
    save: (team) => editOwnTask(team, 'own.1', { title: 'Møte', what: 'Alle', firstStep: 'Ringe' }, moment),
    meanwhile: (team) => editOwnTask(team, 'own.1', { title: 'Tredje', what: '', firstStep: '' }, moment),
  },
  {
    kind: 'taskAnswer',
    of: 'rop2014.p1.team',
    part: 'answer',
    before: worked,
    take: (team) => saveAnswer(team, 'rop2014.p1.team', { answer: '', note: '' }, moment),
    save: (team) =>
      saveAnswer(team, 'rop2014.p1.team', { answer: 'Vi er seks', note: 'Husk Per', finish: 'yes' }, moment),
    meanwhile: (team) => saveAnswer(team, 'rop2014.p1.team', { answer: 'Nytt', note: '' }, moment),
  },
  {
    kind: 'taskAnswer',
    of: 'rop2014.p1.team',
    part: 'answer',
    before: worked,
    take: (team) => saveAnswer(team, 'rop2014.p1.team', { answer: 'Syv', note: '', finish: 'yes' }, moment),
  },
  {
    kind: 'taskInterviews',
    of: 'rop2014.p1.listen',
    part: 'interviews',
    before: worked,
    take: (team) => saveInterviews(team, 'rop2014.p1.listen', { count: '0', themes: '' }, moment),
    save: (team) =>
      saveInterviews(team, 'rop2014.p1.listen', { count: '2', themes: 'Ro\nBolig', finish: 'yes' }, moment),
    meanwhile: (team) => saveInterviews(team, 'rop2014.p1.listen', { count: '3', themes: '' }, moment),
  },
  {
    kind: 'carriedTasks',
    part: 'carry',
    before: worked,
    take: (team) => carry(team, 2, ['own.1'], { now, today: session }),
    save: (team) => carry(team, 2, ['own.1'], { now, today }),
    meanwhile: (team) => carry(team, 2, ['rop2014.p1.services'], { now, today: session }),
  },
  {
    kind: 'walkThrough',
    of: 'w1',
    part: 'practice',
    before: worked,
    take: (team) => stopPractice(team, 'w1', undefined),
    meanwhile: (team) => startPractice(team, { id: 'w2', list: 'hph', items: [{ id: 'hph0' }] }, now),
  },
  {
    kind: 'teamChecklist',
    part: 'checklist',
    before: worked,
    take: (team) => removeItem(team, { proposal: [], item: 'c1', seen: undefined }),
    save: (team) => changeItem(team, { proposal: [], item: 'c1', text: undefined, place: 2, seen: undefined }),
    meanwhile: (team) => removeItem(team, { proposal: [], item: 'c2', seen: undefined }),
  },
  {
    kind: 'chartSettings',
    of: 'm1',
    part: 'chart',
    before: worked,
    take: (team) => joinAt(team, 'm1', '2026-03-30', moment),
    save: (team) => splitFrom(team, 'm1', '2026-04-01', moment),
    meanwhile: (team) => freezeAt(team, 'm1', '2026-03-02', moment),
  },
  {
    kind: 'chartSettings',
    of: 'm1',
    part: 'chart',
    before: worked,
    take: (team) => freezeAt(team, 'm1', undefined, moment),
  },
  {
    kind: 'chartAnnotation',
    of: 'm1 2026-03-30',
    part: 'annotations',
    before: worked,
    take: (team) => removeAnnotation(team, 'm1', '2026-03-30', moment),
    save: (team) => reword(team, 'm1', happened, moment),
    meanwhile: (team) => annotate(team, 'm1', { ...happened, text: 'Ferie' }, moment),
  },
  {
    kind: 'teamAction',
    of: 'a1',
    part: 'actions',
    before: trying,
    take: (team) => removeTeamAction(team, 'a1', {}),
  },
  {
    kind: 'teamActionChanged',
    of: 'a1',
    part: 'actions',
    before: trying,
    take: (team) => told(team, 'keep'),
    save: (team) => tried(team),
    meanwhile: (team) => tried(team, { plan: 'Siv ringer fire' }),
  },
  {
    kind: 'teamActionChanged',
    of: 'a1',
    part: 'actions',
    before: trying,
    take: (team) => editAction(team, 'a1', { title: 'Annet', note: 'Husk Per' }, moment),
    save: (team) => editAction(team, 'a1', { title: 'Ring dagen etter', goal: 'g1', note: '' }, moment),
    meanwhile: (team) => told(team, 'drop'),
  },
  {
    kind: 'teamActionMarked',
    of: 'a1',
    part: 'measures',
    before: trying,
    take: (team) => markOnCharts(team, 'a1', () => 'Tiltak', now),
    meanwhile: (team) => told(team, 'keep'),
  },
  {
    kind: 'talkNoted',
    part: 'coaching',
    before: noted(worked, 15),
    take: (team) => noted(team, 20),
    meanwhile: (team) => noted(team, 25),
  },
  {
    kind: 'talkAnswered',
    part: 'coaching',
    before: noted(worked, 15),
    take: (team) => answerStep(team, 'k1', { is: 'done', by: contactPerson }, now),
    meanwhile: (team) => noted(team, 20),
  },
  {
    kind: 'phase',
    part: 'phase',
    before: worked,
    take: (team) => inPhase(team, 1),
    save: (team) => inPhase(team, 2),
    meanwhile: (team) => inPhase(team, 5),
  },
  {
    kind: 'teamScore',
    of: '2026-11',
    part: 'score',
    before: worked,
    take: (team) => scoredBy(team, 'team', 6),
    save: (team) => scoredBy(team, 'team', 4),
    meanwhile: (team) => scoredBy(team, 'team', 7),
  },
  {
    kind: 'facilitatorScore',
    of: '2026-11',
    part: 'facilitatorScore',
    before: scoredBy(worked, 'facilitator', 4),
    take: (team) => scoredBy(team, 'facilitator', 6),
    save: (team) => scoredBy(team, 'facilitator', 4),
    meanwhile: (team) => scoredBy(team, 'facilitator', 7),
  },
  {
    kind: 'goalWords',
    of: 'g1',
    part: 'goal',
    before: withGoal,
    take: (team) => saveWhat(team, 'g1', { what: 'Noe annet', whom: 'Alle' }, { now }),
    save: (team) => saveWhat(team, 'g1', { what: 'Flere får plan', whom: 'Alle' }, { now }),
    meanwhile: (team) => saveWhy(team, 'g1', 'Derfor', { now }),
  },
  {
    kind: 'goalClosed',
    of: 'g1',
    part: 'goal',
    before: withGoal,
    take: (team) => closeGoal(team, 'g1', { how: 'reached', learnt: 'Ring først' }, { now }),
    meanwhile: (team) => closeGoal(team, 'g1', { how: 'dropped', learnt: '' }, { now }),
  },
  { kind: 'goal', of: 'g1', part: 'goal', before: withGoal, take: (team) => removeGoal(team, 'g1', {}) },
  {
    kind: 'actor',
    of: 'k1',
    part: 'actors',
    before: worked,
    take: (team) => changeTeamMap(team, undefined, (map, to) => removeActor(map, 'k1', to)),
  },
  {
    kind: 'actor',
    of: 'k1',
    part: 'actors',
    before: worked,
    take: (team) => changeTeamMap(team, undefined, (map, to) => renameActor(map, 'k1', 'Legen', to)),
    save: (team) => changeTeamMap(team, undefined, (map, to) => renameActor(map, 'k1', 'Fastlegen', to)),
    meanwhile: (team) => changeTeamMap(team, undefined, (map, to) => renameActor(map, 'k1', 'Doktoren', to)),
  },
  {
    kind: 'measurePoints',
    of: 'm2',
    part: 'measure',
    before: worked,
    take: (team) => addPoints(team, 'm2', [measured(6), measured(7, '2026-09-01')], now),
    save: (team) => addPoints(team, 'm2', [measured(5)], now),
    meanwhile: (team) => addPoints(team, 'm2', [measured(8)], now),
  },
  {
    kind: 'measurePoints',
    of: 'm2',
    part: 'measure',
    before: worked,
    take: (team) => excludePoint(team, 'm2', month, 'Streik', { now }),
  },
  {
    kind: 'measureText',
    of: 'm2',
    part: 'measure',
    before: worked,
    take: (team) => redefineMeasure(team, 'm2', { name: 'Annet', responsible: undefined }, { now }),
    save: (team) => redefineMeasure(team, 'm2', { name: 'Informert' }, { now }),
    meanwhile: (team) => redefineMeasure(team, 'm2', { name: 'Tredje' }, { now }),
  },
  {
    kind: 'measureEnd',
    of: 'm2',
    part: 'measure',
    before: worked,
    take: (team) => endMeasure(team, 'm2', { now }),
    meanwhile: (team) => redefineMeasure(team, 'm2', { name: 'Tredje' }, { now }),
  },
  { kind: 'measure', of: 'm2', part: 'measure', before: worked, take: (team) => removeMeasure(team, 'm2', {}) },
  {
    kind: 'posterWords',
    part: 'poster',
    before: { ...worked, poster: { title: 'Vi spør', users: 'Spør meg', nextStep: '', changedAt: now, version: 1 } },
    take: (team) => rewrite(team, { users: '' }),
    save: (team) => rewrite(team, { users: 'Spør meg' }),
    meanwhile: (team) => rewrite(team, { title: 'Vi spør alle' }),
  },
];

/** The words of the team's poster. */
function rewrite(team: Team, words: Parameters<typeof writePoster>[1]['words']): Team {
  return writePoster(team, { words, seen: undefined }, now);
}

const network = invite(networkOf(worked, [found(kari)]), { code: 'KM47-R2WT', expires: '2027-01-20T08:00:00Z' }, now);
const given = { title: 'Teamet', what: 'Hvem', firstStep: '' };
const movedTo = (one: Network, days: number) => {
  const dates = one.sessions.map(({ first, place }) => ({ first: addDays(first, days), place }));
  return changeSessions(one, dates as never, { now, seen: undefined });
};
const networks: readonly Row<Network>[] = [
  {
    kind: 'sessions',
    part: 'sessions',
    before: network,
    take: (one) => movedTo(one, 7),
    save: (one) => movedTo(one, 0),
    meanwhile: (one) => movedTo(one, 1),
  },
  { kind: 'joinCode', of: 'KM47-R2WT', part: 'codes', before: network, take: (one) => revoke(one, 'KM47-R2WT') },
  {
    kind: 'givenTask',
    of: 'rop2014.p1.team',
    part: 'packages',
    before: network,
    take: (one) => removeTask(one, 'rop2014.p1.team'),
  },
  {
    kind: 'givenTaskText',
    of: 'rop2014.p1.team',
    part: 'packages',
    before: changeTaskText(network, 'rop2014.p1.team', given),
    take: (one) => changeTaskText(one, 'rop2014.p1.team', { title: 'Annet', what: '', firstStep: '' }),
    save: (one) => changeTaskText(one, 'rop2014.p1.team', given),
    meanwhile: (one) => changeTaskText(one, 'rop2014.p1.team', { title: 'Tredje', what: '', firstStep: '' }),
  },
  {
    kind: 'packageDraft',
    part: 'packages',
    before: removeTask(network, 'rop2014.p1.team'),
    take: discardDraft,
    meanwhile: (one) => removeTask(one, 'rop2014.p1.listen'),
  },
  {
    kind: 'packagesPublished',
    part: 'packages',
    before: removeTask(network, 'rop2014.p1.team'),
    take: (one) => publishDraft(one, now),
    meanwhile: (one) => removeTask(one, 'rop2014.p1.listen'),
  },
  {
    kind: 'archive',
    part: 'archive',
    before: network,
    take: (one) => archive(one, { now, today: '2030-01-01' }),
    meanwhile: (one) => fetchBack(one, now),
  },
];

const question = askGuidance(
  worked,
  { id: 'q1', by: found(kari).person, answerTo: 'room:team', reason: 'beginning', text: '' },
  moment,
);
const threads: readonly Row<Thread>[] = (['threadClosed', 'threadEnded'] as const).map((kind) => ({
  kind,
  part: 'thread',
  before: question,
  take: (thread) => closeThread(thread, kind === 'threadClosed' ? 'team' : 'facilitator', now),
  meanwhile: (thread) => {
    const written = { from: 'team', kind: 'text', by: found(ola).person, name: '', text: 'Likevel' } as const;
    return writeInThread(thread, written, now);
  },
}));

const shares: readonly Row<Share>[] = [
  {
    kind: 'shared',
    part: 'share',
    before: shareOf(other, contentIn('nb')),
    take: takeBack,
    meanwhile: (share) => prepare(share, other, contentIn('nn')),
  },
];
const talking = { team: own, now, today };
const held = learn(agreeOn(talkIn('nb'), '2026-12-08', { ...talking, team: other }), 'Vi ringer to', talking);
const talks: readonly Row<Talk>[] = [
  {
    kind: 'talkLearnt',
    of: 'asker',
    part: 'talk',
    before: held,
    take: (talk) => learn(talk, 'Vi ringer fredag', talking),
    save: (talk) => learn(talk, 'Vi ringer to', talking),
    meanwhile: (talk) => learn(talk, 'Vi venter', talking),
  },
];

const words = { title: 'Velkommen', text: 'Vi ses', titleNn: '', textNn: '' };
const draft = beginAnnouncement(network, { id: 'm1', writer: found(kari), ...words }, [], now);
const announcements: readonly Row<Announcement>[] = (['announcementWords', 'announcementThrown'] as const).map(
  (kind) => ({
    kind,
    part: 'announcement',
    before: draft,
    take: (it) =>
      kind === 'announcementWords' ? writeAnew(it, { ...words, text: 'Vi ses snart' }, now) : throwAway(it, now),
    meanwhile: (it) => putBack(it, { words: { title: 'Hei', text: 'Ha det' } }, now),
  }),
);

const round = openedRound({ id: 'r1', network: 'n1', now, today }, { ...applyingBy, criteria: '' });
const changedTo = (one: Round, criteria: string) =>
  changedRound(one, { ...applyingBy, criteria }, { ...moment, seen: undefined });
const no = { what: 'declined', text: 'Ikke plass' } as const;
const deciding = { by: contactPerson, now, seen: undefined };
const intake = [
  {
    kind: 'round',
    part: 'round',
    before: round,
    take: (one: Round) => closedRound(changedTo(one, 'Brukere er med'), now),
    save: (one: Round) => changedTo(one, ''),
    meanwhile: (one: Round) => reopenedRound(one, today),
  },
  {
    kind: 'applicationReply',
    of: 'KM47-R2WT',
    part: 'reply',
    before: accepted,
    take: (one: Application) => replied(one, no, deciding),
    meanwhile: withoutReply,
  },
];

const atSession = newPlan({ id: 's1', number: 1 }, 'rop2014', ['n1']);
const planning = { now, seen: undefined };
const goalOf = (goal: number) => (plan: SessionPlan) => setTimes(plan, { starts: plan.starts, goal }, planning);
const presenting = (team: string) => (plan: SessionPlan) => choosePresenters(plan, [team], 5, planning);
const asking = (own: string) => (plan: SessionPlan) =>
  chooseQuestions(plan, undefined, { bank: [], own: [own] }, planning);
const sessions = [
  { kind: 'agenda', part: 'agenda', before: atSession, take: goalOf(50), save: goalOf(40), meanwhile: goalOf(60) },
  {
    kind: 'presenters',
    part: 'presenters',
    before: presenting('a')(atSession),
    take: presenting('b'),
    save: presenting('a'),
    meanwhile: presenting('c'),
  },
  {
    kind: 'sessionQuestions',
    part: 'questions',
    before: asking('Hva?')(atSession),
    take: asking('Hvem?'),
    save: asking('Hva?'),
    meanwhile: asking('Hvor?'),
  },
];

/** Changes of others to other parts. */
const otherCases: readonly (Pick<Row<PathwayCase>, 'part'> & { change(it: PathwayCase): PathwayCase })[] = [
  { part: 'plan', change: (it) => planned(it, { what: 'Nytt tiltak' }) },
  { part: 'conversation', change: (it) => agreeOnConversation(it, '2027-02-01', today, act) },
  { part: 'checklist', change: (it) => answered(it, { [found(it.checklist.items[2]).id]: 'done' }) },
  { part: 'log', change: (it) => logAccess(it, act, 'opened') },
];
const otherTeams: readonly (Pick<Row<Team>, 'part'> & { change(team: Team): Team })[] = [
  { part: 'own', change: (team) => addOwnTask(team, 'own.2', 2, { title: 'To', what: '', firstStep: '' }) },
  { part: 'status', change: (team) => setStatus(team, 'rop2014.p1.services', 'notRelevantNow', moment) },
  { part: 'people', change: (team) => leave(team, [found(per).person]) },
  { part: 'phase', change: (team) => inPhase(team, 4) },
];
const otherNetworks: readonly (Pick<Row<Network>, 'part'> & { change(one: Network): Network })[] = [
  { part: 'teams', change: (one) => listTeam(one, { ...worked, id: 'team2', name: 'Elvegrend' }) },
  { part: 'codes', change: (one) => invite(one, { code: 'AAAA-2222', expires: '2027-01-20T08:00:00Z' }, now) },
];

type AnyRow = Row<Undoing>;
const besideNetwork = [...sessions, ...threads, ...shares, ...talks, ...intake, ...announcements];
const all = [...cases, ...teams, ...networks, ...besideNetwork] as unknown as readonly AnyRow[];
const others = (row: AnyRow) => {
  const table = cases.includes(row as never) ? otherCases : teams.includes(row as never) ? otherTeams : otherNetworks;
  const apart = besideNetwork.includes(row as never) ? [] : table.filter(({ part }) => part !== row.part);
  // Nothing is changed in a closed case.
  return (row.part === 'closing' ? [] : apart) as unknown as readonly { change(body: Undoing): Undoing }[];
};

const turn = { me: { ...found(kari), person: contactPerson }, now, commandId: 'taking' };
const undoableOf = ({ kind }: AnyRow) => found(kinds.get(kind));
const taken = (row: AnyRow): Undoing => takingAway(turn, undoableOf(row), row.of ?? '', row.take)(row.before);
const back = (row: AnyRow, body: Undoing, more: Partial<Parameters<typeof undone>[1]> = {}): Undoing =>
  undone(undoableOf(row), { id: 'taking', kind: row.kind, command: 'undoing', by: contactPerson, now, ...more }, body);

/** What only ever grows or is written down: versions, logs, and what is told of them. */
const counted =
  /^(.*version|.*Versions|edition|drafted|access|undos|corrections|dateCorrections|outdatedTeams|changedAt|purgeAt|remindedUntil|news)$/i;
const plain = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body, (key, value) => (counted.test(key) ? undefined : value)));

test('every kind of thing that can be undone is tried here', () => {
  expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual([...kinds.keys()].sort());
});

describe.each(all.map((row) => [row.kind, row] as const))('%s', (_, row) => {
  test('is put back as it was; versions count up', () => {
    const after = taken(row);
    expect(plain(after)).not.toEqual(plain(row.before));
    const restored = back(row, after);
    expect(plain(restored)).toEqual(plain(row.before));
    expect(restored.undos).toMatchObject([{ id: 'taking', undoneBy: 'undoing' }]);
    expect(restored.undos?.[0]).not.toHaveProperty('was');
  });

  test('keeps what others have changed since elsewhere', () => {
    fc.assert(
      fc.property(fc.subarray([...others(row)]), (some) => {
        const changed = (body: Undoing) => some.reduce((before, { change }) => change(before), body);
        expect(plain(back(row, changed(taken(row))))).toEqual(plain(changed(row.before)));
      }),
      { numRuns: 8 },
    );
  });

  test('is for whoever did it, once, within a day', () => {
    const after = taken(row);
    const refused = (more: object, body = after) => refusalOf(() => back(row, body, more));
    expect(refused({ by: found(ola).person })).toBe('undoOfAnother');
    expect(refused({ id: 'older' })).toBe('nothingToUndo');
    expect(refused({ kind: 'another' })).toBe('nothingToUndo');
    expect(refused({}, back(row, after))).toBe('nothingToUndo');
    expect(refused({ now: '2026-11-24T08:00:00Z' })).toBe('undoOver');
    expect(refused({ now: '2026-11-24T07:59:00Z' })).not.toBe('undoOver');
  });
});

test.each(all.flatMap(({ meanwhile, ...row }) => (meanwhile ? [[row.kind, row, meanwhile] as const] : [])))(
  '%s is refused when the same thing has been changed since',
  (_, row, meanwhile) => {
    const code = refusalOf(() => back(row, meanwhile(taken(row))));
    expect(code).toBe(row.kind === 'caseShared' ? 'caseSeenByThen' : 'changedSince');
  },
);

test('a day is 24 hours when the clocks are changed too', () => {
  const row = found(all.find(({ kind }) => kind === 'planGoal'));
  const body = taken(row);
  const over = (at: string, later: string) => isUndoOver({ ...found(body.undos?.[0]), at }, later);
  expect(over('2027-03-27T12:00:00Z', '2027-03-28T11:59:00Z')).toBe(false);
  expect(over('2027-03-27T12:00:00Z', '2027-03-28T12:00:00Z')).toBe(true);
  expect(over('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toBe(true);
});

test('what takes nothing away keeps nothing', () => {
  const first = { ...found(cases.find(({ kind }) => kind === 'planGoal')), of: 'a2' } as unknown as AnyRow;
  const set = (it: Undoing) => setGoal(it as PathwayCase, 'a2', 'Et mål', act);
  expect(takingAway(turn, undoableOf(first), 'a2', set)(full).undos).toBeUndefined();
  expect(takingAway(turn, undoableOf(first), 'a2', (it) => it)(full)).toBe(full);
});

test('an undo goes with the words of a case', () => {
  const row = found(all.find(({ kind }) => kind === 'planAction'));
  expect(purge(taken(row) as PathwayCase, now).undos).toBeUndefined();
});

/** An undo that is there from before. */
const older = (by: string, at = now) => ({ id: 'old', kind: 'another', of: '', at, by, was: {}, left: 0 });

test.each(all.flatMap(({ save, ...row }) => (save ? [[row.kind, row, save] as const] : [])))(
  '%s saved as it stands takes nothing away, and keeps the old undo',
  (_, row, save) => {
    const before = { ...row.before, undos: [older(contactPerson)] };
    expect(takingAway(turn, undoableOf(row), row.of ?? '', save)(before).undos).toEqual(before.undos);
  },
);

test('only what is simply taken out, given away or closed cannot be saved as it stands', () => {
  const saved = new Set(all.filter(({ save }) => save).map(({ kind }) => kind));
  const never = [
    'goal',
    'planAction',
    'hphPathway',
    'ownTask',
    'walkThrough',
    'joinCode',
    'givenTask',
    'packageDraft',
    'packagesPublished',
    'archive',
    'teamAction',
    'teamActionMarked',
    'measure',
    'talkNoted',
  ];
  const states = [
    'goalClosed',
    'caseClosed',
    'caseHandedOver',
    'threadClosed',
    'threadEnded',
    'measureEnd',
    'shared',
    'applicationReply',
    'announcementWords',
    'announcementThrown',
    'talkAnswered',
  ];
  expect([...kinds.keys()].filter((kind) => !saved.has(kind)).sort()).toEqual([...never, ...states].sort());
});

test('each person has an own undo in a document, as many as ten people', () => {
  const row = found(all.find(({ kind }) => kind === 'walkThrough'));
  const people = Array.from({ length: 12 }, (_, at) => `t:${at}`);
  const answering = (before: Undoing, person: string, at: number): Undoing =>
    takingAway(
      { me: { ...turn.me, person }, now, commandId: `c${at}` },
      undoableOf(found(all.find(({ kind }) => kind === 'ownTaskText'))),
      'own.1',
      (team) => editOwnTask(team as Team, 'own.1', { title: `${at}`, what: '', firstStep: '' }, moment),
    )(before);
  const both = answering(taken(row), found(ola).person, 1);
  expect(plain((back(row, both) as Team).practice)).toEqual(plain((row.before as Team).practice));
  expect(undoOf(back(row, both), found(ola).person)).toMatchObject({ id: 'c1', was: { title: 'Møte' } });
  expect(people.reduce(answering, row.before).undos?.map(({ by }) => by)).toEqual(people.slice(2));
});

test('an undo goes after a day, and the others stay', () => {
  const body = { undos: [older('t:a', '2026-11-22T07:00:00Z'), older('t:b')] };
  expect(withoutOldUndos(body, now).undos).toEqual([older('t:b')]);
  expect(withoutOldUndos(body, '2026-11-24T08:00:00Z').undos).toBeUndefined();
});

test('an answer that the task was done with leaves it alone once it has been opened again', () => {
  const row = found(all.filter(({ kind }) => kind === 'taskAnswer')[1]);
  const opened = setStatus(taken(row) as Team, 'rop2014.p1.team', 'notRelevantNow', moment);
  expect((back(row, opened) as Team).work['rop2014.p1.team']).toMatchObject({
    answer: 'Vi er seks',
    status: 'notRelevantNow',
  });
});

test('a request is not reopened once those who have helped have been told that it is closed', () => {
  const row = found(all.find(({ kind }) => kind === 'threadClosed'));
  const answer = { from: 'facilitator', kind: 'text', by: found(per).person, name: 'Per', text: 'Ring' } as const;
  const closed = taken({ ...row, before: writeInThread(question, answer, now) }) as Thread;
  expect((back(row, closed) as Thread).closed).toBeUndefined();
  const told = { ...closed, remindedUntil: '2026-11-23T09:00:00Z' };
  expect(refusalOf(() => back(row, told))).toBe('closingTold');
  const unhelped = { ...(taken(row) as Thread), remindedUntil: '2026-11-23T09:00:00Z' };
  expect((back(row, unhelped) as Thread).closed).toBeUndefined();
});

test.each([
  ['team', { team: 'other' }],
  ['network', { network: 'other' }],
  ['thread', { team: 'other', thread: 'q1' }],
  ['thread', { network: 'other', thread: 'q1' }],
  ['case', { team: 'team1', code: 'B-07' }],
])('in a room nothing is found but what is the room’s: %s %o', async (type, about) => {
  const room = { body: { team: 'team1', network: 'network1' } };
  const asked: Key[] = [];
  const documents = { read: async (_: unknown, key: Key) => void asked.push(key) };
  await found(places.get(type))({ ...turn, here: { room }, documents } as unknown as Turn, about);
  expect(asked).toEqual([]);
});

describe('a case that was handed over', () => {
  const row = found(all.find(({ kind }) => kind === 'caseHandedOver'));
  const given = taken(row) as PathwayCase;

  test('is told of to nobody when it is taken back in time', () => {
    expect(given.handovers).toMatchObject([{ to: found(ola).person }]);
    expect(back(row, given)).toMatchObject({ contactPersons: [contactPerson], handovers: [] });
  });

  test.each([
    ['has been told', { ...given, remindedUntil: '2026-11-23T09:00:00Z' }],
    ['has opened it', logAccess(given, { ...act, by: found(ola).person }, 'opened')],
  ])('stays with the colleague too who %s', (_, it) => {
    expect(back(row, it)).toMatchObject({ contactPersons: [contactPerson, found(ola).person] });
  });
});

describe('sessions that were moved', () => {
  const row = found(all.find(({ kind }) => kind === 'sessions'));
  const firsts = (body: Undoing) => (body as Network).sessions.map(({ first }) => first);
  const setAts = (body: Undoing) => (body as Network).sessions.map(({ setAt }) => setAt);

  test('are told of to nobody when they are moved back before the teams have heard', () => {
    expect(setAts(back(row, taken(row)))).toEqual(setAts(network));
  });

  test('are told of again when the teams have heard', () => {
    const later = '2026-11-23T10:00:00Z';
    const restored = back(row, taken(row), { now: later });
    expect(firsts(restored)).toEqual(firsts(network));
    expect(setAts(restored)).toEqual(network.sessions.map(() => later));
  });
});
