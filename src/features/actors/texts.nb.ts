/** The actor map: whom the work depends on, in bokmål. */
export const nb = {
  texts: {
    actorMap: {
      title: 'Aktørkart',
      middle: { team: 'Teamet', case: 'Brukeren' },
      begin: {
        team: 'Hvem er arbeidet avhengig av? Legg til dem dere samarbeider med, eller burde samarbeide med. Da ser dere hvem som er nær, og hvem som mangler.',
        case: 'Hvem er viktige rundt brukeren? Legg til dem som er med, eller burde vært med. Da ser dere hvem som er nær, og hvem som mangler.',
      },
      unrated_one: 'Si hvordan det er med {{actors}}, så kommer den på bildet.',
      unrated_other: 'Si hvordan det er med {{actors}}, så kommer de på bildet.',
      relations: {
        strong: 'God kontakt',
        weak: 'Svak kontakt',
        missing: 'Ingen kontakt',
        strained: 'Anstrengt',
      },
      meanings: {
        strong: 'Dere finner hverandre når det trengs',
        weak: 'Dere snakker sjelden sammen',
        missing: 'Dere er ikke i kontakt',
        strained: 'Det er vanskelig å samarbeide',
      },
      importances: { i1: 'Litt viktig', i2: 'Viktig', i3: 'Svært viktig' },
      notSaid: 'Ikke vurdert ennå',
      before: '{{relation}} (før: {{before}})',
      row: '{{relation}} · {{importance}}',
      gap: {
        missing_one: '{{actors}} er viktig, men {{who}} har ingen kontakt.',
        missing_other: '{{actors}} er viktige, men {{who}} har ingen kontakt.',
        strained_one: '{{actors}} er viktig, men forholdet er anstrengt.',
        strained_other: '{{actors}} er viktige, men forholdet er anstrengt.',
        weak_one: '{{actors}} er viktig, men kontakten er svak.',
        weak_other: '{{actors}} er viktige, men kontakten er svak.',
      },
      who: { us: 'dere', team: 'teamet' },
      good: '{{who}} har god kontakt med alle som er viktige.',
      noneImportant: 'Ingen på kartet er satt som viktige.',
      alt: 'Aktørkart. Midt i står {{middle}}. {{actors}}.',
      notDrawn: 'Bildet viser de {{drawn}} viktigste. Resten står i listen.',
      scale: 'Nær midten: god kontakt',
      gone: 'Bildet er tatt bort. Skriv «{{mention}}aktørkart» for å se det igjen.',
      suggestions: {
        generalPractitioner: 'Fastlegen',
        nav: 'NAV',
        dps: 'DPS',
        hospital: 'Sykehuset',
        municipalServices: 'Kommunale tjenester',
        homeCare: 'Hjemmetjenesten',
        emergencyRoom: 'Legevakten',
        nextOfKin: 'Pårørende',
        userOrganisation: 'Brukerorganisasjonen',
        school: 'Skole og barnehage',
        employer: 'Arbeidsgiveren',
        police: 'Politiet',
        volunteers: 'Frivillige',
      },
      neverNames: 'Roller og tjenester, aldri navn på personer.',
      rename: 'Endre navnet',
      renew: 'Aktørkartet på nytt',
      renewQuestion: 'Hvordan er det nå?',
      asBefore: 'Slik var det sist',
      news: {
        added: 'Lagt til på kartet.',
        rated: '{{actor}} er på bildet.',
        saved: 'Lagret.',
        renamed: 'Navnet er endret.',
        removed: 'Tatt av kartet.',
        renewed: 'Gått gjennom. Endret i dag: {{actors}}.',
        renewedSame: 'Gått gjennom. Kartet er som før.',
      },
      undone: 'Aktøren står som før.',
      press: {
        add: 'Legg til aktører',
        rate: 'Vurder dem som mangler',
        renew: 'Gå gjennom på nytt',
        toMap: 'Til aktørkartet',
        rename: 'Endre navnet',
        remove: 'Ta av kartet',
        action: 'Nytt tiltak',
      },
    },
    refusals: {
      actorMissing: 'Velg minst én, eller skriv en selv.',
      actorKnown: '«{{name}}» står på kartet fra før, så du trenger ikke å skrive det igjen.',
      tooManyActors: 'Det er plass til {{max}} på kartet. Ta av en dere ikke trenger, så blir det plass.',
      unknownActor: 'Den er ikke på kartet lenger. Her er kartet slik det er nå.',
    },
    cards: {
      'actor-map': {},
      actor: {
        relation: 'Hvordan er kontakten?',
        importance: 'Hvor viktig?',
      },
      'actors-new': {
        suggested: 'Hvem er med, eller burde være med?',
        own: 'Andre: én på hver linje',
        example: 'For eksempel: Boligkontoret',
        save: 'Legg til',
      },
      'actor-name': {
        name: 'Hva skal stå på kartet?',
        save: 'Lagre',
      },
    },
  },
  commands: {
    show: {
      title: 'Aktørkart',
      does: 'Hvem dere samarbeider med, og hvem som mangler',
      phrases: ['aktørkartet', 'kartlegg aktører', 'hvem må vi samarbeide med', 'samarbeidspartnere'],
    },
    new: {
      title: 'Legg til aktører',
      phrases: [
        'legg til aktør',
        'ny samarbeidspartner',
        'legg til i aktørkartet',
        'legg inn noen i aktørkartet',
        'enda en samarbeidspartner',
        'legg til aktører',
        'ny aktør',
        'nye aktører',
      ],
    },
    renew: {
      title: 'Gå gjennom aktørkartet',
      phrases: ['gå gjennom aktørkartet', 'aktørkartet på nytt', 'oppdater aktørkartet', 'se over aktørkartet'],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly actorMap: Own['actorMap'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
