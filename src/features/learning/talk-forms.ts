import { z } from 'zod';
import type { Choice, Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Voice } from '../../dialog/handler.ts';
import { optional, reading } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { parseDate } from '../../model/calendar.ts';
import type { Share } from '../../model/sharing.ts';
import type { Talk } from '../../model/talk.ts';
import type { Team } from '../../model/team.ts';
import { StuckOn } from '../../model/thread.ts';
import { timeWords } from './talk-card.ts';
import { fittingTalk, otherSide, sideOf, turnOf } from './talk-rules.ts';

interface Days {
  /** Dates, or '' */
  readonly on1: string;
  readonly on2: string;
  readonly on3: string;
  readonly clock: string;
}

/** Data of `cards/learning/talk-ask.json`: a team asks another for a talk. */
interface TalkAskCard extends Frame, Days {
  readonly reasons: readonly Choice[];
  readonly stuck: string;
  readonly words: string;
}

/** Data of `cards/learning/talk-time.json`: when two teams can talk. */
interface TalkTimeCard extends Frame, Days {
  /** What the other team has proposed. */
  readonly times: readonly Choice[];
  readonly time: string;
  readonly own: string;
}

/** Data of `cards/learning/talk-write.json`: why not now, or what was learnt. */
interface TalkWriteCard extends Frame {
  readonly intro: string;
  readonly question: string;
  readonly hint: string;
  readonly written: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'learning/talk-ask': TalkAskCard;
    readonly 'learning/talk-time': TalkTimeCard;
    readonly 'learning/talk-write': TalkWriteCard;
  }
}

const day = optional(parseDate);
const dayFields = { on1: day, on2: day, on3: day, clock: reading(fittingTalk.clock) };

export const askFields = z.object({
  stuck: StuckOn.optional().catch(undefined),
  words: reading(fittingTalk.words),
  ...dayFields,
});
export const timeFields = z.object({ time: day, ...dayFields });
export const reasonFields = z.object({ text: reading(fittingTalk.reason) });
export const learntFields = z.object({ text: reading(fittingTalk.learnt) });

/** The days that were entered. */
export const daysIn = ({
  on1,
  on2,
  on3,
}: {
  on1?: string | undefined;
  on2?: string | undefined;
  on3?: string | undefined;
}) => [on1, on2, on3].filter((one) => one !== undefined);

const daysOf = (showing: Showing): Days => ({
  on1: valueIn(showing, 'on1'),
  on2: valueIn(showing, 'on2'),
  on3: valueIn(showing, 'on3'),
  clock: valueIn(showing, 'clock'),
});

/** «Be om en samtale» */
export const askTalkForm = ({ t }: Pick<Voice, 't'>, team: Team, share: Share, showing: Showing): Reply => {
  const title = t('learning.ask.title', { team: share.team.name });
  const data: TalkAskCard = {
    kicker: share.shared?.title ?? '',
    title,
    reasons: StuckOn.options.map((value) => ({ title: t(`guidance.reasons.${value}`), value })),
    stuck: valueIn(showing, 'stuck'),
    words: valueIn(showing, 'words'),
    ...daysOf(showing),
    buttons: [{ title: t('learning.ask.send'), data: { do: 'learning.askTalk', share: share.id }, sends: true }],
    cancel: { do: 'learning.open', share: share.id },
  };
  return show('learning/talk-ask', data, title, { team: team.id });
};

/** A talk, and the team whose side of it is shown. */
type TalkTurn = Voice & { readonly team: Team; readonly target: { readonly body: Talk } };

/** When it suits: one of the days of the other side, or some of one's own. */
export const timeForm = (turn: TalkTurn, showing: Showing): Reply => {
  const { t, team } = turn;
  const talk = turn.target.body;
  const side = sideOf(talk, team.id) ?? 'asker';
  const theirs = turnOf(talk, turn.today) === side ? talk.proposed.times : [];
  const title = t('learning.time.title');
  const data: TalkTimeCard = {
    kicker: t('learning.talk.title', { team: talk[otherSide(side)].name }),
    title,
    times: theirs.map((time) => ({ title: timeWords(turn, time), value: time.on })),
    time: valueIn(showing, 'time'),
    own: t(`learning.time.${theirs.length > 0 ? 'others' : 'own'}`),
    ...daysOf(showing),
    buttons: [{ title: t('learning.time.save'), data: { do: 'learning.saveTime', talk: talk.id }, sends: true }],
    cancel: { do: 'learning.openTalk', talk: talk.id },
  };
  return show('learning/talk-time', data, title, aboutTalk(turn));
};

/** «Ikke nå», with a word about why for those who want to; what was learnt. */
export const writeForm = (turn: TalkTurn, what: 'notNow' | 'learnt', showing: Showing): Reply => {
  const { t, team } = turn;
  const talk = turn.target.body;
  const side = sideOf(talk, team.id) ?? 'asker';
  const named = { team: talk[otherSide(side)].name };
  const title = t(`learning.write.${what}.title`, named);
  const data: TalkWriteCard = {
    kicker: t('learning.talk.title', named),
    title,
    intro: t(`learning.write.${what}.intro`, named),
    question: t(`learning.write.${what}.question`),
    hint: t(`learning.write.${what}.hint`),
    written: valueIn(showing, 'text', what === 'learnt' ? talk.learnt[side]?.text : undefined),
    buttons: [
      {
        title: t(`learning.write.${what}.save`),
        data: { do: what === 'notNow' ? 'learning.decline' : 'learning.saveLearnt', talk: talk.id },
        sends: true,
      },
    ],
    cancel: { do: 'learning.openTalk', talk: talk.id },
  };
  return show('learning/talk-write', data, title, aboutTalk(turn));
};

const aboutTalk = ({ team, target }: TalkTurn) => ({ team: team.id, version: target.body.version });
