import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What those who apply to a network read on the web, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    applying: {
      start: {
        title: 'Søk om å bli med i {{network}}',
        intro:
          'I eit læringsnettverk går kommunar og sjukehus saman om å spørje «Kva er viktig for deg?» i staden for «Kva er i vegen med deg?». Kvar kommune har eit team som prøver ut endringar saman med brukarane, og lærer av dei andre teama.',
        costs:
          'Det er fire samlingar på to dagar. Mellom samlingane arbeider teamet heime. Det kostar ingenting å delta.',
        deadline: 'Siste dag å søkje',
        replyBy: 'De får svar innan',
        criteria: 'Det vi ser etter',
        how: 'Slik søkjer de',
        names: 'Kva skjer med namna?',
        press: 'Byrj på søknaden',
        steps: {
          parts:
            'Skjemaet har fire delar. Berre kommune og kontaktperson må fyllast ut. Det de skriv, blir lagra undervegs.',
          address:
            'Søknaden får si eiga adresse. Med den adressa kjem de tilbake, og fleire kan skrive på same søknad.',
          change: 'De kan endre søknaden fram til fristen, òg etter at han er send.',
        },
        usual: {
          mandate: 'eit team som har fått i oppdrag å gjere arbeidet',
          users: 'at brukarar og pårørande er med på ordentleg',
          turn: 'korleis de vil gå frå «Kva er i vegen med deg?» til «Kva er viktig for deg?»',
        },
        kept: {
          who: 'Prosjektgruppa i nettverket les søknaden. Ingen andre søkjarar ser han.',
          ask: 'Spør dei de fører opp i teamet først. Veit de ikkje namna enno, held det å skrive stillinga.',
          never: 'Ikkje skriv fødselsnummer, og ikkje noko om einskildpersonar som får hjelp av tenestene.',
          sent_one: 'Namn, e-post og telefon blir sletta {{count}} dag etter at de har fått svar.',
          sent_other: 'Namn, e-post og telefon blir sletta {{count}} dagar etter at de har fått svar.',
          draft: 'Ein søknad som ikkje blir send, blir sletta {{days}} dagar etter fristen.',
        },
      },
      closed: {
        title: 'Det er ikkje mogleg å søkje no',
        over: 'Fristen gjekk ut {{date}}.',
        closed: 'Søknadsrunda er stengd.',
        begun: 'Har de ein søknad frå før, opnar de han med adressa de fekk då de byrja.',
      },
      full: {
        title: 'Akkurat no kan ingen fleire byrje',
        words:
          'Det er byrja på svært mange søknader. Prøv igjen om ein time, eller ta kontakt med dei som sende deg adressa.',
      },
      gone: {
        round: {
          title: 'Søknadsrunda finst ikkje lenger',
          words: 'Ta kontakt med dei som sende deg adressa om de vil søkje.',
        },
        application: {
          title: 'Søknaden finst ikkje lenger',
          words:
            'Han er sletta, og ingenting av han er igjen. Ta kontakt med prosjektgruppa i nettverket om de lurer på noko.',
        },
      },
      parts: {
        who: 'Kven som søkjer',
        why: 'Kvifor de vil vere med',
        together: 'Kven de gjer det saman med',
        team: 'Teamet',
        whole: 'Sjå over og send',
      },
      progress: 'Delar av søknaden',
      partOf: 'Del {{number}} av {{of}}',
      address: {
        title: 'Ta vare på adressa til søknaden',
        words:
          'Med adressa kjem de tilbake til søknaden, og der les de svaret. Ho er privat: Alle som har ho, kan lese og endre søknaden. Lagre ho som eit bokmerke, eller send ho til deg sjølv.',
        label: 'Adressa til søknaden',
        show: 'Adressa til søknaden',
      },
      fields: {
        municipality: { label: 'Kommune', hint: 'Søkjer fleire kommunar saman, skriv du alle.' },
        healthTrust: { label: 'Helseføretak', hint: 'Det kommunen høyrer til. Lista er frå 2019.' },
        otherTrust: { label: 'Eit anna helseføretak', hint: 'Berre om det ikkje står på lista.' },
        choose: 'Vel',
        another: 'Eit anna, som eg skriv under',
        contact: { label: 'Kontaktperson', hint: 'Den prosjektgruppa tek kontakt med.' },
        name: 'Namn',
        email: 'E-post',
        phone: 'Telefon',
        phoneHint: 'Åtte siffer, eller med landkode først.',
        unit: 'Eining eller stilling',
        other: 'Anna',
        member: 'Person {{number}}',
      },
      questions: {
        why: {
          label: 'Kvifor vil de vere med?',
          hint: 'Kva går ikkje godt nok for brukarane i dag, og kva vil de få til?',
        },
        turn: {
          label: 'Korleis vil de gå frå «Kva er i vegen med deg?» til «Kva er viktig for deg?»',
          hint: 'Fortel gjerne kvar de vil byrje.',
        },
        anchoring: {
          label: 'Korleis er arbeidet forankra i den administrative leiinga?',
          hint: 'Kven har gitt teamet oppdraget, og korleis følgjer dei arbeidet?',
        },
        userRepresentation: {
          label: 'Korleis skal brukarar og pårørande vere med?',
          hint: 'Har de ein brukarrepresentant i teamet, eller korleis vil de finne ein?',
        },
        interdisciplinary: {
          label: 'Kva fag og tenester er med?',
          hint: 'Til dømes psykisk helse og rus, NAV og fastlegar.',
        },
        clinics: {
          label: 'Korleis er DPS og ruspoliklinikken med?',
          hint: 'Kven har de snakka med, og kva har de vorte einige om?',
        },
        individualPlans: {
          label: 'Korleis er individuell plan i bruk hos dykk i dag?',
          hint: 'Om lag kor mange har ein, og er han i bruk?',
        },
        agreements: {
          label: 'Korleis står det til med samarbeidsavtalane?',
          hint: 'Mellom kommunen og sjukehuset, og mellom tenestene.',
        },
        relatedProjects: {
          label: 'Har de andre prosjekt som heng saman med dette?',
          hint: 'Då kan vi sjå dei i samanheng.',
        },
        resources: {
          label: 'Kva ressursar set de av?',
          hint: 'Tid, folk og pengar.',
        },
        grants: {
          label: 'Har de fått tilskot?',
          hint: 'Frå kven, til kva og kor lenge.',
        },
      },
      team: {
        intro:
          'Fire til seks personar er vanleg, gjerne frå fleire tenester og med ein brukarrepresentant. Spør dei før du fører dei opp.',
        add: 'Legg til ein person',
        remove: 'Ta bort person {{number}}',
        most: 'Det er ikkje plass til fleire enn {{most}} personar.',
      },
      faults: {
        title: 'Dette må rettast',
        rest: 'Alt anna er lagra.',
        identityNumber: 'Her står noko som liknar eit fødselsnummer. Ta det bort, så blir feltet lagra.',
        tooLong: 'Teksten er på {{length}} teikn, og det er plass til {{most}}. Kort han ned, så blir han lagra.',
        email: 'Dette ser ikkje ut som ei e-postadresse. Ho skal sjå ut som namn@kommune.no.',
        phone: 'Dette er ikkje eit telefonnummer. Skriv åtte siffer, eller landkoden først.',
        municipality: 'Skriv kva kommune som søkjer.',
        name: 'Skriv kven som er kontaktperson.',
        contact: 'Skriv e-post eller telefon, så de kan få svar.',
        inField: '{{field}}: {{fault}}',
      },
      press: {
        next: 'Lagre og gå vidare',
        toWhole: 'Lagre og sjå over',
        save: 'Lagre',
        change: 'Endre: {{part}}',
        go: 'Skriv vidare',
        send: 'Send søknaden',
        withdraw: 'Trekk søknaden',
        delete: 'Slett søknaden',
        again: 'Søk likevel',
        back: 'Nei, gå tilbake',
        answer: 'Send svaret',
      },
      saved: 'Lagra.',
      savedButFaults: 'Lagra, men noko må rettast.',
      whole: {
        title: { named: 'Søknaden frå {{municipality}}', unnamed: 'Søknaden dykkar' },
        empty: 'Ikkje fylt ut',
        nobody: 'Ingen er førte opp enno',
        open_one: 'De har eitt spørsmål igjen. Søknaden kan sendast likevel.',
        open_other: 'De har {{count}} spørsmål igjen. Søknaden kan sendast likevel.',
        fewMembers: 'Teamet har færre enn fire personar. Søknaden kan sendast likevel.',
        ready: 'Alt er fylt ut.',
        toNetwork: 'Til {{network}}',
      },
      standing: {
        draft: {
          title: 'Søknaden er ikkje send enno',
          words: 'Siste dag å sende han er {{deadline}}.',
        },
        missed: {
          title: 'Søknaden vart ikkje send',
          words: 'Det er ikkje mogleg å sende han lenger. Han blir sletta av seg sjølv, eller du kan slette han no.',
        },
        sent: {
          title: 'Søknaden vart send {{date}}',
          words:
            'De får svar innan {{replyBy}}. De kan endre søknaden til og med {{deadline}}. Endringane gjeld med ein gong.',
        },
        waiting: {
          title: 'Søknaden vart send {{date}}',
          words: 'Han kan ikkje endrast lenger. De får svar innan {{replyBy}}.',
        },
        withdrawn: {
          title: 'Søknaden er trekt',
          words: 'Prosjektgruppa vurderer han ikkje.',
          again: 'Ombestemmer de dykk før fristen {{deadline}}, kan de søkje likevel.',
        },
        accepted: { title: 'De er med!', words: 'Svaret kom {{date}}.' },
        declined: { title: 'De får ikkje plass denne gongen', words: 'Svaret kom {{date}}.' },
      },
      receipt: 'Takk for søknaden! Prosjektgruppa har fått han.',
      forgotten: 'Namn, e-post og telefon vart sletta frå søknaden {{date}}.',
      accepted: {
        code: 'Koden til teamet',
        begin: 'Slik kjem de i gang',
        steps: {
          chat: 'Lag ein gruppechat eller ein kanal i Teams med dei som skal vere i teamet.',
          add: 'Legg til appen Los i chatten. Finn de han ikkje, spør de IKT i kommunen.',
          code: 'Skriv «@Los Set opp teamet» i chatten, og legg inn koden.',
        },
        tasks: 'Det første de gjer',
        tasksIntro: 'Dette er oppgåvene i førebuingspakke 1. De kan byrje alt no.',
      },
      declined: 'Takk for arbeidet de la i søknaden. Det de har tenkt og skrive, kan de bruke vidare.',
      asked: {
        title: 'Prosjektgruppa vil gjerne vite meir',
        on: 'Spurt {{date}}',
        label: 'Svaret dykkar',
        empty: 'Skriv svaret før du sender det.',
        sent: 'Svaret er sendt.',
        heading: 'Spørsmål og svar',
        none: 'Ikkje svart på',
      },
      withdraw: {
        title: 'Trekkje søknaden?',
        words: 'Prosjektgruppa vurderer han då ikkje. De kan søkje likevel fram til fristen.',
        go: 'Ja, trekk søknaden',
      },
      delete: {
        title: 'Slette søknaden?',
        words: 'Alt de har skrive, blir borte. Det kan ikkje angrast.',
        go: 'Ja, slett søknaden',
      },
      conflict: {
        title: 'Nokon andre har endra denne delen medan du skreiv',
        words:
          'Ingenting av ditt er lagra enno. Under kvart felt som er endra, ser du kva som er lagra no. Rett det som trengst, og lagre igjen.',
        now: 'Lagra no: {{text}}',
        empty: 'Lagra no: ingenting',
        auto: 'Nokon andre har endra denne delen medan du skreiv. Trykk «Lagre og gå vidare», så ser du kva som er endra.',
      },
      notOpen: 'Søknaden kan ikkje endrast lenger, så dette vart ikkje lagra.',
      news: {
        title_one: 'Ny søknad',
        title_other: 'Nye søknader',
        words: 'Søknad frå {{names}} til {{network}}.',
        waiting_one: '{{count}} søknad ventar på svar.',
        waiting_other: '{{count}} søknader ventar på svar.',
        nameless: 'ein kommune utan namn',
        press: 'Sjå søknadene',
      },
      repliesDue: {
        title: 'Søkjarane skal ha svar innan {{date}}',
        words_one: '{{count}} søknad til {{network}} ventar på svar.',
        words_other: '{{count}} søknader til {{network}} ventar på svar.',
      },
    },
  },
};
