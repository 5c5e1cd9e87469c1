import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What participants think of a session, anonymously, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    evaluation: {
      press: {
        list: 'Evaluering',
        all: 'Alle evalueringane',
        answer: 'Svar på evalueringa',
        begin: 'Send evalueringa no',
        beginYes: 'Ja, send ho',
        close: 'Avslutt no',
        closeYes: 'Ja, avslutt',
        share: 'Vis tala for teama',
        shareYes: 'Ja, vis tala',
        keep: 'Nei, la det vere',
        result: 'Tilbake til resultatet',
        addresses: 'Nettadresser',
        back: 'Tilbake til evalueringa',
      },
      session: 'Samling {{number}}, {{dates}}',
      form: {
        title: 'Kva synest du om samling {{number}}?',
        useful: {
          step1: '1 Ikkje nyttig',
          step2: '2 Litt nyttig',
          step3: '3 Ganske nyttig',
          step4: '4 Nyttig',
          step5: '5 Svært nyttig',
        },
        balance: {
          step1: 'Altfor lite gruppearbeid',
          step2: 'Litt for lite gruppearbeid',
          step3: 'Passe',
          step4: 'Litt for mykje gruppearbeid',
          step5: 'Altfor mykje gruppearbeid',
        },
      },
      thanks: {
        title: 'Takk for svaret!',
        message: 'Det er levert anonymt. Prosjektgruppa ser alle svara samla når evalueringa er avslutta.',
      },
      answered: {
        title: 'Svaret ditt er levert',
        message: 'Kvar deltakar kan svare éin gong. Det første svaret gjeld.',
      },
      over: {
        title: 'Evalueringa er avslutta',
        message: 'Det går ikkje an å svare lenger.',
      },
      used: {
        title: 'Takk for svaret!',
        message: 'Svaret er levert anonymt. Adressa verkar éin gong, så du kan lukke sida.',
      },
      page: {
        mend: 'Dette må rettast først',
        intro: 'To trykk er nok. Svaret er anonymt. Skriv gjerne litt òg.',
      },
      addresses: {
        title: 'Nettadresser til samling {{number}}',
        add: 'Lag adresser',
      },
      told: {
        title: 'Evaluer samling {{number}}',
        room: 'Nokre av dykk har ingen eigen chat med Los. Trykk her, så får du evalueringa for deg sjølv. Ho er anonym, og dei andre ser ikkje svaret.',
        remind: 'Har du eit par minutt? Det er siste gongen Los spør.',
        name: 'Evaluering av samling {{number}}',
      },
      list: {
        title: 'Evaluering av samlingane',
        intro:
          'Deltakarane får evalueringa av seg sjølv dagen etter ei samling. De ser resultatet når ho er avslutta og minst fem har svart.',
      },
      state: {
        coming: 'Blir send dagen etter samlinga',
        cancelled: 'Samlinga er avlyst',
        ready: 'Er ikkje send enno',
        open: 'Open til og med {{date}}. {{count}}',
        result: '{{count}}. Nyttig: {{mean}} av 5',
        tooFew: 'Avslutta. Færre enn fem svarte',
      },
      count_one: '{{count}} har svart',
      count_other: '{{count}} har svart',
      few: 'Færre enn fem har svart',
      gone: 'Biletet er teke bort. Opne evalueringa på nytt for å sjå det igjen.',
      card: {
        title: 'Evaluering av samling {{number}}',
        coming:
          'Dagen etter samlinga får alle deltakarane evalueringa i sin eigen chat med Los. Den som ikkje har det, får ho gjennom chatten til teamet.',
        ready:
          'Send evalueringa medan folk enno sit i rommet, eller vent: Dagen etter samlinga går ho ut av seg sjølv.',
        open: '{{count}}. Alle kan svare til og med {{date}}. Dei som ikkje har svart, får éi påminning.',
        anonymous: 'Ingen ser kva den einskilde har svart. Resultatet kjem når evalueringa er avslutta.',
        tooFew: 'Færre enn fem svarte. Då blir ingenting vist, og svara er sletta.',
        answered: '{{count}}. Avslutta {{date}}.',
        shared: 'Teama har fått tala, utan kommentarane.',
        useful: 'Kor nyttig var samlinga?',
        balance: 'Kor mykje gruppearbeid var det?',
        mean: 'Gjennomsnitt {{mean}} av 5. Svara ligg som oftast {{spread}} poeng frå det.',
        balanceMean: 'Gjennomsnitt {{mean}}. Då er 0 passe, og minus er for lite gruppearbeid.',
        divided: 'Meiningane er delte: {{less}} ville ha meir gruppearbeid, {{more}} ville ha mindre.',
        balanceSteps: {
          step1: 'Altfor lite',
          step2: 'Litt for lite',
          step3: 'Passe',
          step4: 'Litt for mykje',
          step5: 'Altfor mykje',
        },
        comments: 'Med eigne ord',
        earlier: 'Tidlegare samlingar',
        earlierOne: 'Samling {{number}}',
        earlierMean: '{{mean}} av 5 ({{count}} svar)',
      },
      words: {
        took: 'Kva tok du med deg?',
        change: 'Kva bør det bli meir eller mindre av?',
        need: 'Kva treng de no?',
      },
      comments_one: '{{count}} svar',
      comments_other: '{{count}} svar',
      fewComments: 'Færre enn fem skreiv noko. Då blir det ikkje vist.',
      quoted: '«{{comment}}»',
      ask: {
        begin: {
          title: 'Vil du sende evalueringa no?',
          message:
            'Alle deltakarane på samling {{number}} får ho med ein gong, eller så snart klokka er mellom 8 og 16 på ein arbeidsdag. Dei kan svare i ti dagar.',
        },
        close: {
          title: 'Vil du avslutte evalueringa?',
          message: '{{count}}. Etterpå kan ingen svare, og ho kan ikkje opnast igjen.',
          tooFew: 'Færre enn fem har svart. Avsluttar du no, blir ingenting vist, og svara blir sletta.',
        },
        share: {
          title: 'Vil du vise tala for teama?',
          message: 'Alle team på samlinga får tala i chatten sin. Kommentarane blir hos dykk.',
        },
      },
      news: {
        begun: 'Evalueringa er på veg til deltakarane.',
        closed: 'Evalueringa er avslutta.',
        shared: 'Teama får tala.',
      },
      shared: {
        title: 'Slik vurderte de samling {{number}}',
      },
    },
    refusals: {
      evaluationClosed: 'Evalueringa er avslutta. Det går ikkje an å svare lenger.',
      evaluationAnswered: 'Svaret er levert frå før. Kvar deltakar kan svare éin gong.',
      evaluationNotShown: 'Resultatet blir først vist når evalueringa er avslutta og minst fem har svart.',
      evaluationTooEarly: 'Samlinga har ikkje byrja enno. Evalueringa kan sendast frå den første dagen.',
      addressCount: 'Kor mange adresser treng de? Skriv eit tal frå 1 til {{most}}.',
      tooManyAddresses: 'Det er plass til {{most}} adresser i alt. Vel færre.',
      noEvaluation: 'Inga samling skal evaluerast no. Evalueringa kjem dagen etter samlinga.',
      usefulMissing: 'Kor nyttig var samlinga? Vel eitt av svara.',
      balanceMissing: 'Korleis var blandinga? Vel eitt av svara.',
    },
    cards: {
      'evaluation-form': {
        intro: 'To trykk er nok. Svaret er anonymt.',
        useful: 'Kor nyttig var samlinga for deg?',
        balance: 'Korleis var blandinga av foredrag og gruppearbeid?',
        took: 'Kva tok du med deg? (valfritt)',
        change: 'Kva bør det bli meir eller mindre av? (valfritt)',
        need: 'Kva treng de no? (valfritt)',
        privacy:
          'Anonymt vil seie at svaret ditt blir talt saman med dei andre sine, utan namn og klokkeslett. Prosjektgruppa ser ingenting før minst fem har svart og evalueringa er avslutta. Skriv ikkje kven du eller andre er.',
        send: 'Send svaret',
      },
      'evaluation-addresses': {
        intro:
          'Til deltakarar som ikkje har Los. Gi kvar av dei éi adresse. Ho verkar éin gong, og ingen ser kven som har brukt si.',
        count: 'Kor mange nye adresser?',
        example: 'Til dømes 12',
      },
      evaluation: {},
      'evaluation-list': {},
      'evaluation-comments': {},
    },
  },
  commands: {
    answer: {
      title: 'Svar på evalueringa',
      does: 'Kva du synest om samlinga, anonymt',
      phrases: ['evaluer samlinga', 'svar på evalueringa', 'gi tilbakemelding på samlinga'],
    },
    list: {
      title: 'Evaluering av samlingane',
      does: 'Send ho, og sjå kva deltakarane syntest',
      phrases: ['evalueringane', 'send evalueringa', 'resultat av evalueringa', 'kva syntest dei om samlinga'],
    },
  },
};
