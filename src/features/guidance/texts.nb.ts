/** Requests for guidance and their answers, in bokmål. */
export const nb = {
  texts: {
    guidance: {
      /** Above what was found of it. */
      found: 'Veiledning',
      reasons: {
        beginning: 'Vi vet ikke hvor vi skal begynne',
        goals: 'Det er vanskelig å lage mål som kan måles',
        anchoring: 'Vi får ikke forankret arbeidet hos ledelsen',
        users: 'Vi får ikke med brukerrepresentanter',
        time: 'Vi finner ikke tid',
        cooperation: 'Samarbeidet med sykehus, DPS eller andre går trått',
        other: 'Noe annet',
      },
      aboutTask: 'Det gjelder «{{title}}»',
      title: {
        team: 'Veiledning',
        facilitators: '{{team}} ber om veiledning',
      },
      asked: 'Spurt {{date}}',
      progress: '{{name}}: {{done}} av {{total}} ferdig',
      nextSession: 'Samling {{number}} er {{date}}',
      openTasks: 'Ikke ferdig: {{titles}}',
      moreTasks: '{{count}} til',
      earlier: 'Tidligere meldinger står lenger opp i chatten.',
      who: {
        facilitator: '{{name}}, prosjektgruppen · {{date}}',
        team: '{{team}} · {{date}}',
      },
      talk: 'Vi tar gjerne en prat. Forslag: {{text}}',
      status: {
        team: {
          waiting: 'Venter på svar fra prosjektgruppen',
          taken: '{{name}} i prosjektgruppen ser på det',
          answered: 'Skriv gjerne tilbake, eller si fra når dere er i gang.',
          closed: 'Avsluttet {{date}}',
        },
        facilitators: {
          waiting: 'Ingen har tatt det ennå',
          taken: '{{name}} har tatt det',
          answered: 'Besvart. Nå er det teamets tur',
          closed: 'Avsluttet {{date}}',
        },
      },
      news: {
        openAgain: 'Spørsmålet er åpent igjen.',
        sent: 'Spørsmålet er sendt til prosjektgruppen. Svaret kommer i teamets chat.',
        sentLater: 'Prosjektgruppen får spørsmålet {{date}} klokken {{hour}}. Svaret kommer i teamets chat.',
        took: 'Du har tatt spørsmålet.',
        answered: 'Svaret er på vei til teamets chat.',
        answeredLater: 'Svaret kommer i teamets chat {{date}} klokken {{hour}}.',
        wrote: 'Meldingen er på vei til prosjektgruppen.',
        wroteLater: 'Prosjektgruppen får meldingen {{date}} klokken {{hour}}.',
        closed: 'Så fint! Be om veiledning igjen når dere vil.',
        ended: 'Spørsmålet er avsluttet.',
      },
      told: {
        written: '{{team}} har skrevet mer.',
        waiting: '{{team}} venter fortsatt på svar.',
        closed: '{{team}} er i gang igjen og takker for hjelpen.',
        answer: 'Prosjektgruppen har svart dere.',
      },
      form: {
        answer: 'Svar til {{team}}',
        answerQuestion: 'Hva vil du svare?',
        answerHint: 'Et lite første steg hjelper ofte mest.',
        talk: 'Vi tar en prat',
        talkQuestion: 'Når passer det for deg?',
        talkHint: 'For eksempel tirsdag klokken 12 eller torsdag etter 14, i Teams',
        reply: 'Skriv til prosjektgruppen',
        replyQuestion: 'Hva vil dere si?',
        replyHint: 'Stikkord holder.',
      },
      list: {
        titleTeam: 'Veiledning',
        titleFacilitators: 'Spørsmål fra teamene',
        none: 'Ingen team har bedt om veiledning nå. Det er ikke alltid lett å spørre, så ta gjerne kontakt selv.',
        waiting: 'venter på svar',
        taken: '{{name}} har tatt det',
        answered: 'besvart',
        closed: 'avsluttet',
        more: 'De {{count}} første vises her.',
      },
      press: {
        ask: 'Be om veiledning',
        askIn: 'Be om veiledning i {{team}}',
        take: 'Jeg svarer på det',
        answer: 'Svar',
        talk: 'Vi tar en prat',
        end: 'Avslutt',
        all: 'Alle spørsmål',
        more: 'Skriv mer',
        thanks: 'Takk, vi er i gang',
        solved: 'Vi har løst det',
        talked: 'Jeg har snakket med dem',
        followUp: 'Følg opp teamene',
        network: 'Nettverket',
      },
    },
    refusals: {
      nothingAsked: 'Kryss av for ett, eller skriv med egne ord.',
      otherUnsaid: 'Skriv med noen ord hva det gjelder.',
      unknownThread: 'Dette spørsmålet er ikke her lenger. Skriv «{{mention}}veiledning» for å se dem som er.',
      threadTaken: '{{name}} har allerede tatt det. Du kan gjerne svare, du også.',
      closingTold:
        'Prosjektgruppen har fått vite at spørsmålet er lukket, så det kan ikke angres. Skriv i det, så er det åpent igjen.',
      threadFull: 'Her er det ikke plass til mer. Ta resten i en prat, eller be om veiledning på nytt.',
    },
    cards: {
      'guidance-ask': {
        title: 'Hvor står dere fast?',
        choose: 'Velg det som passer best',
        own: 'Vil dere si mer? (valgfritt)',
        hint: 'Stikkord holder.',
        privacy:
          'Prosjektgruppen ser spørsmålet, hvor langt dere er kommet, og hva oppgavene heter. Svaret kommer i teamets chat. Skriv aldri navn på brukere eller pårørende.',
        send: 'Send til prosjektgruppen',
      },
      'guidance-thread': {
        context: 'Dette vet jeg om teamet',
      },
      'guidance-write': {
        privacy: 'Skriv aldri navn på brukere eller pårørende.',
        send: 'Send',
      },
    },
  },
  commands: {
    inbox: {
      title: 'Spørsmål fra teamene',
      does: 'Team som ber om veiledning',
      phrases: [
        'spørsmål fra teamene',
        'spørsmål fra team',
        'veiledning til teamene',
        'alle spørsmål',
        'svar teamet',
        'svar på spørsmål',
        'jeg tar spørsmålet',
        'innboks',
        'ubesvarte spørsmål',
        'nye spørsmål',
        'hvem har spurt',
        'har noen spurt om noe',
        'hvem venter på svar',
        'hvilke spørsmål har kommet',
      ],
    },
    ask: {
      title: 'Be om veiledning',
      starter: 'Vi trenger veiledning',
      does: 'Når dere står fast',
      phrases: [
        'be om veiledning',
        'vi trenger veiledning',
        'jeg trenger veiledning',
        'vi står fast',
        'vi sitter fast',
        'jeg står fast',
        'vi trenger hjelp fra prosjektgruppen',
        'be om hjelp fra prosjektgruppen',
        'hjelp fra prosjektgruppen',
        'spør prosjektgruppen',
        'kontakt prosjektgruppen',
        'vi vet ikke hvor vi skal begynne',
        'vi kommer ikke videre',
        'jeg har et spørsmål',
        'vi har noen spørsmål',
        'spørsmål',
        'ønsker veiledning',
        'vi ønsker veiledning',
        'jeg ønsker veiledning',
        'trenger veiledning',
        'få veiledning',
        'snakke med noen',
        'snakke med en veileder',
        'spør en veileder',
        'kontakt en veileder',
        'kan noen hjelpe oss',
        'hvem kan hjelpe oss',
        'hvem kan vi spørre',
        'hvem kan jeg spørre',
        'vi sliter',
        'vi er usikre',
        'jeg er usikker',
        'vi får det ikke til',
        'vi trenger hjelp til dette',
        'vi vil ha veiledning',
        'ha veiledning',
        'snakke med prosjektgruppen',
        'vi får ikke til dette',
        'jeg får ikke til dette',
        'dette er vanskelig',
        'spørre om noe',
        'stille et spørsmål',
        'spørsmål til prosjektgruppen',
        'vi trenger hjelp til å komme videre',
      ],
    },
    list: {
      title: 'Veiledning',
      does: 'Det dere har spurt om, og svarene',
      phrases: [
        'veiledning',
        'veiledningen',
        'svar fra prosjektgruppen',
        'spørsmålene våre',
        'skriv mer til prosjektgruppen',
        'vi har løst det',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly guidance: Own['guidance'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
