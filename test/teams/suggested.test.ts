import type { Feature } from '../../src/features/feature.ts';
import { startLos, type TestAnswer, type TestLos, testPerson } from '../support/los.ts';
import { givenTeam } from '../support/team.ts';
import { edgeFeature } from './verbs.ts';

const kari = testPerson('Kari Nordmann');
const ola = testPerson('Ola Hansen');

const words = { texts: {}, commands: { words: { title: 'Bare ord', phrases: ['ord uten kort'] } } };
/** Offered first of all in the personal chat, under a title that is not understood. */
const misnamed: Feature = {
  ...edgeFeature,
  texts: { nb: words, nn: words },
  commands: { words: { do: 'edge.words', where: ['personal'], order: 1 } },
};

/** What Teams offers to write after an answer, and to whom. */
const suggestedIn = ({ activities }: TestAnswer) =>
  activities.flatMap(({ suggestedActions }) => suggestedActions ?? []);

describe('after an answer in words Los suggests what to write next', () => {
  let los: TestLos;
  beforeAll(async () => {
    los = await startLos({ overrides: { features: [misnamed] } });
    const chat = los.groupChat([kari, ola]);
    await givenTeam(los, { members: [kari, ola], chat });
  });
  afterAll(() => los.stop());

  const imBack = (title: string) => ({ type: 'imBack', title, value: title });

  test('to whoever asked, alone with Los: three at most that are understood', async () => {
    const own = los.personalChat(kari);
    const answer = await own.say(kari, 'takk');
    expect(suggestedIn(answer)).toEqual([
      { to: [kari.userId], actions: ['Neste oppgave', 'Mine oppgaver', 'Hvor er vi?'].map(imBack) },
    ]);
    expect((await own.say(kari, 'Hvor er vi?')).text).toContain('Samling 1');
  });

  test('also after a no, and never what was just refused', async () => {
    const outsider = testPerson('Una Utenfor');
    const refused = await los.personalChat(outsider).say(outsider, 'neste oppgave');
    expect(refused.text).toContain('Du er ikke med i noe team ennå');
    expect(suggestedIn(refused)).toEqual([{ to: [outsider.userId], actions: [imBack('Spør Los'), imBack('Språk')] }]);
  });

  test('but not where others read along', async () => {
    const chat = los.groupChat([kari, ola]);
    expect(suggestedIn(await chat.say(kari, 'takk'))).toEqual([]);
    los.teams.refuseTargeted(403);
    const open = await chat.say(kari, 'takk');
    los.teams.refuseTargeted(undefined);
    expect([open.texts, suggestedIn(open)]).toEqual([['Bare hyggelig!'], []]);
  });

  test('nor after a card, or a press, whose card still has its buttons', async () => {
    const own = los.personalChat(ola);
    const help = await own.say(ola, 'hjelp');
    const pressed = await own.submit(ola, { do: 'edge.words' });
    expect(pressed.texts).toHaveLength(2);
    expect([help, pressed].flatMap(suggestedIn)).toEqual([]);
  });
});
