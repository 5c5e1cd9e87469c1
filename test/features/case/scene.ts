import { keys, roomKey } from '../../../src/store/kinds.ts';
import { startLos, type TestAnswer, type TestChat, type TestLos, type TestPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

export interface CaseScene {
  readonly los: TestLos;
  /** Team lead and contact person of what she makes. */
  readonly kari: TestPerson;
  readonly userRepresentative: TestPerson;
  readonly ola: TestPerson;
  readonly leader: TestPerson;
  readonly team: TestChat;
  /** Kari's own chat with Los. */
  readonly own: TestChat;
}

/** A team in Fjordvik with a lead, a user representative, a member and a leader, and Kari's own chat. */
export const startCaseScene = async (options: Parameters<typeof startLos>[0] = {}): Promise<CaseScene> => {
  const los = await startLos(options);
  const [kari, userRepresentative, ola, leader] = [
    los.person('Kari Teamleder'),
    los.person('Una Brukerrepresentant'),
    los.person('Ola Medlem'),
    los.person('Liv Leder'),
  ];
  const team = los.groupChat([kari, userRepresentative, ola, leader]);
  await givenTeam(los, {
    members: [
      { ...kari, role: 'teamLead' },
      { ...userRepresentative, role: 'userRepresentative' },
      { ...ola, role: 'member' },
      { ...leader, role: 'leader' },
    ],
    chat: team,
  });
  // Kari is reached, and so is the leader: nobody is told how to invite her.
  await los.personalChat(leader).say(leader, 'hjelp');
  const own = los.personalChat(kari);
  await own.say(kari, 'hjelp');
  return { los, kari, userRepresentative, ola, leader, team, own };
};

/** Makes a case with activities in the user's words; its card is the newest afterwards. */
export const makeCase = async (
  { kari, own }: Pick<CaseScene, 'kari' | 'own'>,
  code: string,
  activities: readonly string[] = [],
): Promise<TestAnswer> => {
  await own.say(kari, 'ny sak');
  const form = await own.press(kari, 'Opprett saken', { code });
  if (activities.length === 0) return form;
  await own.press(kari, 'Lagre', { own: activities.join('\n') });
  return own.press(kari, 'Til saken');
};

/** The scores of a1, a2 … as the scoring card's fields. */
export const fields = (scores: readonly (number | string)[]): Record<string, string> =>
  Object.fromEntries(scores.map((score, index) => [`score_a${index + 1}`, String(score)]));

/** What one presses to give an area a score; '' passes it over. */
const cell = (score: number | '', { buttons }: TestAnswer): string => {
  if (score === '') return buttons.includes('Hopp over') ? 'Hopp over' : 'Hopp over og avslutt';
  return { 1: '1, svært vanskelig', 10: '10, går fint' }[score] ?? String(score);
};

/** Holds a conversation from the newest card of the case, one area after the other. */
export const hold = async (
  { kari, own }: Pick<CaseScene, 'kari' | 'own'>,
  round: number,
  scores: readonly (number | '')[],
): Promise<TestAnswer> => {
  let shown = await own.press(kari, `Samtale ${round}: gi tall`);
  for (const score of scores) shown = await own.press(kari, cell(score, shown));
  return shown;
};

/** The form with all areas of the next conversation, which its person gets from then on. */
export const openForm = async ({ kari, own }: Pick<CaseScene, 'kari' | 'own'>, round: number): Promise<TestAnswer> => {
  const shown = await own.press(kari, `Samtale ${round}: gi tall`);
  return shown.buttons.includes('Alle på ett kort') ? own.press(kari, 'Alle på ett kort') : shown;
};

/** What a button of a card would send, to be sent with values its inputs would not let one choose. */
export const dataOf = (answer: TestAnswer, title: string): Record<string, unknown> => {
  const found = answer.cards.flatMap((card) => elementsIn(card, 'Action.')).find((action) => action['title'] === title);
  if (!found) throw new Error(`No button «${title}»`);
  return found['data'] as Record<string, unknown>;
};

/** The inputs of the cards of an answer, as they are. */
export const inputElements = (answer: TestAnswer): Element[] =>
  answer.cards.flatMap((card) => elementsIn(card, 'Input.'));

type Element = Readonly<Record<string, unknown>>;

const elementsIn = (value: unknown, type: string): Element[] => {
  if (Array.isArray(value)) return value.flatMap((one) => elementsIn(one, type));
  if (typeof value !== 'object' || value === null) return [];
  const element = value as Element;
  const inside = Object.values(element).flatMap((one) => elementsIn(one, type));
  return String(element['type']).startsWith(type) ? [element, ...inside] : inside;
};

/** Everything the store and the log hold, as one text to search. */
export const everythingKept = async ({ los, team, ...people }: CaseScene): Promise<string> => {
  const persons = [people.kari, people.userRepresentative, people.ola, people.leader];
  const partitions = [
    keys.team('team1').pk,
    keys.network('network-of-team1').pk,
    keys.room(roomKey(team.tenant, team.conversation)).pk,
    ...persons.map(({ person }) => keys.person(person).pk),
  ];
  const pages = await Promise.all(partitions.map((pk) => los.store.list(pk, '', { limit: 100 })));
  return JSON.stringify([pages, los.logs]);
};
