import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { formatDate } from '../../language/format.ts';
import type { Network } from '../../model/network.ts';
import { commonCodes, invite, openCodes, revoke } from '../../model/network-set-up.ts';
import { lastDayOf, networkCard } from './card.ts';
import { closeTicket, openTicket, type Random } from './tickets.ts';
import { codeRevoked } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.invite': 'network';
    'network.codes': 'network';
    'network.revoke': 'network';
  }
}

/** As many as a card has room for buttons. */
const mostRevocable = 4;

/** Join codes: new ones, the open ones, and taking one back. */
export const codeHandlers = (random: Random) =>
  ({
    'network.invite': handler({
      on: 'network',
      may: 'network.invite',
      input: z.object({}),
      run: async (turn) => {
        const code = await openTicket(turn, turn.target.body.id, random);
        const { body, repeated } = await turn.change((network) => ({
          body: invite(network, code, turn.now),
          answer: null,
        }));
        if (repeated) await closeTicket(turn, code.code);
        return [networkCard(turn, body, turn.t('network.invited'))];
      },
    }),
    'network.codes': handler({
      on: 'network',
      may: 'network.invite',
      input: z.object({}),
      run: (turn) => [codeList(turn, turn.target.body)],
    }),
    'network.revoke': handler({
      on: 'network',
      may: 'network.invite',
      input: z.object({ code: z.string() }),
      run: async (turn, { code }) => {
        const listed = turn.target.body.joinCodes.some((open) => open.code === code);
        const show = async (network: Network) => {
          if (listed) await closeTicket(turn, code);
          return codeList(turn, network, turn.t('network.codeList.revoked'));
        };
        return [await takeAway(turn, codeRevoked, code, (network) => revoke(network, code), show)];
      },
    }),
  }) satisfies Handlers;

const codeList = (turn: Turn, network: Network, news?: string): Reply => {
  const open = commonCodes(network, turn.now);
  const applicants = openCodes(network, turn.now).length - open.length;
  const title = turn.t('network.codeList.title');
  const lines = open.map((one) =>
    turn.t('network.codeList.line', { code: one.code, date: formatDate(turn.language, lastDayOf(one)) }),
  );
  const about = turn.t(open.length === 0 ? 'network.codeList.none' : 'network.codeList.message');
  const theirs = applicants === 0 ? [] : [turn.t('network.codeList.applicants', { count: applicants })];
  const message = [...lines, about, ...theirs].join('\n\n');
  const buttons: Button[] = [
    { title: turn.t('network.newCode'), data: { do: 'network.invite' } },
    ...open.slice(-mostRevocable).map(
      ({ code }): Button => ({
        title: turn.t('network.codeList.revoke', { code }),
        data: { do: 'network.revoke', code },
      }),
    ),
    { title: turn.t('network.overview'), data: { do: 'network.show' } },
  ];
  return notice({ title, message, buttons, ...(news !== undefined && { news }) }, { network: network.id });
};
