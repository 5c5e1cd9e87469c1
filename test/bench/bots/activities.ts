import { createHash } from 'node:crypto';

/** What people do: press `Action.Submit` or `Action.Execute` on the card with a conversation's scores, or type «hjelp». */
export const kindsOfTurn = ['submit', 'execute', 'help'] as const;
export type KindOfTurn = (typeof kindsOfTurn)[number];

/** What a turn of each kind costs at the connector. */
export const connectorMethods: Readonly<Record<KindOfTurn, 'POST' | 'PUT'>> = {
  submit: 'PUT',
  execute: 'PUT',
  help: 'POST',
};

export const tenant = 'b1a2c3d4-0000-4000-8000-000000000002';
export const bot = { id: '28:bench', name: 'Los' };

export const teams = 250;
const peoplePerTeam = 4;
export const people = teams * peoplePerTeam;

/** One of those who work in the teams, each with a chat and a case of their own. */
export interface Person {
  readonly number: number;
  readonly team: string;
  /** Of the case. */
  readonly code: string;
  readonly userId: string;
  readonly objectId: string;
  readonly name: string;
  readonly conversation: string;
}

/** @param number from 0; those of one team come one after the other */
export const personAt = (number: number): Person => {
  const hash = createHash('sha256').update(`person ${number}`).digest('hex');
  return {
    number,
    team: `team${Math.floor(number / peoplePerTeam)}`,
    code: `B-0${1 + (number % peoplePerTeam)}`,
    userId: `29:${hash.slice(32, 56)}`,
    objectId: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
    name: `Medlem ${number}`,
    conversation: `a:${hash.slice(8, 40)}`,
  };
};

/** The areas of every case; conversation 1 has been scored. */
export const areas = ['Bolig', 'Økonomi', 'Handle selv', 'Fiske'] as const;
export const firstScores = [1, 4, 1, 2] as const;

/** The message with the card that is pressed. */
export const pressedCard = '1700000000000';

/** One activity, and what must stand on the card that comes of it. */
export interface Said {
  readonly activity: Readonly<Record<string, unknown>>;
  readonly expected: string;
}

/** Where the bot answers, and what day it is in Norway. */
export interface Saying {
  readonly serviceUrl: string;
  readonly day: string;
}

/** @param turn how many turns the person has taken before, so that no two activities are the same */
export const say = (kind: KindOfTurn, person: Person, turn: number, saying: Saying): Said => {
  if (kind === 'help') {
    const typed = { type: 'message', text: 'hjelp', textFormat: 'plain' };
    return { activity: { ...commonOf(person, turn, saying), ...typed }, expected: 'hjelp' };
  }
  const { data, mean } = scoresOf(person, turn, saying);
  const submitted = press(person, turn, saying, data);
  if (kind === 'submit') return { activity: submitted, expected: mean };
  const action = { type: 'Action.Execute', title: 'Lagre tallene', verb: data.do, data: submitted.value };
  const value = { action, trigger: 'manual' };
  return { activity: { ...submitted, type: 'invoke', name: 'adaptiveCard/action', value }, expected: mean };
};

/** A pressed `Action.Submit` of a card about the person's case, and what was entered there. */
export const press = (person: Person, turn: number, saying: Saying, entered: Readonly<Record<string, unknown>>) => {
  const { number, team, code } = person;
  // The version is that of a card nobody has changed anything behind.
  const los = { key: `key-${number}-${turn}`, team, code, version: 1_000_000 };
  const pressed = { type: 'message', replyToId: pressedCard, value: { ...entered, los } };
  return { ...commonOf(person, turn, saying), ...pressed };
};

const commonOf = ({ number, userId, objectId, name, conversation }: Person, turn: number, { serviceUrl }: Saying) => ({
  id: `1:${number}-${turn}`,
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl,
  locale: 'nb-NO',
  localTimezone: 'Europe/Oslo',
  from: { id: userId, name, aadObjectId: objectId },
  recipient: bot,
  conversation: { id: conversation, conversationType: 'personal', tenantId: tenant },
  channelData: { tenant: { id: tenant } },
  entities: [{ type: 'clientInfo', locale: 'nb-NO', country: 'NO', platform: 'Web', timezone: 'Europe/Oslo' }],
});

/** Each turn scores the next conversation of the person's case, on the card with all areas. */
const scoresOf = ({ number }: Person, turn: number, { day }: Saying) => {
  const varying = 1 + 2 * ((number + turn) % 5);
  const scores = [varying, 5, 5, 5];
  const fields = Object.fromEntries(scores.map((score, at) => [`score_a${at + 1}`, String(score)]));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    data: { do: 'scores.save', round: 2 + turn, ...fields, held: day },
    mean: mean.toFixed(1).replace('.', ','),
  };
};

/** In Norway, where the cases' conversations are held. */
export const today = (): string => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo' }).format(new Date());
