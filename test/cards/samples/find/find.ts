import { askCard, foundCard } from '../../../../src/features/find/find-card.ts';
import type { Hit } from '../../../../src/features/find/searching.ts';
import type { Found } from '../../../../src/features/find/sources.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { inNorwegian } from '../../support.ts';

const words = {
  nb: {
    state: '2 samtaler, gjennomsnitt 5,0, nytte 3,0',
    task: 'Kartlegg egne tjenester',
    home: 'bolig',
    pack: 'Forberedelsespakke 1',
  },
  nn: {
    state: '2 samtalar, gjennomsnitt 5,0, nytte 3,0',
    task: 'Kartlegg eigne tenester',
    home: 'bustad',
    pack: 'Førebuingspakke 1',
  },
};

export const samples: Samples<'find/find'> = (language) => {
  const voice = voiceFor(language);
  const { state, task, home, pack } = inNorwegian(words, language);
  const aCase = (code: string): Hit<Found> => ({
    found: {
      heading: 'cases.found',
      title: code,
      texts: [],
      meta: state,
      data: { do: 'case.open', code, los: { team: 'team1' } },
    },
    excerpt: '',
  });
  const aTask = (title: string, excerpt: string): Hit<Found> => ({
    found: {
      heading: 'packages.found',
      title,
      texts: [],
      meta: pack,
      data: { do: 'task.show', task: 'rop2014.p1.services' },
    },
    excerpt,
  });
  const few = [aCase('B-07'), aTask(task, `… ${home} …`), aCase('ÆØÅ-1234')];
  const many = Array.from({ length: 20 }, (_, at) =>
    aTask(`${task} `.repeat(5).trim(), `${at}: ${`${home} `.repeat(20)}…`),
  );
  return {
    usual: dataIn('find/find', foundCard(voice, home, few, { page: 1, inTeam: true })),
    ask: dataIn('find/find', askCard(voice, 'personal', '')),
    none: dataIn('find/find', foundCard(voice, '**[x](y)** <b>', [], { page: 1, inTeam: true })),
    full: dataIn('find/find', foundCard(voice, home.repeat(12), many, { page: 2, inTeam: true })),
  };
};
