import { changeAction, commentPlan, setActionDone, setGoal } from '../../src/features/case/plan/rules.ts';
import { answerCheckpoint, recordEvent, startPathway } from '../../src/features/case/way-home/rules.ts';
import type { PathwayCase } from '../../src/model/case.ts';
import type { Language } from '../../src/model/identity.ts';
import { actOn } from '../features/case/cases.ts';
import { actionWith, planned } from '../features/case/plan/planned.ts';
import { fullCase, namedCase } from './cases.ts';

const either = (language: Language, bokmål: string, nynorsk: string): string => (language === 'nn' ? nynorsk : bokmål);

/** Some actions: one done, one changed, one without activity or date. */
export const plannedCase = (language: Language): PathwayCase => {
  const begun = planned(
    namedCase(language),
    {
      what: either(language, 'Søke om kommunal bolig', 'Søkje om kommunal bustad'),
      activity: 'a1',
      due: '2026-12-10',
      comment: either(language, 'Helst i sentrum', 'Helst i sentrum'),
    },
    {
      what: either(language, 'Avtale besøk på lageret', 'Avtale besøk på lageret'),
      activity: 'a2',
      responsible: 'serviceUser',
      due: '2026-11-30',
    },
    { what: either(language, 'Finne en turvenn', 'Finne ein turven'), responsible: 'nextOfKin' },
  );
  const done = setActionDone(begun, 'p2', true, '2026-11-27', actOn(begun));
  const what = either(language, 'Søke om kommunal bolig i sentrum', 'Søkje om kommunal bustad i sentrum');
  const moved = actionWith({ what, activity: 'a1', due: '2026-12-17', responsible: 'mentalHealthServices' });
  const changed = changeAction(done, 'p1', moved, '2026-12-01', actOn(done));
  const wanted = setGoal(changed, 'a1', either(language, 'Eget sted å bo', 'Eigen stad å bu'), actOn(changed));
  return commentPlan(wanted, either(language, 'Ta én ting om gangen.', 'Ta éin ting om gongen.'), actOn(wanted));
};

/** As many goals and actions as there may be, all as long as they may be, and every comment too. */
export const crammedCase = (language: Language): PathwayCase => {
  const words = either(
    language,
    'ordne med noe som må gjøres før det neste kan begynne ',
    'ordne med noko som må gjerast før det neste kan byrje ',
  );
  const long = (length: number) => words.repeat(20).slice(0, length);
  const actions = Array.from({ length: 20 }, (_, at) => ({
    what: `${at + 1} ${long(148)}`.slice(0, 150),
    activity: `a${(at % 12) + 1}`,
    responsible: 'mentalHealthServices' as const,
    due: '2026-12-10',
    comment: long(300),
  }));
  const full = planned(fullCase(language), ...actions);
  const changed = Array.from({ length: 5 }, (_, at) => at).reduce(
    (it, at) =>
      changeAction(it, 'p1', { ...actionWith(actions[0]), what: `${at} ${long(148)}` }, '2026-12-01', actOn(it)),
    full,
  );
  const areas = Array.from({ length: 12 }, (_, at) => `a${at + 1}`);
  const wanted = areas.reduce((it, area) => setGoal(it, area, long(150), actOn(it)), changed);
  return commentPlan(wanted, long(600), actOn(wanted));
};

/** Home on Monday 30 November; HPH2 on the second day after. */
export const homeCase = (language: Language): PathwayCase => {
  const begun = startPathway(
    namedCase(language),
    { discharge: '2026-11-30', homecoming: '2026-11-30' },
    '2026-11-30',
    actOn(namedCase(language)),
  );
  const said = [
    ['hph0', { state: 'done', on: '2026-11-30' }],
    ['hph1', { state: 'notRelevant' }],
  ] as const;
  const answered = said.reduce(
    (it, [checkpoint, answer]) => answerCheckpoint(it, 1, checkpoint, answer, '2026-12-03', actOn(it)),
    begun,
  );
  const note = either(language, 'Falt på badet, ingen skade', 'Fall på badet, ingen skade');
  return recordEvent(
    answered,
    1,
    { made: 'e1' },
    { kind: 'hph4', on: '2026-12-02', cause: 'fall', note },
    '2026-12-03',
    actOn(answered),
  );
};

export const hph2Done = (it: PathwayCase, on: string): PathwayCase =>
  answerCheckpoint(it, 1, 'hph2', { state: 'done', on }, '2026-12-28', actOn(it));

/** As many events as there may be, each with a note as long as it may be. */
export const eventfulCase = (language: Language): PathwayCase => {
  const note = either(language, 'ble dårligere utover kvelden og ringte ', 'vart dårlegare utover kvelden og ringde ')
    .repeat(20)
    .slice(0, 300);
  return Array.from({ length: 19 }, (_, at) => at).reduce(
    (it, at) =>
      recordEvent(
        it,
        1,
        { made: `e${at + 2}` },
        { kind: 'hph4', on: `2026-12-${String((at % 3) + 1).padStart(2, '0')}`, cause: 'outOfHours', note },
        '2026-12-03',
        actOn(it),
      ),
    homeCase(language),
  );
};
