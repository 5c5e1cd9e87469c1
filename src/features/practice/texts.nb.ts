/** The walk through the team’s own practice, and its checklist, in bokmål. */
export const nb = {
  texts: {
    practice: {
      undone: 'Gjennomgangen er tilbake der dere var.',
      title: 'Slik jobber vi',
      choose: 'Hva vil dere gå gjennom?',
      about:
        'Det tar noen minutter, ett punkt om gangen, og handler om hvordan dere jobber til vanlig, ikke om enkeltsaker.',
      lists: {
        coordination: 'Sjekkliste for samhandling',
        hph: 'HPH: fra sykehus til hjem',
      },
      never: 'Ikke gått gjennom ennå',
      last: 'Sist {{date}}: {{share}}',
      hph: {
        hph0: 'Utskriving (HPH0): Sykehuset og vi har avklart det viktigste før brukeren skrives ut',
        hph1: 'Hjemkomsten forberedes (HPH1): Hjelp, medisiner og hjelpemidler er klare når brukeren kommer hjem',
        hph2: 'Strukturert oppfølging (HPH2): En sykepleier følger opp innen tre dager etter hjemkomst',
        hph3: 'Legetimen forberedes (HPH3): Fastlegen får vite det som trengs før timen',
        hph5: 'Fire uker (HPH5): Vi snakker med brukeren om hvordan det går, og vurderer behovet på nytt',
        hph4: 'Når noe endrer seg (HPH4): Vi følger opp etter fall, svikt i helse eller funksjon, og kontakt med legevakt eller AMK',
        hph6: 'Ved innleggelse (HPH6): Vi gir beskjed om det sykehuset trenger å vite',
      },
      coordination: {
        firstConversation: 'Vi har en første samtale om hva som er viktig',
        contactPerson: 'Brukerne våre har en fast kontaktperson eller koordinator',
        individualPlan: 'Vi tilbyr individuell plan, og brukeren sier ja eller nei',
        planTogether: 'Vi lager planen sammen med brukeren, som får kopi',
        whoDoesWhat: 'Vi avtaler mellom tjenestene hvem som gjør hva, og når',
        crisisPlan: 'Vi lager en kriseplan for dårligere perioder',
        generalPractitioner: 'Vi informerer fastlegen eller har fastlegen med i arbeidet',
        nextOfKin: 'Vi har med pårørende og nettverk slik brukeren ønsker',
        secondConversation: 'Vi har en ny samtale om hva som er viktig, og ser hva som har endret seg',
        followUp: 'Brukerne kan ta kontakt igjen uten ny henvisning, og vet hvem som kan nås utenom kontortid',
      },
      question: 'Har dere dette på plass til vanlig, for dem det gjelder?',
      answers: {
        inPlace: 'På plass',
        notRelevant: 'Ikke aktuelt',
        notInPlace: 'Ikke på plass',
      },
      answeredBefore: 'Svaret forrige gang',
      pause: 'Ta en pause',
      started: '{{list}} · begynt {{date}}',
      completed: '{{list}} · gått gjennom {{date}}',
      incomplete: 'Resultatet vises når alle punktene er besvart. Dere kan ta resten når det passer.',
      gained: 'Kommet på plass siden sist',
      lost: 'Mangler nå, men ikke sist',
      aside: 'Ikke aktuelt lenger',
      added: 'Nytt på listen siden sist',
      others_one: '{{count}} punkt til',
      others_other: '{{count}} punkter til',
      unchanged: 'Ingenting er endret siden sist.',
      next: 'Ta gjerne dette først',
      reason: {
        coordination: 'Punktene følger veien brukeren går, så begynn gjerne med det første som mangler.',
        hph: 'Det kommer tidligst av det som mangler. Det som glipper tidlig, merker dere gjerne i resten av forløpet.',
        own: 'Dere har selv satt det først av det som mangler.',
        slipped: 'Det var på plass forrige gang, så dere vet hvordan det kan gjøres.',
      },
      note: {
        proposal: 'Punktene er et forslag fra Los. Dere kan gjøre dem til deres egne.',
        own: 'Punktene er deres egne, slik de var da dere begynte.',
        hph: 'Punktene bygger på HPH, Helhetlig pasientforløp i hjemmet, fra Trondheim.',
      },
      allInPlace: 'Ingenting står igjen. Gå gjennom punktene igjen før neste samling.',
      none: 'Dere har ikke sjekket dette ennå. Det tar noen minutter, ett punkt om gangen, og handler om hvordan dere jobber til vanlig, ikke om enkeltsaker.',
      summary: 'Slik jobber vi: {{points}}. {{fidelity}}',
      askAgain: 'Vil dere gå gjennom på nytt?',
      againMessage: 'Resultatet fra {{date}} står til dere er ferdige, og dere ser hva som er endret siden da.',
      askStop: 'Vil dere avbryte gjennomgangen?',
      stopMessage_one:
        'Dere har svart på {{answered}} av {{count}} punkt, og de svarene blir borte. Tidligere gjennomganger blir stående.',
      stopMessage_other:
        'Dere har svart på {{answered}} av {{count}} punkter, og de svarene blir borte. Tidligere gjennomganger blir stående.',
      actions: {
        start: 'Sjekk hvordan dere jobber',
        again: 'Gå gjennom på nytt',
        continue: 'Fortsett',
        keep: 'Nei, ikke nå',
        task: 'Lag en oppgave av det første',
        toResult: 'Til resultatet',
        last: 'Se forrige resultat',
        stop: 'Avbryt gjennomgangen',
        stopNow: 'Ja, avbryt',
        coordination: 'Gå gjennom sjekklisten',
        hph: 'Gå gjennom HPH',
        edit: 'Endre sjekklisten',
      },
    },
    checklistEditing: {
      undone: 'Sjekklisten er som før.',
      title: 'Sjekklisten til {{team}}',
      message:
        'Trykk på et punkt for å endre, flytte eller fjerne det. Nye saker og gjennomganger får listen slik den står her. De som er i gang, beholder listen de har.',
      carries: 'Fylles ut av seg selv fra samtalene',
      proposal: 'Punktene er et forslag fra Los.',
      own: 'Punktene er deres egne.',
      new: 'Nytt punkt',
      newIntro: 'Noe dere vil ha på plass for brukerne deres.',
      edit: 'Endre punktet',
      editIntro: 'Si det gjerne med deres egne ord. Skal det handle om noe annet, så fjern det og lag et nytt.',
      move: 'Flytt punktet',
      moveIntro: 'Dette punktet fylles ut av seg selv fra samtalene. Det kan flyttes, men ikke endres eller fjernes.',
      place: '{{number}} av {{items}}',
      remove: 'Fjerne punktet?',
      removeMessage: '«{{item}}» blir borte fra listen. Saker og gjennomganger som er i gang, beholder det.',
      restore: 'Tilbake til forslaget?',
      restoreMessage:
        'Da gjelder forslaget fra Los igjen, og endringene deres blir borte. Saker og gjennomganger som er i gang, beholder punktene sine.',
      news: {
        added: 'Punktet er lagt til.',
        changed: 'Punktet er lagret.',
        removed: 'Punktet er fjernet.',
        restored: 'Nå gjelder forslaget igjen.',
      },
      press: {
        new: 'Nytt punkt',
        restore: 'Tilbake til forslaget',
        walk: 'Sjekk hvordan dere jobber',
        add: 'Legg til',
        save: 'Lagre',
        remove: 'Fjern punktet',
        keep: 'Behold det',
        confirmRemove: 'Ja, fjern det',
        keepOurs: 'Behold listen vår',
        confirmRestore: 'Ja, bruk forslaget',
      },
    },
    refusals: {
      unknownItem: 'Punktet er ikke på sjekklisten lenger.',
      tooManyItems: 'Det er plass til {{max}} punkter. Fjern et dere ikke trenger, så blir det plass.',
      itemCarriesMean:
        'Dette punktet fylles ut av seg selv fra samtalene. Det kan flyttes, men ikke endres eller fjernes.',
    },
    cards: {
      'practice-lists': {},
      'practice-result': {
        title: 'Slik jobber vi',
        history: 'Tidligere gjennomganger',
        items: 'Trykk på et punkt for å endre svaret',
      },
      'checklist-edit': {},
      'checklist-item': {
        question: 'Hva skal stå på punktet?',
        privacy: 'Skriv aldri navn på brukere, pårørende eller andre.',
        place: 'Hvilken plass skal det ha på listen?',
      },
    },
  },
  commands: {
    choose: {
      title: 'Sjekk hvordan dere jobber',
      does: 'Sjekkliste for samhandling, eller HPH',
      phrases: [
        'sjekk hvordan dere jobber',
        'se på hvordan vi jobber',
        'gjennomgang av praksis',
        'sjekke hvordan vi jobber',
        'gå gjennom praksisen',
        'gå gjennom praksisen vår',
        'praksis',
        'praksisen vår',
      ],
    },
    coordination: {
      title: 'Gå gjennom sjekklisten',
      does: 'Sjekkliste for samhandling',
      phrases: ['sjekkliste', 'sjekklisten', 'sjekklista', 'gå gjennom sjekklisten', 'sjekkliste for samhandling'],
    },
    hph: {
      title: 'Gå gjennom HPH',
      does: 'Fra sykehus til hjem, slik dere jobber',
      phrases: ['gå gjennom hph', 'gå gjennom hph-punktene', 'hph-sjekkliste', 'sjekkliste for hph'],
    },
    edit: {
      title: 'Endre sjekklisten',
      does: 'Gjør punktene til deres egne',
      phrases: [
        'endre sjekklisten',
        'endre sjekklista',
        'endre sjekklisten vår',
        'egen sjekkliste',
        'tilpass sjekklisten',
        'slett punkt på sjekklisten',
        'bytt ut punkt på sjekklisten',
        'rett på sjekklisten',
        'nytt punkt',
      ],
    },
    show: {
      title: 'Slik jobber vi',
      does: 'Resultatet av gjennomgangene',
      phrases: [
        'slik jobber vi',
        'vis praksisen',
        'vis gjennomgangen',
        'tidligere gjennomganger',
        'resultatet av gjennomgangen',
        'hva ble resultatet av gjennomgangen',
        'forrige gjennomgang',
        'hva fant vi i gjennomgangen',
        'gå gjennom på nytt',
      ],
    },
    newItem: {
      title: 'Nytt punkt på sjekklisten',
      phrases: [
        'nytt punkt på sjekklisten',
        'nytt punkt på sjekklista',
        'legg til punkt',
        'legg til et punkt',
        'sett inn punkt på sjekklisten',
        'enda et punkt på sjekklisten',
        'legg til punkt på sjekklisten',
      ],
    },
    restore: {
      title: 'Tilbake til forslaget',
      phrases: [
        'tilbake til forslaget',
        'tilbake til den opprinnelige sjekklisten',
        'sjekklisten slik den var',
        'angre endringene i sjekklisten',
        'bruk forslaget igjen',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly practice: Own['practice'];
    readonly checklistEditing: Own['checklistEditing'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
