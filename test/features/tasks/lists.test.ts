import { asWritten } from '../../../src/dialog/as-written.ts';
import { fittingOnCards } from '../../../src/features/tasks/answers.ts';
import { tasksOfPerson } from '../../../src/features/tasks/mine.ts';
import { packageProgress, standing } from '../../../src/features/tasks/standing.ts';
import { saveAssignment, setStatus } from '../../../src/features/tasks/work-rules.ts';
import type { CalendarDate } from '../../../src/model/identity.ts';
import { findTask } from '../../../src/model/packages.ts';
import type { TaskStatus, Team } from '../../../src/model/team.ts';
import { speak } from '../../support/texts.ts';
import { fjordvik, kari, moment, ola, today } from './tasks.ts';

const services = 'rop2014.p1.services';
const given = (team: Team, task: string, responsible: string | undefined, due = '') =>
  saveAssignment(team, task, { responsible, due }, moment);
const voice = (language: 'nb' | 'nn', day: CalendarDate = today) => ({ t: speak(language), language, today: day });

describe('how a task stands', () => {
  test.each<[TaskStatus, CalendarDate, string]>([
    ['notStarted', today, '○ Ikke begynt · Ola · innen 10. desember'],
    ['inProgress', '2026-12-10', '● I gang · Ola · frist i dag'],
    ['inProgress', '2026-12-11', '● I gang · Ola · fristen var 10. desember'],
    ['done', today, '✓ Ferdig · Ola'],
    ['notRelevantNow', today, '– Ikke aktuelt nå · Ola'],
  ])('%s on %s', (status, day, said) => {
    const team = setStatus(given(fjordvik(), services, ola.person, '2026-12-10'), services, status, moment);
    expect(standing(voice('nb', day), team, findTask(team, services))).toBe(said);
  });

  test('names nobody where nobody has it, and the date that follows from the session', () => {
    const team = fjordvik();
    expect(standing(voice('nn'), team, findTask(team, services))).toBe('○ Ikkje begynt · innan 30. november');
  });
});

test('how far a team has come is no figure before something is done, and leaves out what is set aside', () => {
  const begun = setStatus(fjordvik(), 'rop2014.p1.listen', 'notRelevantNow', moment);
  const { t } = voice('nb');
  expect(packageProgress(t, begun, 1)).toEqual({});
  expect(packageProgress(t, setStatus(begun, services, 'done', moment), 1)).toEqual({
    progress: { value: 1, max: 2, words: 'Forberedelsespakke 1: 1 av 2 ferdig · 1 lagt til side' },
  });
});

test('one’s own tasks of all teams come in order of their dates; what is done or another’s is not among them', () => {
  const one = given(given(fjordvik(), services, kari.person, '2026-12-20'), 'rop2014.p5.improve', kari.person);
  const mine = setStatus(given(one, 'rop2014.p1.team', kari.person), 'rop2014.p1.team', 'done', moment);
  const other = given(
    given(fjordvik({ id: 'team2' }), services, ola.person),
    'rop2014.p2.goals',
    kari.person,
    '2026-12-04',
  );
  const found = tasksOfPerson([mine, other], kari.person).map(({ team, task }) => [team.id, task.definition.id]);
  expect(found).toEqual([
    ['team2', 'rop2014.p2.goals'],
    ['team1', services],
    ['team1', 'rop2014.p5.improve'],
  ]);
});

test('answers are parted so that each card stays below what Teams takes, and none is left out', () => {
  const row = (answer: string) => ({ title: 'Kartlegg', meta: '', answer, data: { do: 'task.show' } as const });
  const rows = ['å'.repeat(4000), '*\n'.repeat(900), '_'.repeat(2500), '', 'kort', 'å'.repeat(4000)].map(row);
  const cards = fittingOnCards(rows);
  expect(cards.flat()).toEqual(rows);
  expect(cards.length).toBeGreaterThan(1);
  for (const card of cards) {
    const signs = card.reduce((sum, { answer }) => sum + JSON.stringify(asWritten(answer)).length, 0);
    expect(2 * signs).toBeLessThan(20_000);
  }
});
