import type { Arrival, ChatMember, Event, Told } from '../../dialog/arrival.ts';
import type { EventHandler, EventHandlers, Turn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { postedIn, type Reply } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import { translate } from '../../language/texts.ts';
import type { PersonId } from '../../model/identity.ts';
import type { Room } from '../../model/person.ts';
import { goesBy, leadOf, leave, withNewest } from '../../model/roster.ts';
import type { Team } from '../../model/team.ts';
import { changeLoaded, type Loaded } from '../../store/documents.ts';
import { keys, kinds, roomKey } from '../../store/kinds.ts';
import { settleTeam } from '../../upkeep/projections.ts';
import { noteClosed } from '../undelivered/index.ts';
import { editRosterButton, takeLeadButton } from './team-card.ts';

/** A chat, and the team that works in it. */
interface Concerned {
  readonly room: Room;
  readonly team: Loaded<Team>;
}

type EventOf<K extends Told['kind']> = Extract<Event, { readonly kind: K }>;

/** Does what an event means for each team concerned. What is said is said in the team's own chat. */
const eachTeam =
  <K extends Exclude<Told['kind'], 'welcome'>>(
    kind: K,
    handle: (turn: Turn, concerned: Concerned, event: EventOf<K>) => Promise<Reply | undefined>,
  ): EventHandler =>
  async (turn, arrival) => {
    if (arrival.event.kind !== kind) return [];
    const event = arrival.event as EventOf<K>;
    const replies: Reply[] = [];
    for (const { room, team } of await concernedBy(turn, arrival)) {
      const isHere = 'room' in turn.here && turn.here.room.body.key === room.key;
      const language = room.language ?? turn.language;
      const said = await handle(isHere ? turn : { ...turn, language, t: translate(language) }, { room, team }, event);
      if (said) replies.push(isHere ? said : postedIn({ address: room.address, language }, said));
    }
    return replies;
  };

/** The chat the event is about; if it holds in all of a team in Teams, every channel of it that Los knows. */
const concernedBy = async ({ here, documents, tenant }: Turn, { event, channel }: Arrival): Promise<Concerned[]> => {
  if (!('room' in here)) return [];
  const read = async (key: string): Promise<Room | undefined> =>
    key === here.room.body.key ? here.room.body : (await documents.read(kinds.room, keys.room(key)))?.body;
  const isWide = channel !== undefined && 'everywhere' in event && event.everywhere;
  const first = isWide ? await read(roomKey(tenant, channel.team)) : undefined;
  const rooms = [here.room.body.key, ...(first ? [first.key, ...first.channels] : [])];
  const concerned: Concerned[] = [];
  for (const key of new Set(rooms)) {
    const room = await read(key);
    const team = room?.team === undefined ? undefined : await documents.read(kinds.team, keys.team(room.team));
    if (room && team) concerned.push({ room, team });
  }
  return concerned;
};

/** Whoever leaves the team's chat leaves its roster. Los only speaks up when the team is without a lead by that. */
const onLeft = eachTeam('left', async (turn, { room, team }, event) => {
  const still = await stillIn(turn, room);
  return takeOut(turn, team, ({ members }) =>
    members
      .filter((member) => event.people.includes(member.person) || goesBy(member, event.userIds))
      .map(({ person }) => person)
      .filter((person) => !still.includes(person)),
  );
});

/** Who has a shared channel in person and by way of a team may have lost one of the two. @throws when Teams cannot say now */
const stillIn = async ({ chat }: Turn, { channel, address }: Room): Promise<PersonId[]> => {
  if (channel?.kind !== 'shared') return [];
  const members = await chat.membersAt(address);
  return members.map(({ person }) => person);
};

/** The people of a team that the channel is no longer shared with are named by nobody: who is not there has gone. */
const onUnshared = eachTeam('unshared', async (turn, { room, team }) => {
  const there = new Set((await turn.chat.membersAt(room.address)).map(({ person }) => person));
  if (there.size === 0) return undefined;
  return takeOut(turn, team, ({ members }) => members.map(({ person }) => person).filter((one) => !there.has(one)));
});

const takeOut = async (
  turn: Turn,
  found: Loaded<Team>,
  gone: (team: Team) => readonly PersonId[],
): Promise<Reply | undefined> => {
  // Teams tells it again when what comes after the change has failed: by then there is no lead to be seen.
  const { loaded, answer: hadLead } = await turn.documents.change(found, turn.commandId, (team) => ({
    body: leave(team, gone(team)),
    answer: leadOf(team) !== undefined,
  }));
  const { body: team } = await settleTeam(turn.documents, loaded, turn.now);
  return hadLead && needsLead(team) ? leadWanted(turn, team, turn.t('team.leadLeft.title')) : undefined;
};

/** Whoever comes to the chat is not in the team by that: the lead says so, or, where there is none, those who have been. */
const onJoined = eachTeam('joined', async (turn, { room, team }, { people, everywhere }) => {
  const { body } = await changeLoaded(turn.documents, team, (before) => withNewest(before, people));
  const newcomers = people.filter(({ person }) => !body.members.some((member) => member.person === person));
  const back = newcomers.filter(({ person }) => body.departed.includes(person));
  const lead = leadOf(body);
  if (!lead) return back.length > 0 ? welcomeBack(turn, body, await namesOf(turn, room, back)) : undefined;
  // In all of a team in Teams many come and go who have nothing to do with this one.
  if (everywhere || newcomers.length === 0) return undefined;
  const names = await namesOf(turn, room, newcomers);
  const words = { names, lead: lead.name, team: body.name };
  const [title, message] = [turn.t('team.joined.title', words), turn.t('team.joined.message', words)];
  return notice({ title, message, buttons: [editRosterButton(turn)] }, { team: body.id });
});

const welcomeBack = (turn: Turn, team: Team, names: string): Reply => {
  const words = { names, team: team.name };
  const [title, message] = [turn.t('team.back.title', words), turn.t('team.back.message', words)];
  return notice({ title, message, buttons: [takeLeadButton(turn)] }, { team: team.id });
};

/** Teams names nobody when it tells who has come. */
const namesOf = async (turn: Turn, { address }: Room, people: readonly ChatMember[]): Promise<string> => {
  const isNamed = people.every(({ name }) => name !== '');
  const known = isNamed ? [] : await turn.chat.membersAt(address).catch(() => []);
  const names = people.map(({ person, name }) => name || known.find((one) => one.person === person)?.name || '');
  const found = names.filter((name) => name !== '');
  return found.length > 0 ? formatList(turn.language, found) : turn.t('team.joined.somebody');
};

/** The team goes on without its channel; the lead and the facilitators see that nothing arrives there. */
const onClosed = eachTeam('closed', async ({ documents, now }, { room, team }) => {
  await noteClosed({ documents, now: () => now }, room.key, team.body);
  return undefined;
});

export const roomEvents: Omit<EventHandlers, 'welcome'> = {
  joined: onJoined,
  left: onLeft,
  closed: onClosed,
  unshared: onUnshared,
};

export const needsLead = (team: Team): boolean => team.members.length > 0 && !leadOf(team);

/** That a team is without a lead, and that whoever reads it can take the role. */
export const leadWanted = (turn: Turn, team: Team, title: string): Reply =>
  notice({ title, message: turn.t('team.leadLeft.message'), buttons: [takeLeadButton(turn)] }, { team: team.id });
