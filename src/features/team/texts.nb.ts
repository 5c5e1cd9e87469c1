/** The team and those in it, in bokmål. */
export const nb = {
  texts: {
    team: {
      answer: {
        lead: '{{name}} er teamleder.',
        noLead: 'Teamet har ingen teamleder nå.',
      },
      role: {
        teamLead: 'Teamleder',
        member: 'Teammedlem',
        userRepresentative: 'Brukerrepresentant',
        leader: 'Leder',
        none: 'Ikke med',
      },
      group: {
        teamLead_one: 'Teamleder',
        teamLead_other: 'Teamledere',
        member_one: 'Teammedlem',
        member_other: 'Teammedlemmer',
        userRepresentative_one: 'Brukerrepresentant',
        userRepresentative_other: 'Brukerrepresentanter',
        leader_one: 'Leder',
        leader_other: 'Ledere',
      },
      hint: {
        noTeamLead: 'Teamet har ingen teamleder nå. Hvem som helst av dere kan ta rollen.',
        noUserRepresentative:
          'Ingen brukerrepresentant er med ennå. Den som selv har brukt tjenestene, ser ofte noe dere andre ikke ser. Spør gjerne en brukerorganisasjon.',
        few_one:
          'Dere er {{count}} i teamet når ledere ikke regnes med. Fire til seks er ofte passe, så dere kan dele på arbeidet.',
        few_other:
          'Dere er {{count}} i teamet når ledere ikke regnes med. Fire til seks er ofte passe, så dere kan dele på arbeidet.',
        many_one:
          'Dere er {{count}} i teamet når ledere ikke regnes med. Fire til seks er ofte passe, så det er lett å møtes.',
        many_other:
          'Dere er {{count}} i teamet når ledere ikke regnes med. Fire til seks er ofte passe, så det er lett å møtes.',
      },
      subtitle: '{{municipalities}} · {{network}}',
      done: 'Teamet er satt opp, og dere er med i {{network}}.',
      already: 'Denne chatten har allerede et team.',
      saved: 'Endringene er lagret.',
      youLead: 'Du er teamleder nå.',
      largeChat: 'Dere er mange i denne chatten. Begynn med deg selv, så legger du til de andre etterpå.',
      chatNote:
        'Velg rolle for hver av dem som skal være med. Ledere er ikke med i det daglige arbeidet, men får vite hvordan det går.',
      nextTask: 'Neste oppgave',
      whereAreWe: 'Hvor er vi?',
      takeLead: 'Jeg tar rollen som teamleder',
      editRoster: 'Endre medlemmer og roller',
      editDetails: 'Endre navn og kommune',
      leave: {
        title: 'Vil du gå ut av {{team}}?',
        message:
          'Da får du ikke lenger påminnelser fra teamet. Saker der du er alene som kontaktperson, går til teamlederen.',
        yes: 'Ja, ta meg ut av teamet',
        no: 'Nei, jeg blir',
        done: '{{name}} er ikke lenger med i teamet {{team}}.',
        notIn: 'Du er ikke med i teamet {{team}}.',
      },
      takeOut: {
        title: 'Vil du ta {{names}} ut av teamet?',
        message:
          'Den som går ut, ser ikke lenger det teamet gjør. Saker ingen andre følger opp, går til teamlederen med en gang.',
        yes: 'Ja, ta ut og lagre',
        no: 'Nei, la alt være som det er',
      },
      leadLeft: {
        title: 'Teamet trenger en ny teamleder',
        message:
          'Det er helt i orden å bytte underveis. Hvem som helst av dere kan ta rollen, og dere kan bytte igjen senere.',
      },
      joined: {
        title: 'Velkommen, {{names}}',
        message: 'Skal {{names}} være med i teamet {{team}}? {{lead}} er teamleder og kan legge til flere.',
        somebody: 'du som er ny her',
      },
      back: {
        title: 'Velkommen tilbake, {{names}}',
        message:
          'Teamet {{team}} har ingen teamleder nå. {{names}} kan ta rollen og er da med igjen, med sakene som ingen har overtatt.',
      },
      choose: {
        title: 'Hvilket team gjelder det?',
        message: 'Nå gjelder det {{team}}. Velg et annet for å bytte.',
        goOn: 'Hva vil du gjøre nå?',
        onlyOne: 'Du er med i ett team: {{team}}.',
        inChat: 'Her gjelder det teamet i denne chatten. Vil du bytte, så skriv til meg i den personlige chatten.',
        done: 'Da gjelder det {{team}} når du skriver til meg her.',
      },
    },
    refusals: {
      joinCodeMissing: 'Skriv koden dere har fått av prosjektgruppen.',
      unknownJoinCode:
        'Jeg kjenner ikke koden «{{code}}». Sjekk at den er skrevet riktig, eller be prosjektgruppen om en ny.',
      expiredJoinCode: 'Koden har gått ut. Be prosjektgruppen om en ny, så er dere i gang.',
      teamAlreadyHere: 'Denne chatten har allerede et team: {{team}}.',
      unknownMember: 'Personen er ikke med i teamet.',
      neverInTeam: 'Rollen som teamleder er for den som er med i teamet, eller har vært det.',
      nobodyInTeam: 'Hvem er med i teamet? Velg en rolle for minst én av dere.',
      personNotFound:
        'Jeg finner ingen «{{name}}» i denne chatten. Sjekk navnet, eller legg personen til i chatten først.',
      personAmbiguous: 'Det er flere i chatten som kan hete «{{name}}». Skriv hele navnet.',
      tooManyMembers: 'Det er plass til {{max}} i teamet. Ta med dem som skal jobbe sammen nå.',
      teamNameMissing: 'Hva heter teamet? Skriv et navn, for eksempel det dere kaller dere til daglig.',
      municipalityMissing: 'Skriv minst én kommune.',
      tooManyMunicipalities: 'Det er plass til {{max}} kommuner i ett team.',
      setUpInTeamChat:
        'Et team settes opp i teamets egen gruppechat eller kanal, så alle ser det. Legg til Los der og skriv «@Los Sett opp teamet».',
      teamLeadThere: '{{name}} er teamleder. Be om å få rollen hvis du skal ta over.',
    },
    cards: {
      roster: {
        title: 'Medlemmer og roller',
        intro:
          'Velg ny teamleder her hvis en annen skal ta over. Velg «Ikke med» for den som slutter. Slutter kontaktpersonen eller får en annen rolle, går saken til teamlederen.',
        newcomers: 'Skal flere i chatten være med?',
        newcomersRole: 'Hvilken rolle får de nye?',
        namesExample: 'Skriv navnene med komma mellom',
        save: 'Lagre',
      },
      team: {},
      'team-details': {
        title: 'Navn og kommune',
        name: 'Hva heter teamet?',
        municipalities: 'Hvilken kommune? Er teamet fra flere kommuner, skriver du alle.',
        municipalitiesExample: 'For eksempel Vik, Nes og Ås',
        save: 'Lagre',
      },
      'team-set-up': {
        title: 'Sett opp teamet',
        intro: 'Det tar et par minutter. Alt kan endres etterpå.',
        code: 'Hva er koden fra prosjektgruppen?',
        codeExample: 'For eksempel KM47-R2WT',
        name: 'Hva heter teamet?',
        municipalities: 'Hvilken kommune? Er teamet fra flere kommuner, skriver du alle.',
        municipalitiesExample: 'For eksempel Vik, Nes og Ås',
        people: 'Hvem er med?',
        save: 'Sett opp teamet',
      },
    },
  },
  commands: {
    new: {
      title: 'Sett opp teamet',
      does: 'Det tar et par minutter',
      phrases: [
        'sett opp teamet',
        'sett opp team',
        'sette opp teamet',
        'nytt team',
        'opprette team',
        'lage team',
        'start teamet',
        'bli med {code}',
        'bli med i nettverket {code}',
        'sett opp teamet {code}',
        '{onlyCode}',
        'kode {code}',
        'koden er {code}',
        'kom i gang',
        'komme i gang',
        'start',
        'vi har kode {code}',
        'vi har fått kode {code}',
        'melde på teamet',
      ],
    },
    show: {
      title: 'Teamet',
      starter: 'Hvem er med i teamet?',
      does: 'Hvem som er med, og i hvilken rolle',
      phrases: [
        'team',
        'vårt team',
        'mitt team',
        'teamet mitt',
        'hvem er med',
        'hvem er med i teamet',
        'hvem er i teamet',
        'hvem er medlem',
        'hvem er medlemmer i teamet',
        'medlemsliste',
        'hvem er vi',
        'hvem er med her',
      ],
    },
    roster: {
      title: 'Endre medlemmer og roller',
      does: 'Når noen kommer til eller slutter',
      phrases: [
        'endre teamet',
        'endre roller',
        'endre medlemmer',
        'endre medlemmer og roller',
        'roller',
        'rollene',
        'medlemmer',
        'medlemmene',
        'nytt medlem',
        'legg til medlem',
        'fjern medlem',
        'bytt teamleder',
        'ny teamleder',
        'legg til {person} i teamet',
        'nytt medlem {person}',
        'legg til {person} som medlem',
        '{person} er ny i teamet',
        '{person} er nytt medlem',
        '{person} blir med i teamet',
        '{person} skal være med i teamet',
        '{person} vil være med i teamet',
        '{person} skal inn i teamet',
        '{person} har sluttet',
        '{person} slutter',
        '{person} skal slutte',
        '{person} er ikke med lenger',
        'fjern {person} fra teamet',
        'ta {person} ut av teamet',
        '{person} skal ut av teamet',
        '{person} er ny teamleder',
        'bytt teamleder til {person}',
        'legg til noen i teamet',
        'ny i teamet',
        'nytt teammedlem',
        'ny kollega i teamet',
        'noen har sluttet',
        'en har sluttet',
        'teamet har fått nytt medlem',
        'vi har fått et nytt medlem',
        '{person} slutter i teamet',
        '{person} har begynt i teamet',
        '{person} begynner i teamet',
        'vi har fått en ny i teamet',
        'vi har fått en ny kollega i teamet',
      ],
    },
    details: {
      title: 'Endre navn og kommune',
      phrases: ['endre navn og kommune', 'endre navn', 'endre navnet', 'bytt navn', 'endre kommune', 'endre kommunene'],
    },
    takeLead: {
      title: 'Bli teamleder',
      phrases: ['bli teamleder', 'jeg tar rollen som teamleder', 'ta over som teamleder'],
    },
    leave: {
      title: 'Forlat teamet',
      phrases: [
        'forlat teamet',
        'meld meg ut',
        'meld meg ut av teamet',
        'slutte i teamet',
        'jeg slutter',
        'jeg har sluttet',
        'jeg slutter i teamet',
        'fjern meg fra teamet',
      ],
    },
    choose: {
      title: 'Bytt team',
      does: 'Når du er med i flere',
      phrases: ['bytt team', 'velg team', 'mine team', 'teamene mine', 'hvilke team er jeg med i', 'annet team'],
    },
    lead: {
      title: 'Hvem er teamleder?',
      phrases: [
        'hvem er teamleder',
        'hvem er leder',
        'hvem er teamlederen vår',
        'teamlederen',
        'hvem har ansvaret for teamet',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly team: Own['team'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
