import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDate, formatList } from '../../language/format.ts';
import { addDays, dateInNorway } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { JoinCode, Network } from '../../model/network.ts';
import { isArchived } from '../../model/network-archive.ts';
import { commonCodes, openCodes } from '../../model/network-set-up.ts';
import { changesIn } from '../../model/package-draft.ts';
import { timelineOf } from '../../model/timeline.ts';
import { tallyOf } from '../follow-up/index.ts';
import { type SessionRow, sessionRows } from '../timeline/index.ts';

/** Data of `cards/network/network.json`: what a network's facilitators have an eye on. */
interface NetworkCard extends Frame {
  /** The join code to hand out, if there is one. */
  readonly codes: readonly { readonly label: string; readonly code: string; readonly expires: string }[];
  readonly sessions: readonly SessionRow[];
  readonly teams: string;
  /** How many teams have been contacted in this work period; empty without teams. */
  readonly followUp: string;
  /** How far the teams have come, who the facilitators are, and whom messages do not reach when there are any. */
  readonly more: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'network/network': NetworkCard;
  }
}

/** What the card needs to know of the turn. */
type Reader = Voice & Pick<Turn, 'now'>;

/**
 * A network's overview: sessions, teams, facilitators and the newest join code.
 * @param news what has just happened
 */
export const networkCard = (turn: Reader, network: Network, news = ''): Reply => {
  const { t } = turn;
  const codes = codesOf(turn, network);
  const teams = teamsOf(turn, network);
  const newest = codes.map(({ label, code, expires }) => `${label}: ${code}. ${expires}`);
  const summary = [news, network.name, ...newest, teams].filter((line) => line !== '').join('\n');
  const data: NetworkCard = {
    gist: [...newest, teams],
    news,
    title: network.name,
    subtitle: isArchived(network) ? t('network.archiving.is') : t(`network.template.${network.template}`),
    codes,
    sessions: sessionRows(turn, timelineOf(network.sessions, turn.today)),
    teams,
    followUp: isArchived(network) ? '' : tallyOf(turn, network),
    more: isArchived(network) ? archivedRows(turn, network) : moreOf(turn, network),
    buttons: buttonsOf(turn, network, codes.length > 0),
  };
  return show('network/network', data, summary, { network: network.id });
};

const codesOf = (turn: Reader, network: Network): NetworkCard['codes'] => {
  if (isArchived(network)) return [];
  const open = commonCodes(network, turn.now);
  const newest = open.at(-1);
  if (!newest) return [];
  const until = turn.t('network.code.expires', { date: formatDate(turn.language, lastDayOf(newest)) });
  const others = open.length === 1 ? [] : [turn.t('network.code.more', { count: open.length - 1 })];
  return [{ label: turn.t('network.code.label'), code: newest.code, expires: [until, ...others].join(' · ') }];
};

/** A code expires when a day ends, which is the first moment of the next. */
export const lastDayOf = ({ expires }: JoinCode): CalendarDate => addDays(dateInNorway(expires), -1);

/** The overview names them all. */
const namedAtMost = 5;

const teamsOf = ({ t, language }: Voice, { teams }: Network): string => {
  if (teams.length === 0) return t('network.noTeams');
  const names = teams.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'nb'));
  const [count, more] = [teams.length, teams.length - namedAtMost];
  if (more <= 1) return t('network.teams', { count, names: formatList(language, names) });
  return t('network.teamsAndMore', { count, names: names.slice(0, namedAtMost).join(', '), more });
};

/** The desk: one row for each thing facilitators do. What is about teams comes with the first of them. */
const moreOf = (turn: Reader, network: Network): Row[] => {
  const { teams, facilitators, unreachedTeams, undelivered } = network;
  const { t, language } = turn;
  const row = (title: string, verb: Row['data']['do'], meta = ''): Row => ({ title, meta, data: { do: verb } });
  const changes = changesIn(network).length;
  const draft = changes === 0 ? '' : t('packages.draft.meta', { count: changes });
  const withTeams = (rows: readonly Row[]) => (teams.length > 0 ? rows : []);
  const names = facilitators.map(({ name }) => name);
  return [
    ...withTeams([row(t('overview.press.show'), 'overview.show'), row(t('coaching.press.list'), 'coaching.list')]),
    row(t('intake.press.list'), 'intake.list'),
    row(t('session.press.list'), 'session.list'),
    row(t('evaluation.press.list'), 'evaluation.list'),
    row(t('network.editPackages'), 'package.edit', draft),
    row(t('announcement.press.list'), 'announcement.list'),
    ...withTeams([
      row(t('learning.press.network'), 'learning.network'),
      row(t('progress.press.teams'), 'progress.teams'),
      row(t('exports.press.show'), 'exports.show'),
    ]),
    row(t('network.editFacilitators'), 'network.facilitators', formatList(language, names)),
    ...(timelineOf(network.sessions, turn.today).phase === 'continuation'
      ? [row(t('network.archiving.press'), 'network.askArchive', t('network.archiving.meta'))]
      : []),
    ...(unreachedTeams.length + undelivered.length > 0
      ? [row(t('undelivered.press.list'), 'undelivered.network')]
      : []),
  ];
};

/** What can still be looked at, and taken along. */
const archivedRows = ({ t }: Voice, { teams }: Network): Row[] => {
  const row = (title: string, verb: Row['data']['do']): Row => ({ title, meta: '', data: { do: verb } });
  const ofTeams =
    teams.length === 0
      ? []
      : [row(t('overview.press.show'), 'overview.show'), row(t('exports.press.show'), 'exports.show')];
  return [
    row(t('network.sessionList.title'), 'network.sessionList'),
    row(t('session.press.list'), 'session.list'),
    ...ofTeams,
    row(t('intake.press.list'), 'intake.list'),
    row(t('evaluation.press.list'), 'evaluation.list'),
    row(t('announcement.list.title'), 'announcement.list'),
  ];
};

/** Without a code no team can join; else the teams come first. */
const buttonsOf = ({ t, now }: Reader, network: Network, hasCode: boolean): Button[] => {
  if (isArchived(network)) return [{ title: t('network.archiving.fetchBack'), data: { do: 'network.fetchBack' } }];
  const { teams } = network;
  return [
    ...(hasCode ? [] : [{ title: t('network.newCode'), data: { do: 'network.invite' } } satisfies Button]),
    ...(teams.length > 0
      ? [{ title: t('guidance.press.followUp'), data: { do: 'guidance.contacts' } } satisfies Button]
      : []),
    ...(openCodes(network, now).length > 0
      ? [{ title: t('network.codes'), data: { do: 'network.codes' } } satisfies Button]
      : []),
    { title: t('network.sessionList.title'), data: { do: 'network.sessionList' } },
  ];
};
