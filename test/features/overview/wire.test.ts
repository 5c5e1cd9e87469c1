import type { IncomingMessage } from 'node:http';
import { oneLargeNetwork, realCase } from '../../../src/demo/real-case.ts';
import { openDocuments } from '../../../src/los.ts';
import { summaryOf } from '../../../src/model/summarising.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { openSummaries } from '../../../src/upkeep/summaries.ts';
import { startCosmosServer } from '../../support/cosmos.ts';

test('reading an overview of thirty teams takes the network, and one query for the page of its rows', async () => {
  const cosmos = await startCosmosServer();
  const documents = openDocuments(cosmos.store);
  const { networks, teams, threads } = realCase({ seed: 1, networks: oneLargeNetwork });
  const now = '2015-11-02T09:00:00Z';
  for (const network of networks) await documents.create(kinds.network, keys.network(network.id), network);
  for (const team of teams) {
    const row = summaryOf(team, { cases: [], threads }, now);
    await documents.create(kinds.teamSummary, keys.teamSummary(row.network, row.team), row);
  }
  // The client asks once what the container is like.
  const [network] = networks;
  if (network) await openSummaries(documents, network, now);
  const requests: string[] = [];
  cosmos.server.prependListener('request', ({ method, headers }: IncomingMessage) => {
    requests.push(headers['x-ms-cosmos-is-query-plan-request'] ? 'plan' : (method ?? ''));
  });
  const found = await documents.read(kinds.network, keys.network('stort'));
  const rows = found && (await openSummaries(documents, found.body, now));
  expect(rows).toHaveLength(30);
  // The client asks the gateway for a plan of each query as well, which reads no documents.
  expect(requests.toSorted()).toEqual(['GET', 'POST', 'plan']);
  await cosmos.stop();
});
