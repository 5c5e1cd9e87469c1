import { startLos, type TestChat, type TestLos, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const tor = testPerson('Tor i Flere Team');

let los: TestLos;
let own: TestChat;
beforeEach(async () => {
  los = await startLos();
  own = los.personalChat(tor);
  await own.say(tor, 'hjelp');
  await givenTeam(los, { id: 'led', name: 'Ledet', members: [{ ...tor, role: 'leader' }] });
});
afterEach(() => los.stop());

/** Where a person leads the team that is current. */
describe('what one may not do in the team that is current', () => {
  test('is refused when one may do it nowhere', async () => {
    expect((await own.say(tor, 'Ny sak')).text).toContain('Dette kan bare andre i teamet gjøre.');
  });

  test('is done in the only team where one may', async () => {
    await givenTeam(los, { id: 'own', name: 'Eget team', members: [{ ...tor, role: 'teamLead' }] });
    expect((await own.say(tor, 'Teamet')).text).toContain('Ledet');
    const form = await own.say(tor, 'Ny sak');
    expect(form.text).toContain('Eget team');
    expect((await own.press(tor, 'Opprett saken', { code: 'B-07' })).text).toContain('Sak B-07 er klar');
    expect((await own.say(tor, 'Endre medlemmer og roller')).text).toContain('Tor i Flere Team');
  });

  test('is asked about when one may do it in several, and goes on with the very same', async () => {
    await givenTeam(los, { id: 'first', name: 'Nordre', members: [{ ...tor, role: 'teamLead' }] });
    await givenTeam(los, { id: 'second', name: 'Søndre', members: [{ ...tor, role: 'member' }] });
    const asked = await own.say(tor, 'Ny oppgave: Ringe fastlegen');
    expect(asked.text).toContain('Hvilket team gjelder det?');
    expect(asked.buttons).toEqual(['Nordre', 'Søndre']);
    expect((await own.press(tor, 'Søndre')).inputs['title']).toBe('Ringe fastlegen');
  });

  test('is not done in another team from a card that is about this one', async () => {
    await givenTeam(los, { id: 'own', name: 'Eget team', members: [{ ...tor, role: 'teamLead' }] });
    const answer = await own.submit(tor, { do: 'case.new', los: { key: 'k', team: 'led' } });
    expect(answer.text).toContain('Dette kan bare andre i teamet gjøre.');
  });
});
