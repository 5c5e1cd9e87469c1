import { DiagLogLevel, diag, trace } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { Instruments } from './metrics.ts';
import { type PrometheusDoor, startPrometheus } from './prometheus.ts';

/** Where telemetry goes; any of them may be set. */
export interface TelemetryTargets {
  /** Which Los it is about. */
  readonly version: string;
  /** Address of an OTLP collector, without `/v1/…`. */
  readonly otlp?: string | undefined;
  /** Connection string of Application Insights. */
  readonly applicationInsights?: string | undefined;
  /** Where Prometheus fetches figures. */
  readonly prometheus?: PrometheusDoor | undefined;
  /** How many of the turns and sweeps leave a trace, from 0 to 1; figures count them all. */
  readonly sampled: number;
}

export interface Telemetry extends Instruments {
  /** Where Prometheus finds them. */
  readonly port?: number;
  /** Sends what is left; gives up after some seconds. */
  stop(): Promise<void>;
}

interface Exporters {
  readonly spans: SpanExporter;
  readonly metrics: PushMetricExporter;
}

/** A stop must not wait for a collector that is not there, in milliseconds. */
const timeoutMillis = 3_000;

/**
 * @param onFailure told when telemetry could not be sent; Los goes on without
 * @throws when Prometheus' door cannot be opened
 */
export const startTelemetry = async (targets: TelemetryTargets, onFailure: () => void): Promise<Telemetry> => {
  diag.setLogger(quiet(onFailure), { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true });
  const exporters = await exportersOf(targets);
  const prometheus = targets.prometheus && (await startPrometheus(targets.prometheus));
  const resource = resourceFromAttributes({ 'service.name': 'los', 'service.version': targets.version });
  const tracers = new BasicTracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(targets.sampled) }),
    spanProcessors: exporters.map(({ spans }) => new BatchSpanProcessor(spans, { exportTimeoutMillis: timeoutMillis })),
  });
  const meters = new MeterProvider({
    resource,
    readers: [
      ...exporters.map(
        ({ metrics }) => new PeriodicExportingMetricReader({ exporter: metrics, exportTimeoutMillis: timeoutMillis }),
      ),
      ...(prometheus ? [prometheus.reader] : []),
    ],
  });
  return {
    // Traces that nobody is sent would cost time in every turn.
    tracer: (exporters.length > 0 ? tracers : trace).getTracer('los'),
    meter: meters.getMeter('los'),
    ...(prometheus && { port: prometheus.port }),
    stop: async () => {
      await Promise.allSettled([tracers.shutdown(), meters.shutdown(), prometheus?.stop()]);
    },
  };
};

const exportersOf = async ({ otlp, applicationInsights }: TelemetryTargets): Promise<Exporters[]> => [
  ...(otlp === undefined ? [] : [toCollector(otlp)]),
  ...(applicationInsights === undefined ? [] : [await toApplicationInsights(applicationInsights)]),
];

const toCollector = (address: string): Exporters => {
  const base = address.replace(/(?<!\/)\/+$/, '');
  const options = { timeoutMillis, httpAgentOptions: { keepAlive: true, proxyEnv: process.env } };
  return {
    spans: new OTLPTraceExporter({ url: `${base}/v1/traces`, ...options }),
    metrics: new OTLPMetricExporter({ url: `${base}/v1/metrics`, ...options }),
  };
};

/** Nothing is kept on the disk meanwhile, and nothing is told to others about the use of the exporter itself. */
const toApplicationInsights = async (connectionString: string): Promise<Exporters> => {
  process.env['APPLICATION_INSIGHTS_NO_STATSBEAT'] ??= 'true';
  const { AzureMonitorTraceExporter, AzureMonitorMetricExporter } = await import(
    '@azure/monitor-opentelemetry-exporter'
  );
  const options = { connectionString, disableOfflineStorage: true };
  return { spans: new AzureMonitorTraceExporter(options), metrics: new AzureMonitorMetricExporter(options) };
};

/** What exporters say may quote what they were answered; that something failed is enough to know where to look. */
const quiet = (onFailure: () => void) => {
  const nothing = () => undefined;
  return { error: onFailure, warn: nothing, info: nothing, debug: nothing, verbose: nothing };
};
