import fc from 'fast-check';
import { kinds } from '../../src/store/kinds.ts';
import { at8, day, type Message, makeTeam } from '../delivery/support.ts';
import { startLos, type TestLos } from '../support/los.ts';
import type { Failure } from '../support/teams.ts';
import { stopAfterTest, sweepAt } from './support.ts';

/** An answer of Teams, and what it means for whoever posted. */
interface Answer extends Pick<Failure, 'status' | 'arrives' | 'headers' | 'body'> {
  readonly means: 'gone' | 'wait' | 'unknown';
}

const blocked = { error: { code: 'ConversationBlockedByUser', message: '' } };

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ means: fc.constant('gone' as const), status: fc.constant(403), body: fc.constantFrom({}, blocked) }),
  fc.record({
    means: fc.constant('wait' as const),
    status: fc.constantFrom(412, 429, 500, 503),
    headers: fc.integer({ min: 1, max: 900 }).map((seconds) => ({ 'retry-after': `${seconds}` })),
  }),
  fc.record({
    means: fc.constant('unknown' as const),
    // Few hang, since each is waited for.
    status: fc.constantFrom<Failure['status']>(...[502, 504, 'reset' as const].flatMap((one) => [one, one]), 'hang'),
    arrives: fc.boolean(),
  }),
);

/** Teams answers some posts to each recipient otherwise, and then with yes. */
const plans = (count: number): (readonly Answer[])[] =>
  fc.sample(fc.array(answer, { maxLength: 3 }), { numRuns: count, seed: 20261124 });

/** What must come of it: how often it is posted, how often it arrives, and what is recorded. */
const expectedOf = (plan: readonly Answer[]) => {
  let [arrived, tries] = [0, 0];
  for (const [at, { means, arrives }] of plan.entries()) {
    if (means === 'gone') return { posts: at + 1, arrived, recorded: 'gone' };
    if (means === 'wait') continue;
    arrived += arrives ? 1 : 0;
    tries += 1;
    if (tries === 2) return { posts: at + 1, arrived, recorded: 'unknown' };
  }
  return { posts: plan.length + 1, arrived: arrived + 1, recorded: 'sent' };
};

const everyMinute = Array.from({ length: 120 }, (_, minute) => new Date(Date.parse(at8) + minute * 60_000));

interface Posted {
  readonly conversation: string;
  /** In seconds after the first sweep. */
  readonly at: number;
}

/** Sweeps for two hours. @returns every POST, with its time */
const sweepFor = async (los: TestLos): Promise<Posted[]> => {
  const posted: Posted[] = [];
  for (const time of everyMinute) {
    const before = los.teams.requests.length;
    await sweepAt(los, time.toISOString());
    for (const request of los.teams.requests.slice(before)) {
      const [, conversation = ''] = /^POST .*\/conversations\/([^/]+)\//.exec(request) ?? [];
      posted.push({ conversation: decodeURIComponent(conversation), at: (time.getTime() - Date.parse(at8)) / 1_000 });
    }
  }
  return posted;
};

/** What became of one message. */
const foundOf = async (los: TestLos, { inbox, conversation }: Message, posted: readonly Posted[]) => {
  const items = (await los.documents.read(kinds.inbox, inbox))?.body.items ?? [];
  return {
    posts: posted.filter((post) => post.conversation === conversation).length,
    arrived: los.teams.happenings.filter((happening) => happening.conversation === conversation).length,
    recorded: [...new Set(items.map(({ outcome }) => outcome?.result))].join(),
  };
};

test('when Teams answers many recipients in every way at once, each is posted to as often as its answers allow', async () => {
  const los = stopAfterTest(await startLos({ now: at8, overrides: { patience: { request: 2_000 } } }));
  const made = { serviceUrl: los.teams.url, rooms: 1, responsible: 2 };
  const due = (await Promise.all(Array.from({ length: 30 }, (_, at) => makeTeam(los.documents, at, made)))).flat();
  const planned = plans(due.length);
  due.forEach(({ conversation }, at) => {
    for (const { means: _, ...failure } of planned[at] ?? []) {
      los.teams.fail({ method: 'POST', conversation, ...failure });
    }
  });

  const posted = await sweepFor(los);

  const found = await Promise.all(due.map((message) => foundOf(los, message, posted)));
  expect(found).toEqual(planned.map(expectedOf));
  expect(Math.max(...found.map(({ arrived }) => arrived))).toBe(2);
  expect((await los.store.due(`${day}T14:00:00Z`, { limit: 1 })).items).toEqual([]);
  due.forEach(({ conversation }, at) => {
    const times = posted.filter((post) => post.conversation === conversation).map((post) => post.at);
    planned[at]?.forEach(({ headers }, number) => {
      const [time = 0, next = Number.POSITIVE_INFINITY] = times.slice(number);
      // No sooner than told, and no later than the sweep after that.
      const told = Number(headers?.['retry-after'] ?? 0);
      expect(next - time).toBeGreaterThanOrEqual(told);
      if (told > 0 && next !== Number.POSITIVE_INFINITY) expect(next - time).toBeLessThan(told + 60);
    });
  });
});
