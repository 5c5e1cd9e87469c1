import { z } from 'zod';
import type { Frame } from '../../dialog/elements.ts';
import { type Showing, saving, valueIn } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn, type Voice } from '../../dialog/handler.ts';
import { type Page, pageAt, turning } from '../../dialog/pager.ts';
import { page, reading } from '../../dialog/reading.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import { type Evaluation, isOpenOn, markedBy, mostAddresses, withAddresses } from '../../model/evaluation.ts';
import type { Network, Session } from '../../model/network.ts';
import { Refusal } from '../../model/refusal.ts';
import { aSession, openOne, sessionIn } from './sessions.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'evaluation.addresses': 'evaluation';
    'evaluation.addAddresses': 'evaluation';
  }
}

/** Data of `cards/evaluation/evaluation-addresses.json`: web addresses to hand out, and how many more are wanted. */
interface EvaluationAddressesCard extends Frame {
  readonly addresses: readonly { readonly text: string }[];
  readonly count: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'evaluation/evaluation-addresses': EvaluationAddressesCard;
  }
}

type OnNetwork = TurnOn<Network>;

/** @throws Refusal `addressCount` */
const readCount = (written: string): number => {
  const count = Number(written);
  if (!/^\d{1,2}$/.test(written) || count < 1 || count > mostAddresses)
    throw new Refusal('addressCount', { most: mostAddresses });
  return count;
};

/** Web addresses for those whom Los does not reach: each works once, and nobody is told which has been used. */
export const addressHandlers = {
  'evaluation.addresses': handler({
    on: 'network',
    may: 'evaluation.run',
    input: aSession.extend({ page }),
    run: async (turn, { session, page: wanted }) => [await addressesCard(turn, session, { wanted })],
  }),
  'evaluation.addAddresses': saving({
    on: 'network',
    may: 'evaluation.run',
    about: aSession,
    fields: z.object({ count: reading(readCount) }),
    blame: { tooManyAddresses: 'count' },
    show: (turn, { session }, showing) => addressesCard(turn, session, { showing }),
    save: async (turn, { session, count }) => {
      const loaded = await openOne(turn, sessionIn(turn, session));
      const add = (evaluation: Evaluation) => withAddresses(evaluation, count, turn.today);
      await turn.documents.change(loaded, turn.commandId, (body) => ({ body: add(body), answer: null }));
      return [await addressesCard(turn, session, { wanted: pageOf(loaded.body.addresses) })];
    },
  }),
} satisfies Handlers;

/** As many as fit on a card, and as one copies at a time. */
const addressesAtATime = 10;

/** The page on which the next address stands. */
const pageOf = (before: number): number => Math.floor(before / addressesAtATime) + 1;

const addressesCard = async (
  turn: OnNetwork,
  id: string,
  { wanted, showing = {} }: { readonly wanted?: number | undefined; readonly showing?: Showing },
): Promise<Reply> => {
  const session = sessionIn(turn, id);
  const { body } = await openOne(turn, session);
  if (!isOpenOn(body, turn.today)) throw new Refusal('evaluationClosed');
  const all = Array.from({ length: body.addresses }, (_, at) => at + 1);
  const shown = pageAt(all, wanted, addressesAtATime);
  const addressOf = (number: number) => webAddress(turn, session, number);
  const data = addressesData(turn, session, { page: shown, addressOf, count: valueIn(showing, 'count') });
  return show('evaluation/evaluation-addresses', data, data.title, { network: turn.target.body.id });
};

interface Listed {
  readonly page: Page<number>;
  readonly addressOf: (number: number) => string;
  /** What stands in the field for how many more. */
  readonly count: string;
}

/** What the card of addresses says. */
export const addressesData = (
  { t }: Voice,
  { id, number }: Session,
  { page: shown, addressOf, count }: Listed,
): EvaluationAddressesCard => ({
  title: t('evaluation.addresses.title', { number }),
  addresses: lines(shown.shown.map((one) => `${one}. ${addressOf(one)}`)),
  count,
  buttons: [
    { title: t('evaluation.addresses.add'), data: { do: 'evaluation.addAddresses', session: id }, sends: true },
    ...turning(t, shown, (next) => ({ do: 'evaluation.addresses', session: id, page: next })),
    { title: t('evaluation.press.back'), data: { do: 'evaluation.show', session: id } },
  ],
});

const webAddress = ({ pages, reminders }: OnNetwork, { id }: Session, number: number): string =>
  pages.address({ kind: 'evaluation', session: id, mark: reminders.mark(markedBy(id, number)) });
