import type { Config } from '../../src/config.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { kari, ola, type PackageRoom, packageRoom, siv } from '../features/packages/package-room.ts';
import { startCollector } from '../support/collector.ts';
import { startLos, testTenant } from '../support/los.ts';

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

const workWithin = async (config: Partial<Config>): Promise<PackageRoom> => {
  const here = await packageRoom({}, { config });
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
  readonly traceId: string;
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
  let logs: readonly Record<string, unknown>[];
  beforeAll(async () => {
    collector = await startCollector();
    const { los } = await workWithin({ telemetry: { otlp: `${collector.url}/`, sampled: 1 } });
    await los.stop();
    logs = los.logs;
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

  test('is found again from the log: each turn says which trace is its', () => {
    const traced = spans.filter(({ name }) => name === 'turn').map(({ traceId }) => traceId);
    const said = logs.filter(({ msg }) => msg === 'turn' || msg === 'refused').map(({ trace }) => trace);
    expect(said.length).toBeGreaterThan(3);
    expect(traced).toEqual(expect.arrayContaining(said));
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
  const { los } = await workWithin({ telemetry: { otlp: collector.url, sampled: 0 } });
  await los.stop();
  expect(collector.received.some(({ path }) => path === '/v1/traces')).toBe(false);
  expect(collector.text()).toContain('task.next');
  await collector.stop();
});

describe('Prometheus', () => {
  const read = async (url: string) => {
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    return (await response.text()).split('\n');
  };
  const figureOf = (lines: readonly string[], start: string) =>
    Number(
      lines
        .find((line) => line.startsWith(start))
        ?.split(' ')
        .at(-1),
    );

  test('reads what is counted elsewhere, too, and how the process is', async () => {
    const { los } = await workWithin({ metrics: { host: '127.0.0.1', port: 0 } });
    const lines = await read(los.metrics);
    expect(figureOf(lines, 'los_turn_duration_count{los_event="text",los_scope="group",los_verb="task.next"')).toBe(1);
    expect(figureOf(lines, 'los_refused_total{los_status="400"')).toBe(1);
    expect(figureOf(lines, 'los_posts_total{los_outcome="sent"')).toBeGreaterThan(0);
    expect(figureOf(lines, 'process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect(figureOf(lines, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
    expect(lines).toContainEqual(
      expect.stringMatching(/^target_info\{service_name="los",service_version="0\.0\.0-test"/),
    );
    const bounds = lines.flatMap((line) => /^los_turn_duration_bucket.*le="([^"]+)"/.exec(line)?.[1] ?? []);
    expect([...new Set(bounds)]).toEqual('0.01 0.025 0.05 0.1 0.25 0.5 1 2.5 5 10 15 +Inf'.split(' '));
    const text = lines.join('\n');
    for (const secret of [answer, 'Svigerinna', 'Fjordvik', testTenant, kari.name, kari.objectId, 'packageRoom'])
      expect(text).not.toContain(secret);
    const other = los.metrics.replace('/metrics', '/');
    expect((await fetch(other)).status).toBe(404);
    expect((await fetch(los.metrics, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${los.url}/metrics`)).status).toBe(404);
    await los.stop();
    await expect(fetch(los.metrics)).rejects.toThrow();
  });

  test('that cannot be let in is told by the name of the setting', async () => {
    const { los } = await packageRoom({}, { config: { metrics: { host: '127.0.0.1', port: 0 } } });
    const port = Number(new URL(los.metrics).port);
    await expect(startLos({ config: { metrics: { host: '127.0.0.1', port } } })).rejects.toThrow(
      /LOS_METRICS: .*EADDRINUSE/,
    );
    await los.stop();
  });
});

test('telemetry that finds no collector harms nobody, and it is logged', async () => {
  const { los, chat } = await packageRoom({}, { config: { telemetry: { otlp: 'http://127.0.0.1:1', sampled: 1 } } });
  expect((await chat.say(kari, 'Neste oppgave')).cards).toHaveLength(1);
  await los.stop();
  expect(los.logs).toContainEqual(expect.objectContaining({ msg: 'telemetry not sent' }));
});
