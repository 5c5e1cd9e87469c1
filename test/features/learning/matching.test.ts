import { matchesIn, strugglesOf } from '../../../src/features/learning/matching.ts';
import { isSeen } from '../../../src/features/learning/rules.ts';
import type { ActionKind } from '../../../src/model/action-kinds.ts';
import { type SummaryAction, type SummaryMeasure, TeamSummary } from '../../../src/model/team-summary.ts';
import { contentIn, other, shareOf } from '../../cards/learning.ts';

const today = '2026-12-01';

const row = (team: string, more: Partial<TeamSummary> = {}): TeamSummary =>
  TeamSummary.parse({
    ...{
      team,
      network: 'n',
      name: team,
      municipalities: [team],
      createdOn: '2026-01-05',
      madeAt: '2026-12-01T07:00:00Z',
    },
    ...{ members: 4, userRepresentatives: 1, lastActive: today, packages: [], goals: [], measures: [], actions: [] },
    ...{ scores: [], figures: [], tests: [], guidance: [], ...more },
  });

const action = (kind: ActionKind, state: SummaryAction['state'], more: Partial<SummaryAction> = {}): SummaryAction => ({
  ...{
    id: `${kind}-${state}`,
    goal: 'g',
    title: kind,
    kind,
    state,
    since: '2026-10-01',
    triedOn: '2026-08-01',
    tests: 2,
  },
  ...more,
});

const measure = (more: Partial<SummaryMeasure>): SummaryMeasure => ({
  ...{ id: 'm', goal: 'g', name: 'm', every: 'week', points: 20, ended: false, verdict: 'steady' },
  ...more,
});

const goal = (title: string, createdOn: string) => ({ id: 'g', title, createdOn, agreed: true });
const better = measure({ verdict: 'changed', change: 'better', since: '2026-09-07' });
const able = row('team1', { actions: [action('crisisPlan', 'kept', { signal: true })], measures: [better] });

test.each<[string, TeamSummary, readonly string[]]>([
  [
    'a chart without a signal',
    row('t', { goals: [goal('x', today)], actions: [action('crisisPlan', 'trying')], measures: [measure({})] }),
    ['crisisPlan'],
  ],
  [
    'a chart that has become worse',
    row('t', {
      goals: [goal('Flere får kriseplan', today)],
      measures: [measure({ verdict: 'changed', change: 'worse' })],
    }),
    ['crisisPlan'],
  ],
  [
    'too few measurements',
    row('t', {
      goals: [goal('x', today)],
      actions: [action('crisisPlan', 'trying')],
      measures: [measure({ verdict: 'tooFew' })],
    }),
    [],
  ],
  ['an action laid aside', row('t', { actions: [action('housing', 'dropped')] }), ['housing']],
  ['one laid aside long ago', row('t', { actions: [action('housing', 'dropped', { since: '2026-03-01' })] }), []],
  ['a goal nothing is tried for', row('t', { goals: [goal('Flere får kriseplan', '2026-08-01')] }), ['crisisPlan']],
  ['a young goal', row('t', { goals: [goal('Flere får kriseplan', '2026-11-01')] }), []],
  [
    'what it has come far with itself',
    row('t', {
      actions: [action('crisisPlan', 'kept', { signal: true }), action('crisisPlan', 'dropped')],
      measures: [better],
    }),
    [],
  ],
])('a team struggles with what %s says', (_, one, expected) => {
  expect(strugglesOf(one, [], today)).toEqual(expected);
});

test('a request for guidance says what a team struggles with', () => {
  const thread = { team: { id: 't', name: 't' }, reason: 'anchoring' } as never;
  expect(strugglesOf(row('t'), [thread], today)).toEqual(['anchoring']);
});

const struggling = row('t', { actions: [action('crisisPlan', 'dropped')] });

test('a team is matched with one whose change lasts, and is shown only what that has shared', () => {
  const [unshared] = matchesIn([struggling, able], [], [], today);
  expect(unshared).toMatchObject({ kind: 'crisisPlan', learner: { team: 't' }, teacher: { team: 'team1' } });
  expect(unshared?.share).toBeUndefined();
  const share = shareOf(other, contentIn('nb', { kind: 'crisisPlan' }));
  expect(matchesIn([struggling, able], [share].filter(isSeen), [], today)[0]?.share).toBe(share);
});

test.each<[string, TeamSummary]>([
  ['did not last', { ...able, measures: [{ ...better, until: '2026-10-05' }] }],
  ['came too late to be of the action', { ...able, actions: [action('crisisPlan', 'kept', { signal: false })] }],
  ['is of something laid aside', { ...able, actions: [action('crisisPlan', 'adapted', { signal: true })] }],
])('nobody learns from a change that %s', (_, teacher) => {
  expect(matchesIn([struggling, teacher], [], [], today)).toEqual([]);
});
