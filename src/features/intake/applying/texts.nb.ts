/** What those who apply to a network read on the web, in bokmål. */
export const nb = {
  texts: {
    applying: {
      start: {
        title: 'Søk om å bli med i {{network}}',
        intro:
          'I et læringsnettverk går kommuner og sykehus sammen om å spørre «Hva er viktig for deg?» i stedet for «Hva er i veien med deg?». Hver kommune har et team som prøver ut endringer sammen med brukerne, og lærer av de andre teamene.',
        costs:
          'Det er fire samlinger på to dager. Mellom samlingene arbeider teamet hjemme. Det koster ingenting å delta.',
        deadline: 'Siste dag å søke',
        replyBy: 'Dere får svar innen',
        criteria: 'Det vi ser etter',
        how: 'Slik søker dere',
        names: 'Hva skjer med navnene?',
        press: 'Begynn på søknaden',
        steps: {
          parts:
            'Skjemaet har fire deler. Bare kommune og kontaktperson må fylles ut. Det dere skriver, lagres underveis.',
          address: 'Søknaden får sin egen adresse. Med den kommer dere tilbake, og flere kan skrive på samme søknad.',
          change: 'Dere kan endre søknaden fram til fristen, også etter at den er sendt.',
        },
        usual: {
          mandate: 'et team som har fått i oppdrag å gjøre arbeidet',
          users: 'at brukere og pårørende er med på ordentlig',
          turn: 'hvordan dere vil gå fra «Hva er i veien med deg?» til «Hva er viktig for deg?»',
        },
        kept: {
          who: 'Prosjektgruppen i nettverket leser søknaden. Ingen andre søkere ser den.',
          ask: 'Spør dem dere fører opp i teamet først. Vet dere ikke navnene ennå, holder det å skrive stillingen.',
          never: 'Ikke skriv fødselsnummer, og ikke noe om enkeltpersoner som får hjelp av tjenestene.',
          sent_one: 'Navn, e-post og telefon slettes {{count}} dag etter at dere har fått svar.',
          sent_other: 'Navn, e-post og telefon slettes {{count}} dager etter at dere har fått svar.',
          draft: 'En søknad som ikke blir sendt, slettes {{days}} dager etter fristen.',
        },
      },
      closed: {
        title: 'Det er ikke mulig å søke nå',
        over: 'Fristen gikk ut {{date}}.',
        closed: 'Søknadsrunden er stengt.',
        begun: 'Har dere en søknad fra før, åpner dere den med adressen dere fikk da dere begynte.',
      },
      full: {
        title: 'Akkurat nå kan ingen flere begynne',
        words:
          'Det er begynt på svært mange søknader. Prøv igjen om en time, eller ta kontakt med dem som sendte deg adressen.',
      },
      gone: {
        round: {
          title: 'Søknadsrunden finnes ikke lenger',
          words: 'Ta kontakt med dem som sendte deg adressen hvis dere vil søke.',
        },
        application: {
          title: 'Søknaden finnes ikke lenger',
          words:
            'Den er slettet, og ingenting av den er igjen. Ta kontakt med prosjektgruppen i nettverket hvis dere lurer på noe.',
        },
      },
      parts: {
        who: 'Hvem som søker',
        why: 'Hvorfor dere vil være med',
        together: 'Hvem dere gjør det sammen med',
        team: 'Teamet',
        whole: 'Se over og send',
      },
      progress: 'Deler av søknaden',
      partOf: 'Del {{number}} av {{of}}',
      address: {
        title: 'Ta vare på adressen til søknaden',
        words:
          'Med den kommer dere tilbake til søknaden, og der leser dere svaret. Den er privat: Alle som har den, kan lese og endre søknaden. Lagre den som et bokmerke, eller send den til deg selv.',
        label: 'Adressen til søknaden',
        show: 'Adressen til søknaden',
      },
      fields: {
        municipality: { label: 'Kommune', hint: 'Søker flere kommuner sammen, skriver du alle.' },
        healthTrust: { label: 'Helseforetak', hint: 'Det kommunen hører til. Listen er fra 2019.' },
        otherTrust: { label: 'Et annet helseforetak', hint: 'Bare hvis det ikke står på listen.' },
        choose: 'Velg',
        another: 'Et annet, som jeg skriver under',
        contact: { label: 'Kontaktperson', hint: 'Den prosjektgruppen tar kontakt med.' },
        name: 'Navn',
        email: 'E-post',
        phone: 'Telefon',
        phoneHint: 'Åtte sifre, eller med landkode først.',
        unit: 'Enhet eller stilling',
        other: 'Annet',
        member: 'Person {{number}}',
      },
      questions: {
        why: {
          label: 'Hvorfor vil dere være med?',
          hint: 'Hva går ikke godt nok for brukerne i dag, og hva vil dere få til?',
        },
        turn: {
          label: 'Hvordan vil dere gå fra «Hva er i veien med deg?» til «Hva er viktig for deg?»',
          hint: 'Fortell gjerne hvor dere vil begynne.',
        },
        anchoring: {
          label: 'Hvordan er arbeidet forankret i den administrative ledelsen?',
          hint: 'Hvem har gitt teamet oppdraget, og hvordan følger de arbeidet?',
        },
        userRepresentation: {
          label: 'Hvordan skal brukere og pårørende være med?',
          hint: 'Har dere en brukerrepresentant i teamet, eller hvordan vil dere finne en?',
        },
        interdisciplinary: {
          label: 'Hvilke fag og tjenester er med?',
          hint: 'For eksempel psykisk helse og rus, NAV og fastleger.',
        },
        clinics: {
          label: 'Hvordan er DPS og ruspoliklinikken med?',
          hint: 'Hvem har dere snakket med, og hva er dere blitt enige om?',
        },
        individualPlans: {
          label: 'Hvordan bruker dere individuell plan i dag?',
          hint: 'Omtrent hvor mange har en, og er den i bruk?',
        },
        agreements: {
          label: 'Hvordan står det til med samarbeidsavtalene?',
          hint: 'Mellom kommunen og sykehuset, og mellom tjenestene.',
        },
        relatedProjects: {
          label: 'Har dere andre prosjekter som henger sammen med dette?',
          hint: 'Da kan vi se dem i sammenheng.',
        },
        resources: {
          label: 'Hvilke ressurser setter dere av?',
          hint: 'Tid, folk og penger.',
        },
        grants: {
          label: 'Har dere fått tilskudd?',
          hint: 'Fra hvem, til hva og hvor lenge.',
        },
      },
      team: {
        intro:
          'Fire til seks personer er vanlig, gjerne fra flere tjenester og med en brukerrepresentant. Spør dem før du fører dem opp.',
        add: 'Legg til en person',
        remove: 'Ta bort person {{number}}',
        most: 'Det er ikke plass til flere enn {{most}} personer.',
      },
      faults: {
        title: 'Dette må rettes',
        rest: 'Alt annet er lagret.',
        identityNumber: 'Her står noe som ligner et fødselsnummer. Ta det bort, så blir feltet lagret.',
        tooLong: 'Teksten er på {{length}} tegn, og det er plass til {{most}}. Kort den ned, så blir den lagret.',
        email: 'Dette ser ikke ut som en e-postadresse. Den skal se ut som navn@kommune.no.',
        phone: 'Dette er ikke et telefonnummer. Skriv åtte sifre, eller landkoden først.',
        municipality: 'Skriv hvilken kommune som søker.',
        name: 'Skriv hvem som er kontaktperson.',
        contact: 'Skriv e-post eller telefon, så dere kan få svar.',
        inField: '{{field}}: {{fault}}',
      },
      press: {
        next: 'Lagre og gå videre',
        toWhole: 'Lagre og se over',
        save: 'Lagre',
        change: 'Endre: {{part}}',
        go: 'Skriv videre',
        send: 'Send søknaden',
        withdraw: 'Trekk søknaden',
        delete: 'Slett søknaden',
        again: 'Søk likevel',
        back: 'Nei, gå tilbake',
        answer: 'Send svaret',
      },
      saved: 'Lagret.',
      savedButFaults: 'Lagret, men noe må rettes.',
      whole: {
        title: { named: 'Søknaden fra {{municipality}}', unnamed: 'Søknaden deres' },
        empty: 'Ikke fylt ut',
        nobody: 'Ingen er ført opp ennå',
        open_one: 'Dere har ett spørsmål igjen. Søknaden kan sendes likevel.',
        open_other: 'Dere har {{count}} spørsmål igjen. Søknaden kan sendes likevel.',
        fewMembers: 'Teamet har færre enn fire personer. Søknaden kan sendes likevel.',
        ready: 'Alt er fylt ut.',
        toNetwork: 'Til {{network}}',
      },
      standing: {
        draft: {
          title: 'Søknaden er ikke sendt ennå',
          words: 'Siste dag å sende den er {{deadline}}.',
        },
        missed: {
          title: 'Søknaden ble ikke sendt',
          words: 'Det er ikke mulig å sende den lenger. Den slettes av seg selv, eller du kan slette den nå.',
        },
        sent: {
          title: 'Søknaden ble sendt {{date}}',
          words:
            'Dere får svar innen {{replyBy}}. Dere kan endre søknaden til og med {{deadline}}. Endringene gjelder med en gang.',
        },
        waiting: {
          title: 'Søknaden ble sendt {{date}}',
          words: 'Den kan ikke endres lenger. Dere får svar innen {{replyBy}}.',
        },
        withdrawn: {
          title: 'Søknaden er trukket',
          words: 'Prosjektgruppen vurderer den ikke.',
          again: 'Ombestemmer dere dere før fristen {{deadline}}, kan dere søke likevel.',
        },
        accepted: { title: 'Dere er med!', words: 'Svaret kom {{date}}.' },
        declined: { title: 'Dere får ikke plass denne gangen', words: 'Svaret kom {{date}}.' },
      },
      receipt: 'Takk for søknaden! Prosjektgruppen har fått den.',
      forgotten: 'Navn, e-post og telefon ble slettet fra søknaden {{date}}.',
      accepted: {
        code: 'Koden til teamet',
        begin: 'Slik kommer dere i gang',
        steps: {
          chat: 'Lag en gruppechat eller en kanal i Teams med dem som skal være i teamet.',
          add: 'Legg til appen Los i chatten. Finner dere den ikke, spør dere IKT i kommunen.',
          code: 'Skriv «@Los Sett opp teamet» i chatten, og legg inn koden.',
        },
        tasks: 'Det første dere gjør',
        tasksIntro: 'Dette er oppgavene i forberedelsespakke 1. Dere kan begynne allerede nå.',
      },
      declined: 'Takk for arbeidet dere la i søknaden. Det dere har tenkt og skrevet, kan dere bruke videre.',
      asked: {
        title: 'Prosjektgruppen vil gjerne vite mer',
        on: 'Spurt {{date}}',
        label: 'Svaret deres',
        empty: 'Skriv svaret før du sender det.',
        sent: 'Svaret er sendt.',
        heading: 'Spørsmål og svar',
        none: 'Ikke besvart',
      },
      withdraw: {
        title: 'Trekke søknaden?',
        words: 'Prosjektgruppen vurderer den da ikke. Dere kan søke likevel fram til fristen.',
        go: 'Ja, trekk søknaden',
      },
      delete: {
        title: 'Slette søknaden?',
        words: 'Alt dere har skrevet, blir borte. Det kan ikke angres.',
        go: 'Ja, slett søknaden',
      },
      conflict: {
        title: 'Noen andre har endret denne delen mens du skrev',
        words:
          'Ingenting av ditt er lagret ennå. Under hvert felt som er endret, ser du hva som er lagret nå. Rett det som trengs, og lagre igjen.',
        now: 'Lagret nå: {{text}}',
        empty: 'Lagret nå: ingenting',
        auto: 'Noen andre har endret denne delen mens du skrev. Trykk «Lagre og gå videre», så ser du hva som er endret.',
      },
      notOpen: 'Søknaden kan ikke endres lenger, så dette ble ikke lagret.',
      news: {
        title_one: 'Ny søknad',
        title_other: 'Nye søknader',
        words: 'Søknad fra {{names}} til {{network}}.',
        waiting_one: '{{count}} søknad venter på svar.',
        waiting_other: '{{count}} søknader venter på svar.',
        nameless: 'en kommune uten navn',
        press: 'Se søknadene',
      },
      repliesDue: {
        title: 'Søkerne skal ha svar innen {{date}}',
        words_one: '{{count}} søknad til {{network}} venter på svar.',
        words_other: '{{count}} søknader til {{network}} venter på svar.',
      },
    },
  },
};

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly applying: (typeof nb)['texts']['applying'];
  }
}
