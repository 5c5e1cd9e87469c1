import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import { capitalised, formatWeekday } from '../../language/format.ts';
import type { Talk, TalkSide, TalkTime } from '../../model/talk.ts';
import type { Team } from '../../model/team.ts';
import { questionsFor } from './questions.ts';
import { otherSide, sideOf, stateOf, turnOf } from './talk-rules.ts';

/** Data of `cards/learning/talk.json`: a talk between two teams, as one of them sees it. Empty text = not shown. */
interface TalkCard extends Frame {
  /** How it stands, and what is waited for. */
  readonly status: string;
  /** What the asking team wants to know. */
  readonly asks: { readonly label: string; readonly title: string; readonly words: string };
  /** The days that can be said yes to. */
  readonly times: readonly Row[];
  /** Three questions to begin with; none of a talk that came to nothing. */
  readonly questions: readonly { readonly text: string }[];
  /** What each of the two has learnt. */
  readonly learnt: readonly { readonly heading: string; readonly words: string }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'learning/talk': TalkCard;
  }
}

interface Around {
  readonly news?: string;
  /** Further buttons, as on what Los says unasked. */
  readonly more?: readonly Button[];
}

/** The team whose card it is: only who it is counts. */
type Looking = Pick<Team, 'id'>;

/** A talk as one of its teams sees it. */
export const talkCard = (voice: Voice, team: Looking, talk: Talk, { news = '', more = [] }: Around = {}): Reply => {
  const { t } = voice;
  const side = sideOf(talk, team.id) ?? 'asker';
  const title = t('learning.talk.title', { team: talk[otherSide(side)].name });
  const status = statusOf(voice, talk, side);
  const learnt = learntIn(voice, talk, side);
  const data: TalkCard = {
    kicker: talk.about.title,
    title,
    news,
    status,
    asks: asksOf(voice, talk, side),
    times: turnOf(talk, voice.today) === side ? timeRows(voice, talk) : [],
    questions: stateOf(talk, voice.today) === 'declined' ? [] : questionLines(voice, talk),
    learnt,
    gist: [status, ...learnt.map(({ heading, words }) => `${heading}: ${words}`)],
    buttons: [...buttonsOf(voice, talk, side), ...more],
  };
  const summary = [news, title, status].filter((line) => line !== '').join('\n');
  return show('learning/talk', data, summary, { team: team.id, version: talk.version });
};

const statusOf = (voice: Voice, talk: Talk, side: TalkSide): string => {
  const { t, today } = voice;
  const state = stateOf(talk, today);
  const team = talk[otherSide(side)].name;
  if (state === 'declined') {
    const isOwn = talk.closed?.by === side;
    const words = t(`learning.talk.status.${isOwn ? 'declinedByUs' : 'declined'}`, { team });
    const reason = talk.closed?.reason ?? '';
    return reason === '' ? words : t('learning.talk.reason', { words, reason });
  }
  if (state === 'agreed' && talk.agreed)
    return t('learning.talk.status.agreed', { time: timeWords(voice, talk.agreed) });
  if (state === 'held') return t(`learning.talk.status.${talk.learnt[side] ? 'learnt' : 'held'}`);
  return t(`learning.talk.status.${turnOf(talk, today) === side ? 'ours' : 'theirs'}`, { team });
};

/** «Tirsdag 8. desember, klokken 12» */
export const timeWords = ({ t, language }: Pick<Voice, 't' | 'language'>, { on, clock }: TalkTime): string => {
  const day = capitalised(formatWeekday(language, on));
  return clock === '' ? day : t('learning.talk.time', { day, clock });
};

const asksOf = ({ t }: Voice, { asker, words, stuck }: Talk, side: TalkSide): TalkCard['asks'] => ({
  label: words === '' && !stuck ? '' : t(`learning.talk.asks.${side}`, { team: asker.name }),
  title: stuck && stuck !== 'other' ? t(`guidance.reasons.${stuck}`) : '',
  words,
});

const timeRows = (voice: Voice, { id, proposed }: Talk): Row[] =>
  proposed.times.map((time) => ({
    title: timeWords(voice, time),
    meta: voice.t('learning.talk.fits'),
    data: { do: 'learning.agree', talk: id, on: time.on },
  }));

const questionLines = ({ t }: Voice, { about, stuck }: Talk) => {
  const chosen = questionsFor(about.kind, about.what, stuck);
  return lines([
    t(`learning.questions.about.${chosen.about}`),
    t(`learning.questions.stuck.${chosen.stuck}`),
    t(`learning.questions.last.${chosen.last}`),
  ]);
};

const learntIn = ({ t }: Voice, talk: Talk, side: TalkSide): TalkCard['learnt'] =>
  [side, otherSide(side)].flatMap((one) => {
    const learnt = talk.learnt[one];
    const heading =
      one === side ? t('learning.talk.learntByUs') : t('learning.talk.learntBy', { team: talk[one].name });
    return learnt ? [{ heading, words: learnt.text }] : [];
  });

// === What can be done

const verbs = {
  yes: 'learning.time',
  days: 'learning.time',
  newTime: 'learning.time',
  after: 'learning.time',
  notNow: 'learning.notNow',
  cancel: 'learning.notNow',
  learnt: 'learning.learnt',
  correct: 'learning.learnt',
} as const;

type Press = keyof typeof verbs;

const buttonsOf = ({ t, today }: Voice, talk: Talk, side: TalkSide): Button[] => [
  ...pressesOf(talk, side, today).map(
    (press): Button => ({ title: t(`learning.talk.press.${press}`), data: { do: verbs[press], talk: talk.id } }),
  ),
  { title: t('learning.press.talks'), data: { do: 'learning.talks' } },
];

/** What one side can do with a talk as it stands; the likeliest first. */
export const pressesOf = (talk: Talk, side: TalkSide, today: string): readonly Press[] => {
  const isOurs = turnOf(talk, today) === side;
  switch (stateOf(talk, today)) {
    case 'asked':
      return isOurs ? ['yes', 'notNow'] : ['days', 'cancel'];
    case 'proposed':
      return isOurs ? ['newTime', 'notNow'] : ['days', 'cancel'];
    case 'agreed':
      return ['learnt', 'newTime', 'cancel'];
    case 'held':
      return [
        talk.learnt[side] ? 'correct' : 'learnt',
        ...(talk.learnt.asker || talk.learnt.sharer ? [] : (['newTime'] as const)),
      ];
    default:
      return talk.closed?.by === side ? ['after'] : [];
  }
};
