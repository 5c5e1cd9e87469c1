import { figure } from '../figures.ts';
import type { Finding } from '../finding.ts';
import { type KindOfTurn, kindsOfTurn } from './activities.ts';
import { type Figure, ratioTo } from './comparing.ts';
import type { PeerName } from './peers.ts';
import type { Visit } from './visit.ts';

/** How Los is to stand beside a bare bot, as a multiple of the bot's own figure. */
export interface Goal {
  readonly peer: PeerName;
  readonly kind: KindOfTurn;
  readonly of: Figure;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Beside the bot on the same SDK in everything; beside the leanest one in what people wait for most. */
export const goals: readonly Goal[] = [
  ...kindsOfTurn.flatMap((kind): Goal[] => [
    { peer: 'teams-ai', kind, of: 'perSecond', atLeast: 1 },
    { peer: 'teams-ai', kind, of: 'p99', atMost: 1 },
    { peer: 'teams-ai', kind, of: 'start', atMost: 1 },
    { peer: 'teams-ai', kind, of: 'memory', atMost: 0.8 },
  ]),
  { peer: 'agents-hosting', kind: 'submit', of: 'perSecond', atLeast: 1 },
];

const named: Readonly<Partial<Record<Figure, string>>> = {
  perSecond: 'turns a second',
  p99: 'p99',
  start: 'start',
  memory: 'memory after load',
};

/**
 * Whether each goal is reached beside the bots that were measured. What the system does not tell is left out; where no round
 * was quiet for both, it is not known.
 */
export const judge = (visits: readonly Visit[]): readonly Finding[] => {
  const wrong = visits.reduce((sum, { faulty }) => sum + faulty, 0);
  const measured = goals.filter(({ peer }) => visits.some(({ bot }) => bot === peer));
  return [
    { what: `${wrong} answers were wrong`, isKept: wrong === 0 },
    ...measured.flatMap((goal) => findingOf(visits, goal)),
  ];
};

const findingOf = (visits: readonly Visit[], { peer, kind, of, atLeast, atMost }: Goal): readonly Finding[] => {
  const { value, quiet } = ratioTo(visits, peer, kind, of);
  if (Number.isNaN(value)) return [];
  const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  const what = `${kind}: ${named[of] ?? of} ${figure(value, 3)} × ${peer}, ${bound} (quiet rounds: ${quiet})`;
  const isReached = value >= (atLeast ?? 0) && value <= (atMost ?? Number.POSITIVE_INFINITY);
  return [{ what, isKept: quiet > 0 ? isReached : undefined }];
};
