import type { Button, Frame, Row } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import { capitalised, formatDate, formatDay } from '../../language/format.ts';
import { nameOf, spokenLanguages } from '../../language/languages.ts';
import { translate } from '../../language/texts.ts';
import { addDays, dateInNorway } from '../../model/calendar.ts';
import type { Language } from '../../model/identity.ts';
import type { Round } from '../../model/intake.ts';
import type { Network } from '../../model/network.ts';
import { type Counts, lateFor, newestFirst, roundState } from './desk-rules.ts';

/** Data of `cards/intake/intake-list.json`: a few lines, and what can be opened. */
interface ListCard extends Frame {
  readonly lines: readonly { readonly text: string }[];
  readonly rows: readonly Row[];
}

/** Data of `cards/intake/intake-round.json`: when a round ends, when it is answered, and what is looked for. */
interface RoundFormCard extends Frame {
  /** That those who apply miss the first session. */
  readonly late: string;
  readonly deadline: string;
  readonly replyBy: string;
  readonly criteria: string;
}

/** Data of `cards/intake/intake-share.json`: texts to copy into an e-mail, and where they lead. */
export interface ShareCard extends Frame {
  readonly intro: string;
  readonly blocks: readonly { readonly heading: string; readonly words: string }[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'intake/intake-list': ListCard;
    readonly 'intake/intake-round': RoundFormCard;
    readonly 'intake/intake-share': ShareCard;
  }
}

export interface CountedRound {
  readonly round: Round;
  readonly counts: Counts;
}

export const aboutRound = ({ network, id, version }: Round) => ({ network, round: id, version });

/** The rounds of a network. */
export const listCard = (voice: Voice, network: Network, counted: readonly CountedRound[], news = ''): Reply => {
  const { t } = voice;
  const sorted = newestFirst(counted.map(({ round }) => round));
  const of = new Map(counted.map(({ round, counts }) => [round.id, counts]));
  const title = t('intake.press.list');
  const intro = t(sorted.length === 0 ? 'intake.none' : 'intake.choose');
  const data: ListCard = {
    title,
    subtitle: network.name,
    news,
    lines: lines([intro]),
    rows: sorted.slice(0, mostRounds).map((round) => ({
      title: roundName(voice, round),
      meta: [capitalised(stateLine(voice, round)), countLine(voice, of.get(round.id))].join(' · '),
      data: { do: 'intake.round', los: { round: round.id } },
    })),
    buttons: [
      { title: t('intake.press.new'), data: { do: 'intake.new' } },
      { title: t('guidance.press.network'), data: { do: 'network.show' } },
    ],
    ...(sorted.length > 0 && { equal: true }),
  };
  return show('intake/intake-list', data, [title, intro].join('\n'), { network: network.id });
};

/** A network has a round a year, or two. */
const mostRounds = 12;

/** «Søknadsrunden fra 3. mars 2027» */
export const roundName = ({ t, language }: Pick<Voice, 't' | 'language'>, { createdAt }: Round): string =>
  t('intake.roundOf', { date: formatDate(language, dateInNorway(createdAt)) });

const stateLine = ({ t, language, today }: Voice, round: Round): string =>
  t(`intake.state.${roundState(round, today)}`, { date: formatDay(language, round.deadline) });

const countLine = ({ t }: Voice, counts: Counts | undefined): string => {
  const { handedIn = 0, begun = 0, waiting = 0 } = counts ?? {};
  return [
    t('intake.counts.handedIn', { count: handedIn }),
    ...(waiting > 0 ? [t('intake.counts.waiting', { count: waiting })] : []),
    ...(begun > 0 ? [t('intake.counts.begun', { count: begun })] : []),
  ].join(', ');
};

/** One round: how it stands, and what can be done with it. */
export const roundCard = (voice: Voice, round: Round, counts: Counts, news = ''): Reply => {
  const { t, language, today } = voice;
  const state = roundState(round, today);
  const about = [
    capitalised(stateLine(voice, round)),
    t('intake.replyBy', { date: formatDate(language, round.replyBy) }),
    countLine(voice, counts),
    ...(counts.accepted + counts.declined > 0
      ? [t('intake.counts.answered', { accepted: counts.accepted, declined: counts.declined })]
      : []),
    ...(counts.begun > 0 ? [t('intake.draftsUnread')] : []),
  ];
  const row = (title: string, verb: Row['data']['do'], meta = ''): Row => ({ title, meta, data: { do: verb } });
  const data: ListCard = {
    title: roundName(voice, round),
    news,
    lines: lines(about),
    gist: about,
    rows: [
      row(t('intake.press.applications'), 'intake.applications'),
      row(t('intake.press.address'), 'intake.address', t('intake.addressNote')),
      row(t('intake.press.import'), 'intake.paste', t('intake.importNote')),
      ...(counts.waiting > 0 ? [row(t('intake.press.rest'), 'intake.rest', t('intake.restNote'))] : []),
      ...(counts.handedIn > 0 ? [row(t('intake.press.forgetRound'), 'intake.forgetRound')] : []),
      row(t('intake.press.deleteRound'), 'intake.deleteRound'),
    ],
    buttons: [
      { title: t('intake.press.change'), data: { do: 'intake.change' } },
      ...(state === 'open' ? [{ title: t('intake.press.close'), data: { do: 'intake.close' } } satisfies Button] : []),
      ...(state === 'closed' && round.deadline >= today
        ? [{ title: t('intake.press.reopen'), data: { do: 'intake.reopen' } } satisfies Button]
        : []),
      { title: t('intake.press.rounds'), data: { do: 'intake.list' } },
    ],
    equal: true,
  };
  return show('intake/intake-list', data, [data.title, news, ...about].filter(Boolean).join('\n'), aboutRound(round));
};

/** A deadline five weeks away, and three weeks to read what has come in. */
const usual = { deadline: 35, reply: 56 } as const;

/** The form of a new round, or of one that stands. */
export const roundForm = (voice: Voice, network: Network, showing: Showing, round?: Round): Reply => {
  const { t, today } = voice;
  const criteria = round ? round.criteria : t('intake.criteria');
  const dates = {
    deadline: valueIn(showing, 'deadline', round?.deadline ?? addDays(today, usual.deadline)),
    replyBy: valueIn(showing, 'replyBy', round?.replyBy ?? addDays(today, usual.reply)),
  };
  const data: RoundFormCard = {
    title: t(round ? 'intake.form.change' : 'intake.form.new'),
    late: lateLine(voice, dates, network),
    ...dates,
    criteria: valueIn(showing, 'criteria', criteria),
    buttons: [
      {
        title: t(round ? 'intake.press.save' : 'intake.press.open'),
        data: { do: round ? 'intake.saveRound' : 'intake.create' },
        sends: true,
      },
    ],
    cancel: { do: round ? 'intake.round' : 'intake.list' },
  };
  return show('intake/intake-round', data, data.title, round ? aboutRound(round) : { network: network.id });
};

/** A kind word where those who apply will miss the first session; nothing otherwise. */
export const lateLine = (
  { t, language, today }: Pick<Voice, 't' | 'language' | 'today'>,
  dates: Pick<Round, 'deadline' | 'replyBy'>,
  { sessions }: Pick<Network, 'sessions'>,
): string => {
  const late = lateFor(dates, sessions, today);
  return late ? t(`intake.late.${late.date}`, { date: formatDate(language, late.session) }) : '';
};

/** Where one applies, and a text for an e-mail. */
export const addressCard = (turn: Pick<Turn, 't' | 'language' | 'today' | 'pages'>, round: Round, news = ''): Reply => {
  const { t } = turn;
  const addresses = spokenLanguages().map((language) => ({ language, url: addressIn(turn, round, language) }));
  const data: ShareCard = {
    title: t('intake.press.address'),
    subtitle: roundName(turn, round),
    news,
    intro: t('intake.share.intro'),
    blocks: addresses.map(({ language, url }) => ({
      heading: t('intake.share.mail', { language: nameOf(language) }),
      words: invitation(language, round, url),
    })),
    links: addresses.map(({ language, url }) => ({
      title: t('intake.share.open', { language: nameOf(language) }),
      url,
    })),
    buttons: [{ title: t('intake.press.round'), data: { do: 'intake.round' } }],
    equal: true,
  };
  return show('intake/intake-share', data, `${data.title}\n${addresses[0]?.url ?? ''}`, aboutRound(round));
};

const addressIn = ({ pages }: Pick<Turn, 'pages'>, { network, id }: Round, language: Language): string => {
  const url = new URL(pages.address({ kind: 'round', network, round: id }));
  url.searchParams.set('sprak', language);
  return url.href;
};

const invitation = (language: Language, { deadline, replyBy }: Round, url: string): string =>
  translate(language)('intake.share.words', {
    deadline: formatDate(language, deadline),
    replyBy: formatDate(language, replyBy),
    url,
  });
