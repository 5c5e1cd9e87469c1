import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { page } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { CalendarDate } from '../../model/identity.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Talk } from '../../model/talk.ts';
import type { Team } from '../../model/team.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { talksCard } from './list-card.ts';
import { findSeen, talksOf } from './looking.ts';
import { talkCard } from './talk-card.ts';
import {
  askFields,
  askTalkForm,
  daysIn,
  learntFields,
  reasonFields,
  timeFields,
  timeForm,
  writeForm,
} from './talk-forms.ts';
import { agreeOn, askForTalk, decline, learn, propose, sideOf, timesOf } from './talk-rules.ts';
import { learntBefore } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'learning.talk': 'learning';
    'learning.askTalk': 'learning';
    'learning.talks': 'learning';
    'learning.openTalk': 'learning';
    'learning.agree': 'learning';
    'learning.time': 'learning';
    'learning.saveTime': 'learning';
    'learning.notNow': 'learning';
    'learning.decline': 'learning';
    'learning.learnt': 'learning';
    'learning.saveLearnt': 'learning';
  }
}

const one = z.object({ talk: z.string().max(64) });
const aboutShare = z.object({ share: z.string().max(64) });
const ofTalk = { on: 'teamTalk', may: 'learning.talk', about: one } as const;
/** Where what a rule refuses of the days can be mended. */
const days = { dateInPast: 'on1', dateTooFar: 'on1', timeMissing: 'on1' } as const;

type TalkTurn = TurnOn<Talk> & { readonly team: Team };

/** Two teams of a network talk about something that one of them has shared. */
export const talkHandlers = {
  ...form(
    { ask: 'learning.talk', save: 'learning.askTalk' },
    {
      on: 'team',
      may: 'learning.talk',
      about: aboutShare,
      fields: askFields,
      blame: days,
      show: async (turn, { share }, showing) => {
        const team = turn.target.body;
        return askTalkForm(turn, team, await findSeen(turn, team.network.id, share), showing);
      },
      save: async (turn, entered) => [await asked(turn, entered)],
    },
  ),
  'learning.talks': handler({
    on: 'team',
    may: 'learning.see',
    seenBy: 'asAsked',
    input: z.object({ page }),
    amongFacilitators: 'learning.network',
    run: async (turn, { page: wanted }) => {
      const team = turn.target.body;
      return [talksCard(turn, team, await talksOf(turn, team), wanted)];
    },
  }),
  'learning.openTalk': handler({
    on: 'teamTalk',
    may: 'learning.see',
    seenBy: 'asAsked',
    input: one,
    run: (turn) => [present(turn)],
  }),
  'learning.agree': handler({
    on: 'teamTalk',
    may: 'learning.talk',
    input: one.extend({ on: CalendarDate }),
    run: (turn, { on }) => change(turn, 'agreed', (talk) => agreeOn(talk, on, acting(turn))),
    again: (turn) => [present(turn)],
  }),
  ...form(
    { ask: 'learning.time', save: 'learning.saveTime' },
    {
      ...ofTalk,
      fields: timeFields,
      blame: days,
      show: (turn, _, showing) => timeForm(turn, showing),
      save: (turn, { time, clock, ...entered }) => {
        if (time !== undefined) return change(turn, 'agreed', (talk) => agreeOn(talk, time, acting(turn)));
        const times = timesOf(daysIn(entered), clock, turn.today);
        return change(turn, 'proposed', (talk) => propose(talk, times, acting(turn)));
      },
    },
  ),
  ...form(
    { ask: 'learning.notNow', save: 'learning.decline' },
    {
      ...ofTalk,
      fields: reasonFields,
      blame: { textTooLong: 'text' },
      show: (turn, _, showing) => writeForm(turn, 'notNow', showing),
      save: (turn, { text }) => change(turn, 'declined', (talk) => decline(talk, text, acting(turn))),
    },
  ),
  ...form(
    { ask: 'learning.learnt', save: 'learning.saveLearnt' },
    {
      ...ofTalk,
      fields: learntFields,
      blame: { textTooLong: 'text', emptyText: 'text' },
      show: (turn, _, showing) => writeForm(turn, 'learnt', showing),
      save: async (turn, { text }) => {
        const side = sideOf(turn.target.body, turn.team.id) ?? 'asker';
        const news = turn.t('learning.news.learnt');
        const note = (talk: Talk) => learn(talk, text, acting(turn));
        return [await takeAway(turn, learntBefore, side, note, (talk) => talkCard(turn, turn.team, talk, { news }))];
      },
    },
  ),
} satisfies Handlers;

const acting = ({ team, now, today, seen }: TalkTurn) => ({ team, now, today, seen });

const present = (turn: TalkTurn): Reply => talkCard(turn, turn.team, turn.target.body);

const change = async (
  turn: TalkTurn,
  news: 'agreed' | 'proposed' | 'declined',
  apply: (talk: Talk) => Talk,
): Promise<Reply[]> => {
  const { body } = await turn.change((talk) => ({ body: apply(talk), answer: null }));
  return [talkCard(turn, turn.team, body, { news: turn.t(`learning.news.${news}`) })];
};

/** A request of the same press is one talk, also when it is delivered again. */
const asked = async (
  turn: TurnOn<Team>,
  { share: id, clock, words, stuck, ...entered }: z.infer<typeof askFields> & z.infer<typeof aboutShare>,
): Promise<Reply> => {
  const team = turn.target.body;
  const share = await findSeen(turn, team.network.id, id);
  const times = timesOf(daysIn(entered), clock, turn.today);
  const wanted = { id: idOfMade(turn, 'talk'), words, stuck, times };
  const talk = askForTalk(team, await teamOf(turn, share.team.id), share, wanted, turn.now);
  const { body } = await turn.documents.open(kinds.talk, keys.talk(talk.network, talk.id), () => talk);
  return talkCard(turn, team, body, { news: turn.t('learning.news.asked', { team: share.team.name }) });
};

const teamOf = async ({ documents }: Turn, id: string): Promise<Team> => {
  const found = await documents.read(kinds.team, keys.team(id));
  if (!found) throw new Refusal('unknownShare');
  return found.body;
};
