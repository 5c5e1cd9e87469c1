/** What facilitators write to their teams, in bokmål. */
export const nb = {
  texts: {
    announcement: {
      from: '{{name}}, {{network}}',
      fromFacilitators: 'Prosjektgruppen, {{network}}',
      kicker: {
        team: 'Melding fra prosjektgruppen',
        trial: 'Prøve: bare du ser denne',
        draft: 'Utkast: slik ser teamene meldingen',
        sent: 'Slik ser teamene meldingen',
      },
      to: {
        none: 'Ingen team er valgt.',
        all_one: 'Til alle: ett team',
        all_other: 'Til alle {{count}} team',
        some_one: 'Til ett team: {{names}}',
        some_other: 'Til {{count}} team: {{names}}',
        more_one: 'ett til',
        more_other: '{{count}} til',
      },
      form: { new: 'Skriv til teamene', edit: 'Endre meldingen' },
      teams: {
        title: 'Hvem skal få meldingen?',
        all_one: 'Alle: ett team',
        all_other: 'Alle {{count}} team',
        notBegun_one: 'Ett team har ikke begynt på forberedelsespakke {{number}}. Det er krysset av.',
        notBegun_other: '{{count}} team har ikke begynt på forberedelsespakke {{number}}. De er krysset av.',
      },
      send: {
        title_one: 'Sende til ett team?',
        title_other: 'Sende til {{count}} team?',
        now: 'Meldingen går til chatten til hvert team med en gang, og kan ikke hentes tilbake.',
        later: 'Meldingen går til chatten til hvert team {{date}} klokken {{hour}}. Du kan stanse den fram til da.',
        noChat_one: '{{names}} har ingen chat med Los og får den ikke.',
        noChat_other: 'Disse har ingen chat med Los og får den ikke: {{names}}.',
      },
      news: {
        kept: 'Utkastet er lagret.',
        chosen: 'Mottakerne er lagret.',
        wordsBack: 'Teksten er som før igjen.',
        thrown: 'Utkastet er kastet.',
        back: 'Utkastet er her igjen.',
        tried: 'Prøven ligger i din egen chat med Los.',
        onItsWay: 'Meldingen er på vei til teamene.',
        later: 'Meldingen går ut {{date}} klokken {{hour}}.',
        stopped: 'Meldingen er stanset og er et utkast igjen. Ingen har fått den.',
      },
      noPersonalChat: 'Jeg har ingen chat med deg alene ennå. Åpne Los i Teams og skriv «{{mention}}hei» der.',
      list: {
        title: 'Meldinger til teamene',
        none: 'Dere har ikke skrevet noe til teamene ennå.',
        draft: 'Utkast fra {{date}}',
        waits: 'Går ut {{date}} klokken {{hour}}',
        sent: 'Sendt {{date}}. Kom fram til {{done}} av {{all}}.',
      },
      report: {
        kicker: 'Kom den fram?',
        delivered: 'Kom fram {{date}} klokken {{hour}}',
        waiting: 'Venter på å bli sendt',
        noChat: 'Teamet har ingen chat med Los. Be teamlederen legge Los til i chatten deres.',
        failed: 'Kom ikke fram. {{why}} {{what}}',
      },
      press: {
        list: 'Skriv til teamene',
        toOne: 'Skriv til teamet',
        new: 'Skriv en melding',
        keep: 'Lagre og se hvordan det blir',
        send_one: 'Send til ett team',
        send_other: 'Send til {{count}} team',
        try: 'Send en prøve til meg',
        edit: 'Endre teksten',
        teams: 'Velg team',
        remove: 'Kast utkastet',
        choose: 'Lagre valget',
        notBegun: 'Kryss av dem som ikke er i gang',
        nb: 'Vis på bokmål',
        nn: 'Vis på nynorsk',
        wait: 'Nei, ikke ennå',
        go_one: 'Ja, send til ett team',
        go_other: 'Ja, send til {{count}} team',
        stop: 'Stans meldingen',
        words: 'Vis meldingen',
        report: 'Kom den fram?',
        all: 'Alle meldinger',
      },
    },
    refusals: {
      announcementUntitled: 'Gi meldingen en kort overskrift.',
      announcementEmpty: 'Skriv hva teamene skal få vite.',
      halfNynorsk: 'På nynorsk trengs både overskrift og tekst. La begge stå tomme hvis du bare skriver én.',
      announcementNoTeams: 'Ingen team er valgt. Kryss av minst ett, eller velg alle.',
      announcementNoChats: 'Ingen av teamene har en chat med Los ennå, så meldingen når ingen. Utkastet er lagret.',
      announcementSent: 'Meldingen er sendt og kan ikke endres. Skriv heller en ny.',
      announcementGone:
        'Den meldingen er ikke her lenger. Skriv «{{mention}}meldinger til teamene» for å se dem som er.',
      announcementGoneOut: 'Meldingen er sendt, så den kan ikke stanses.',
      tooManyDrafts: 'Det ligger {{max}} utkast her fra før. Send eller kast ett av dem først.',
    },
    cards: {
      'announcement-form': {
        heading: 'Overskrift',
        headingHint: 'Kort, så de vet hva det gjelder',
        words: 'Hva skal teamene få vite?',
        twin: 'Det samme på nynorsk (valgfritt)',
        twinHint: 'Går til team som bruker nynorsk. Står den tom, får de teksten over.',
        headingNn: 'Overskrift på nynorsk',
        wordsNn: 'Tekst på nynorsk',
        privacy: 'Alle i teamenes chatter kan lese meldingen. Skriv aldri navn på brukere eller pårørende.',
      },
      'announcement-teams': {
        whom: 'Alle eller noen?',
        some: 'Bare dem jeg krysser av',
        teams: 'Team',
      },
    },
  },
  commands: {
    list: {
      title: 'Meldinger til teamene',
      does: 'Skriv til alle eller noen, og se hvem den nådde',
      phrases: [
        'meldinger til teamene',
        'melding til teamene',
        'meldingene våre til teamene',
        'fellesmelding',
        'kom meldingen fram',
        'hvem har lest meldingen',
        'hvem har fått meldingen',
        'hvem fikk meldingen',
      ],
    },
    new: {
      title: 'Skriv til teamene',
      does: 'En melding til alle team eller noen',
      phrases: [
        'skriv til teamene',
        'skriv til alle team',
        'melding til alle',
        'gi beskjed til alle teamene',
        'send beskjed til teamene',
        'send en fellesmelding',
        'beskjed til teamene',
        'send en melding til alle team',
        'skriv fellesmelding',
        'ny melding til teamene',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];
type OwnRefusals = Own['refusals'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly announcement: Own['announcement'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
