/** The learning network, in bokmål. */
export const nb = {
  texts: {
    network: {
      undone: {
        sessions: 'Samlingene er som før. Team som har fått beskjed om noe annet, får beskjed om det.',
        code: 'Koden virker igjen.',
      },
      template: {
        rop2014: 'ROP 2014: psykisk helse og rus',
        national2022: 'Nasjonalt 2022: gode pasientforløp',
      },
      created: 'Nettverket er laget. Gi koden til teamene, så kan de bli med.',
      sessionsSaved: 'Samlingene er lagret, og teamene får de nye datoene.',
      facilitatorsSaved: 'Prosjektgruppen er oppdatert.',
      invited: 'Her er en ny kode. De andre kodene virker fortsatt.',
      connected: 'Denne chatten hører nå til nettverket.',
      chosen: 'Nå gjelder det dette nettverket når du skriver til meg her.',
      code: {
        label: 'Kode for nye team',
        expires: 'Gjelder til og med {{date}}',
        more_one: '{{count}} kode til er gyldig',
        more_other: '{{count}} koder til er gyldige',
      },
      noTeams: 'Ingen team er med ennå. Gi koden til teamene, så melder de seg på fra sin egen chat.',
      teams_one: '{{count}} team: {{names}}',
      teams_other: '{{count}} team: {{names}}',
      session: 'Samling {{number}}',
      newCode: 'Ny kode',
      codes: 'Se kodene',
      editSessions: 'Endre samlingene',
      editFacilitators: 'Prosjektgruppen',
      editPackages: 'Endre pakkene',
      overview: 'Nettverket',
      found: 'Nytt nettverk',
      codeList: {
        title: 'Koder for nye team',
        none: 'Ingen koder er gyldige nå. Lag en ny når et team skal bli med.',
        message:
          'Den som har en kode, kan sette opp et team i nettverket. Trekk tilbake en kode som er kommet på avveie. Teamene som er med, blir stående.',
        line: '{{code}} gjelder til og med {{date}}',
        revoke: 'Trekk tilbake {{code}}',
        revoked: 'Koden er trukket tilbake.',
      },
      nobodyElse: 'Vil du ha med flere, så legg til Los i en chat med dem og skriv «@Los Mine nettverk» der.',
      takeOut: {
        title: 'Vil du ta {{name}} ut av prosjektgruppen?',
        message:
          'Tilgangen til nettverket blir borte med en gang. Bare andre i prosjektgruppen kan slippe inn igjen den som er ute.',
        yes: 'Ja, ta ut og lagre',
        no: 'Nei, la alt være som det er',
      },
      keepAll: 'Nei, alle blir',
      list: {
        title: 'Nettverkene dine',
        message: 'Velg det du vil arbeide med her.',
        none: 'Du er ikke med i noen prosjektgruppe ennå. En som er med, kan legge deg til.',
        noneYet: 'Du har ingen nettverk ennå. Lag gjerne det første.',
      },
    },
    refusals: {
      lastFacilitator: 'Nettverket trenger minst én i prosjektgruppen. Legg til en annen først.',
      networkNameMissing: 'Hva heter nettverket? Skriv et navn.',
      sessionDateMissing: 'Når er samling {{number}}? Velg den første dagen.',
      nobodyPicked: 'Ingen er valgt. Velg hvem som skal inn eller ut.',
      sessionsOutOfOrder: 'Samlingene må komme etter hverandre i tid, og siste dag kan ikke være før den første.',
    },
    cards: {
      facilitators: {
        title: 'Prosjektgruppen',
        intro: 'Alle i prosjektgruppen kan det samme.',
        now: 'Med nå',
        add: 'Skal flere i chatten være med?',
        namesExample: 'Skriv navnene med komma mellom',
        remove: 'Skal noen ut?',
        save: 'Lagre',
      },
      network: {},
      'network-new': {
        title: 'Nytt nettverk',
        intro: 'Datoene kan endres etterpå. En samling varer to dager.',
        template: 'Hvilken mal vil du bruke?',
        name: 'Hva heter nettverket?',
        nameExample: 'For eksempel Læringsnettverk Nord',
        first: 'Første dag',
        place: 'Sted',
        save: 'Lag nettverket',
      },
      'network-sessions': {
        title: 'Samlingene',
        intro: 'Teamene får de nye datoene, og påminnelsene følger med.',
        first: 'Første dag',
        last: 'Siste dag',
        place: 'Sted',
        save: 'Lagre',
      },
    },
  },
  commands: {
    show: {
      title: 'Nettverket',
      does: 'Samlinger, pakker og team',
      phrases: ['nettverket', 'nettverk', 'nettverket vårt', 'mitt nettverk', 'læringsnettverket'],
    },
    list: {
      title: 'Mine nettverk',
      phrases: ['mine nettverk', 'nettverkene mine', 'bytt nettverk', 'koble til nettverket'],
    },
    invite: {
      title: 'Ny kode',
      does: 'Slik blir nye team med',
      phrases: ['ny kode', 'lag kode', 'lag ny kode', 'kode', 'inviter team', 'ny påmeldingskode'],
    },
    sessions: {
      title: 'Endre samlingene',
      does: 'Nye datoer og steder',
      phrases: [
        'endre samlingene',
        'endre samlinger',
        'endre datoer',
        'endre datoene',
        'flytt samling',
        'flytt samlingen',
      ],
    },
    codes: {
      title: 'Se kodene',
      phrases: ['koder', 'kodene', 'vis kodene', 'trekk tilbake kode'],
    },
    facilitators: {
      title: 'Prosjektgruppen',
      phrases: ['prosjektgruppen', 'prosjektgruppe', 'inviter prosjektgruppen', 'endre prosjektgruppen'],
    },
    new: {
      title: 'Nytt nettverk',
      does: 'Velg mal og sett datoer',
      phrases: ['nytt nettverk', 'opprett nettverk', 'lag nettverk', 'nytt læringsnettverk'],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly network: Own['network'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
