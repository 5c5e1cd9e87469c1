import type { TelemetryConfig } from '../../src/config.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { kari, ola, type PackageRoom, packageRoom, siv } from '../features/packages/package-room.ts';
import { startCollector } from '../support/collector.ts';
import { testTenant } from '../support/los.ts';

const answer = 'Svigerinna til kokken vil være med';

/** A team works with its first task, a reminder is sent, a stranger knocks. */
/** Lets the copies of a team lag behind it, so that it is due at once. */
const unsettle = async ({ los }: PackageRoom): Promise<void> => {
  const team = await los.documents.read(kinds.team, keys.team('team1'));
  if (!team) throw new Error('no team');
  await los.documents.change(team, 'unsettle', (body) => ({
    body: { ...body, version: body.version + 1 },
    answer: null,
  }));
};

const workWithin = async (telemetry: TelemetryConfig): Promise<PackageRoom> => {
  const here = await packageRoom({}, { config: { telemetry } });
  const { los, chat } = here;
  await chat.say(kari, 'Neste oppgave');
  await chat.press(kari, 'Skriv svar');
  await chat.press(kari, 'Lagre', { answer });
  await chat.say(ola, 'Dette forstår ingen: kreftsykepleier Olaug');
  await los.post({ type: 'message', from: 'nobody' });
  await unsettle(here);
  los.clock.set('2026-11-30T08:00:00Z');
  await los.sweep();
  return here;
};

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number;
  readonly doubleValue?: number;
}
interface Attribute {
  readonly key: string;
  readonly value: Value;
}
interface ExportedSpan {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly Attribute[];
}
interface Point {
  readonly attributes: readonly Attribute[];
  readonly asInt?: number;
  readonly asDouble?: number;
  readonly count?: number;
}
interface Metric {
  readonly name: string;
  readonly sum?: { readonly dataPoints: readonly Point[] };
  readonly gauge?: { readonly dataPoints: readonly Point[] };
  readonly histogram?: { readonly dataPoints: readonly Point[] };
}

const valuesOf = ({ attributes }: { readonly attributes: readonly Attribute[] }) =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.doubleValue]),
  );

describe('telemetry', () => {
  let collector: Awaited<ReturnType<typeof startCollector>>;
  let spans: ExportedSpan[];
  let metrics: Metric[];
  beforeAll(async () => {
    collector = await startCollector();
    const here = await workWithin({ otlp: `${collector.url}/`, sampled: 1 });
    await here.los.stop();
    const sent = (path: string) =>
      collector.received.filter((one) => one.path === path).map(({ text }) => JSON.parse(text));
    spans = sent('/v1/traces').flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap((one: { scopeSpans: { spans: ExportedSpan[] }[] }) =>
        one.scopeSpans.flatMap((it) => it.spans),
      ),
    );
    metrics = sent('/v1/metrics').flatMap(({ resourceMetrics }) =>
      resourceMetrics.flatMap((one: { scopeMetrics: { metrics: Metric[] }[] }) =>
        one.scopeMetrics.flatMap((it) => it.metrics),
      ),
    );
  });
  afterAll(() => collector.stop());

  const pointsOf = (name: string) => {
    const metric = metrics.find((one) => one.name === name);
    const points = (metric?.sum ?? metric?.gauge ?? metric?.histogram)?.dataPoints ?? [];
    return points.map((point) => ({ ...valuesOf(point), value: point.asInt ?? point.asDouble ?? point.count }));
  };

  test('has a trace of each turn, with what it was and what it cost', () => {
    const turns = spans.filter(({ name }) => name === 'turn').map(valuesOf);
    expect(turns).toContainEqual(
      expect.objectContaining({
        'los.verb': 'task.next',
        'los.event': 'text',
        'los.scope': 'group',
        'los.result': 'answered',
        'los.reads': 2,
        'los.queries': 0,
      }),
    );
  });

  test('has what was asked of the store inside the turn', () => {
    const turn = spans.find((span) => valuesOf(span)['los.verb'] === 'task.next');
    const inside = spans.filter(({ parentSpanId }) => parentSpanId === turn?.spanId);
    expect(inside.map(({ name }) => name)).toEqual(['store reads', 'store reads']);
  });

  test('counts turns by what was done, and what became no turn', () => {
    expect(pointsOf('los.turn.duration')).toContainEqual(
      expect.objectContaining({ 'los.verb': 'task.next', 'los.result': 'answered', value: 1 }),
    );
    expect(pointsOf('los.refused')).toEqual([{ 'los.status': 400, value: 1 }]);
    expect(pointsOf('los.store.operations')).toContainEqual({ 'los.operation': 'writes', value: expect.any(Number) });
  });

  test('counts posts by what became of them, and tells how late a sweep was', () => {
    expect(pointsOf('los.posts')).toContainEqual({ 'los.outcome': 'sent', value: expect.any(Number) });
    expect(pointsOf('los.sweep.duration')).toEqual([{ value: 1 }]);
    const [lag] = pointsOf('los.sweep.lag');
    expect(lag?.value).toBeGreaterThan(0);
    expect(lag?.value).toBeLessThan(8 * 24 * 3600);
  });

  test('has no text, no name and nobody in it', () => {
    const sent = collector.text();
    const people = [kari, ola, siv].flatMap(({ name, userId, objectId }) => [
      name,
      ...name.split(' '),
      userId,
      objectId,
    ]);
    for (const secret of [answer, 'Svigerinna', 'Olaug', 'Fjordvik', testTenant, ...people]) {
      expect(sent).not.toContain(secret);
    }
  });
});

test('telemetry may trace few turns, and counts them all', async () => {
  const collector = await startCollector();
  const { los } = await workWithin({ otlp: collector.url, sampled: 0 });
  await los.stop();
  expect(collector.received.some(({ path }) => path === '/v1/traces')).toBe(false);
  expect(collector.text()).toContain('task.next');
  await collector.stop();
});

test('telemetry that finds no collector harms nobody, and it is logged', async () => {
  const { los, chat } = await packageRoom({}, { config: { telemetry: { otlp: 'http://127.0.0.1:1', sampled: 1 } } });
  expect((await chat.say(kari, 'Neste oppgave')).cards).toHaveLength(1);
  await los.stop();
  expect(los.logs).toContainEqual(expect.objectContaining({ msg: 'telemetry not sent' }));
});
