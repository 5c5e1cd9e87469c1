/** The plan in a case, in bokmål. */
export const nb = {
  texts: {
    plan: {
      summary: 'Planen i sak {{code}}',
      begin:
        'Hva ønsker brukeren å oppnå? Hva skal gjøres, hvem har hovedansvaret, og når? Lag planen sammen med brukeren.',
      goal: 'Mål: {{goal}}',
      everyGoal: 'Alle områdene har et mål. Trykk på et av dem for å endre det.',
      individualPlan:
        'Brukeren har individuell plan. Da er det den dere bruker, så planen her er slått av, og jeg minner ikke om noe i den.',
      individualPlanKept:
        'Det som sto her fra før, kan fortsatt leses. Det kan ikke endres så lenge planen er slått av.',
      belongsInRecord:
        'Selve planen hører hjemme i journalen. Det som står her, slettes en tid etter at saken er avsluttet.',
      withoutActivity: 'Ikke knyttet til et område',
      finished: 'Gjort',
      page: 'Side {{page}} av {{pages}}',
      meta: {
        by: 'innen {{date}}',
        wasBy: 'avtalt til {{date}}',
        done: 'gjort {{date}}',
        changed: 'endret {{date}}',
        commented: 'brukeren har en kommentar',
      },
      roles: {
        serviceUser: 'Brukeren selv',
        contactPerson: 'Kontaktpersonen',
        generalPractitioner: 'Fastlegen',
        nav: 'NAV',
        mentalHealthServices: 'Psykisk helse og rus',
        dps: 'DPS',
        nextOfKin: 'Pårørende',
        other: 'Andre',
      },
      facts: {
        activity: 'Område',
        responsible: 'Hovedansvar',
        due: 'Når',
        status: 'Status',
      },
      noDue: 'Ingen dag avtalt',
      notDone: 'Ikke gjort ennå',
      doneOn: 'Gjort {{date}}',
      earlier: {
        what: 'Endret {{date}}. Før sto det: «{{what}}»',
        responsible: 'Endret {{date}}. Hovedansvaret var: {{responsible}}',
        due: 'Endret {{date}}. Før var det avtalt til {{due}}',
        noDue: 'Endret {{date}}. Før var ingen dag avtalt',
      },
      form: {
        new: 'Nytt tiltak',
        change: 'Endre tiltaket',
        newGoal: 'Nytt mål',
        changeGoal: 'Endre målet',
        commentSummary: 'Kommentar til planen i sak {{code}}',
      },
      remove: {
        title: 'Ta tiltaket ut av planen?',
        message: '«{{what}}» og det som er skrevet om det, blir borte.',
      },
      news: {
        added: 'Tiltaket er med i planen.',
        saved: 'Endringene er lagret.',
        done: 'Fint, da er det gjort.',
        reopened: 'Tiltaket er åpent igjen.',
        removed: 'Tiltaket er tatt ut av planen.',
        goal: 'Målet er lagret.',
        goalRemoved: 'Målet er tatt bort.',
        comment: 'Kommentaren er lagret.',
        individualPlan: 'Notert: Brukeren har individuell plan.',
        noIndividualPlan: 'Planen her er i bruk igjen, med alt som sto i den.',
      },
      undone: {
        action: 'Tiltaket er tilbake i planen.',
        goal: 'Målet står som før.',
        comment: 'Kommentaren står som før.',
        individualPlan: 'Angret. Planen står som før.',
      },
      press: {
        new: 'Nytt tiltak',
        newGoal: 'Nytt mål',
        copy: 'Kopi til brukeren',
        individualPlan: 'Har individuell plan',
        noIndividualPlan: 'Ikke individuell plan lenger',
        done: 'Gjort',
        notDone: 'Ikke gjort likevel',
        change: 'Endre',
        remove: 'Ta ut',
        confirmRemove: 'Ja, ta det ut',
        keep: 'Nei, behold det',
        toPlan: 'Til planen',
        page: 'Side {{page}}',
      },
      copy: {
        title: 'Planen din, {{date}}',
        intro: 'Dette har vi blitt enige om. Si fra når noe bør endres.',
        others: 'Annet',
        action: '{{number}}. {{what}}',
        responsible: 'Hovedansvar: {{role}}',
        due: 'Innen {{date}}',
        done: 'Gjort {{date}}',
        comment: 'Din kommentar: {{comment}}',
        overall: 'Din kommentar til planen: {{comment}}',
        roles: {
          serviceUser: 'deg selv',
          contactPerson: 'kontaktpersonen din',
          generalPractitioner: 'fastlegen',
          nav: 'NAV',
          mentalHealthServices: 'psykisk helse og rus',
          dps: 'DPS',
          nextOfKin: 'pårørende',
          other: 'andre',
        },
      },
      fact: 'Plan',
      state: {
        none: 'Ikke begynt',
        goals_one: 'Ett mål, ingen tiltak ennå',
        goals_other: '{{count}} mål, ingen tiltak ennå',
        individualPlan: 'Brukeren har individuell plan',
        done_one: '{{done}} av {{count}} tiltak gjort',
        done_other: '{{done}} av {{count}} tiltak gjort',
      },
    },
    refusals: {
      individualPlan:
        'Brukeren har individuell plan, så planen her er slått av. Det som står i den, er der fortsatt, men kan ikke endres nå.',
      actionMissing: 'Hva skal gjøres? Skriv det med noen ord.',
      responsibleMissing: 'Hvem har hovedansvaret? Velg en rolle, aldri et navn.',
      tooManyActions: 'Det er plass til {{max}} tiltak i planen. Ta ut et som ikke trengs lenger, så blir det plass.',
      unknownAction: 'Tiltaket er ikke i planen lenger. Her er planen slik den er nå.',
    },
    cards: {
      plan: {
        title: 'Plan',
        comment: 'Brukerens kommentar',
      },
      'plan-action': {
        comment: 'Brukerens kommentar',
        earlier: 'Endringer',
      },
      'plan-action-form': {
        what: 'Hva skal gjøres?',
        example: 'For eksempel: Søke om kommunal bolig',
        activity: 'Hvilket område gjelder det?',
        responsible: 'Hvem har hovedansvaret?',
        choose: 'Velg en rolle',
        due: 'Når? (valgfritt)',
        comment: 'Brukerens egen kommentar (valgfritt)',
        neverNames: 'Skriv aldri navn, verken på brukeren eller andre.',
        save: 'Lagre',
      },
      'plan-goal': {
        activity: 'Hvilket område gjelder målet?',
        question: 'Hva ønsker brukeren å oppnå? Skriv det med brukerens egne ord.',
        example: 'For eksempel: Eget sted å bo før sommeren',
        remove: 'Tøm feltet for å ta målet bort.',
        neverNames: 'Skriv aldri navn, verken på brukeren eller andre.',
        save: 'Lagre',
      },
      'plan-comment': {
        title: 'Brukerens kommentar',
        question: 'Hva vil brukeren si om planen?',
        neverNames: 'Skriv aldri navn, verken på brukeren eller andre.',
        save: 'Lagre',
      },
    },
  },
  commands: {
    goal: {
      title: 'Nytt mål i en plan',
      does: 'Skriv koden, for eksempel nytt mål B-07',
      phrases: ['nytt mål {case?}', 'sett mål {case?}', 'målene {case?}', 'legg til mål {case?}'],
    },
    show: {
      title: 'Planen i en sak',
      does: 'Skriv koden, for eksempel plan B-07',
      phrases: [
        'tiltak i en sak',
        'plan {case?}',
        'planen {case?}',
        'planen i {case}',
        'planen i en sak',
        'plan for {case}',
        'tiltak {case?}',
        'tiltakene {case?}',
        'mål og tiltak {case}',
        'planen og tiltakene {case}',
      ],
    },
    new: {
      title: 'Nytt tiltak i en plan',
      does: 'Skriv koden, for eksempel nytt tiltak B-07',
      phrases: [
        'nytt tiltak i en plan',
        'nytt punkt i planen {case}',
        'legg inn i planen {case}',
        'skriv i planen {case}',
        'enda et tiltak {case}',
        'nytt tiltak i planen',
        'nytt tiltak {case?}',
        'legg til tiltak {case?}',
      ],
    },
    comment: {
      title: 'Kommentar til planen',
      does: 'Skriv koden, for eksempel kommentar B-07',
      phrases: [
        'kommentar {case?}',
        'brukerens kommentar {case?}',
        'kommentar til planen {case?}',
        'hva brukeren sier om planen {case}',
        'brukeren har sagt noe om planen {case}',
      ],
    },
    copy: {
      title: 'Kopi av planen',
      does: 'Skriv koden, for eksempel kopi av planen B-07',
      phrases: ['kopi av planen {case?}', 'planen til brukeren {case?}', 'skriv ut planen {case?}'],
    },
    individual: {
      title: 'Har individuell plan',
      does: 'Skriv koden, for eksempel har individuell plan B-07',
      phrases: [
        'har individuell plan {case}',
        'har fått individuell plan {case}',
        'brukeren har fått individuell plan {case}',
        'brukeren har individuell plan {case}',
      ],
    },
    noIndividual: {
      title: 'Uten individuell plan',
      does: 'Skriv koden, for eksempel har ikke individuell plan B-07',
      phrases: [
        'har ikke individuell plan {case}',
        'ingen individuell plan {case}',
        'det er ingen individuell plan i {case}',
        'mangler individuell plan {case}',
        'har ikke individuell plan lenger {case}',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly plan: Own['plan'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
