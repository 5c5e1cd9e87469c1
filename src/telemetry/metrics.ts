import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Meter,
  metrics,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { Instant } from '../model/identity.ts';
import type { Asked, Counts } from '../store/counting.ts';

/** Where figures and traces go; nowhere unless a setting says so. */
export interface Instruments {
  readonly tracer: Tracer;
  readonly meter: Meter;
}

const nowhere = (): Instruments => ({ tracer: trace.getTracer('los'), meter: metrics.getMeter('los') });

/** What one turn or sweep asked of the store. */
export interface Cost extends Counts {
  /** Requests to Cosmos DB; none with an embedded store. */
  requests: number;
  /** Request units they cost together, as far as the service told. */
  units: number;
  /** Requests of which it did not tell. */
  unmeasured: number;
}

interface Work {
  readonly cost: Cost;
  readonly span: Span;
  /** How long what was due first had been due. */
  lagMs: number;
}

/** How a turn went, in codes. */
export interface TurnFigures {
  readonly event: string;
  readonly scope: string;
  readonly verb?: string | undefined;
  readonly result: 'answered' | 'refused' | 'failed' | 'undelivered';
  readonly ms: number;
}

const outcomes = ['sent', 'waiting', 'gone', 'unknown', 'failed'] as const;

/** What a sweep came to: posts by what became of them, and what could not be handled. */
export type SweepFigures = Readonly<Record<(typeof outcomes)[number], number>>;

const works = new AsyncLocalStorage<Work>();

/** For each line of the log: the trace it belongs to, if one is kept. */
export const traceUnderWay = (): { readonly trace?: string } => {
  const span = works.getStore()?.span;
  return span?.isRecording() ? { trace: span.spanContext().traceId } : {};
};

/** In seconds: Teams gives up on a turn after ten to fifteen, a sweep may take ten minutes. */
const turnBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];
const sweepBuckets = [0.1, 0.5, 1, 5, 10, 30, 60, 300, 600];

/** Counts and times what Los does. Attributes are codes and figures: no text, no name, and nobody's id. */
export const createMetrics = ({ tracer, meter }: Instruments = nowhere()) => {
  const turns = meter.createHistogram('los.turn.duration', {
    unit: 's',
    description: 'From arrival to answer',
    advice: { explicitBucketBoundaries: turnBuckets },
  });
  const refused = meter.createCounter('los.refused', { description: 'Requests that became no turn, by status' });
  const asked = meter.createCounter('los.store.operations', { description: 'Reads, writes and pages of queries' });
  const requests = meter.createCounter('los.cosmos.requests', { description: 'Requests to Cosmos DB' });
  const units = meter.createCounter('los.cosmos.request_units', { unit: 'RU', description: 'What they cost' });
  const sweeps = meter.createHistogram('los.sweep.duration', {
    unit: 's',
    description: 'From beginning to end',
    advice: { explicitBucketBoundaries: sweepBuckets },
  });
  const lag = meter.createGauge('los.sweep.lag', { unit: 's', description: 'How late the longest due was' });
  const posts = meter.createCounter('los.posts', { description: 'Posts unasked for, by what became of them' });

  const during = async <T>(name: string, kind: SpanKind, run: () => Promise<T>): Promise<T> => {
    const work: Work = { cost: noCost(), span: tracer.startSpan(name, { kind }), lagMs: 0 };
    try {
      return await works.run(work, run);
    } finally {
      if (work.span.isRecording()) work.span.setAttributes(attributesOf(work.cost));
      work.span.end();
    }
  };

  return {
    /** What the turn or sweep under way has cost so far. */
    cost: (): Cost | undefined => works.getStore()?.cost,

    inTurn: <T>(run: () => Promise<T>): Promise<T> => during('turn', SpanKind.SERVER, run),

    inSweep: <T extends SweepFigures>(sweep: () => Promise<T>): Promise<T> =>
      during('sweep', SpanKind.INTERNAL, async () => {
        const started = performance.now();
        const figures = await sweep();
        const work = works.getStore();
        sweeps.record((performance.now() - started) / 1000);
        lag.record((work?.lagMs ?? 0) / 1000);
        for (const outcome of outcomes)
          if (figures[outcome] > 0) posts.add(figures[outcome], { 'los.outcome': outcome });
        work?.span.setAttributes(Object.fromEntries(outcomes.map((outcome) => [`los.${outcome}`, figures[outcome]])));
        return figures;
      }),

    /** What a sweep found to do. @param first when the earliest of it was due; absent when nothing was */
    due: (now: Instant, first: Instant | undefined): void => {
      const work = works.getStore();
      if (work && first !== undefined) work.lagMs = Math.max(work.lagMs, Date.parse(now) - Date.parse(first));
    },

    turn: ({ ms, event, scope, verb, result }: TurnFigures): void => {
      const attributes = { 'los.event': event, 'los.scope': scope, 'los.verb': verb, 'los.result': result };
      turns.record(ms / 1000, attributes);
      const span = works.getStore()?.span.setAttributes(attributes);
      if (result === 'failed' || result === 'undelivered') span?.setStatus({ code: SpanStatusCode.ERROR });
    },

    refused: (status: number): void => {
      refused.add(1, { 'los.status': status });
      works.getStore()?.span.setAttributes({ 'los.status': status });
    },

    /** One question to the store, from when it is asked until it is answered. */
    asked: (operation: Asked, answer: Promise<unknown>): void => {
      const work = works.getStore();
      if (work) work.cost[operation] += 1;
      asked.add(1, { 'los.operation': operation });
      if (!work?.span.isRecording()) return;
      const parent = trace.setSpan(ROOT_CONTEXT, work.span);
      const span = tracer.startSpan(`store ${operation}`, { kind: SpanKind.CLIENT }, parent);
      const end = () => span.end();
      answer.then(end, end);
    },

    /** One request to Cosmos DB. @param charge in request units; absent when the answer does not say */
    charged: (charge: number | undefined): void => {
      requests.add(1);
      if (charge !== undefined) units.add(charge);
      const cost = works.getStore()?.cost;
      if (!cost) return;
      cost.requests += 1;
      if (charge === undefined) cost.unmeasured += 1;
      else cost.units += charge;
    },
  };
};

export type Metrics = ReturnType<typeof createMetrics>;

const noCost = (): Cost => ({ reads: 0, writes: 0, queries: 0, requests: 0, units: 0, unmeasured: 0 });

/** How a cost is logged: units only where there is somebody who charges. */
export const described = ({ reads, writes, queries, requests, units, unmeasured }: Cost) => ({
  reads,
  writes,
  queries,
  ...(requests === 0 ? {} : { requests, ru: unmeasured > 0 ? 'not measured' : Math.round(units * 100) / 100 }),
});

const attributesOf = (cost: Cost): Attributes => named(described(cost));

const named = (values: Readonly<Record<string, string | number | undefined>>): Attributes =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`los.${name}`, value]));
