import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoFeature } from '../../src/demo/feature.ts';
import { composeCommands } from '../../src/dialog/commands.ts';
import type { HandlersOf } from '../../src/dialog/compose.ts';
import { createUnderstand } from '../../src/dialog/understand.ts';
import { features } from '../../src/features/index.ts';
import { requirePlace } from '../../src/model/roles.ts';
import { refusalOf } from '../support/refusals.ts';
import { handlers } from '../support/repertoire.ts';

const understand = createUnderstand(composeCommands([...features, demoFeature({} as HandlersOf<'demo'>)]));
const read = (page: string) => readFileSync(join(import.meta.dirname, '../..', page), 'utf8');
const quoted = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((found) => found.slice(1).filter((word) => word !== undefined));

/** They stand on cards that the step has shown. */
const pressed = [
  'Samtale 1: gi tall',
  'Til saken',
  'Samtale 2: gi tall',
  'Alle oppgavene',
  'Havnes',
  'Opplevd nytte måned for måned',
  'Svar',
  'Send',
];

const inTour = (read('README.md').split('## A short tour')[1]?.split('\n## ')[0] ?? '')
  .split(/^\d\. /m)
  .slice(1)
  .flatMap((step) => {
    const place = step.includes('In your personal chat') ? ('personal' as const) : ('together' as const);
    return quoted(step, /«([^»]+)»|(?<!\*)\*([^*]+)\*(?!\*)/g)
      .filter((word) => !pressed.includes(word))
      .map((word) => ({ word, place: word === 'Sjekk hvordan dere jobber' ? ('together' as const) : place }));
  });

const inGuide = ['docs/brukerveiledning.md', 'docs/brukerveiledning.nn.md', 'docs/user-guide.md'].flatMap((guide) =>
  quoted(read(guide).replace(/\s+/g, ' '), /(?:skriv|type) \*\*(?:@Los )?([^*]+)\*\*|\*\*([^*]+ B-07)\*\*/gi),
);

test.each(inTour)('«$word» is understood where the tour of README says it', ({ word, place }) => {
  const { do: verb } = understand(word, place);
  expect({ word, verb }).not.toEqual({ word, verb: 'help.suggest' });
  const may = handlers.get(verb)?.may;
  const scope = place === 'personal' ? place : 'group';
  expect(may && refusalOf(() => requirePlace(may, scope))).toBeUndefined();
});

test.each(inGuide)('«%s» is understood as the user guide says, with and without the code of a case', (word) => {
  for (const text of [word, word.replace(/ B-07$/, '')]) {
    expect({ text, verb: understand(text, 'personal').do }).not.toEqual({ text, verb: 'help.suggest' });
  }
});

test('both pages name words', () => {
  expect(inTour.map(({ word }) => word)).toEqual(expect.arrayContaining(['Neste oppgave', 'Plan', 'Prøv som leder']));
  expect(inGuide).toEqual(
    expect.arrayContaining(['Neste oppgave', 'Plan B-07', 'Sett opp teamet', 'Påminningar', 'Run chart']),
  );
});
