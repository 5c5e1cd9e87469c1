/** Whom messages do not reach, in bokmål. */
export const nb = {
  texts: {
    undelivered: {
      none: 'Alle får meldingene sine.',
      message: 'Den siste meldingen min kom ikke fram til disse. De går ut av listen når den neste kommer fram.',
      facilitators: 'Prosjektgruppen',
      teamRoom: 'Teamets chat',
      facilitatorsRoom: 'Prosjektgruppens chat',
      tried: 'Sist prøvd {{date}}',
      more_one: 'Og én til.',
      more_other: 'Og {{count}} til.',
      hint_one: 'Én av dere får ikke meldinger fra meg. Skriv «{{mention}}hvem får ikke meldinger» for å se hvorfor.',
      hint_other:
        '{{count}} av dere får ikke meldinger fra meg. Skriv «{{mention}}hvem får ikke meldinger» for å se hvorfor.',
      press: {
        list: 'Hvem får ikke meldinger?',
        team: 'Til teamet',
        network: 'Til nettverket',
      },
      person: {
        blocked: {
          why: 'Har skrudd av Los eller fjernet appen.',
          what: 'For å få meldinger igjen: Åpne «Apper» i Teams, finn Los og trykk «Legg til».',
        },
        uninstalled: {
          why: 'Har fjernet Los fra Teams.',
          what: 'For å få meldinger igjen: Åpne «Apper» i Teams, finn Los og trykk «Legg til».',
        },
        notInstalled: {
          why: 'Har ikke lagt til Los i Teams.',
          what: 'For å få meldinger: Åpne «Apper» i Teams, finn Los og trykk «Legg til».',
        },
        neverTalked: {
          why: 'Har ikke skrevet til meg ennå, så jeg vet ikke hvor jeg kan svare.',
          what: 'For å få meldinger: Åpne Los i Teams og skriv «hei».',
        },
        closed: {
          why: 'IT-avdelingen har ikke sluppet til Los.',
          what: 'Be IT-avdelingen slippe til Los i Teams.',
        },
        away: {
          why: 'Chatten med meg finnes ikke lenger.',
          what: 'For å få meldinger: Åpne Los i Teams og skriv «hei».',
        },
        down: {
          why: 'Teams virket ikke da jeg prøvde å skrive.',
          what: 'Du trenger ikke gjøre noe. Jeg skriver igjen ved neste påminnelse.',
        },
        noAnswer: {
          why: 'Teams svarte ikke. Meldingen kan ha kommet fram likevel.',
          what: 'Du trenger ikke gjøre noe. Jeg skriver igjen ved neste påminnelse.',
        },
        other: {
          why: 'Teams tok ikke imot meldingen (svaret var {{reason}}).',
          what: 'Si fra til dem som drifter Los.',
        },
      },
      room: {
        blocked: {
          why: 'Los er tatt ut av chatten.',
          what: 'Legg Los til i chatten igjen, så kommer meldingene.',
        },
        uninstalled: {
          why: 'Los er tatt ut av chatten.',
          what: 'Legg Los til i chatten igjen, så kommer meldingene.',
        },
        notInstalled: {
          why: 'Los er ikke med i chatten lenger.',
          what: 'Legg Los til i chatten igjen, så kommer meldingene.',
        },
        neverTalked: {
          why: 'Jeg vet ikke hvor chatten er.',
          what: 'Skriv «@Los hei» der, så finner jeg den.',
        },
        closed: {
          why: 'IT-avdelingen har ikke sluppet til Los her.',
          what: 'Be IT-avdelingen slippe til Los i Teams.',
        },
        away: {
          why: 'Chatten finnes ikke lenger.',
          what: 'Legg Los til i chatten som brukes nå.',
        },
        down: {
          why: 'Teams virket ikke da jeg prøvde å skrive.',
          what: 'Du trenger ikke gjøre noe. Jeg skriver igjen ved neste påminnelse.',
        },
        noAnswer: {
          why: 'Teams svarte ikke. Meldingen kan ha kommet fram likevel.',
          what: 'Du trenger ikke gjøre noe. Jeg skriver igjen ved neste påminnelse.',
        },
        other: {
          why: 'Teams tok ikke imot meldingen (svaret var {{reason}}).',
          what: 'Si fra til dem som drifter Los.',
        },
      },
    },
    cards: {
      undelivered: {
        title: 'Hvem får ikke meldinger?',
      },
    },
  },
  commands: {
    team: {
      title: 'Hvem får ikke meldinger?',
      does: 'De som ikke får meldingene mine, og hvorfor',
      phrases: [
        'hvem når jeg ikke',
        'hvem når du ikke',
        'hvem når vi ikke',
        'hvem får ikke meldinger',
        'hvem får ikke påminnelser',
        'meldinger som ikke kom fram',
        'ikke levert',
        'hvem har ikke fått meldingen',
        'hvem har ikke fått meldingene dine',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly undelivered: Own['undelivered'];
  }
  interface CardTexts extends OwnCards {}
}
