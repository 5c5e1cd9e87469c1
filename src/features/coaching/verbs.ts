import { z } from 'zod';
import { type Form, form } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { optional, page, reading } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { findNetwork } from '../../dialog/targets.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { formatWeekday } from '../../language/format.ts';
import { hourInNorway, parseDate } from '../../model/calendar.ts';
import type { Slot } from '../../model/coaching.ts';
import { recordContact } from '../../model/contacts.ts';
import type { CalendarDate } from '../../model/identity.ts';
import { FieldRefusals, Refusal } from '../../model/refusal.ts';
import { sendingAtOnce } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import { changeIfThere } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { teamsIn, threadsIn } from '../../upkeep/lists.ts';
import { casesFor } from '../run-chart/index.ts';
import { briefCard, listCard, talkCard } from './cards.ts';
import { noteForm, proposeForm } from './forms.ts';
import {
  answerStep,
  decline,
  note,
  noteToday,
  pick,
  propose,
  readBeginning,
  readLink,
  readMinutes,
  readStep,
  readWho,
  suggestedSlots,
  usualMinutes,
} from './rules.ts';
import { talkAnswered, talkNoted } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'coaching.list': 'coaching';
    'coaching.brief': 'coaching';
    'coaching.propose': 'coaching';
    'coaching.sendProposal': 'coaching';
    'coaching.note': 'coaching';
    'coaching.saveNote': 'coaching';
    'coaching.talked': 'coaching';
    'coaching.show': 'coaching';
    'coaching.pick': 'coaching';
    'coaching.decline': 'coaching';
    'coaching.step': 'coaching';
  }
}

const nothing = z.object({});
const give = 'coaching.give';
type OnTeam = TurnOn<Team>;

const on = optional(parseDate);
const time = optional(readBeginning);

interface Times {
  readonly on1: string | undefined;
  readonly time1: string | undefined;
  readonly on2: string | undefined;
  readonly time2: string | undefined;
  readonly on3: string | undefined;
  readonly time3: string | undefined;
  readonly link: string;
}

const proposing: Form<'networkTeam', object, Times> = {
  on: 'networkTeam',
  may: give,
  about: nothing,
  fields: z.object({ on1: on, time1: time, on2: on, time2: time, on3: on, time3: time, link: reading(readLink) }),
  blame: { noSlots: 'on1', slotFree: 'on1', slotPast: 'on1', slotFar: 'on1' },
  show: (turn, _, showing) => proposeForm(turn, turn.target.body, showing),
  ask: async (turn) => proposeForm(turn, turn.target.body, {}, await suggestedTo(turn)),
  save: async (turn, { link, ...times }) => {
    const slots = slotsIn(times);
    const { person, name } = turn.me;
    const talk = { id: idOfMade(turn, 'talk'), facilitator: { person, name }, slots, link };
    const change = (team: Team) => propose(team, talk, turn.now);
    const show = (team: Team) => talkCard(turn, team, 'facilitator', { news: onItsWay(turn) });
    return [await takeAway(turn, talkNoted, '', change, show)];
  },
};

/** What this facilitator may have promised others is read of all teams of the network, as its list of talks is. */
const suggestedTo = async (turn: OnTeam): Promise<readonly Slot[]> => {
  const team = turn.target.body;
  const ids = (await findNetwork(turn, team.network.id)).body.teams.map(({ id }) => id);
  const others = await teamsIn(turn.documents, ids);
  return suggestedSlots(team, { facilitator: turn.me.person, others, place: ids.indexOf(team.id) }, turn.today);
};

/** @throws Refusal `slotHalf` by the field that is missing */
const slotsIn = (times: Omit<Times, 'link'>): Slot[] =>
  ([1, 2, 3] as const).flatMap((number) => {
    const [day, hour] = [times[`on${number}`], times[`time${number}`]];
    if (day === undefined && hour === undefined) return [];
    if (day === undefined) throw new FieldRefusals([`on${number}`, new Refusal('slotHalf')]);
    if (hour === undefined) throw new FieldRefusals([`time${number}`, new Refusal('slotHalf')]);
    return [{ on: day, time: hour }];
  });

const onItsWay = ({ t, language, now }: Turn): string => {
  const { day, at } = sendingAtOnce(now);
  return at === now
    ? t('coaching.news.proposed')
    : t('coaching.news.proposedLater', { date: formatWeekday(language, day), hour: hourInNorway(at) });
};

interface NoteFields {
  readonly on: string | undefined;
  readonly minutes: number;
  readonly step: string;
  readonly who: string;
  readonly due: string | undefined;
}

const notes: Form<'networkTeam', object, NoteFields> = {
  on: 'networkTeam',
  may: give,
  about: nothing,
  fields: z.object({
    on,
    minutes: reading(readMinutes),
    step: reading(readStep),
    who: reading(readWho),
    due: on,
  }),
  blame: { heldInFuture: 'on', heldLongAgo: 'on', dueWithoutStep: 'step' },
  show: (turn, _, showing) => noteForm(turn, turn.target.body, showing),
  save: async (turn, entered) => {
    const held = { ...entered, on: entered.on ?? turn.today };
    const show = showTalk(turn, turn.t('coaching.news.noted'));
    return [await noteTalk(turn, held.on, (team, how) => note(team, held, how, turn.now), show)];
  },
};

/** Once a month a quarter of an hour with each team: what its facilitators do, and what the team does with it. */
export const coachingHandlers = {
  'coaching.list': handler({
    on: 'network',
    may: give,
    seenBy: 'asAsked',
    input: z.object({ page }),
    run: async (turn, { page: wanted }) => {
      const network = turn.target.body;
      const teams = await teamsIn(
        turn.documents,
        network.teams.map(({ id }) => id),
      );
      return [listCard(turn, network, teams, { page: wanted })];
    },
  }),
  'coaching.brief': handler({
    on: 'networkTeam',
    may: give,
    seenBy: 'asAsked',
    input: nothing,
    run: async (turn) => {
      const team = turn.target.body;
      const [cases, threads] = await Promise.all([
        casesFor(turn.documents, team.id, team.measures),
        threadsIn(turn.documents, team.network.id),
      ]);
      return [briefCard(turn, { team, cases, threads })];
    },
  }),
  ...form({ ask: 'coaching.propose', save: 'coaching.sendProposal' }, proposing),
  ...form({ ask: 'coaching.note', save: 'coaching.saveNote' }, notes),
  'coaching.talked': handler({
    on: 'networkTeam',
    may: give,
    input: nothing,
    run: async (turn) => {
      const news = turn.t('coaching.news.talked', { minutes: usualMinutes });
      return [await talkedToday(turn, showTalk(turn, news))];
    },
  }),
  'coaching.show': handler({
    on: 'team',
    may: 'coaching.see',
    seenBy: 'asAsked',
    amongFacilitators: 'coaching.list',
    input: nothing,
    run: (turn) => [talkCard(turn, turn.target.body, 'team')],
  }),
  'coaching.pick': handler({
    on: 'team',
    may: 'coaching.answer',
    once: true,
    input: z.object({ slot: z.coerce.number().int().min(0).max(2) }),
    run: (turn, { slot }) =>
      answered(turn, turn.t('coaching.news.picked'), (team) =>
        pick(team, slot, { by: turn.me.person, seen: turn.seen }, turn.now),
      ),
    again: (turn) => [talkCard(turn, turn.target.body, 'team')],
  }),
  'coaching.decline': handler({
    on: 'team',
    may: 'coaching.answer',
    once: true,
    input: nothing,
    run: (turn) =>
      answered(turn, turn.t('coaching.news.declined'), (team) => decline(team, { seen: turn.seen }, turn.now)),
    again: (turn) => [talkCard(turn, turn.target.body, 'team')],
  }),
  'coaching.step': handler({
    on: 'team',
    may: 'coaching.answer',
    input: z.object({ talk: z.string().max(64), is: z.enum(['done', 'notYet']) }),
    run: (turn, { talk, is }) =>
      answered(turn, turn.t(`coaching.news.${is}`), (team) =>
        answerStep(team, talk, { is, by: turn.me.person }, turn.now),
      ),
    again: (turn) => [talkCard(turn, turn.target.body, 'team')],
  }),
} satisfies Handlers;

const answered = async (turn: OnTeam, news: string, change: (team: Team) => Team): Promise<readonly Reply[]> => [
  await takeAway(turn, talkAnswered, '', change, (team) => talkCard(turn, team, 'team', { news })),
];

type Noting = (team: Team, how: Parameters<typeof noteToday>[1]) => Team;
type ShowTeam = (team: Team) => Reply | Promise<Reply>;

/** Notes a talk of the usual length today, with the way back. */
export const talkedToday = (turn: OnTeam, show: ShowTeam): Promise<Reply> =>
  noteTalk(turn, turn.today, (team, how) => noteToday(team, how, turn.now), show);

const showTalk =
  (turn: OnTeam, news: string): ShowTeam =>
  (team) =>
    talkCard(turn, team, 'facilitator', { news });

/** A talk counts as contact with the team in its work period, too. */
const noteTalk = (turn: OnTeam, on: CalendarDate, noting: Noting, show: ShowTeam): Promise<Reply> => {
  const { person, name } = turn.me;
  const { id, network } = turn.target.body;
  const how = { id: idOfMade(turn, 'talk'), facilitator: { person, name } };
  return takeAway(
    turn,
    talkNoted,
    '',
    (team) => noting(team, how),
    async (team) => {
      await changeIfThere(turn.documents, kinds.network, keys.network(network.id), (body) =>
        recordContact(body, [id], on),
      );
      return show(team);
    },
  );
};
