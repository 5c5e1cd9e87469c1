/** A case that is shared or handed over, in bokmål. */
export const nb = {
  texts: {
    sharing: {
      title: 'Del sak {{code}}',
      handOverTitle: 'Overfør sak {{code}}',
      contacts_one: 'Kontaktperson nå: {{names}}',
      contacts_other: 'Kontaktpersoner nå: {{names}}',
      already: '{{name}} (er kontaktperson)',
      shared: '{{name}} er også kontaktperson nå og får beskjed i sin egen chat.',
      askHandOver: 'Vil du overføre sak {{code}} til {{name}}?',
      handOverMessage:
        '{{name}} følger opp saken videre. Du går ut av den: Du kan ikke åpne saken lenger og får ingen påminnelser om den. Vil du være med videre, så del den i stedet.',
      keep: 'Nei, behold saken',
      yes: 'Ja, overfør og gå ut',
      unreachable: {
        title: '{{name}} får ikke beskjed fra meg',
        message:
          'Jeg kan ikke skrive til {{name}} alene, og da kan heller ikke {{name}} åpne saken. Det gjelder ofte gjester, til de har skrevet «hei» til Los i sin egen chat. Be {{name}} prøve det først, eller velg en annen.',
        other: 'Velg en annen',
        share: 'Del saken likevel',
      },
      undone: { shared: 'Delingen er angret.', handedOver: 'Du har saken igjen.' },
      handedOver: 'Sak {{code}} er overført til {{name}}',
      handedOverMessage:
        '{{name}} får beskjed i sin egen chat. Kortene du har fra før, ligger fortsatt i chatten vår. Du kan ikke åpne saken fra dem. Var det feil, kan du angre i et døgn.',
    },
    refusals: {
      contactPersonMissing: 'Velg en i teamet som skal følge opp saken.',
      caseSeenByThen:
        'Den du delte med, har fått beskjed eller åpnet saken, så delingen kan ikke angres. Be om å få den overført tilbake hvis det var feil.',
      contactPersonLeft: '{{name}} følger ikke lenger opp saker i teamet. Du har fortsatt saken.',
    },
    cards: {
      'case-share': {
        who: 'Hvem i teamet skal følge opp?',
        choose: 'Velg person',
        hint: 'Deler du saken, følger dere den opp sammen. Overfører du den, går du selv ut av saken.',
        nobody: 'Det er ingen andre i teamet som kan ha saker. Teamlederen kan legge til flere.',
        share: 'Del saken',
        handOver: 'Overfør og gå ut',
      },
    },
  },
  commands: {
    share: {
      title: 'Del en sak',
      does: 'Skriv koden, for eksempel del sak B-07',
      phrases: [
        'del {case}',
        'del en sak',
        'kan {person} få se {case}',
        'gi {person} innsyn i {case}',
        '{person} må få se {case}',
        '{person} skal også følge {case}',
        'del {case} med flere',
        'del saken {case?}',
        'del {case} med {person}',
        'del sak med {person}',
        'del {case} med en kollega',
        'gi {person} tilgang til {case}',
        'gi tilgang til {case}',
      ],
    },
    handOver: {
      title: 'Overfør en sak',
      does: 'Skriv koden, for eksempel overfør B-07',
      phrases: [
        'overfør {case?}',
        'overfør en sak',
        'hvem kan ta over {case}',
        'gi {case} videre',
        'gi {case} videre til {person}',
        'noen andre skal ha {case}',
        '{person} skal ha {case}',
        'noen andre må ta over {case}',
        'gi fra meg {case}',
        'gi fra meg saken {case?}',
        'overfør {case} til {person}',
        '{person} skal ta over {case}',
        '{person} tar over {case}',
        '{person} overtar {case}',
        'overta {case}',
        '{person} skal overta {case}',
        'kan {person} overta {case}',
        'overfør sak til {person}',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly sharing: Own['sharing'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
