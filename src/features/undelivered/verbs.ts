import { z } from 'zod';
import type { Button, Frame } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import { formatDay } from '../../language/format.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { Network } from '../../model/network.ts';
import type { Team } from '../../model/team.ts';
import { hindranceOf, type Undelivered } from '../../model/undelivered.ts';
import { keys, kinds } from '../../store/kinds.ts';

/** Data of `cards/undelivered/undelivered.json`: whom a message has not reached, why, and what can be done about it. */
interface UndeliveredCard extends Frame {
  readonly intro: string;
  readonly groups: readonly {
    /** The team; empty when there is only one. */
    readonly heading: string;
    readonly rows: readonly {
      readonly who: string;
      readonly why: string;
      readonly what: string;
      readonly tried: string;
    }[];
  }[];
  /** How many more there are; empty when all are shown. */
  readonly more: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'undelivered/undelivered': UndeliveredCard;
  }
}

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'undelivered.team': 'undelivered';
    'undelivered.network': 'undelivered';
  }
}

/** Whom Los does not reach, in plain words, for those who can do something about it. */
export const undeliveredHandlers = {
  'undelivered.team': handler({
    on: 'team',
    may: 'team.undelivered',
    seenBy: 'sender',
    amongFacilitators: 'undelivered.network',
    input: z.object({}),
    run: (turn) => {
      const { id } = turn.target.body;
      const buttons: Button[] = [{ title: turn.t('undelivered.press.team'), data: { do: 'team.show' } }];
      return [
        undeliveredCard(turn, [{ heading: '', notes: notesOfTeam(turn, turn.target.body) }], buttons, { team: id }),
      ];
    },
  }),
  'undelivered.network': handler({
    on: 'network',
    may: 'network.undelivered',
    seenBy: 'sender',
    input: z.object({}),
    run: async (turn) => {
      const network = turn.target.body;
      const buttons: Button[] = [{ title: turn.t('undelivered.press.network'), data: { do: 'network.show' } }];
      return [undeliveredCard(turn, await groupsOf(turn, network), buttons, { network: network.id })];
    },
  }),
} satisfies Handlers;

/** One recipient who was not reached. */
interface Note extends Undelivered {
  readonly who: string;
  readonly kind: 'person' | 'room';
}

interface Group {
  readonly heading: string;
  readonly notes: readonly Note[];
}

/** The facilitators themselves first, then the teams by name. */
const groupsOf = async (turn: Turn, network: Network): Promise<Group[]> => {
  const read = (id: string) => turn.documents.read(kinds.team, keys.team(id));
  const teams = (await Promise.all(network.unreachedTeams.map(read))).flatMap((team) => team?.body ?? []);
  const own = { heading: turn.t('undelivered.facilitators'), notes: notesOfNetwork(turn, network) };
  const byName = teams.sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  return [own, ...byName.map((team) => ({ heading: team.name, notes: notesOfTeam(turn, team) }))];
};

/** Those who have left since are nobody's concern any more. */
export const notesOfTeam = ({ t }: Turn, { undelivered, members, rooms }: Team): Note[] =>
  notesOf(undelivered, members, rooms, t('undelivered.teamRoom'));

const notesOfNetwork = ({ t }: Turn, { undelivered, facilitators, rooms }: Network): Note[] =>
  notesOf(undelivered, facilitators, rooms, t('undelivered.facilitatorsRoom'));

const notesOf = (
  undelivered: readonly Undelivered[],
  people: readonly { readonly person: string; readonly name: string }[],
  rooms: readonly string[],
  room: string,
): Note[] =>
  undelivered.flatMap((note): Note[] => {
    const person = people.find((one) => note.recipient === `person:${one.person}`);
    if (person) return [{ ...note, kind: 'person', who: person.name }];
    const isRoom = rooms.some((key) => note.recipient === `room:${key}`);
    return isRoom ? [{ ...note, kind: 'room', who: room }] : [];
  });

/** More would not fit on a card, and would help nobody. */
const rowsShown = 10;

const undeliveredCard = (turn: Turn, all: readonly Group[], buttons: readonly Button[], about: About): Reply => {
  const groups: UndeliveredCard['groups'][number][] = [];
  let left = rowsShown;
  for (const { heading, notes } of all) {
    const rows = notes.slice(0, left).map((note) => rowOf(turn, note));
    left -= rows.length;
    if (rows.length > 0) groups.push({ heading, rows });
  }
  const count = all.reduce((sum, { notes }) => sum + notes.length, 0);
  const message = turn.t(count === 0 ? 'undelivered.none' : 'undelivered.message');
  const lines = groups.flatMap(({ heading, rows }) => [
    heading,
    ...rows.map(({ who, why, what }) => `${who}: ${why} ${what}`),
  ]);
  const title = turn.t('cards.undelivered.title');
  const summary = [title, message, ...lines].filter((line) => line !== '').join('\n');
  const more = count > rowsShown ? turn.t('undelivered.more', { count: count - rowsShown }) : '';
  return show(
    'undelivered/undelivered',
    { title, gist: [message, ...lines], intro: message, groups, more, buttons, equal: true },
    summary,
    about,
  );
};

const rowOf = ({ t, language }: Turn, { who, kind, reason, at }: Note) => {
  const hindrance = hindranceOf(reason);
  return {
    who,
    why: t(`undelivered.${kind}.${hindrance}.why`, { reason }),
    what: t(`undelivered.${kind}.${hindrance}.what`),
    tried: t('undelivered.tried', { date: formatDay(language, dateInNorway(at)) }),
  };
};
