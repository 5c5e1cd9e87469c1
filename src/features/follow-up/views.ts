import type { Button, Frame } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay } from '../../language/format.ts';
import type { Concern } from '../../model/concerns.ts';
import type { Network } from '../../model/network.ts';
import { reasonOf } from './reasons.ts';
import type { TeamToFollow } from './rules.ts';

/** Data of `cards/follow-up/follow-up.json`: the teams that may need their facilitators. Empty text = not shown. */
interface FollowUpCard extends Frame {
  readonly intro: string;
  readonly teams: readonly {
    readonly name: string;
    /** When they were last in touch with it in this work period. */
    readonly contacted: string;
    readonly reasons: readonly { readonly line: string }[];
    readonly button: Button;
    readonly talk: Button;
    readonly talked: Button;
  }[];
  /** Teams there was no room for. */
  readonly more: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'follow-up/follow-up': FollowUpCard;
  }
}

/** As many as are read on a phone between two meetings; the overview has them all. */
const mostTeams = 5;

/** The teams that may need their facilitators, each with the reason and what to do about it. */
export const followUpCard = (
  voice: Voice,
  network: Pick<Network, 'id' | 'name'>,
  teams: readonly TeamToFollow[],
  { news = '', later = [] }: { readonly news?: string; readonly later?: readonly Button[] } = {},
): Reply => {
  const { t } = voice;
  const shown = teams.slice(0, mostTeams);
  const left = teams.length - shown.length;
  const title = t('followUp.title');
  const message = t(shown.length > 0 ? 'followUp.message' : 'followUp.nothing');
  const rows = shown.map((team) => rowOf(voice, team));
  const said = rows.map(({ name, reasons }) => [name, ...reasons.map(({ line }) => line)].join(': '));
  const summary = [title, ...said].join('. ');
  const data: FollowUpCard = {
    title,
    subtitle: network.name,
    news,
    intro: message,
    teams: rows,
    more: left > 0 ? t('followUp.more', { count: left }) : '',
    gist: said,
    equal: true,
    buttons: [
      ...(left > 0 ? [{ title: t('overview.press.show'), data: { do: 'overview.show' } } satisfies Button] : []),
      { title: t('followUp.contacts'), data: { do: 'guidance.contacts' } },
      { title: t('guidance.press.all'), data: { do: 'guidance.inbox' } },
      { title: t('coaching.press.list'), data: { do: 'coaching.list' } },
      { title: t('progress.press.teams'), data: { do: 'progress.teams' } },
      ...later,
    ],
  };
  return show('follow-up/follow-up', data, summary, { network: network.id });
};

const rowOf = (voice: Voice, { team, concerns, contacted }: TeamToFollow): FollowUpCard['teams'][number] => ({
  name: team.name,
  contacted:
    contacted === undefined ? '' : voice.t('followUp.contacted', { date: formatDay(voice.language, contacted) }),
  reasons: concerns.map((concern) => ({ line: reasonOf(voice, concern) })),
  button: buttonOf(voice, team.id, concerns),
  talk: { title: voice.t('coaching.press.propose'), data: { do: 'coaching.propose', los: { team: team.id } } },
  talked: { title: voice.t('coaching.press.talked'), data: { do: 'followUp.talked', los: { team: team.id } } },
});

/** A question that waits is answered; who asks nothing is offered help. */
const buttonOf = ({ t }: Voice, team: string, concerns: readonly Concern[]): Button => {
  const asked = concerns.find((concern) => concern.kind === 'guidance');
  return asked
    ? { title: t('followUp.open'), data: { do: 'guidance.open', los: { thread: asked.thread } } }
    : { title: t('followUp.offer'), data: { do: 'followUp.offer', team } };
};
