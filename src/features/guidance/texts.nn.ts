import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Requests for guidance and their answers, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    guidance: {
      found: 'Rettleiing',
      reasons: {
        beginning: 'Vi veit ikkje kvar vi skal begynne',
        goals: 'Det er vanskeleg å lage mål som kan målast',
        anchoring: 'Vi får ikkje forankra arbeidet hos leiinga',
        users: 'Vi får ikkje med brukarrepresentantar',
        time: 'Vi finn ikkje tid',
        cooperation: 'Samarbeidet med sjukehus, DPS eller andre går tregt',
        other: 'Noko anna',
      },
      aboutTask: 'Det gjeld «{{title}}»',
      title: {
        team: 'Rettleiing',
        facilitators: '{{team}} ber om rettleiing',
      },
      asked: 'Spurt {{date}}',
      progress: '{{name}}: {{done}} av {{total}} ferdig',
      nextSession: 'Samling {{number}} er {{date}}',
      openTasks: 'Ikkje ferdig: {{titles}}',
      moreTasks: '{{count}} til',
      earlier: 'Tidlegare meldingar står lenger opp i chatten.',
      who: {
        facilitator: '{{name}}, prosjektgruppa · {{date}}',
        team: '{{team}} · {{date}}',
      },
      talk: 'Vi tek gjerne ein prat. Forslag: {{text}}',
      status: {
        team: {
          waiting: 'Ventar på svar frå prosjektgruppa',
          taken: '{{name}} i prosjektgruppa ser på det',
          answered: 'Skriv gjerne tilbake, eller sei frå når de er i gang.',
          closed: 'Avslutta {{date}}',
        },
        facilitators: {
          waiting: 'Ingen har teke det enno',
          taken: '{{name}} har teke det',
          answered: 'Har fått svar. No er det teamet sin tur',
          closed: 'Avslutta {{date}}',
        },
      },
      news: {
        openAgain: 'Spørsmålet er ope igjen.',
        sent: 'Spørsmålet er sendt til prosjektgruppa. Svaret kjem i teamchatten.',
        sentLater: 'Prosjektgruppa får spørsmålet {{date}} klokka {{hour}}. Svaret kjem i teamchatten.',
        took: 'Du har teke spørsmålet.',
        answered: 'Svaret er på veg til teamchatten.',
        answeredLater: 'Svaret kjem i teamchatten {{date}} klokka {{hour}}.',
        wrote: 'Meldinga er på veg til prosjektgruppa.',
        wroteLater: 'Prosjektgruppa får meldinga {{date}} klokka {{hour}}.',
        closed: 'Så fint! Be om rettleiing igjen når de vil.',
        ended: 'Spørsmålet er avslutta.',
      },
      told: {
        written: '{{team}} har skrive meir.',
        waiting: '{{team}} ventar framleis på svar.',
        closed: '{{team}} er i gang igjen og takkar for hjelpa.',
        answer: 'Prosjektgruppa har svart dykk.',
      },
      form: {
        answer: 'Svar til {{team}}',
        answerQuestion: 'Kva vil du svare?',
        answerHint: 'Eit lite første steg hjelper ofte mest.',
        talk: 'Vi tek ein prat',
        talkQuestion: 'Når passar det for deg?',
        talkHint: 'Til dømes tysdag klokka 12 eller torsdag etter 14, i Teams',
        reply: 'Skriv til prosjektgruppa',
        replyQuestion: 'Kva vil de seie?',
        replyHint: 'Stikkord held.',
      },
      list: {
        titleTeam: 'Rettleiing',
        titleFacilitators: 'Spørsmål frå teama',
        none: 'Ingen team har bede om rettleiing no. Det er ikkje alltid lett å spørje, så ta gjerne kontakt sjølv.',
        waiting: 'ventar på svar',
        taken: '{{name}} har teke det',
        answered: 'har fått svar',
        closed: 'avslutta',
        more: 'Dei {{count}} første er viste her.',
      },
      press: {
        ask: 'Be om rettleiing',
        askIn: 'Be om rettleiing i {{team}}',
        take: 'Eg svarar på det',
        answer: 'Svar',
        talk: 'Vi tek ein prat',
        end: 'Avslutt',
        all: 'Alle spørsmål',
        more: 'Skriv meir',
        thanks: 'Takk, vi er i gang',
        solved: 'Vi har løyst det',
        talked: 'Eg har snakka med dei',
        followUp: 'Følg opp teama',
        network: 'Nettverket',
      },
    },
    refusals: {
      nothingAsked: 'Kryss av for eitt, eller skriv med eigne ord.',
      otherUnsaid: 'Skriv med nokre ord kva det gjeld.',
      unknownThread: 'Dette spørsmålet er ikkje her lenger. Skriv «{{mention}}rettleiing» for å sjå dei som er.',
      threadTaken: '{{name}} har allereie teke det. Du kan gjerne svare, du òg.',
      closingTold:
        'Prosjektgruppa har fått vite at spørsmålet er lukka, så det kan ikkje angrast. Skriv i det, så er det ope igjen.',
      threadFull: 'Her er det ikkje plass til meir. Ta resten i ein prat, eller be om rettleiing på nytt.',
    },
    cards: {
      'guidance-ask': {
        title: 'Kvar står de fast?',
        choose: 'Vel det som passar best',
        own: 'Vil de seie meir? (valfritt)',
        hint: 'Stikkord held.',
        privacy:
          'Prosjektgruppa ser spørsmålet, kor langt de er komne, og kva oppgåvene heiter. Svaret kjem i teamchatten. Skriv aldri namn på brukarar eller pårørande.',
        send: 'Send til prosjektgruppa',
      },
      'guidance-thread': {
        context: 'Dette veit eg om teamet',
      },
      'guidance-write': {
        privacy: 'Skriv aldri namn på brukarar eller pårørande.',
        send: 'Send',
      },
    },
  },
  commands: {
    inbox: {
      title: 'Spørsmål frå teama',
      does: 'Team som ber om rettleiing',
      phrases: ['spørsmål frå teama', 'rettleiing til teama', 'svar på spørsmål frå teama'],
    },
    ask: {
      title: 'Be om rettleiing',
      starter: 'Vi treng rettleiing',
      does: 'Når de står fast',
      phrases: [
        'be om rettleiing',
        'vi treng rettleiing',
        'vi sit fast',
        'spør prosjektgruppa',
        'kontakt prosjektgruppa',
        'vi veit ikkje kvar vi skal begynne',
      ],
    },
    list: {
      title: 'Rettleiing',
      does: 'Det de har spurt om, og svara',
      phrases: [
        'rettleiing',
        'rettleiinga',
        'svar frå prosjektgruppa',
        'spørsmåla våre',
        'skriv meir til prosjektgruppa',
        'vi har løyst det',
      ],
    },
  },
};
