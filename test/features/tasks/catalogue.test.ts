import { packageName, packageNamed, taskText, templatePackages } from '../../../src/features/tasks/catalogue.ts';
import { toolsFor } from '../../../src/features/tasks/task-tools.ts';
import type { Language } from '../../../src/model/identity.ts';
import { type NetworkTemplate, PreparationPackage, TaskText } from '../../../src/model/network.ts';
import { packageNumbers } from '../../../src/model/packages.ts';
import { speak } from '../../support/texts.ts';

const titles = (template: NetworkTemplate, language: Language): string[][] =>
  templatePackages(template).map(({ tasks }) => tasks.map((task) => taskText(speak(language), task).title));

/** DOMAIN §4, task by task. */
describe('the tasks', () => {
  test('of ROP 2014 are the memo’s, and ours for package 4 and after', () => {
    expect(titles('rop2014', 'nb')).toEqual([
      ['Sett sammen forbedringsteamet', 'Kartlegg egne tjenester', 'Lytt til brukernes erfaringer'],
      ['Forankre arbeidet', 'Sett konkrete mål', 'Velg målepunkt og verktøy', 'Planlegg brukermedvirkningen'],
      ['Velg nye løsninger', 'Avtal hvordan dere går fram', 'Finn ut hva dere trenger å vite mer om'],
      ['Sett tiltakene i verk', 'Mål hvordan det går', 'Juster planene'],
      ['Fortsett forbedringsarbeidet', 'Beskriv de nye rutinene', 'Ta tiltakene inn i daglig drift'],
    ]);
  });

  test('of National 2022 are its own, with a poster in every period of work', () => {
    expect(titles('national2022', 'nb')).toEqual([
      ['Forankre arbeidet', 'Sett sammen teamet', 'Intervju brukere og pasienter', 'Lag en plakat: Dette er vi'],
      ['Finn ut hva som bør bli bedre', 'Lag mål', 'Ta med dem det gjelder', 'Lag en plakat: behov og mål'],
      [
        'Hold ledelsen med',
        'Styrk brukerrollen',
        'Gjennomfør tiltakene, mål og juster',
        'Lag en plakat: Dette har vi prøvd',
      ],
      ['Følg opp tiltakene og mål', 'Juster planene', 'Planlegg spredningen', 'Lag en plakat: fra behov til resultat'],
      ['Fortsett å forbedre'],
    ]);
  });

  test('are known by ids that teams’ answers hang on', () => {
    expect(templatePackages('rop2014')[0]?.tasks.map(({ id }) => id)).toEqual([
      'rop2014.p1.team',
      'rop2014.p1.services',
      'rop2014.p1.listen',
    ]);
    const ids = [...templatePackages('rop2014'), ...templatePackages('national2022')].flatMap(({ tasks }) =>
      tasks.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(33);
  });

  test.each<NetworkTemplate>(['rop2014', 'national2022'])('count interviews once in %s: in package 1', (template) => {
    const interviews = templatePackages(template).flatMap(({ tasks }) =>
      tasks.filter(({ kind }) => kind === 'interview').map(({ id }) => id),
    );
    expect(interviews).toEqual([`${template}.p1.listen`]);
  });
});

describe.each<Language>(['nb', 'nn'])('in %s', (language) => {
  const say = speak(language);
  const all = (['rop2014', 'national2022'] as const).flatMap((template) => templatePackages(template));
  const tasks = all.flatMap((one) => one.tasks);

  test('packages fit the shape they are stored in', () => {
    for (const one of all) expect(PreparationPackage.parse(one)).toEqual(one);
  });

  test.each(tasks.map((task) => [task.id, task] as const))(
    '%s says what and why in two sentences, and a first step',
    (_, task) => {
      const text = taskText(say, task);
      expect(TaskText.parse(text)).toEqual(text);
      expect(text.what.match(/[.?!](?=\s|$)/g)?.length).toBeLessThanOrEqual(3);
      expect(text.firstStep).toMatch(/[.?!…]$/);
      expect(text.title).not.toMatch(/[.]$/);
    },
  );

  test('every package has a name, as a heading and inside a sentence', () => {
    for (const number of packageNumbers) {
      expect(packageName(say, number)).not.toContain('packages.');
      expect(packageNamed(say, number)).toMatch(/^[a-zæøå]/);
    }
  });
});

/** What the memo and the decks ask for, and what is our own advice. */
test.each([
  [
    'rop2014.p1.team',
    ['gjerne fire til seks', 'NAV', 'fastlege', 'ACT-team', 'ruspoliklinikk', 'tjenesteleder', 'mandat'],
  ],
  ['rop2014.p2.goals', ['målbare', 'ansporende', 'realistiske', 'enige om', 'et råd fra Los']],
  ['rop2014.p2.tools', ['målepunkt for hvert mål']],
  ['rop2014.p3.approach', ['jobber med målene i praksis', 'målepunktene']],
  ['rop2014.p4.effect', ['i bruk i hverdagen']],
  ['national2022.p1.team', ['mandat', 'tjenesteleder']],
  ['national2022.p1.listen', ['Et råd fra Los er minst to']],
  ['national2022.p2.goals', ['spesifikke', 'ansporende', 'enige om', 'målepunkt']],
  ['national2022.p3.actions', ['Sett tiltakene i gang', 'målepunktene']],
])('%s says %p', (id, phrases) => {
  const { what } = taskText(speak('nb'), { id, kind: 'plain' });
  for (const phrase of phrases) expect(what).toContain(phrase);
});

test('a task with words of its own keeps them in every language', () => {
  const own = { title: 'Avtal møte', what: 'Med fastlegene', why: '', firstStep: 'Ring' };
  expect(taskText(speak('nn'), { id: 'own.1', kind: 'plain', own })).toEqual(own);
});

test.each([
  [
    'rop2014',
    [
      'p1.services',
      'p2.goals',
      'p2.tools',
      'p3.actions',
      'p4.effect',
      'p4.measure',
      'p4.adjust',
      'p5.improve',
      'p5.operation',
    ],
  ],
  [
    'national2022',
    [
      'p1.poster',
      'p2.goals',
      'p2.actors',
      'p2.poster',
      'p3.actions',
      'p3.poster',
      'p4.follow',
      'p4.adjust',
      'p4.poster',
      'p5.improve',
    ],
  ],
] as const)('the tasks of %s that Los has a tool for lead to it', (template, names) => {
  const tasks = templatePackages(template).flatMap((one) => one.tasks);
  const verbsFor = (definition: (typeof tasks)[number]) =>
    toolsFor({ t: speak('nb') }, { definition }).map(({ data }) => data.do);
  const leading = tasks.filter((definition) => verbsFor(definition).some((verb) => verb !== 'knowledge.show'));
  expect(tasks.filter((definition) => !verbsFor(definition).includes('knowledge.show'))).toEqual([]);
  expect(leading.map(({ id }) => id)).toEqual(names.map((name) => `${template}.${name}`));
  const reworded = leading.map((task) => ({ ...task, own: { title: 'Mål', what: '', why: '', firstStep: '' } }));
  expect(reworded.flatMap((definition) => toolsFor({ t: speak('nb') }, { definition }))).toEqual([]);
});
