import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Whom messages do not reach, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    undelivered: {
      none: 'Alle får meldingane sine.',
      message: 'Den siste meldinga mi kom ikkje fram til desse. Dei går ut av lista når den neste kjem fram.',
      facilitators: 'Prosjektgruppa',
      teamRoom: 'Teamchatten',
      facilitatorsRoom: 'Chatten til prosjektgruppa',
      tried: 'Sist prøvd {{date}}',
      more_one: 'Og éin til.',
      more_other: 'Og {{count}} til.',
      hint_one:
        'Éin av dykk får ikkje meldingar frå meg. Skriv «{{mention}}kven får ikkje meldingar» for å sjå kvifor.',
      hint_other:
        '{{count}} av dykk får ikkje meldingar frå meg. Skriv «{{mention}}kven får ikkje meldingar» for å sjå kvifor.',
      press: {
        list: 'Kven får ikkje meldingar?',
        team: 'Til teamet',
        network: 'Til nettverket',
      },
      person: {
        blocked: {
          why: 'Har skrudd av Los eller fjerna appen.',
          what: 'For å få meldingar igjen: Opne «Appar» i Teams, finn Los og trykk «Legg til».',
        },
        uninstalled: {
          why: 'Har fjerna Los frå Teams.',
          what: 'For å få meldingar igjen: Opne «Appar» i Teams, finn Los og trykk «Legg til».',
        },
        notInstalled: {
          why: 'Har ikkje lagt til Los i Teams.',
          what: 'For å få meldingar: Opne «Appar» i Teams, finn Los og trykk «Legg til».',
        },
        neverTalked: {
          why: 'Har ikkje skrive til meg enno, så eg veit ikkje kvar eg kan svare.',
          what: 'For å få meldingar: Opne Los i Teams og skriv «hei».',
        },
        closed: {
          why: 'IT-avdelinga har ikkje sleppt til Los.',
          what: 'Be IT-avdelinga sleppe til Los i Teams.',
        },
        away: {
          why: 'Chatten med meg finst ikkje lenger.',
          what: 'For å få meldingar: Opne Los i Teams og skriv «hei».',
        },
        down: {
          why: 'Teams verka ikkje då eg prøvde å skrive.',
          what: 'Du treng ikkje gjere noko. Eg skriv igjen ved neste påminning.',
        },
        noAnswer: {
          why: 'Teams svarte ikkje. Meldinga kan ha kome fram likevel.',
          what: 'Du treng ikkje gjere noko. Eg skriv igjen ved neste påminning.',
        },
        other: {
          why: 'Teams tok ikkje imot meldinga (svaret var {{reason}}).',
          what: 'Sei frå til dei som driftar Los.',
        },
      },
      room: {
        blocked: {
          why: 'Los er teken ut av chatten.',
          what: 'Legg Los til i chatten igjen, så kjem meldingane.',
        },
        uninstalled: {
          why: 'Los er teken ut av chatten.',
          what: 'Legg Los til i chatten igjen, så kjem meldingane.',
        },
        notInstalled: {
          why: 'Los er ikkje med i chatten lenger.',
          what: 'Legg Los til i chatten igjen, så kjem meldingane.',
        },
        neverTalked: {
          why: 'Eg veit ikkje kvar chatten er.',
          what: 'Skriv «@Los hei» der, så finn eg han.',
        },
        closed: {
          why: 'IT-avdelinga har ikkje sleppt til Los her.',
          what: 'Be IT-avdelinga sleppe til Los i Teams.',
        },
        away: {
          why: 'Chatten finst ikkje lenger.',
          what: 'Legg Los til i chatten som blir brukt no.',
        },
        down: {
          why: 'Teams verka ikkje då eg prøvde å skrive.',
          what: 'Du treng ikkje gjere noko. Eg skriv igjen ved neste påminning.',
        },
        noAnswer: {
          why: 'Teams svarte ikkje. Meldinga kan ha kome fram likevel.',
          what: 'Du treng ikkje gjere noko. Eg skriv igjen ved neste påminning.',
        },
        other: {
          why: 'Teams tok ikkje imot meldinga (svaret var {{reason}}).',
          what: 'Sei frå til dei som driftar Los.',
        },
      },
    },
    cards: {
      undelivered: {
        title: 'Kven får ikkje meldingar?',
      },
    },
  },
  commands: {
    team: {
      title: 'Kven får ikkje meldingar?',
      does: 'Dei som ikkje får meldingane mine, og kvifor',
      phrases: ['kven når eg ikkje', 'kven når vi ikkje', 'kven får ikkje påminningar', 'ikkje levert'],
    },
  },
};
