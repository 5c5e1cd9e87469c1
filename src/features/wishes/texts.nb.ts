/** When reminders come, and which, in bokmål. */
export const nb = {
  texts: {
    refusals: {
      invalidHour: 'Jeg forstår ikke klokkeslettet. Velg en hel time fra 8 til 15, for eksempel 9.',
      hourOutside: 'Jeg sender påminnelser på arbeidsdager mellom klokken 8 og 16. Velg en hel time fra 8 til 15.',
    },
    reminders: {
      later: {
        title: 'Ikke nå',
        question: 'Når skal jeg komme tilbake til dette?',
        noLater: 'Dette gjelder nå, så det er ikke noe å utsette.',
        over: 'Dette er ikke aktuelt lenger.',
        tomorrow: 'I morgen',
        afterSession: 'Etter samlingen',
        mute: 'Slå av slike påminnelser',
        hour: 'Velg klokkeslett',
        back: 'Tilbake',
        undo: 'Angre',
        settings: 'Påminnelser',
        putOff: 'Jeg kommer tilbake til dette {{date}}.',
        concerns: 'Det gjelder: {{what}}.',
        muteTitle: 'Hva vil du slå av?',
        muteQuestion: 'Skriv «{{mention}}påminnelser» når du vil slå det på igjen.',
        muted: 'Jeg minner ikke lenger om dette: {{kind}}',
        mutedWords: 'Skriv «{{mention}}påminnelser» når du vil slå det på igjen.',
        kept_one: 'Bra. Oppgaven blir stående, men jeg minner ikke om den før samlingen.',
        kept_other: 'Bra. Oppgavene blir stående, men jeg minner ikke om dem før samlingen.',
        keptUntil: 'Samling {{number}} er {{dates}}. Det som ikke er ferdig, kan dere ta med videre der.',
        keptOpen_one: 'Bra. Oppgaven blir stående, men jeg minner ikke om den flere ganger.',
        keptOpen_other: 'Bra. Oppgavene blir stående, men jeg minner ikke om dem flere ganger.',
        openWords: 'Dere finner det her når dere er klare.',
      },
      settings: {
        own: 'Påminnelser til deg',
        team: 'Påminnelser til {{team}}',
        facilitators: 'Påminnelser til prosjektgruppen',
        teams: 'Påminnelser til teamet',
        saved: 'Lagret.',
        comesNow: 'Påminnelsen kommer igjen om litt.',
        comes: 'Påminnelsen kommer igjen {{date}} klokken {{hour}}.',
        at: '{{date}} klokken {{hour}}',
        hour: 'Klokken {{hour}}',
        none: 'Ingenting er planlagt.',
        until: 'Kommer igjen {{date}}',
        wake: 'Ta fram nå',
        digest: 'Ledermelding',
        more: 'Og {{count}} til.',
      },
    },
    cards: {
      reminders: {
        coming: 'Dette kommer',
        putOff: 'Utsatt',
        hour: 'Når på dagen passer det best?',
        days: 'Påminnelser kommer bare på arbeidsdager.',
        kinds: 'Hva skal jeg minne om?',
        save: 'Lagre',
      },
    },
  },
  commands: {
    show: {
      title: 'Påminnelser',
      does: 'Klokkeslett, hva de gjelder, og det som kommer',
      phrases: [
        'påminnelser',
        'påminnelsene',
        'mine påminnelser',
        'påminnelsene mine',
        'våre påminnelser',
        'vis påminnelser',
        'endre påminnelser',
        'innstillinger for påminnelser',
        'slå av påminnelser',
        'slå på påminnelser',
        'utsett påminnelser',
        'varsler',
        'mine varsler',
        'slå av varsler',
        'ikke nå',
        'utsett påminnelsen',
        'ta fram påminnelsen',
        'slå av slike påminnelser',
      ],
    },
    hour: {
      title: 'Velg klokkeslett',
      phrases: [
        'påminnelser klokken {hour}',
        'påminnelser klokka {hour}',
        'påminnelser kl {hour}',
        'minn meg klokken {hour}',
        'minn meg klokka {hour}',
        'minn meg kl {hour}',
        'minn oss klokken {hour}',
        'minn oss klokka {hour}',
        'minn oss kl {hour}',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnReminders = Own['reminders'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface CardTexts extends OwnCards {}
  interface ReminderTexts extends OwnReminders {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
