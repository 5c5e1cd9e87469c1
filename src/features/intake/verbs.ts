import { z } from 'zod';
import { form, type Showing } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { reading } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { findNetwork } from '../../dialog/targets.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { parseDate } from '../../model/calendar.ts';
import type { Round } from '../../model/intake.ts';
import type { Network } from '../../model/network.ts';
import { Refusal } from '../../model/refusal.ts';
import { tidy } from '../../model/written.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { applicationsIn, roundsIn } from '../../upkeep/lists.ts';
import { changedRound, closedRound, countsOf, openedRound, reopenedRound } from './desk-rules.ts';
import { addressCard, lateLine, listCard, roundCard, roundForm } from './round-cards.ts';

import { roundChanged } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'intake.list': 'intake';
    'intake.new': 'intake';
    'intake.create': 'intake';
    'intake.round': 'intake';
    'intake.address': 'intake';
    'intake.change': 'intake';
    'intake.saveRound': 'intake';
    'intake.close': 'intake';
    'intake.reopen': 'intake';
  }
}

const nothing = z.object({});

/** As long as the criteria may be. */
const mostCriteria = 1500;

const day = reading((text) => {
  if (text === '') throw new Refusal('dateMissing');
  return parseDate(text);
});

const fields = z.object({
  deadline: day,
  replyBy: day,
  criteria: reading((text) => tidy(text, mostCriteria)),
});

const blame = { replyBeforeDeadline: 'replyBy', dateInPast: 'deadline' } as const;

/** A round as it stands, with what has come in. */
const shown = async (turn: TurnOn<Round>, round: Round, news?: string): Promise<Reply> =>
  roundCard(turn, round, countsOf(await applicationsIn(turn.documents, round.id)), news);

const networkOf = async (turn: TurnOn<Round>): Promise<Network> =>
  (await findNetwork(turn, turn.target.body.network)).body;

const inOne = (...words: readonly string[]): string => words.filter((one) => one !== '').join(' ');

const list = async (turn: Turn, network: Network): Promise<Reply> => {
  const rounds = await roundsIn(turn.documents, network.id);
  const counted = rounds.map(async (round) => ({
    round,
    counts: countsOf(await applicationsIn(turn.documents, round.id)),
  }));
  return listCard(turn, network, await Promise.all(counted));
};

/** The rounds of a network: opened, changed, closed and opened again. */
export const roundHandlers = {
  'intake.list': handler({
    on: 'network',
    may: 'intake.see',
    seenBy: 'asAsked',
    input: nothing,
    run: async (turn) => [await list(turn, turn.target.body)],
  }),
  ...form(
    { ask: 'intake.new', save: 'intake.create' },
    {
      on: 'network',
      may: 'intake.run',
      about: nothing,
      fields,
      blame,
      show: (turn: TurnOn<Network>, _: object, showing: Showing) => roundForm(turn, turn.target.body, showing),
      save: async (turn, words) => {
        const { id: network } = turn.target.body;
        const id = idOfMade(turn, 'round');
        const round = openedRound({ id, network, now: turn.now, today: turn.today }, words);
        const { body } = await turn.documents.open(kinds.round, keys.round(network, id), () => round);
        return [addressCard(turn, body, inOne(turn.t('intake.news.opened'), lateLine(turn, body, turn.target.body)))];
      },
    },
  ),
  'intake.round': handler({
    on: 'round',
    may: 'intake.see',
    seenBy: 'asAsked',
    input: nothing,
    run: async (turn) => [await shown(turn, turn.target.body)],
  }),
  'intake.address': handler({
    on: 'round',
    may: 'intake.run',
    seenBy: 'asAsked',
    input: nothing,
    run: (turn) => [addressCard(turn, turn.target.body)],
  }),
  ...form(
    { ask: 'intake.change', save: 'intake.saveRound' },
    {
      on: 'round',
      may: 'intake.run',
      about: nothing,
      fields,
      blame,
      version: (turn: TurnOn<Round>) => turn.target.body.version,
      show: async (turn: TurnOn<Round>, _: object, showing: Showing) =>
        roundForm(turn, await networkOf(turn), showing, turn.target.body),
      save: async (turn, words) => {
        const { today, seen, t } = turn;
        const change = (round: Round) => changedRound(round, words, { today, seen });
        const network = await networkOf(turn);
        const show = (body: Round) => shown(turn, body, inOne(t('intake.news.changed'), lateLine(turn, body, network)));
        return [await takeAway(turn, roundChanged, '', change, show)];
      },
    },
  ),
  'intake.close': handler({
    on: 'round',
    may: 'intake.run',
    input: nothing,
    run: async (turn) => {
      const close = (round: Round) => closedRound(round, turn.now);
      const news = turn.t('intake.news.closed');
      return [await takeAway(turn, roundChanged, '', close, (body) => shown(turn, body, news))];
    },
  }),
  'intake.reopen': handler({
    on: 'round',
    may: 'intake.run',
    input: nothing,
    run: async (turn) => {
      const reopen = (round: Round) => reopenedRound(round, turn.today);
      const news = turn.t('intake.news.reopened');
      return [await takeAway(turn, roundChanged, '', reopen, (body) => shown(turn, body, news))];
    },
    again: async (turn) => [await shown(turn, turn.target.body)],
  }),
} satisfies Handlers;
