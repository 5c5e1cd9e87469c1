import { type CaseScene, makeCase, startCaseScene } from '../features/case/scene.ts';
import { identityNumber } from '../support/identity-numbers.ts';
import type { TestAnswer } from '../support/los.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

type Element = Readonly<Record<string, unknown>>;

/** What stands right under each input of a card, in the colour of what is to be mended. */
const problemsOn = ({ cards }: TestAnswer): Record<string, string> => {
  const found: Record<string, string> = {};
  const look = (list: readonly Element[]): void => {
    for (const [at, element] of list.entries()) {
      const above = list[at - 1];
      if (element['color'] === 'Attention') found[String(above?.['id'])] = String(element['text']);
      if (Array.isArray(element['items'])) look(element['items']);
    }
  };
  look((cards.at(-1)?.['body'] ?? []) as Element[]);
  return found;
};

/** The last thing above the buttons. */
const footOf = ({ cards }: TestAnswer): string => {
  const body = (cards.at(-1)?.['body'] ?? []) as Element[];
  return JSON.stringify(body.at(-1));
};

const speakOf = ({ cards }: TestAnswer): string => String(cards.at(-1)?.['speak']);

const long = (length: number): string => 'å'.repeat(length);

describe('a form that is refused', () => {
  test('says at each field what is to be mended, all of it at once, and keeps what was entered', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await kit.own.say(kit.kari, 'plan B-07');
    await kit.own.press(kit.kari, 'Nytt tiltak');
    const entered = { what: '', responsible: '', due: '2026-11-30', comment: long(301) };
    const answer = await kit.own.press(kit.kari, 'Lagre', entered);
    expect(problemsOn(answer)).toEqual({
      what: 'Skriv det med noen ord.',
      responsible: 'Velg en rolle, aldri et navn.',
      comment: 'Teksten er for lang (301 tegn, plass til 300).',
    });
    expect(answer.inputs).toMatchObject({ due: '2026-11-30', comment: long(301) });
  });

  test('names the fields by the buttons where the card is long, and begins with them when it is read aloud', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await kit.own.say(kit.kari, 'plan B-07');
    await kit.own.press(kit.kari, 'Nytt tiltak');
    const answer = await kit.own.press(kit.kari, 'Lagre', { what: 'Ringe NAV', comment: long(301) });
    expect(footOf(answer)).toContain('Dette må rettes først:');
    expect(footOf(answer)).toContain('Hvem har hovedansvaret?');
    expect(footOf(answer)).toContain('Brukerens egen kommentar. ');
    expect(footOf(answer)).toContain('Teksten er for lang (301 tegn, plass til 300).');
    expect(speakOf(answer)).toMatch(/^Hvem har hovedansvaret\? Velg en rolle, aldri et navn\. /);
  });

  test('says on a short card nothing twice', async () => {
    await kit.own.say(kit.kari, 'ny sak');
    const answer = await kit.own.press(kit.kari, 'Opprett saken', { code: 'Kari' });
    expect(problemsOn(answer)).toEqual({ code: expect.stringContaining('En sakskode er én til tre bokstaver') });
    expect(answer.text.split('En sakskode er')).toHaveLength(2);
  });
});

describe('what only the rules know', () => {
  test.each<[string, string, string, Record<string, string>, string, string]>([
    ['ny sak', '', 'Opprett saken', { code: 'B-07' }, 'code', 'Koden B-07 er i bruk. Velg en annen.'],
    ['neste samtale B-07', '', 'Lagre datoen', {}, 'on', 'Hvilken dag? Velg en dato.'],
    ['neste samtale B-07', '', 'Lagre datoen', { on: '2020-01-01' }, 'on', 'Datoen 1. januar 2020 er passert.'],
    ['del sak B-07', '', 'Del saken', {}, 'to', 'Velg en i teamet som skal følge opp saken.'],
    [
      'alle områdene på ett kort B-07',
      '',
      'Lagre tallene',
      { held: '2040-01-01' },
      'held',
      'Datoen har ikke vært ennå.',
    ],
    ['alle områdene på ett kort B-07', '', 'Lagre tallene', {}, 'score_a1', 'Ingen områder har fått tall ennå.'],
  ])('«%s» %s«%s» %j is said at the field %s', async (typed, _, button, entered, field, problem) => {
    await makeCase(kit, 'B-07', ['Bolig', 'Arbeid']);
    await kit.own.say(kit.kari, typed);
    const answer = await kit.own.press(kit.kari, button, entered);
    expect(problemsOn(answer)).toEqual({ [field]: expect.stringContaining(problem) });
  });
});

test('only the field that says who somebody is comes back empty, in the words of a form', async () => {
  await kit.own.say(kit.kari, 'nynorsk');
  await makeCaseInNynorsk();
  const entered = { text_a1: 'Eiga dør', own: `Ringe ${identityNumber('150785')}`, resources: 'Ring 41234567' };
  const answer = await kit.own.press(kit.kari, 'Lagre', entered);
  expect(problemsOn(answer)).toEqual({
    own: 'Dette ser ut som eit fødselsnummer, så eg har ikkje lagra noko, og har teke det ut av feltet. Skriv det på nytt utan nummeret.',
    resources:
      'Dette ser ut som eit telefonnummer, så eg har ikkje lagra noko, og har teke det ut av feltet. Skriv det på nytt utan nummeret.',
  });
  expect(answer.inputs).toMatchObject({ text_a1: 'Eiga dør', own: '', resources: '' });
});

const makeCaseInNynorsk = async () => {
  await kit.own.say(kit.kari, 'ny sak');
  await kit.own.press(kit.kari, 'Opprett saka', { code: 'B-07' });
  await kit.own.press(kit.kari, 'Lagre', { own: 'Bustad' });
  await kit.own.say(kit.kari, 'kva er viktig B-07');
};
