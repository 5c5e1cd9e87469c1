import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import type { MetricReader } from '@opentelemetry/sdk-metrics';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** Where Prometheus asks; a door of its own, since what stands there is for operators alone. */
export interface PrometheusDoor {
  readonly host: string;
  readonly port: number;
}

export interface Prometheus {
  readonly port: number;
  /** What Los counts; the process itself is measured here. */
  readonly reader: MetricReader;
  stop(): Promise<void>;
}

/** Answers at `/metrics` what has been counted so far. @throws when it cannot be listened there */
export const startPrometheus = async ({ host, port }: PrometheusDoor): Promise<Prometheus> => {
  const counted = new PrometheusExporter({ preventServerStart: true });
  const serializer = new PrometheusSerializer(undefined, undefined, undefined, undefined, true);
  const process = new Registry();
  collectDefaultMetrics({ register: process });
  const page = async (): Promise<string> => {
    const { resourceMetrics } = await counted.collect();
    return `${serializer.serialize(resourceMetrics)}\n${await process.metrics()}`;
  };
  const server = createServer(async ({ method, url }, response) => {
    const isAsked = method === 'GET' && url === '/metrics';
    const text = isAsked ? await page().catch(() => undefined) : undefined;
    if (text === undefined) response.statusCode = isAsked ? 500 : 404;
    else response.setHeader('content-type', process.contentType);
    response.end(text);
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    reader: counted,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
