import { figure, table } from '../figures.ts';
import type { Finding } from '../finding.ts';
import { turnsOnCosmos } from './turns.ts';
import { countWire, type Operation, type Sent } from './wire.ts';

/** A real account says itself what it charges; the server of the tests says 1 to everything. */
const isCharged = process.env['COSMOS_ENDPOINT'] !== undefined;

/** What each kind of turn asks of Cosmos DB, and what that is charged. */
export const measureCosts = async (): Promise<readonly Finding[]> => {
  const { turns, stop } = await turnsOnCosmos();
  const rows: string[][] = [];
  for (const { title, before, take } of turns) {
    // The first time there is more to it: the client asks what the container is like, and what is due is done.
    await before?.();
    await take();
    await before?.();
    rows.push([title, ...cellsOf(await countWire(take, isCharged))]);
  }
  await stop();
  console.log(table(['turn', 'requests', 'reads', 'writes', 'queries', 'plans', 'KB read', 'KB written', 'RU'], rows));
  console.log(`\n${legend}`);
  return [];
};

const legend = isCharged
  ? 'RU as the account has charged them.'
  : '≈ is what is documented for documents of that size, since the server of the tests charges nothing. ≥ is so without what a query costs beyond reading what it finds, which is not documented.';

const cellsOf = (sent: readonly Sent[]): string[] => {
  const of = (...operations: readonly Operation[]) => sent.filter(({ operation }) => operations.includes(operation));
  const kilobytes = (some: readonly Sent[]) => figure(some.reduce((sum, { bytes }) => sum + bytes, 0) / 1_024, 1);
  const units = figure(
    sent.reduce((sum, one) => sum + one.units, 0),
    1,
  );
  const sign = of('query').length > 0 ? '≥' : '≈';
  return [
    `${sent.length}`,
    ...(['read', 'write', 'query', 'plan'] as const).map((operation) => `${of(operation).length}`),
    kilobytes(of('read', 'query')),
    kilobytes(of('write')),
    isCharged ? units : `${sign} ${units}`,
  ];
};
