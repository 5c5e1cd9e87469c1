import { z } from 'zod';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { page } from '../../dialog/reading.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import type { Application, Round } from '../../model/intake.ts';
import { applicationsIn } from '../../upkeep/lists.ts';
import { applicationCard, nameOfApplication, partCard, stateWords } from './application-card.ts';
import { codeState } from './codes.ts';
import { countsOf, inOrder, missingIn } from './desk-rules.ts';
import { aboutRound, roundName } from './round-cards.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'intake.applications': 'intake';
    'intake.application': 'intake';
    'intake.read': 'intake';
  }
}

const nothing = z.object({});

const atATime = 8;

/** The applications of a round, and each of them. */
export const applicationHandlers = {
  'intake.applications': handler({
    on: 'round',
    may: 'intake.see',
    seenBy: 'asAsked',
    input: z.object({ page }),
    run: async (turn, { page: wanted }) => [await applicationList(turn, turn.target.body, { wanted })],
  }),
  'intake.application': handler({
    on: 'application',
    may: 'intake.see',
    seenBy: 'asAsked',
    input: nothing,
    run: async (turn) => [await applicationCard(turn, turn.target.body)],
  }),
  'intake.read': handler({
    on: 'application',
    may: 'intake.see',
    seenBy: 'asAsked',
    input: z.object({ part: z.enum(['answers', 'team', 'questions']), page }),
    run: (turn, { part, page: wanted }) => [partCard(turn, turn.target.body, part, wanted)],
  }),
} satisfies Handlers;

/** The applications that have been handed in, what waits for an answer first. */
export const applicationList = async (
  turn: Turn,
  round: Round,
  { wanted, news = '' }: { readonly wanted?: number | undefined; readonly news?: string } = {},
): Promise<Reply> => {
  const { t } = turn;
  const all = await applicationsIn(turn.documents, round.id);
  const shown = pageAt(inOrder(all), wanted, atATime);
  const metas = await Promise.all(shown.shown.map((one) => metaOf(turn, one)));
  const { begun, handedIn } = countsOf(all);
  const said = [
    ...(handedIn === 0 ? [t('intake.noneIn')] : []),
    ...(begun > 0 ? [t('intake.counts.begunLong', { count: begun })] : []),
  ];
  return show(
    'intake/intake-list',
    {
      title: t('intake.press.applications'),
      subtitle: roundName(turn, round),
      news,
      lines: lines(said),
      rows: shown.shown.map((one, at) => ({
        title: nameOfApplication(t, one),
        meta: metas[at] ?? '',
        data: { do: 'intake.application', los: { application: one.id } },
      })),
      buttons: [
        ...turning(t, shown, (number) => ({ do: 'intake.applications', page: number })),
        { title: t('intake.press.round'), data: { do: 'intake.round' } },
      ],
      equal: true,
    },
    [t('intake.press.applications'), roundName(turn, round), ...said].join('\n'),
    aboutRound(round),
  );
};

const metaOf = async (turn: Turn, application: Application): Promise<string> => {
  const { reply, network } = application;
  const joined = reply?.code === undefined ? [] : (await codeState(turn, network, reply.code)).teams;
  const missing = reply === undefined ? missingIn(application).length : 0;
  return [
    joined.length > 0 ? turn.t('intake.code.joinedShort', { team: joined[0] ?? '' }) : stateWords(turn, application),
    ...(missing > 0 ? [turn.t('intake.missing.count', { count: missing })] : []),
  ].join(' · ');
};
