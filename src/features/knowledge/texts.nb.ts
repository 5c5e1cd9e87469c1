/** Answers to what people ask, in bokmål. */
export const nb = {
  texts: {
    knowledge: {
      title: 'Hva lurer du på?',
      intro:
        'Skriv spørsmålet med egne ord, her nederst eller i chatten, så leter jeg etter et svar. Eller bla i det jeg kan. Medisinske råd gir jeg ikke.',
      ask: 'Spør',
      many_one: 'Ett svar',
      many_other: '{{count}} svar',
      page: 'Side {{number}} av {{of}}',
      all: 'Alle temaene',
      topics: {
        person: 'Hva er viktig for deg?',
        rights: 'Rettigheter, planer og taushetsplikt',
        tools: 'Verktøyene og skårene',
        improvement: 'Mål, målinger og tiltak',
        network: 'Nettverket, teamet og Los',
        communities: 'Helsefellesskap og pasientforløp',
        tasks2014: 'Oppgavene i pakkene (psykisk helse og rus)',
        tasks2022: 'Oppgavene i pakkene (nasjonalt nettverk)',
      },
      /** Where an answer comes from: a document and its chapters. */
      source: 'Kilde: {{named}}.',
      own: 'Dette er Los sitt eget råd.',
      aboutLos: 'Slik virker Los.',
      alsoOwn: 'Noe er også Los sitt eget råd.',
      chapter: '«{{chapter}}»',
      documents: {
        memo: 'Notatet om læringsnettverket Gode pasientforløp i kommunene (Kunnskapssenteret og KS, 2014–2015)',
        national: 'KS’ presentasjoner fra de nasjonale læringsnettverkene 2022–2023',
        plan: 'Nasjonal helse- og sykehusplan 2020–2023',
        regional: 'Presentasjon om pasientforløp i Innlandet',
      },
      misses: {
        title: 'Hva det spørres om',
        intro:
          'Dette har teamene spurt om uten at jeg hadde et sikkert svar. Jeg teller temaene, ikke hva som ble skrevet eller hvem som spurte.',
        none: 'Ingen har spurt om noe jeg ikke kunne svare på det siste halvåret.',
        count: '{{month}} denne måneden · {{half}} siste halvår',
        other: 'Annet',
      },
      area: {
        title: 'Hvem er med i helsefellesskapet?',
        chosen: 'Helsefellesskapet med {{trust}}',
        groups: 'Helseforetaket, fastleger og brukere, og kommunene i disse samarbeidene:',
        noGroups: 'Helseforetaket, fastleger og brukere, og kommunene, som ikke er delt i mindre grupper.',
        show: 'Vis hvem som er med',
      },
    },
    refusals: {
      unknownAnswer: 'Dette svaret har jeg ikke lenger. Skriv «{{mention}}Spør Los» for å se hva jeg har.',
    },
    cards: {
      answer: {},
      ask: { question: 'Spørsmålet ditt', placeholder: 'For eksempel: Hvordan får vi med lederen?' },
      topics: {},
      area: {
        area: 'Helseforetak',
        note: 'Fra kartet i Nasjonal helse- og sykehusplan, datert 2019. Noe kan være annerledes nå.',
      },
    },
  },
  commands: {
    list: {
      title: 'Spør Los',
      does: 'Korte svar om metoden, verktøyene og rettighetene',
      phrases: [
        'spør los',
        'spør',
        'kunnskap',
        'kunnskapen',
        'jeg lurer på noe',
        'vi lurer på noe',
        'hva kan jeg spørre om',
        'spørsmål og svar',
        'ofte stilte spørsmål',
        'faq',
      ],
    },
    misses: {
      title: 'Hva det spørres om',
      does: 'Temaer teamene savner svar på',
      phrases: ['hva det spørres om', 'hva spør teamene om', 'hva lurer teamene på', 'spørsmål uten svar'],
    },
    area: {
      title: 'Helsefellesskapene',
      does: 'Hvem som er med i hvert av de 19',
      phrases: [
        'helsefellesskapene',
        'hvem er med i helsefellesskapet',
        'hvilke kommuner er med i helsefellesskapet',
        'velg helsefellesskap',
        'de 19 helsefellesskapene',
      ],
    },
    privacy: {
      title: 'Personvern i Los',
      phrases: [
        'personvern',
        'personvernet',
        'hva vet du om meg',
        'hva vet los om meg',
        'hva lagrer du',
        'hvilke opplysninger har du om meg',
        'opplysningene mine',
        'dataene mine',
        'hvem kan se det jeg skriver',
        'hvem ser det jeg skriver',
        'hvem kan lese dette',
        'gdpr',
        'innsyn',
        'hva lagres om meg',
        'hva lagres',
        'er det trygt å skrive her',
        'hvor lagres det vi skriver',
        'hvem har tilgang til opplysningene',
        'hvor havner det jeg skriver',
        'hvem ser det vi skriver',
      ],
    },
    deletion: {
      title: 'Få noe slettet',
      phrases: [
        'slett alt om meg',
        'slett opplysningene mine',
        'slett dataene mine',
        'kan du slette alt du vet om meg',
        'slett meg',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly knowledge: Own['knowledge'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
