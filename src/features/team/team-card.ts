import type { Button, Frame } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import { allows, rolesInTeam } from '../../model/roles.ts';
import { leadOf, type RosterHint, rosterHints } from '../../model/roster.ts';
import { type Team, TeamRole } from '../../model/team.ts';
import { currentPackage } from '../../model/timeline.ts';
import { packageProgress } from '../tasks/index.ts';
import { notesOfTeam } from '../undelivered/index.ts';

/** Data of `cards/team/team.json`: who is in a team. */
interface TeamCard extends Frame {
  readonly groups: readonly { readonly role: string; readonly names: string }[];
  readonly hints: readonly string[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'team/team': TeamCard;
  }
}

/**
 * Who is in the team, with hints and what can be done.
 * @param news what has just happened
 */
export const teamCard = (turn: Turn, team: Team, news = ''): Reply => {
  const groups = groupsOf(turn, team);
  const hints = [...rosterHints(team.members).map((hint) => hintText(turn, hint)), ...unreachedHint(turn, team)];
  const roster = groups.map(({ role, names }) => `${role}: ${names}`);
  const summary = [news, team.name, ...roster, ...hints].filter((line) => line !== '').join('\n');
  const data: TeamCard = {
    gist: [...roster, ...hints],
    news,
    title: team.name,
    subtitle: subtitleOf(turn, team),
    ...packageProgress(turn.t, team, currentPackage(team.network.sessions, turn.today)),
    groups,
    hints,
    buttons: buttonsOf(turn, team),
  };
  return show('team/team', data, summary, { team: team.id });
};

const subtitleOf = ({ t, language }: Turn, { municipalities, network }: Team): string =>
  t('team.subtitle', { municipalities: formatList(language, municipalities), network: network.name });

const groupsOf = ({ t, language }: Turn, { members }: Team): TeamCard['groups'] =>
  TeamRole.options.flatMap((role) => {
    const names = members.filter((member) => member.role === role).map(({ name }) => name);
    if (names.length === 0) return [];
    return [{ role: t(`team.group.${role}`, { count: names.length }), names: formatList(language, names) }];
  });

const hintText = ({ t }: Turn, hint: RosterHint): string =>
  'count' in hint ? t(`team.hint.${hint.hint}`, { count: hint.count }) : t(`team.hint.${hint.hint}`);

/** For whom can do something about it. */
const unreachedHint = (turn: Turn, team: Team): string[] => {
  const count = leadOf(team)?.person === turn.me.person ? notesOfTeam(turn, team).length : 0;
  return count === 0 ? [] : [turn.t('undelivered.hint', { count })];
};

const buttonsOf = (turn: Turn, team: Team): Button[] => [
  ...(leadOf(team) ? [] : [takeLeadButton(turn)]),
  { title: turn.t('team.nextTask'), data: { do: 'task.next' } },
  { title: turn.t('team.whereAreWe'), data: { do: 'timeline.show' } },
  ...(othersLookOn(turn) || allows(rolesInTeam(team, turn.me.person), 'roster.edit') ? editButtons(turn) : []),
];

const othersLookOn = ({ scope }: Turn): boolean => scope !== 'personal';

const editButtons = (turn: Turn): Button[] => [
  editRosterButton(turn),
  { title: turn.t('team.editDetails'), data: { do: 'team.details' } },
];

export const takeLeadButton = ({ t }: Turn): Button => ({
  title: t('team.takeLead'),
  data: { do: 'team.takeLead' },
});

export const editRosterButton = ({ t }: Turn): Button => ({ title: t('team.editRoster'), data: { do: 'team.roster' } });
