import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** A case that is shared or handed over, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    sharing: {
      title: 'Del sak {{code}}',
      handOverTitle: 'Overfør sak {{code}}',
      contacts_one: 'Kontaktperson no: {{names}}',
      contacts_other: 'Kontaktpersonar no: {{names}}',
      already: '{{name}} (er kontaktperson)',
      shared: '{{name}} er òg kontaktperson no og får beskjed i sin eigen chat.',
      askHandOver: 'Vil du overføre sak {{code}} til {{name}}?',
      handOverMessage:
        '{{name}} følgjer opp saka vidare. Du går ut av ho: Du kan ikkje opne saka lenger og får ingen påminningar om ho. Vil du vere med vidare, så del ho i staden.',
      keep: 'Nei, behald saka',
      yes: 'Ja, overfør og gå ut',
      unreachable: {
        title: '{{name}} får ikkje beskjed frå meg',
        message:
          'Eg kan ikkje skrive til {{name}} åleine, og då kan heller ikkje {{name}} opne saka. Det gjeld ofte gjester, til dei har skrive «hei» til Los i sin eigen chat. Be {{name}} prøve det først, eller vel ein annan.',
        other: 'Vel ein annan',
        share: 'Del saka likevel',
      },
      undone: { shared: 'Delinga er angra.', handedOver: 'Du har saka igjen.' },
      handedOver: 'Sak {{code}} er overført til {{name}}',
      handedOverMessage:
        '{{name}} får beskjed i sin eigen chat. Korta du har frå før, ligg framleis i chatten vår. Du kan ikkje opne saka frå dei. Var det feil, kan du angre i eit døgn.',
    },
    refusals: {
      contactPersonMissing: 'Vel ein i teamet som skal følgje opp saka.',
      caseSeenByThen:
        'Den du delte med, har fått beskjed eller opna saka, så delinga kan ikkje angrast. Be om å få ho overført tilbake om det var feil.',
      contactPersonLeft: '{{name}} følgjer ikkje lenger opp saker i teamet. Du har saka framleis.',
    },
    cards: {
      'case-share': {
        who: 'Kven i teamet skal følgje opp?',
        choose: 'Vel person',
        hint: 'Deler du saka, følgjer de opp saman. Overfører du saka, går du sjølv ut av saka.',
        nobody: 'Det er ingen andre i teamet som kan ha saker. Teamleiaren kan leggje til fleire.',
        share: 'Del saka',
        handOver: 'Overfør og gå ut',
      },
    },
  },
  commands: {
    share: {
      title: 'Del ei sak',
      does: 'Skriv koden, til dømes del sak B-07',
      phrases: [],
    },
    handOver: {
      title: 'Overfør ei sak',
      does: 'Skriv koden, til dømes overfør B-07',
      phrases: ['overfør saka {case?}', 'overfør ei sak'],
    },
  },
};
