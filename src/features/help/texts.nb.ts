/** Help and the first greeting, in bokmål. */
export const nb = {
  texts: {
    help: {
      title: 'Dette kan jeg hjelpe med her',
      noTeamHere: 'Her er det ikke satt opp noe team ennå. Nevn meg med @Los når dere skriver, eller trykk på knappen.',
      mention: 'Nevn meg med @Los når dere skriver, eller trykk på en knapp.',
      alone: 'Skriv til meg når du vil. Alt du kan skrive, kan du også trykke på.',
      more: 'Du kan også skrive {{titles}}.',
      notUnderstood: 'Det forsto jeg ikke',
      didYouMean: 'Mente du kanskje noe av dette?',
      unsure: 'Det er jeg ikke sikker på',
      noAnswer: 'Det har jeg ikke noe svar på',
      tryAsking: 'Prøv med andre ord, eller spør prosjektgruppen.',
      tryHelp: 'Prøv med andre ord, eller se hva jeg kan hjelpe med her.',
      meantThis: 'Mente du dette?',
      byModel: 'Forslaget kommer fra en språkmodell. Ingenting er gjort ennå.',
      thanks: 'Bare hyggelig!',
      ok: 'Fint. Skriv «{{mention}}hjelp» når du vil videre.',
    },
    welcome: {
      title: 'Hei, jeg er Los',
      who: 'Jeg følger forbedringsteam gjennom et læringsnettverk, ett steg om gangen, særlig mellom samlingene.',
      turn: 'Veien går fra å spørre «Hva er i veien med deg?» til å spørre «Hva er viktig for deg?».',
      goals:
        'Målet er hele og samordnede forløp, verktøy som blir brukt i hverdagen, riktig bruk av innleggelser, mer mestring, brukere som er med på å forbedre, og ledere og ansatte som blir tryggere i forbedringsarbeid.',
    },
    cards: {
      help: {},
    },
  },
  commands: {
    show: {
      title: 'Hjelp',
      starter: 'Hva kan du gjøre?',
      does: 'Det du kan gjøre her',
      phrases: [
        'hjelp',
        'hva kan jeg gjøre',
        'meny',
        'kommandoer',
        'help',
        'los',
        'hva er dette',
        'hvem er du',
        'hvordan bruker jeg deg',
        'hvordan virker dette',
        'jeg forstår ikke hvordan dette fungerer',
        'hva kan du brukes til',
        'hva er du til',
        'hvordan fungerer dette',
        'hva kan vi bruke deg til',
        'hva kan jeg skrive',
        'hva kan du hjelpe med',
        'hva kan du hjelpe oss med',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly help: Own['help'];
    readonly welcome: Own['welcome'];
  }
  interface CardTexts extends OwnCards {}
}
