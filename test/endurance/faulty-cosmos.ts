import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Chance } from '../../src/demo/real-case-random.ts';
import type { CosmosServerForTests } from '../support/cosmos.ts';

/** What goes wrong on the way to Cosmos DB, and how often, of 1,000 requests about documents. */
const perMille = {
  /** Too many at a time; says when to come again. */
  '429': 50,
  /** Written by somebody else just now; nothing is done. */
  '449': 15,
  /** Not there for a moment; nothing is done. */
  '503': 15,
  /** Done, but who asked is not told. */
  lost: 25,
  /** Done, but answered only after a while. */
  slow: 30,
} as const;

type Fault = keyof typeof perMille;

const longestAgainMs = 40;
const longestSlowMs = 400;

/** Puts faults between a server that speaks Cosmos DB's protocol and those who use it, until it is told to stop. */
export const putFaultsIn = ({ server }: Pick<CosmosServerForTests, 'server'>, chance: Chance) => {
  const counts = new Map<string, number>();
  const listeners = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    for (const listener of listeners) listener(request, response);
  };
  let isFaulty = true;

  const faulty = (request: IncomingMessage, response: ServerResponse): void => {
    const fault = isFaulty && request.url?.includes('/docs') ? faultOf(chance) : undefined;
    const name = fault ?? 'as they should be';
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (fault === undefined) serve(request, response);
    else if (fault === 'lost') serve(request, losing(response));
    else if (fault === 'slow') serve(request, delaying(response, chance.whole(1, longestSlowMs)));
    else refuse(request, response, Number(fault), chance.whole(1, longestAgainMs));
  };

  server.removeAllListeners('request').on('request', faulty);
  return {
    kinds: Object.keys(perMille) as readonly Fault[],
    counts,
    stop: (): void => {
      isFaulty = false;
    },
  };
};

const faultOf = (chance: Chance): Fault | undefined => {
  let drawn = chance.whole(0, 999);
  for (const [fault, share] of Object.entries(perMille)) {
    if (drawn < share) return fault as Fault;
    drawn -= share;
  }
  return undefined;
};

const losing = (response: ServerResponse): ServerResponse => {
  response.end = () => response.destroy();
  return response;
};

const delaying = (response: ServerResponse, ms: number): ServerResponse => {
  const end = response.end.bind(response) as (body: string) => ServerResponse;
  response.end = ((body: string) => {
    setTimeout(() => end(body), ms);
    return response;
  }) as ServerResponse['end'];
  return response;
};

const refuse = (request: IncomingMessage, response: ServerResponse, status: number, againMs: number): void => {
  request.resume();
  const headers = {
    'content-type': 'application/json',
    ...(status === 429 && { 'x-ms-retry-after-ms': `${againMs}` }),
  };
  response.writeHead(status, headers);
  response.end(JSON.stringify({ code: `${status}`, message: 'put in' }));
};
