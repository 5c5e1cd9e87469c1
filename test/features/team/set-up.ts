import { keyOf } from '../../../src/dialog/people.ts';
import type { NetworkTemplate } from '../../../src/model/network.ts';
import type { TestAnswer, TestChat, TestPerson } from '../../support/los.ts';

/** The four sessions of the tests' networks; the first comes in two weeks on 23 November 2026. */
export const firstDays = {
  first1: '2026-12-07',
  first2: '2027-04-06',
  first3: '2027-10-05',
  first4: '2028-04-04',
} as const;

/** A facilitator makes a network in a chat by its form. */
export const makeNetwork = async (
  chat: TestChat,
  facilitator: TestPerson,
  entered: Readonly<Record<string, string>> & { readonly template?: NetworkTemplate } = {},
): Promise<TestAnswer> => {
  await chat.say(facilitator, 'Nytt nettverk');
  return chat.press(facilitator, 'Lag nettverket', { name: 'Læringsnettverk Nord', ...firstDays, ...entered });
};

/** The join code that can be read in an answer. */
export const codeIn = ({ text }: TestAnswer): string => {
  const [code] = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text) ?? [];
  if (!code) throw new Error(`No join code in: ${text}`);
  return code;
};

/** Somebody sets up the team of a chat by its form. */
export const setUpTeam = async (
  chat: TestChat,
  person: TestPerson,
  code: string,
  entered: Readonly<Record<string, string>> = {},
): Promise<TestAnswer> => {
  await chat.say(person, 'Sett opp teamet');
  return chat.press(person, 'Sett opp teamet', { code, name: 'Fjordvik', municipalities: 'Fjordvik', ...entered });
};

/** The input that holds somebody's role in a form. */
export const roleInput = ({ person }: TestPerson): string => `role:${keyOf(person)}`;
