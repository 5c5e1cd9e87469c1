import { readPackageFiles } from '../../appPackage/files.ts';
import { startLos, type TestLos, testPerson } from '../support/los.ts';
import { givenTeam } from '../support/team.ts';

const [kari, ola, siv] = [testPerson('Kari Nordmann'), testPerson('Ola Nordmann'), testPerson('Siv Åsheim')];

const titlesIn = (scope: string): readonly string[] => {
  const [bot] = readPackageFiles().manifest.bots;
  const list = bot.commandLists.find(({ scopes }) => (scopes as readonly string[]).includes(scope));
  return list?.commands.map(({ title }) => title) ?? [];
};

let los: TestLos;
beforeEach(async () => {
  los = await startLos();
});
afterEach(() => los.stop());

/** What help shows: its buttons, and what else it says can be written. */
const offered = ({
  buttons,
  text,
}: {
  readonly buttons: readonly string[];
  readonly text: string;
}): readonly string[] => {
  const also = [...text.matchAll(/«(?:@Los )?([^»]+)»/g)].map(([, title]) => title ?? '');
  return [...buttons, ...also];
};

const withoutSigns = (titles: readonly string[]): readonly string[] => titles.map((title) => title.replace('?', ''));

describe('what Teams lists', () => {
  test('in a group chat and a channel begins as «hjelp» does for the team lead, after setting up the team', async () => {
    expect(titlesIn('team')).toEqual(titlesIn('groupChat'));
    const empty = los.groupChat([siv]);
    expect((await empty.say(siv, 'hjelp')).buttons).toEqual(titlesIn('groupChat').slice(0, 1));
    const chat = los.groupChat([kari, ola, siv]);
    await givenTeam(los, { members: [kari, ola, siv], chat });
    const help = offered(await chat.say(kari, 'hjelp'));
    expect(help).toHaveLength(10);
    expect(withoutSigns(titlesIn('groupChat').slice(1, 11))).toEqual(withoutSigns(help));
  });

  test('in the personal chat is what «hjelp» offers a member', async () => {
    await givenTeam(los, { members: [kari, ola, siv], chat: los.groupChat([kari, ola, siv]) });
    const help = offered(await los.personalChat(siv).say(siv, 'hjelp'));
    expect(help.length).toBeGreaterThanOrEqual(7);
    expect(withoutSigns(titlesIn('personal').slice(0, help.length))).toEqual(withoutSigns(help));
  });
});
