import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The plan in a case, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    plan: {
      summary: 'Planen i sak {{code}}',
      begin: 'Kva skal gjerast, kven har hovudansvaret, og når? Lag planen saman med brukaren.',
      individualPlan:
        'Brukaren har individuell plan. Då er det den de brukar, så planen her er slått av, og eg minner ikkje om noko i han.',
      individualPlanKept:
        'Det som stod her frå før, kan framleis lesast. Det kan ikkje endrast så lenge planen er slått av.',
      belongsInRecord: 'Sjølve planen høyrer heime i journalen. Her ligg tiltaka berre til saka blir avslutta.',
      withoutActivity: 'Ikkje knytt til eit område',
      finished: 'Gjort',
      page: 'Side {{page}} av {{pages}}',
      meta: {
        by: 'innan {{date}}',
        wasBy: 'avtalt til {{date}}',
        done: 'gjort {{date}}',
        changed: 'endra {{date}}',
        commented: 'brukaren har ein kommentar',
      },
      roles: {
        serviceUser: 'Brukaren sjølv',
        contactPerson: 'Kontaktpersonen',
        generalPractitioner: 'Fastlegen',
        nav: 'NAV',
        mentalHealthServices: 'Psykisk helse og rus',
        dps: 'DPS',
        nextOfKin: 'Pårørande',
        other: 'Andre',
      },
      facts: {
        activity: 'Område',
        responsible: 'Hovudansvar',
        due: 'Når',
        status: 'Status',
      },
      noDue: 'Ingen dag avtalt',
      notDone: 'Ikkje gjort enno',
      doneOn: 'Gjort {{date}}',
      earlier: {
        what: 'Endra {{date}}. Før stod det: «{{what}}»',
        responsible: 'Endra {{date}}. Hovudansvaret var: {{responsible}}',
        due: 'Endra {{date}}. Før var det avtalt til {{due}}',
        noDue: 'Endra {{date}}. Før var ingen dag avtalt',
      },
      form: {
        new: 'Nytt tiltak',
        change: 'Endre tiltaket',
        commentSummary: 'Kommentar til planen i sak {{code}}',
      },
      remove: {
        title: 'Ta tiltaket ut av planen?',
        message: '«{{what}}» og det som er skrive om det, blir borte.',
      },
      news: {
        added: 'Tiltaket er med i planen.',
        saved: 'Endringane er lagra.',
        done: 'Fint, då er det gjort.',
        reopened: 'Tiltaket er ope igjen.',
        removed: 'Tiltaket er teke ut av planen.',
        comment: 'Kommentaren er lagra.',
        individualPlan: 'Notert: Brukaren har individuell plan.',
        noIndividualPlan: 'Planen her er i bruk igjen, med alt som stod i han.',
      },
      press: {
        new: 'Nytt tiltak',
        comment: 'Kommentar frå brukaren',
        copy: 'Kopi til brukaren',
        individualPlan: 'Har individuell plan',
        noIndividualPlan: 'Har ikkje individuell plan lenger',
        done: 'Gjort',
        notDone: 'Ikkje gjort likevel',
        change: 'Endre',
        remove: 'Ta ut',
        confirmRemove: 'Ja, ta det ut',
        keep: 'Nei, behald det',
        toPlan: 'Til planen',
        page: 'Side {{page}}',
      },
      copy: {
        title: 'Planen din, {{date}}',
        intro: 'Dette har vi vorte samde om. Sei frå når noko bør endrast.',
        others: 'Anna',
        action: '{{number}}. {{what}}',
        responsible: 'Hovudansvar: {{role}}',
        due: 'Innan {{date}}',
        done: 'Gjort {{date}}',
        comment: 'Din kommentar: {{comment}}',
        overall: 'Din kommentar til planen: {{comment}}',
        roles: {
          serviceUser: 'deg sjølv',
          contactPerson: 'kontaktpersonen din',
          generalPractitioner: 'fastlegen',
          nav: 'NAV',
          mentalHealthServices: 'psykisk helse og rus',
          dps: 'DPS',
          nextOfKin: 'pårørande',
          other: 'andre',
        },
      },
      fact: 'Plan',
      state: {
        none: 'Ikkje begynt',
        individualPlan: 'Brukaren har individuell plan',
        done_one: '{{done}} av {{count}} tiltak gjort',
        done_other: '{{done}} av {{count}} tiltak gjort',
      },
    },
    refusals: {
      individualPlan:
        'Brukaren har individuell plan, så planen her er slått av. Det som står i han, er der framleis, men kan ikkje endrast no.',
      actionMissing: 'Kva skal gjerast? Skriv det med nokre ord.',
      responsibleMissing: 'Kven har hovudansvaret? Vel ei rolle, aldri eit namn.',
      tooManyActions:
        'Det er plass til {{max}} tiltak i planen. Ta ut eit som ikkje trengst lenger, så blir det plass.',
      unknownAction: 'Tiltaket er ikkje i planen lenger. Her er planen slik han er no.',
    },
    cards: {
      plan: {
        title: 'Plan',
        comment: 'Kommentar frå brukaren',
      },
      'plan-action': {
        comment: 'Kommentar frå brukaren',
        earlier: 'Endringar',
      },
      'plan-action-form': {
        what: 'Kva skal gjerast?',
        example: 'Søkje om kommunal bustad',
        activity: 'Kva område gjeld det?',
        responsible: 'Kven har hovudansvaret?',
        choose: 'Vel ei rolle',
        due: 'Når? (valfritt)',
        comment: 'Kommentar frå brukaren sjølv (valfritt)',
        neverNames: 'Skriv aldri namn, verken på brukaren eller andre.',
        save: 'Lagre',
        back: 'Til planen',
      },
      'plan-comment': {
        title: 'Kommentar frå brukaren',
        question: 'Kva vil brukaren seie om planen?',
        neverNames: 'Skriv aldri namn, verken på brukaren eller andre.',
        save: 'Lagre',
        back: 'Til planen',
      },
    },
  },
  commands: {
    show: {
      title: 'Planen i ei sak',
      does: 'Skriv koden, til dømes plan B-07',
      phrases: ['planen for {case}', 'tiltaka i {case}'],
    },
  },
};
