import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The conversation wheel, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    wheel: {
      conversation: 'Samtale {{number}}',
      scale: 'Inst: svært vanskeleg · Ytst: går fint',
      alt_one: 'Samtalehjul med {{count}} område: {{areas}}.',
      alt_other: 'Samtalehjul med {{count}} område: {{areas}}.',
      altScored_one: 'Samtalehjul med {{count}} område, tal frå 1 (svært vanskeleg) til 10 (går fint): {{areas}}.',
      altScored_other: 'Samtalehjul med {{count}} område, tal frå 1 (svært vanskeleg) til 10 (går fint): {{areas}}.',
      placed: '{{place}}. {{area}}',
      scoredIn: '{{activity}}: {{score}} i samtale {{number}}',
      summary: 'Samtalehjulet i sak {{code}}',
      gone: 'Biletet er teke bort. Skriv «{{mention}}hjul» for å sjå det igjen.',
      needed: 'Hjulet teiknar eg når brukaren har nemnt minst eitt område.',
      ordered: 'Lagra. Slik er rekkjefølgja no.',
      choosePlace: 'Rekkjefølgje i sak {{code}}',
      noPlace: 'Utan nummer',
      actions: {
        show: 'Samtalehjul',
        order: 'Vel rekkjefølgje',
        reorder: 'Endre rekkjefølgja',
      },
    },
    refusals: {
      placeMissing: 'Set 1 på det viktigaste, så 2.',
      samePlace: 'To område har fått nummer {{place}}. Gi dei kvar sitt nummer.',
    },
    cards: {
      wheel: {
        title: 'Samtalehjul',
        resources: 'Ressursar: det brukaren får til, og kven som stiller opp',
      },
      'wheel-order': {
        title: 'Kva er viktigast for deg?',
        intro: 'Brukaren bestemmer. Set 1 på det viktigaste, så 2. Resten treng ikkje nummer.',
        choose: 'Vel nummer',
        save: 'Lagre rekkjefølgja',
      },
    },
  },
  commands: {
    show: {
      title: 'Samtalehjulet i ei sak',
      does: 'Skriv koden, til dømes hjul B-07',
      phrases: ['samtalehjulet i ei sak'],
    },
    order: {
      title: 'Rekkjefølgja i hjulet',
      does: 'Skriv koden, til dømes endre rekkjefølgja B-07',
      phrases: [
        'endre rekkjefølgja {case?}',
        'vel rekkjefølgje {case?}',
        'rekkjefølgje {case?}',
        'rekkjefølgja i hjulet {case?}',
      ],
    },
  },
};
