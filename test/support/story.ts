import { type Chat, type Client, type Demo, startDemo, type Window } from './playground.ts';

/** What a story begins with. */
export interface Beginning {
  readonly client: Client;
  /** The join code that was printed. */
  readonly code: string;
}

type Tell = (beginning: Beginning) => Promise<unknown>;

/** A test whose demo is its own: time may pass in it. @param window a desktop's unless told */
export const story = (name: string, tell: Tell, window?: Window): void =>
  test(name, async () => {
    const demo = await startDemo();
    try {
      await tell(await begin(demo, window));
    } finally {
      await demo.stop();
    }
  });

/**
 * One demo for the stories of a `describe`, because starting it is what they cost most. Each has a window of its own with
 * empty chats, and leaves the clock and the others' cases alone.
 * @param prepare what has happened before any of them
 */
export const storiesOfOneDemo = (prepare?: Tell): typeof story => {
  let demo: Demo | undefined;
  beforeAll(async () => {
    demo = await startDemo();
    await prepare?.(await begin(demo));
  });
  afterAll(() => demo?.stop());
  return (name, tell, window) =>
    test(name, async () => {
      if (!demo) throw new Error('the demo has not started');
      await tell(await begin(demo, window));
    });
};

const begin = async (demo: Demo, window?: Window): Promise<Beginning> => ({
  client: await demo.open(window),
  code: demo.code,
});

/** Sets up a team in the group chat. @returns that chat */
export const setUpTeam = async ({ client, code }: Beginning): Promise<Chat> => {
  const chat = await client.groupChat();
  await chat.press('Sett opp teamet');
  await chat.fill('koden fra prosjektgruppen', code);
  await chat.fill('Hva heter teamet?', 'Nordvik forbedringsteam');
  await chat.fill('Hvilken kommune?', 'Nordvik');
  await chat.press('Sett opp teamet');
  await chat.sees('Teamet er satt opp');
  return chat;
};

const areas = ['Bolig', 'Økonomi', 'Arbeid', 'Familie'];

/** Chooses the four areas that matter to the user. */
export const chooseAreas = async (chat: Chat): Promise<void> => {
  for (const area of areas) await chat.choose('områdene brukeren nevner', area);
};

/** Opens a case with four areas in the personal chat of somebody whose team is set up. @returns that chat */
export const openCase = async ({ client }: Beginning, caseCode: string): Promise<Chat> => {
  const chat = await client.personalChat();
  await chat.say('ny sak');
  await chat.fill('Hvilken kode skal saken ha?', caseCode);
  await chat.press('Opprett saken');
  await chooseAreas(chat);
  await chat.press('Lagre');
  await chat.sees('Lagret.');
  return chat;
};

const scores = {
  1: ['1, svært vanskelig', '4', '1, svært vanskelig', '2'],
  2: ['5', '6', '3', '6'],
} as const;

/** Gives the four areas their scores of a conversation, a press each: the means are 2,0 and 5,0. */
export const giveScores = async (chat: Chat, conversation: keyof typeof scores): Promise<void> => {
  for (const score of scores[conversation]) await chat.press(score);
};

/** Opens a case and scores conversations 1 and 2. @returns the personal chat */
export const scoreCase = async (beginning: Beginning, caseCode: string): Promise<Chat> => {
  const chat = await openCase(beginning, caseCode);
  await chat.press('Samtale 1: gi tall');
  await giveScores(chat, 1);
  await chat.say(caseCode);
  await chat.press('Samtale 2: gi tall');
  await giveScores(chat, 2);
  await chat.sees('gjennomsnitt 5,0');
  return chat;
};
