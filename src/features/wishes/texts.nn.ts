import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** When reminders come, and which, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    refusals: {
      invalidHour: 'Eg forstår ikkje klokkeslettet. Vel ein heil time frå 8 til 15, til dømes 9.',
      hourOutside: 'Eg sender påminningar på arbeidsdagar mellom klokka 8 og 16. Vel ein heil time frå 8 til 15.',
    },
    reminders: {
      later: {
        title: 'Ikkje no',
        question: 'Når skal eg kome tilbake til dette?',
        noLater: 'Dette gjeld no, så det er ikkje noko å utsetje.',
        over: 'Dette er det ikkje lenger noko å minne om.',
        tomorrow: 'I morgon',
        afterSession: 'Etter samlinga',
        mute: 'Slå av slike påminningar',
        hour: 'Vel klokkeslett',
        back: 'Tilbake',
        undo: 'Angre',
        settings: 'Påminningar',
        putOff: 'Eg kjem tilbake til dette {{date}}.',
        concerns: 'Det gjeld: {{what}}.',
        muteTitle: 'Kva vil du slå av?',
        muteQuestion: 'Skriv «påminningar» når du vil slå det på igjen.',
        muted: 'Eg minner ikkje lenger om dette: {{kind}}',
        mutedWords: 'Skriv «påminningar» når du vil slå det på igjen.',
        kept: 'Så bra. Då får det liggje ei stund.',
        keptUntil: 'Samling {{number}} er {{dates}}. Det som ikkje er ferdig, kan de ta med vidare der.',
        keptOpen: 'Det ligg her når de er klare.',
      },
      settings: {
        own: 'Påminningar til deg',
        team: 'Påminningar til {{team}}',
        facilitators: 'Påminningar til prosjektgruppa',
        teams: 'Påminningar til teamet',
        saved: 'Lagra.',
        comesNow: 'Påminninga kjem igjen om litt.',
        comes: 'Påminninga kjem igjen {{date}} klokka {{hour}}.',
        at: '{{date}} klokka {{hour}}',
        hour: 'Klokka {{hour}}',
        none: 'Ingenting er planlagt.',
        until: 'Kjem igjen {{date}}',
        wake: 'Ta fram no',
        digest: 'Leiarmelding',
        more: 'Og {{count}} til.',
      },
    },
    cards: {
      reminders: {
        coming: 'Dette kjem',
        putOff: 'Utsett',
        hour: 'Når på dagen passar det best?',
        days: 'Påminningar kjem berre på arbeidsdagar.',
        kinds: 'Kva skal eg minne om?',
        save: 'Lagre',
      },
    },
  },
  commands: {
    show: {
      title: 'Påminningar',
      does: 'Klokkeslett, kva dei gjeld, og det som kjem',
      phrases: [
        'påminningar',
        'påminningane',
        'påminningane mine',
        'mine påminningar',
        'vis påminningar',
        'endre påminningar',
        'slå av påminningar',
        'slå på påminningar',
        'utset påminningar',
        'varsel',
        'ikkje no',
        'utset påminninga',
        'ta fram påminninga',
        'slå av slike påminningar',
      ],
    },
    hour: {
      title: 'Vel klokkeslett',
      phrases: ['påminningar klokka {hour}', 'påminningar kl {hour}'],
    },
  },
};
