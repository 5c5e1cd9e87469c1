import { startLos, type TestLos, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const kari = testPerson('Kari Nordmann');
const ola = testPerson('Ola Nordmann');

let los: TestLos;
beforeEach(async () => {
  los = await startLos();
});
afterEach(() => los.stop());

const installation = { type: 'installationUpdate', action: 'add' };

describe('welcome', () => {
  test('in a chat: who, what for, and the team set up with one press', async () => {
    const chat = los.groupChat([kari, ola]);
    const answer = await chat.install();
    expect(answer.text).toContain('Hei, jeg er Los');
    expect(answer.text).toContain('«Hva er i veien med deg?» til å spørre «Hva er viktig for deg?»');
    expect(answer.text).toContain('ledere og ansatte som blir tryggere i forbedringsarbeid');
    expect(answer.cards).toHaveLength(1);
    expect(answer.buttons).toEqual(['Sett opp teamet']);
    expect((await chat.press(kari, 'Sett opp teamet')).inputs).toHaveProperty('code');
  });

  test('in a channel and in a personal chat as well', async () => {
    expect((await los.channel([kari, ola]).install()).buttons).toEqual(['Sett opp teamet']);
    expect((await los.personalChat(kari).install()).text).toContain('Du er ikke med i noe team ennå');
  });

  test('comes once, although Teams tells of the installation twice', async () => {
    const chat = los.groupChat([kari, ola]);
    expect((await chat.install()).cards).toHaveLength(1);
    expect((await chat.send(kari, installation)).cards).toEqual([]);
    expect(chat.cards()).toHaveLength(1);
  });

  test('comes once when both tell at the same moment', async () => {
    const chat = los.groupChat([kari, ola]);
    await Promise.all([chat.install(), chat.send(kari, installation)]);
    expect(chat.cards()).toHaveLength(1);
  });

  test('comes again when Los is taken back in later', async () => {
    const chat = los.groupChat([kari, ola]);
    await chat.install();
    los.clock.set('2026-12-07T08:00:00Z');
    expect((await chat.install()).cards).toHaveLength(1);
  });

  test('knows the team when there is one already', async () => {
    const chat = los.groupChat([kari, ola]);
    await givenTeam(los, { members: [kari, ola], chat });
    expect((await chat.install()).buttons).toContain('Neste oppgave');
  });

  test('nobody is welcomed for joining the chat', async () => {
    const chat = los.groupChat([kari]);
    expect((await chat.joins(ola)).cards).toEqual([]);
  });
});
