/** Fifteen minutes a month with each team, in bokmål. */
export const nb = {
  texts: {
    coaching: {
      slot: { short: '{{date}} {{time}}', long: '{{date}} klokken {{time}}' },
      dose: {
        none: 'ingen kvarter i denne perioden',
        some_one: '{{minutes}} min i denne perioden, {{months}} av {{count}} måned',
        some_other: '{{minutes}} min i denne perioden, {{months}} av {{count}} måneder',
      },
      step: { due: 'innen {{date}}', done: '✓ Gjort', notYet: '○ Ikke ennå' },
      state: {
        none: 'Ikke avtalt denne måneden',
        declined: 'Ingen av tidspunktene passet',
        proposed: 'Venter på svar fra teamet',
        agreed: 'Avtalt {{when}}',
        held: '✓ Snakket sammen {{date}}',
      },
      decision: {
        open: 'Prøves nå, siden {{date}}',
        again: 'Prøves en gang til. Sist {{date}}.',
        keep: 'Beholdt {{date}}',
        adapt: 'Tilpasset {{date}}',
        drop: 'Lagt bort {{date}}',
      },
      talk: {
        title: 'Kvarteret med prosjektgruppen',
        next: 'Neste kvarter',
        agreed: 'Neste kvarter',
        proposed: 'Forslag til tidspunkt',
        proposedBy: '{{name}} foreslår et kvarter',
        choose: 'Velg det som passer for dere.',
        waits: 'Venter på svar fra teamet.',
        calendar: 'Til kalenderen: Kvarter om forbedringsarbeidet, {{date}}, {{from}}–{{to}}',
        none: 'Det er ikke avtalt noe tidspunkt ennå.',
        done: 'Kvarteret denne måneden er holdt.',
        declined: {
          team: 'Ingen av tidspunktene passet. Prosjektgruppen foreslår nye.',
          facilitator: 'Ingen av tidspunktene passet for teamet. Foreslå gjerne nye.',
        },
        step: 'Dette ble vi enige om',
        earlier: 'Tidligere',
        earlierLine: {
          open: '{{date}}: {{step}}',
          done: '{{date}}: {{step}} ✓ Gjort',
          notYet: '{{date}}: {{step}} ○ Ikke ennå',
        },
      },
      told: {
        coachingProposed: 'Et kvarter sammen hver måned er det som hjelper mest. Når passer det?',
        coachingAnswered: '{{team}} har svart.',
        coachingComes: 'Snart er det tid for kvarteret.',
        coachingStep: 'Takk for kvarteret!',
      },
      brief: {
        kicker: 'Før kvarteret',
        goals: 'Mål',
        noGoals: 'Ingen mål ennå',
        moreGoals_one: 'Ett til',
        moreGoals_other: '{{count}} til',
        chart: 'Kurven',
        noChart: 'Ingenting måles ennå',
        newest: 'Sist: {{value}} ({{date}})',
        test: 'Siste test',
        noTest: 'Ingenting er prøvd ennå',
        scores: 'Hvor langt de er kommet, {{month}}',
        notScored: 'Sett deres egen skår først, så ser dere teamets.',
        step: 'Enige om sist',
        noStep: 'Ikke noe ennå',
        talkedOn: 'fra {{date}}',
        guidance: 'Veiledning',
        waits_one: 'Ett spørsmål har ventet siden {{date}}',
        waits_other: '{{count}} spørsmål venter, det eldste siden {{date}}',
        dose: 'Så mye har de fått',
      },
      question: {
        unexplained: 'Kurven har endret seg. Hva gjorde dere annerledes da?',
        notTaken: 'Hva skal til for å få gjort det vi ble enige om sist?',
        noGoal: 'Hva vil dere at brukerne skal merke om et halvt år?',
        notMeasured: 'Hvordan vil dere se at det er blitt bedre?',
        noTest: 'Hva er det minste dere kan prøve før neste kvarter?',
        differ: 'Vi ser litt ulikt på hvor langt dere er kommet. Hva ser dere som ikke vi ser?',
        usual: 'Hva har dere lært siden sist, og hva vil dere prøve nå?',
      },
      list: {
        intro_one: 'Snakket med {{done}} av {{count}} team denne måneden. Trykk på et team for å forberede kvarteret.',
        intro_other:
          'Snakket med {{done}} av {{count}} team denne måneden. Trykk på et team for å forberede kvarteret.',
        noTeams: 'Ingen team er med i nettverket ennå.',
      },
      propose: { title: 'Foreslå et kvarter', slot: 'Forslag {{number}}' },
      note: { title: 'Etter kvarteret' },
      news: {
        proposed: 'Forslaget er på vei til teamets chat.',
        proposedLater: 'Forslaget kommer i teamets chat {{date}} klokken {{hour}}.',
        noted: 'Kvarteret er notert. Teamet får det dere ble enige om, i chatten sin.',
        talked: 'Notert: {{minutes}} minutter i dag. Trykk «Noter kvarteret» for å skrive hva dere ble enige om.',
        picked: 'Avtalt. Prosjektgruppen får vite det.',
        declined: 'Greit. Prosjektgruppen får vite det og foreslår nye tidspunkter.',
        done: 'Så bra! Det er gjort.',
        notYet: 'Greit. Ta det opp i neste kvarter.',
        undone: 'Alt er som før igjen.',
      },
      press: {
        list: 'Et kvarter i måneden',
        all: 'Alle teamene',
        brief: 'Forbered kvarteret',
        propose: 'Foreslå et kvarter',
        talked: 'Noter at vi har snakket',
        note: 'Noter kvarteret',
        scores: 'Sett skår',
        send: 'Send til teamet',
        save: 'Lagre',
        none: 'Ingen passer',
        notAfterAll: 'Det passer ikke likevel',
        done: 'Steget er gjort',
        notYet: 'Ikke gjort ennå',
      },
    },
    refusals: {
      noSlots: 'Foreslå minst ett tidspunkt.',
      slotHalf: 'Her trengs både dag og klokkeslett.',
      slotFree: 'En av dagene er en fridag. Velg en arbeidsdag.',
      slotPast: 'Det tidspunktet er forbi. Velg et som kommer.',
      slotFar: 'Velg et tidspunkt innen {{days}} dager.',
      timeOutside: 'Velg et klokkeslett fra 8 til 16.',
      invalidLink: 'Lenken må begynne med https:// og være en hel adresse.',
      invalidMinutes: 'Skriv antall minutter, fra 1 til 240.',
      heldInFuture: 'Den dagen har ikke vært ennå.',
      heldLongAgo: 'Den dagen er for lenge siden. Velg en dag de siste to månedene.',
      dueWithoutStep: 'Skriv hva dere ble enige om, eller la dette stå tomt.',
      noTalk: 'Det er ikke foreslått noe tidspunkt nå.',
      noStep: 'Det er ikke avtalt noe å gjøre her nå.',
    },
    cards: {
      coaching: { question: 'Spør om én ting' },
      'coaching-propose': {
        intro:
          'Teamet velger ett av tidspunktene i chatten sin. Tidene jeg har fylt inn, kan du endre eller ta bort. Ett holder.',
        day: 'Dag',
        time: 'Klokkeslett',
        timeHint: '10.15',
        link: 'Lenke til møtet (valgfritt)',
      },
      'coaching-note': {
        on: 'Når snakket dere sammen?',
        minutes: 'Hvor mange minutter?',
        step: 'Hva ble dere enige om? (valgfritt)',
        stepHint: 'Ett steg, så lite at det blir gjort',
        who: 'Hvem ser til det? (valgfritt)',
        due: 'Innen når? (valgfritt)',
        privacy: 'Teamet får dette i chatten sin. Skriv aldri navn på brukere eller pårørende.',
      },
    },
  },
  commands: {
    list: {
      title: 'Et kvarter i måneden',
      does: 'Hvem dere har snakket med denne måneden',
      phrases: [
        'et kvarter i måneden',
        'kvarter med teamene',
        'kvarterene',
        'foreslå et kvarter',
        'forbered kvarteret',
        'noter kvarteret',
        'har snakket med dem',
        'noter at vi har snakket',
        'månedlig veiledning av teamene',
        'planlegg et kvarter',
        'prat med teamene hver måned',
        'avtal kvarter med teamene',
        'hvilke team har hatt kvarter',
      ],
    },
    show: {
      title: 'Kvarteret vårt',
      does: 'Neste kvarter med prosjektgruppen, og det dere ble enige om',
      phrases: [
        'kvarteret',
        'veiledning hver måned',
        'neste kvarter',
        'neste prat med prosjektgruppen',
        'når er kvarteret',
        'når er neste kvarter',
        'kvarteret med prosjektgruppen',
        'hva ble vi enige om',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];
type OwnRefusals = Own['refusals'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly coaching: Own['coaching'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
