import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { teamIdsHere } from '../../dialog/here.ts';
import type { Request } from '../../dialog/request.ts';
import { textIn } from '../../dialog/request.ts';
import { documentTarget, findTeam, type Target } from '../../dialog/targets.ts';
import type { UndoPlace } from '../../dialog/undoing.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Role, rolesInTeam } from '../../model/roles.ts';
import type { Share } from '../../model/sharing.ts';
import type { Talk } from '../../model/talk.ts';
import type { Team } from '../../model/team.ts';
import { type Loaded, listed } from '../../store/documents.ts';
import { type Kind, keys, kinds } from '../../store/kinds.ts';
import type { Key } from '../../store/port.ts';
import { teamsIn } from '../../upkeep/lists.ts';
import { sideOf } from './talk-rules.ts';

/** A turn about something of a team, with the team. */
interface OfTeam {
  readonly team: Team;
}

declare module '../../dialog/handler.ts' {
  interface Targets {
    /** What the person's own team shares, or is about to. */
    ownShare: TurnOn<Share> & OfTeam;
    /** A talk that the person's own team has with another. */
    teamTalk: TurnOn<Talk> & OfTeam;
  }
}

interface Found<T> extends OfTeam {
  readonly target: Loaded<T>;
  readonly held: readonly Role[];
}

/** Something in the network's partition that is a team's own: looked up by its id, in the network of the team. */
const ownTarget = <T>(
  kind: Kind<T>,
  field: 'share' | 'talk',
  keyOf: (network: string, id: string) => Key,
  isOf: (body: T, team: string) => boolean,
  missing: 'unknownShare' | 'unknownTalk',
): Target<Found<T>, TurnOn<T> & OfTeam> => {
  const plain = documentTarget<T, Found<T>>({
    load: async (turn, request) => {
      const { body: team } = await findTeam(turn, request.about.team);
      const held = rolesInTeam(team, turn.me.person);
      if (held.includes('outsider')) throw new Refusal('notAllowed');
      const target = await readOne(turn, kind, request, field, (id) => keyOf(team.network.id, id));
      if (!target || !isOf(target.body, team.id)) throw new Refusal(missing);
      return { target, held, team };
    },
    roles: (_turn, _body, { held }) => held,
  });
  return { ...plain, aim: (turn, found, may) => ({ ...plain.aim(turn, found, may), team: found.team }) };
};

const readOne = <T>(
  { documents }: Turn,
  kind: Kind<T>,
  request: Request,
  field: string,
  keyOf: (id: string) => Key,
): Promise<Loaded<T> | undefined> | undefined => {
  const id = textIn(request, field);
  return id === undefined ? undefined : documents.read(kind, keyOf(id));
};

export const ownShare = ownTarget(kinds.share, 'share', keys.share, ({ team }, id) => team.id === id, 'unknownShare');

export const teamTalk = ownTarget(
  kinds.talk,
  'talk',
  keys.talk,
  (talk, id) => sideOf(talk, id) !== undefined,
  'unknownTalk',
);

// === What can be undone

/** What the person's teams have shared and may have taken back; in a room, the one that works there. */
export const sharesToUndo: UndoPlace<Share> = (turn, about) =>
  ofTeams(turn, about.team, kinds.share, 'share:', ({ team }, id) => team.id === id);

/** The talks of the person's teams. */
export const talksToUndo: UndoPlace<Talk> = (turn, about) =>
  ofTeams(turn, about.team, kinds.talk, 'talk:', (talk, id) => sideOf(talk, id) !== undefined);

const ofTeams = async <T>(
  turn: Turn,
  asked: string | undefined,
  kind: Kind<T>,
  prefix: string,
  isOf: (body: T, team: string) => boolean,
) => {
  const ids = teamIdsHere(turn.here).filter((id) => id === (asked ?? id));
  const teams = await teamsIn(turn.documents, ids);
  const rolesIn = (body: T): readonly Role[] =>
    teams.filter(({ id }) => isOf(body, id)).flatMap((team) => rolesInTeam(team, turn.me.person));
  const networks = new Set(teams.map(({ network }) => network.id));
  const found = await Promise.all(
    [...networks].map((id) => listed(turn.documents.list(kind, keys.network(id).pk, prefix))),
  );
  return found
    .flat()
    .filter(({ body }) => rolesIn(body).length > 0)
    .map((target) => ({ target, roles: rolesIn }));
};
