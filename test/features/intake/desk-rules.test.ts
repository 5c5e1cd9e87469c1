import {
  applicationState,
  askedBack,
  changedRound,
  closedRound,
  countsOf,
  inOrder,
  lateFor,
  missingIn,
  openedRound,
  reopenedRound,
  replied,
  roundState,
  withoutReply,
} from '../../../src/features/intake/desk-rules.ts';
import { withoutApplicants } from '../../../src/model/applicants.ts';
import type { Application } from '../../../src/model/intake.ts';
import { accepted, application } from '../../cards/intake.ts';
import { teamOf } from '../../support/team.ts';

const [now, today] = ['2026-11-23T09:00:00Z', '2026-11-23'] as const;
const words = { deadline: '2026-12-18', replyBy: '2027-01-15', criteria: '' };
const round = openedRound({ id: 'r', network: 'n', now, today }, words);
const act = { by: 'tenant:anne', now, seen: undefined } as const;

describe('a round', () => {
  test('is open to the end of its last day, unless it is closed before, and can be opened again', () => {
    expect(roundState(round, '2026-12-18')).toBe('open');
    expect(roundState(round, '2026-12-19')).toBe('over');
    const closed = closedRound(round, now);
    expect(roundState(closed, today)).toBe('closed');
    expect(roundState(reopenedRound(closed, today), today)).toBe('open');
    expect(() => reopenedRound(closed, '2026-12-19')).toThrow('deadlineOver');
  });

  test('is answered after its deadline, which is to come', () => {
    const at = { id: 'r', network: 'n', now, today };
    expect(() => openedRound(at, { ...words, replyBy: words.deadline })).toThrow('replyBeforeDeadline');
    expect(() => openedRound(at, { ...words, deadline: '2026-11-22' })).toThrow('dateInPast');
  });

  test('tells where its dates come too late for the first session, while that is ahead', () => {
    const [first, second] = teamOf({ members: [], sessions: ['2026-12-15', '2027-04-13', '2027-10-05', '2028-04-04'] })
      .network.sessions;
    if (!first || !second) throw new Error('no sessions');
    const session = '2026-12-15';
    const late = (dates: { deadline: string; replyBy: string }, sessions = [first, second], on: string = today) =>
      lateFor(dates, sessions, on);
    expect(late({ deadline: '2026-12-15', replyBy: '2027-01-15' })).toEqual({ date: 'deadline', session });
    expect(late({ deadline: '2026-12-14', replyBy: '2026-12-15' })).toEqual({ date: 'replyBy', session });
    expect(late({ deadline: '2026-12-07', replyBy: '2026-12-14' })).toBeUndefined();
    expect(late(words, [{ ...first, cancelled: { at: now, why: '' } }, second])).toBeUndefined();
    expect(late(words, [second])).toBeUndefined();
    expect(late(words, [first, second], '2026-12-16')).toBeUndefined();
  });

  test('keeps a deadline that has passed when something else is changed, and is not changed from an old card', () => {
    const late = { today: '2027-01-02', seen: undefined };
    expect(changedRound(round, { ...words, criteria: 'Brukere er med' }, late).criteria).toBe('Brukere er med');
    expect(() => changedRound(round, { ...words, deadline: '2026-12-30' }, late)).toThrow('dateInPast');
    const newer = closedRound(round, now);
    expect(() => changedRound(newer, words, { today, seen: round.version })).toThrow('outdatedCard');
  });
});

const asked = askedBack(application(), 'Hvem skal være med?', act);
const answered = { ...asked, questions: asked.questions.map((one) => ({ ...one, answer: 'NAV og fastlegen' })) };

describe('an application', () => {
  test.each<[string, Application]>([
    ['draft', application({ submittedAt: undefined })],
    ['sent', application()],
    ['asked', asked],
    ['answered', answered],
    ['accepted', accepted],
    ['sent', withoutReply(accepted)],
    ['withdrawn', application({ withdrawnAt: now })],
  ])('is %s', (state, it) => {
    expect(applicationState(it)).toBe(state);
  });

  test('is answered once it is handed in, and not when it has been withdrawn or changed meanwhile', () => {
    const no = { what: 'declined', text: 'Takk.' } as const;
    expect(() => replied(application({ submittedAt: undefined }), no, act)).toThrow('notHandedIn');
    expect(() => replied(application({ withdrawnAt: now }), no, act)).toThrow('applicationWithdrawn');
    expect(() => replied(asked, no, { ...act, seen: 0 })).toThrow('outdatedCard');
    expect(replied(asked, no, act).reply).toEqual({ what: 'declined', text: 'Takk.', by: 'tenant:anne', at: now });
    expect(() => askedBack(accepted, 'Mer?', act)).toThrow('repliedAlready');
  });

  test('lacks what the criteria and whoever answers it need', () => {
    const { form } = application();
    expect(missingIn(application())).toEqual(['anchoring', 'userRepresentation', 'smallTeam']);
    const contact = { name: 'Kari', email: '', phone: '' };
    expect(missingIn(application({ form: { ...form, contact, team: [] } }))).toContain('contact');
  });

  test('loses those who are in it, and nothing of the work', () => {
    const left = withoutApplicants(accepted, now);
    expect(JSON.stringify(left)).not.toMatch(/Kari|Hansen|nordmann|912/);
    expect(left.form.team.map(({ unit }) => unit)).toEqual(['Psykisk helse og rus', 'Psykisk helse og rus']);
    expect([left.form.answers, left.reply, left.forgottenAt]).toEqual([accepted.form.answers, accepted.reply, now]);
    expect(withoutApplicants(left, '2027-01-01T00:00:00Z')).toBe(left);
  });
});

test('a round counts drafts and lists what waits for an answer first', () => {
  const named = (municipality: string, more: Partial<Application> = {}) =>
    application({ form: { ...application().form, municipality }, ...more });
  const all = [
    named('Ås', { reply: accepted.reply }),
    named('Øygarden'),
    named('Hemmelig', { submittedAt: undefined }),
    named('Bodø'),
  ];
  expect(inOrder(all).map(({ form }) => form.municipality)).toEqual(['Bodø', 'Øygarden', 'Ås']);
  expect(countsOf(all)).toEqual({ handedIn: 3, begun: 1, waiting: 2, accepted: 1, declined: 0 });
});
