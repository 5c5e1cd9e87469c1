import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The walk through the team’s own practice, and its checklist, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    practice: {
      title: 'Slik arbeider vi',
      choose: 'Kva vil de gå gjennom?',
      about:
        'Det tek nokre minutt, eitt punkt om gongen, og handlar om korleis de arbeider til vanleg, ikkje om enkeltsaker.',
      lists: {
        coordination: 'Sjekkliste for samhandling',
        hph: 'HPH: frå sjukehus til heim',
      },
      never: 'Ikkje gått gjennom enno',
      last: 'Sist {{date}}: {{share}}',
      hph: {
        hph0: 'HPH0 Utskriving: Sjukehuset og vi har avklart det viktigaste før brukaren blir skriven ut',
        hph1: 'HPH1 Heimkomsten blir førebudd: Hjelp, medisinar og hjelpemiddel er klare når brukaren kjem heim',
        hph2: 'HPH2 Strukturert oppfølging: Ein sjukepleiar følgjer opp innan tre dagar etter heimkomst',
        hph3: 'HPH3 Legetimen blir førebudd: Fastlegen får vite det som trengst før timen',
        hph5: 'HPH5 Fire veker: Vi snakkar med brukaren om korleis det går, og vurderer behovet på nytt',
        hph4: 'HPH4 Når noko endrar seg: Vi følgjer opp etter fall, svikt i helse eller funksjon, og kontakt med legevakt eller AMK',
        hph6: 'HPH6 Ved innlegging: Sjukehuset får vite det dei treng frå oss',
      },
      answeredItem: '{{number}}. {{item}}: {{answer}}',
      place: '{{list}} · punkt {{number}} av {{items}}',
      answers: {
        inPlace: 'På plass',
        notRelevant: 'Ikkje aktuelt',
        notInPlace: 'Ikkje på plass',
      },
      answeredNow: 'De har svart: {{answer}}',
      answeredBefore: 'Førre gong svarte de: {{answer}}',
      pause: 'Ta ein pause',
      started: '{{list}} · begynt {{date}}',
      completed: '{{list}} · gått gjennom {{date}}',
      points: '{{points}} av {{items}} poeng',
      answered: 'De har svart på {{answered}} av {{items}} punkt',
      fidelity: 'Programoppfyllinga til teamet er {{share}}, av dette ikkje aktuelt: {{notRelevant}}',
      incomplete: 'Resultatet blir vist når alle punkta har fått svar. De kan ta resten når det passar.',
      gained: 'Kome på plass sidan sist',
      lost: 'Manglar no, men ikkje sist',
      aside: 'Ikkje aktuelt lenger',
      added: 'Nytt på lista sidan sist',
      unchanged: 'Ingenting er endra sidan sist.',
      next: 'Ta gjerne dette først',
      reason: {
        coordination: 'Det står først av det som manglar, og punkta følgjer vegen brukaren går.',
        hph: 'Det kjem tidlegast av det som manglar. Det som glepp tidleg, merkast gjerne i resten av forløpet.',
        own: 'De har sjølve sett det først av det som manglar.',
        slipped: 'Det var på plass førre gong, så de veit korleis det kan gjerast.',
      },
      note: {
        proposal: 'Punkta er eit forslag frå Los. De kan gjere dei til dykkar eigne.',
        own: 'Punkta er dykkar eigne, slik dei var då de begynte.',
        hph: 'Punkta byggjer på HPH, Heilskapleg pasientforløp i heimen, frå Trondheim.',
      },
      allInPlace: 'Ingenting står att. Gå gjennom punkta igjen før neste samling.',
      none: 'De har ikkje gått gjennom praksisen enno. Det tek nokre minutt, eitt punkt om gongen, og handlar om korleis de arbeider til vanleg, ikkje om enkeltsaker.',
      summary: 'Slik arbeider vi: {{points}}. {{fidelity}}',
      actions: {
        start: 'Gå gjennom praksisen',
        again: 'Gå gjennom på nytt',
        continue: 'Hald fram',
        coordination: 'Gå gjennom sjekklista',
        hph: 'Gå gjennom HPH',
        edit: 'Endre sjekklista',
      },
    },
    checklistEditing: {
      title: 'Sjekklista til {{team}}',
      message:
        'Trykk på eit punkt for å endre, flytte eller fjerne det. Nye saker og gjennomgangar får lista slik ho står her. Dei som er i gang, held på si.',
      carries: 'Blir fylt ut av seg sjølv frå samtalane',
      proposal: 'Punkta er eit forslag frå Los.',
      own: 'Punkta er dykkar eigne.',
      new: 'Nytt punkt',
      newIntro: 'Noko de vil ha på plass for brukarane dykkar.',
      edit: 'Endre punktet',
      editIntro: 'Sei det gjerne med dykkar eigne ord. Skal det handle om noko anna, så fjern det og lag eit nytt.',
      move: 'Flytt punktet',
      moveIntro:
        'Dette punktet blir fylt ut av seg sjølv frå samtalane. Det kan flyttast, men ikkje endrast eller fjernast.',
      place: '{{number}} av {{items}}',
      remove: 'Fjerne punktet?',
      removeMessage: '«{{item}}» blir borte frå lista. Saker og gjennomgangar som er i gang, held på det.',
      restore: 'Tilbake til forslaget?',
      restoreMessage:
        'Då gjeld forslaget frå Los igjen, og endringane dykkar blir borte. Saker og gjennomgangar som er i gang, held på punkta sine.',
      news: {
        added: 'Punktet er lagt til.',
        changed: 'Punktet er lagra.',
        removed: 'Punktet er fjerna.',
        restored: 'No gjeld forslaget igjen.',
      },
      press: {
        new: 'Nytt punkt',
        more: 'Vis resten',
        first: 'Vis dei første',
        restore: 'Tilbake til forslaget',
        walk: 'Gå gjennom praksisen',
        add: 'Legg til',
        save: 'Lagre',
        remove: 'Fjern punktet',
        back: 'Tilbake til lista',
        keep: 'Behald det',
        confirmRemove: 'Ja, fjern det',
        keepOurs: 'Behald lista vår',
        confirmRestore: 'Ja, bruk forslaget',
      },
    },
    refusals: {
      unknownItem: 'Punktet er ikkje på sjekklista lenger.',
      tooManyItems: 'Det er plass til {{max}} punkt. Fjern eit de ikkje treng, så blir det plass.',
      itemCarriesMean:
        'Dette punktet blir fylt ut av seg sjølv frå samtalane. Det kan flyttast, men ikkje endrast eller fjernast.',
    },
    cards: {
      'practice-lists': {},
      'practice-item': {
        title: 'Slik arbeider vi',
        question: 'Har de dette på plass til vanleg, for dei det gjeld?',
      },
      'practice-result': {
        title: 'Slik arbeider vi',
        history: 'Tidlegare gjennomgangar',
        change: 'Vil de endre eit svar?',
        choose: 'Vel punkt',
        changeIt: 'Endre svaret',
      },
      'checklist-edit': {},
      'checklist-item': {
        question: 'Kva skal stå på punktet?',
        privacy: 'Skriv aldri namn på brukarar, pårørande eller andre.',
        place: 'Kva plass skal det ha på lista?',
      },
    },
  },
  commands: {
    choose: {
      title: 'Gå gjennom praksisen',
      does: 'Sjekkliste for samhandling, eller HPH',
      phrases: ['gå gjennom praksisen', 'praksisen'],
    },
    coordination: {
      title: 'Gå gjennom sjekklista',
      does: 'Sjekkliste for samhandling',
      phrases: ['sjekkliste', 'sjekklista vår', 'gå gjennom sjekklista'],
    },
    hph: {
      title: 'Gå gjennom HPH',
      does: 'Frå sjukehus til heim, slik de arbeider',
      phrases: ['gå gjennom hph-punkta', 'sjekkliste hph'],
    },
    edit: {
      title: 'Endre sjekklista',
      does: 'Gjer punkta til dykkar eigne',
      phrases: ['endre sjekklista vår', 'endre punkta', 'eiga sjekkliste'],
    },
    show: {
      title: 'Slik arbeider vi',
      does: 'Resultatet av gjennomgangane',
      phrases: ['slik arbeider vi', 'korleis arbeider vi', 'vis gjennomgangen vår', 'tidlegare gjennomgangar'],
    },
    newItem: {
      title: 'Nytt punkt på sjekklista',
      phrases: ['nytt punkt på sjekklista vår', 'legg til eit punkt', 'legg til punkt på sjekklista'],
    },
    restore: {
      title: 'Tilbake til forslaget',
      phrases: ['hent tilbake forslaget', 'bruk forslaget igjen'],
    },
  },
};
