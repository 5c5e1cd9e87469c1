import { setTimeout as pause } from 'node:timers/promises';
import { openDocuments } from '../../src/los.ts';
import { chanceOf } from '../simulate/plan.ts';
import { startCosmosServer } from '../support/cosmos.ts';
import { putFaultsIn } from './faulty-cosmos.ts';
import { keptIn } from './kept.ts';
import { faultsOf, fillWithMeasures, type Life, live } from './life.ts';
import { startPeople } from './people.ts';
import { startServers } from './servers.ts';
import { atLeast, counted, type Run, type Verdict } from './verdict.ts';

const allTeams = 12;
const each = 22;
const restarts = 5;
/** In how many of 100 actions somebody may be told that something went wrong. */
const mostApologies = 3;
/** How many are acknowledged at least, in a whole run. */
const least = 1_000;

/** Acknowledged actions on Cosmos DB, of which much goes wrong, with two processes that are killed now and then. */
export const endureCosmos = async ({ seed, size }: Run): Promise<Verdict> => {
  const teams = Math.ceil(allTeams * size);
  const cosmos = await startCosmosServer();
  const people = await startPeople();
  const { endpoint, key } = cosmos.settings;
  const store = cosmos.open({ database: 'los', container: 'documents' });
  await store.ready();
  await fillWithMeasures(openDocuments(store), teams, people.serviceUrl);
  const faults = putFaultsIn(cosmos, chanceOf(seed, 'faults'));
  const chance = chanceOf(seed, 'kills on Cosmos');
  const servers = await startServers({
    count: 2,
    env: {
      LOS_STORE: 'cosmos',
      COSMOS_ENDPOINT: endpoint,
      COSMOS_KEY: key ?? '',
      // Nobody vouches for the certificate of the server of the tests.
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    },
    onTrouble: () => undefined,
  });
  const killing: Promise<void>[] = [];
  const every = Math.floor((teams * 4 * each) / (restarts + 1));
  let next = every;
  let life: Life;
  try {
    life = await live({
      seed,
      people,
      someUrl: servers.someUrl,
      teams,
      each,
      mayFail: true,
      onDone: (acknowledged) => {
        if (acknowledged < next) return;
        next += every;
        killing.push(
          pause(chance.whole(0, 25)).then(chance.one(servers.servers as [(typeof servers.servers)[number]]).kill),
        );
      },
    });
  } finally {
    await Promise.all(killing);
    await servers.stop();
    await people.stop();
    faults.stop();
  }
  const kept = await keptIn(store);
  await cosmos.stop();
  return {
    figures: [
      `${life.acknowledged.length} acknowledged, ${life.refused.length} rightly refused, ${life.apologies} apologies, ${servers.kills()} kill -9`,
      ...counted(life.counts),
      ...counted(faults.counts, 'requests to Cosmos DB: '),
    ],
    broken: [
      ...life.broken,
      ...faultsOf(kept, life),
      ...(life.apologies > Math.ceil((mostApologies * life.acknowledged.length) / 100)
        ? [`somebody was told ${life.apologies} times that something went wrong`]
        : []),
      ...atLeast(least * size, 'acknowledged', life.acknowledged.length),
      ...atLeast(restarts, 'kill -9', servers.kills()),
      ...faults.kinds.flatMap((kind) => atLeast(1, `requests answered with «${kind}»`, faults.counts.get(kind) ?? 0)),
    ],
  };
};
