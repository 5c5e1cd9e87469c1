/**
 * What happens when somebody comes, goes or changes, and where: the table of docs/tilgang.md. Each cell is a test
 * (test/features/team/room-events.stores.test.ts).
 */

/** Where a team can talk with Los; `personal` is somebody's own chat. */
export const scopes = ['personal', 'group', 'standard', 'private', 'shared'] as const;
export type EventScope = (typeof scopes)[number];

export const scopeNames: Readonly<Record<EventScope, string>> = {
  personal: 'Personlig chat',
  group: 'Gruppechat',
  standard: 'Standardkanal',
  private: 'Privat kanal',
  shared: 'Delt kanal',
};

/** What comes of it. */
export const outcomes = {
  out: 'Ut av teamet',
  outUnlessThere: 'Ut av teamet, hvis ikke Teams sier at personen fortsatt er i kanalen',
  stays: 'Ingen endring',
  offered: 'Los ønsker velkommen og viser teamlederen til medlemslisten',
  mayLead: 'Los ønsker velkommen tilbake; personen kan ta rollen som teamleder',
  absentOut: 'De som ikke er i kanalen lenger, går ut av teamet',
  noted: 'Teamet og sakene står; teamlederen ser at Los ikke når kanalen',
  renamed: 'Det nye navnet vises overalt',
  newestId: 'Den nyeste id-en brukes; går personen, gjelder både den og de gamle',
  onePerson: 'Samme person',
  silent: 'Los sender ikke noe dit før appen er lagt til igjen; medlemmene og sakene står',
  casesGo: 'Sakene går videre, som når noen går ut',
} as const;
export type Outcome = keyof typeof outcomes;

export interface EventRow {
  readonly name: string;
  readonly outcomes: Readonly<Partial<Record<EventScope, Outcome>>>;
}

const channels = <O extends Outcome>(outcome: O) => ({ standard: outcome, private: outcome, shared: outcome });
const rooms = <O extends Outcome>(outcome: O) => ({ group: outcome, ...channels(outcome) });

/** A scope that is not there does not know the event. */
export const roomEvents = {
  leavesChat: {
    name: 'Noen går ut av chatten eller kanalen, eller blir tatt ut',
    outcomes: { group: 'out', private: 'out', shared: 'outUnlessThere' },
  },
  leavesTeam: {
    name: 'Noen blir tatt ut av teamet i Teams',
    outcomes: { standard: 'out', private: 'out', shared: 'outUnlessThere' },
  },
  leavesOtherChannel: { name: 'Noen blir tatt ut av en annen, privat kanal', outcomes: channels('stays') },
  joinsChat: {
    name: 'Noen kommer til chatten eller kanalen',
    outcomes: { group: 'offered', private: 'offered', shared: 'offered' },
  },
  joinsTeam: { name: 'Noen kommer til teamet i Teams', outcomes: { standard: 'stays' } },
  comesBack: {
    name: 'Noen som har vært med, kommer tilbake, og teamet har ingen teamleder',
    outcomes: rooms('mayLead'),
  },
  unshared: { name: 'Kanalen deles ikke lenger med et annet team', outcomes: { shared: 'absentOut' } },
  channelDeleted: { name: 'Kanalen blir slettet', outcomes: channels('noted') },
  teamDeleted: { name: 'Teamet i Teams blir slettet', outcomes: channels('noted') },
  harmless: {
    name: 'Kanalen eller teamet i Teams får nytt navn, blir arkivert eller delt med flere',
    outcomes: channels('stays'),
  },
  botRemoved: { name: 'Los blir tatt ut', outcomes: { personal: 'silent', ...rooms('silent') } },
  newName: { name: 'Noen har fått nytt navn', outcomes: { personal: 'renamed', ...rooms('renamed') } },
  newId: { name: 'Noen har fått ny id i Teams', outcomes: { personal: 'newestId', ...rooms('newestId') } },
  otherTenant: {
    name: 'Noen fra en annen organisasjon skriver, her og i sin egen chat',
    outcomes: { personal: 'onePerson', group: 'onePerson', shared: 'onePerson' },
  },
  newRole: { name: 'Noen som har saker, blir leder eller brukerrepresentant', outcomes: rooms('casesGo') },
} as const satisfies Record<string, EventRow>;
export type RoomEvent = keyof typeof roomEvents;

/** Every event in every scope that knows it. */
export const eventCells = (Object.keys(roomEvents) as RoomEvent[]).flatMap((event) =>
  scopes.flatMap((scope) => {
    const row: EventRow = roomEvents[event];
    const outcome = row.outcomes[scope];
    return outcome ? [{ event, scope, outcome }] : [];
  }),
);
