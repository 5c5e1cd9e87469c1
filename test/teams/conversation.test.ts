import { startLos, type TestLos } from '../support/los.ts';

describe('a chat with Los', () => {
  let los: TestLos;
  beforeAll(async () => {
    los = await startLos();
  });
  afterAll(() => los.stop());

  test('answers what is typed', async () => {
    const kari = los.person('Kari Nordmann');
    const answer = await los.groupChat([kari]).say(kari, 'hjelp');
    expect(answer.status).toBe(200);
    expect(answer.cards).toHaveLength(1);
    expect(answer.text).not.toBe('');
  });
});
