import fc from 'fast-check';
import type { Command } from '../../src/dialog/commands.ts';
import { createUnderstand } from '../../src/dialog/understand.ts';
import { handlers } from '../support/repertoire.ts';
import { commands } from '../support/texts.ts';

/** The demo's own command: the table can grow without being edited. */
const windForward: Command = {
  do: 'demo.advance',
  where: [],
  title: { nb: 'Spol fram', nn: 'Spol fram', en: 'Fast forward' },
  phrases: { nb: ['spol fram {n} dager'], nn: ['spol fram {n} dagar'], en: [] },
};

const understand = createUnderstand([...commands, windForward]);

describe('what people type', () => {
  test.each([
    // as it stands on the buttons, in both languages
    ['Sett opp teamet', 'team.new'],
    ['Set opp teamet', 'team.new'],
    ['Teamet', 'team.show'],
    ['Hvem er med?', 'team.show'],
    ['Kven er med i teamet?', 'team.show'],
    ['Endre roller', 'team.roster'],
    ['Byt teamleiar', 'team.roster'],
    ['Hvor er vi?', 'timeline.show'],
    ['Kvar er vi?', 'timeline.show'],
    ['Når er neste samling?', 'timeline.show'],
    ['tidslinje', 'timeline.show'],
    ['Neste oppgave', 'task.next'],
    ['Neste oppgåve', 'task.next'],
    ['Kva er neste steg?', 'task.next'],
    ['Oppgaver', 'package.overview'],
    ['Oppgåvene', 'package.overview'],
    ['pakker', 'package.overview'],
    ['Oversikt', 'package.glance'],
    ['oversyn', 'package.glance'],
    ['Førebuingspakke', 'package.overview'],
    ['Mine oppgåver', 'task.mine'],
    ['Hva skal jeg gjøre?', 'task.mine'],
    ['kva skal eg gjere no', 'task.mine'],
    ['ka ska æ gjør', 'task.mine'],
    ['hva skal vi gjøre', 'task.next'],
    ['hva kan jeg gjøre', 'help.show'],
    ['les svarene', 'package.answers'],
    ['skriv svar', 'task.next'],
    ['Ny oppgave', 'task.new'],
    ['Ny oppgåve', 'task.new'],
    ['Ta med oppgaver videre', 'package.carry'],
    ['Ta med oppgåver vidare', 'package.carry'],
    ['Sjekkliste', 'practice.start'],
    ['Sjekk hvordan dere jobber', 'practice.choose'],
    ['Gå gjennom HPH', 'practice.start'],
    ['gå igjennom hph', 'practice.start'],
    ['HPH-sjekkliste', 'practice.start'],
    ['endre sjeklisten', 'checklist.edit'],
    ['målinger', 'measure.list'],
    ['Ny rutine fra i dag', 'chart.annotate'],
    ['Sei kva som skjedde', 'chart.annotate'],
    ['merk på kurva: streik', 'chart.annotate'],
    ['Målingane våre', 'measure.list'],
    ['målingr', 'measure.list'],
    ['nytt målepunkt', 'measure.new'],
    ['nytt målepunk', 'measure.new'],
    ['registrer måling', 'measure.enter'],
    ['registrere måling', 'measure.enter'],
    ['registrer ei måling', 'measure.enter'],
    ['ny måling', 'measure.enter'],
    ['Endre punkta', 'checklist.edit'],
    ['Endre sjekklisten', 'checklist.edit'],
    ['Endre sjekklista', 'checklist.edit'],
    ['Fasene våre', 'progress.show'],
    ['fassene våre', 'progress.show'],
    ['kva fase er vi i?', 'progress.show'],
    ['Hvor står vi i forbedringsarbeidet?', 'progress.show'],
    ['hvor langt er dere komet', 'progress.score'],
    ['Kor langt er de komne?', 'progress.score'],
    ['IHI-skår', 'progress.score'],
    ['Framdrift i teamene', 'progress.teams'],
    ['fremdrft i teamene', 'progress.teams'],
    ['Framdrift i teama', 'progress.teams'],
    ['framdrift', 'timeline.show'],
    ['Målene våre', 'goal.list'],
    ['målnee våre', 'goal.list'],
    ['Kva er måla våre?', 'goal.list'],
    ['forbedringsarbeid', 'goal.list'],
    ['forbetringsarbeidet', 'goal.list'],
    ['lag et mål', 'goal.new'],
    ['lag eit mål', 'goal.new'],
    ['målbankn', 'goal.bank'],
    ['Aktørkart', 'actors.show'],
    ['aktørkartlegging', 'actors.show'],
    ['aktorkart', 'actors.show'],
    ['akrørkart', 'actors.show'],
    ['aktør kart', 'actors.show'],
    ['legg til aktørar', 'actors.new'],
    ['gå gjennom aktørane', 'actors.renew'],
    ['aktørkart B-07', 'caseActors.show'],
    ['aktørkartet i b07', 'caseActors.show'],
    ['Tall for teamet', 'figures.show'],
    ['nytte måned for måned', 'figures.show'],
    ['HPH2 i tide', 'figures.show'],
    ['Sykepleier i tide HPH2', 'figures.show'],
    ['Sjukepleiar i tide', 'figures.show'],
    ['nytte B-07', 'scores.show'],
    ['Tal for teamet', 'figures.show'],
    ['Ledermelding', 'digest.show'],
    ['Leiarmelding', 'digest.show'],
    ['ledermelidng', 'digest.show'],
    ['Oppsummering', 'digest.show'],
    ['Endre ledermeldingen', 'digest.settings'],
    ['når kjem leiarmeldinga?', 'digest.settings'],
    ['slå av ledermeldingen', 'digest.settings'],
    ['Historien så langt', 'story.show'],
    ['Historia så langt', 'story.show'],
    ['Hva har skjedd så langt?', 'story.show'],
    ['historikk B-07', 'scores.history'],
    ['Team å følge opp', 'followUp.show'],
    ['Hvem bør vi følge opp?', 'followUp.show'],
    ['Kven treng oppfølging?', 'followUp.show'],
    ['følg opp teamene', 'guidance.contacts'],
    ['nytt tiltak B-07', 'plan.new'],
    ['legg til tiltak i b07', 'plan.new'],
    ['kommentar til planen B-07', 'plan.comment'],
    ['kopi av planen B-07', 'plan.copy'],
    ['planen til brukaren B-07', 'plan.copy'],
    ['har individuell plan B-07', 'plan.individual'],
    ['har ikkje individuell plan lenger B-07', 'plan.individual'],
    ['endre rekkefølgen B-07', 'wheel.order'],
    ['vel rekkjefølgje B-07', 'wheel.order'],
    ['endre hjemkomsten B-07', 'hph.dates'],
    ['datoane for heimkomsten B-07', 'hph.dates'],
    ['ny innleggelse B-07', 'hph.new'],
    ['fall B-07', 'hph.events'],
    ['rett skår B-07', 'scores.correct'],
    ['endre skårane B-07', 'scores.correct'],
    ['sjekkliste på ett kort B-07', 'checklist.show'],
    ['heile sjekklista b07', 'checklist.show'],
    ['ett punkt om gangen', 'checklist.show'],
    ['nytt tiltak i planen', 'plan.new'],
    ['Nytt tiltak i en plan', 'plan.new'],
    ['nytt tiltak', 'action.new'],
    ['legg til tiltak', 'action.new'],
    ['Ny ide', 'action.new'],
    ['Tiltakene våre', 'action.list'],
    ['tiltaka våre', 'action.list'],
    ['tiltakane våre', 'action.list'],
    ['Hva prøver vi nå?', 'action.list'],
    ['kva har vi prøvd', 'action.list'],
    ['endre rekkefølgen', 'wheel.order'],
    ['rett skårene', 'scores.correct'],
    ['endre heimkomsten', 'hph.dates'],
    ['legg til et punkt', 'checklist.newItem'],
    ['tilbake til forslaget', 'checklist.askRestore'],
    ['Finn', 'find.ask'],
    ['søk', 'find.ask'],
    ['Finn noko', 'find.ask'],
    ['finn bolig', 'find.show'],
    ['kan du finne svaret om NAV', 'find.show'],
    ['søk etter B-07', 'find.show'],
    ['Hvor skrev vi om bolig?', 'find.show'],
    ['Kvar skreiv vi om bustad?', 'find.show'],
    ['leit etter rettleiing', 'find.show'],
    ['Be om veiledning', 'guidance.ask'],
    ['Be om rettleiing', 'guidance.ask'],
    ['Vi står fast!', 'guidance.ask'],
    ['Vi vet ikke hvor vi skal begynne', 'guidance.ask'],
    ['veiledning', 'guidance.list'],
    ['Rettleiing', 'guidance.list'],
    ['Spørsmål fra teamene', 'guidance.inbox'],
    ['Følg opp teama', 'guidance.contacts'],
    ['Hvem når du ikke?', 'undelivered.team'],
    ['hvem når jeg ikke', 'undelivered.team'],
    ['hvem får ikke påminelser', 'undelivered.team'],
    ['Kven når du ikkje', 'undelivered.team'],
    ['kven får ikkje meldingar?', 'undelivered.team'],
    ['Påminnelser', 'reminders.show'],
    ['påminelser', 'reminders.show'],
    ['Påminningar', 'reminders.show'],
    ['kan du slå av varsler', 'reminders.show'],
    ['Påminnelser kl. 9', 'reminders.hour'],
    ['minn meg klokka halv ni', 'reminders.hour'],
    ['Påminningar klokka 10', 'reminders.hour'],
    ['Ny sak', 'case.new'],
    ['Mine saker', 'case.list'],
    ['Sakene mine', 'case.list'],
    ['Hva haster i sakene mine?', 'case.list'],
    ['kva skal eg følgje opp', 'case.list'],
    ['skår B-07', 'scores.new'],
    ['historikk B-07', 'scores.history'],
    ['historiken B-07', 'scores.history'],
    ['Alle samtalar b07', 'scores.history'],
    ['kopi B-07', 'scores.copy'],
    ['kan du gi meg kopi til brukaren i B-07', 'scores.copy'],
    ['Nytt nettverk', 'network.new'],
    ['Nettverket', 'network.show'],
    ['Ny kode', 'network.invite'],
    ['Hjelp', 'help.show'],
    ['Kva kan du gjere?', 'help.show'],
    ['Språk', 'language.show'],
    // however it is written
    ['NESTE OPPGAVE!!', 'task.next'],
    ['  neste   oppgave  ', 'task.next'],
    ['neste\noppgave', 'task.next'],
    ['hjelp.', 'help.show'],
    ['?', 'help.show'],
    ['', 'help.show'],
    // with the name, as a mention leaves it or as a person writes it
    ['Los neste oppgave', 'task.next'],
    ['@Los hvor er vi', 'timeline.show'],
    ['Hei Los, ny sak', 'case.new'],
    ['oversikt, Los', 'package.glance'],
    // with kind words around it
    ['Kan du vise oss oversikten, vær så snill?', 'package.glance'],
    ['Vis meg neste oppgave takk', 'task.next'],
    ['Jeg vil gjerne ha hjelp', 'help.show'],
    ['Kan vi få sjå oppgåvene?', 'package.overview'],
    ['Eg treng hjelp', 'help.show'],
    ['hei, kan du gi meg tallene våre', 'figures.show'],
    // on a keyboard without æ, ø and å
    ['neste oppgaave', 'task.next'],
    ['spraak', 'language.show'],
    ['foerebuingspakke', 'package.overview'],
    ['Gaa gjennom praksisen', 'practice.choose'],
    ['naar er neste samling', 'timeline.show'],
    // with slips of the finger
    ['nste oppgave', 'task.next'],
    ['neste opgave', 'task.next'],
    ['neste oppgvae', 'task.next'],
    ['mests oppgave', 'help.suggest'],
    ['hjlep', 'help.show'],
    ['hjepl', 'help.show'],
    ['jhelp', 'help.show'],
    ['hjelo', 'help.show'],
    ['oversikr', 'package.glance'],
    ['sjekliste', 'practice.start'],
    ['sjekklsite', 'practice.start'],
    ['mine saler', 'case.list'],
    ['sett opp temaet', 'team.new'],
    ['hvor er vo', 'help.suggest'],
    ['tidslinge', 'timeline.show'],
    ['forberedelsespake', 'package.overview'],
    ['tall for temaet', 'figures.show'],
    // with words run together, apart or in another order
    ['nesteoppgave', 'task.next'],
    ['minesaker', 'case.list'],
    ['sjekk liste', 'practice.start'],
    ['over sikt', 'package.glance'],
    ['nestoppgave', 'task.next'],
    ['oppgave neste', 'task.next'],
    ['når er samling neste', 'timeline.show'],
  ])('«%s» reaches %s', (typed, verb) => {
    expect(understand(typed).do).toBe(verb);
  });
});

/** The code of a case is left out: which one is meant is asked, if need be. */
describe('a word about a case, without its code', () => {
  const cases: readonly [verb: string, ...typed: string[]][] = [
    ['plan.show', 'Plan', 'planen', 'Planen i en sak', 'kan du vise meg planen?', 'plannen'],
    ['hph.show', 'Hjemkomst', 'Heimkomst', 'hph', 'hjem fra sykehus', 'Heim frå sjukehuset', 'hjemkomts'],
    ['scores.new', 'Gi skår', 'Gje skår', 'skår', 'samtale', 'gi score', 'Gi skår i ei sak'],
    ['scores.show', 'resultatet', 'Resultatet i en sak', 'Resultatet i ei sak'],
    ['scores.history', 'historikk', 'alle samtalene', 'alle samtalane', 'samtaler', 'histtorikk'],
    ['scores.copy', 'kopi', 'Kopi til brukeren', 'kopi til brukaren', 'utskrift'],
    ['activities.edit', 'Hva er viktig', 'Kva er viktig', 'hva er viktig for deg?', 'områder', 'områda'],
    ['wheel.show', 'hjul', 'hjulet', 'Samtalehjulet', 'samtalehjul', 'samtalejul'],
    ['conversation.plan', 'Neste samtale', 'avtal neste samtale', 'avtal ny samtale', 'nste samtale'],
    ['case.share', 'Del sak', 'del saken', 'Del saka', 'del ei sak'],
    ['case.handOver', 'Overfør', 'overfør saken', 'overfør saka', 'gi fra meg saken', 'gi frå meg saka'],
    ['case.close', 'Avslutt', 'avslutt saken', 'avslutt saka', 'lukk saken', 'kan du avslutte saken?', 'avslut'],
    ['case.reopen', 'gjenåpne', 'gjenopne', 'gjenåpne saken', 'opne saka att', 'åpne saken igjen'],
    ['case.more', 'flere valg', 'fleire val', 'kontaktpersoner', 'kontaktpersonar'],
    ['case.open', 'åpne saken', 'opne saka', 'vis saken', 'gå til saka'],
  ];
  const typed = cases.flatMap(([verb, ...words]) => words.map((text) => ({ text, verb })));

  test.each(typed)('«$text» is $verb in the personal chat and among others', ({ text, verb }) => {
    expect(understand(text, 'personal')).toEqual({ do: verb });
    expect(understand(text, 'together')).toEqual({ do: verb });
  });

  test.each([
    ['tiltak', 'plan.show', 'action.list'],
    ['tiltaka', 'plan.show', 'action.list'],
    ['Tiltakene', 'plan.show', 'action.list'],
    ['nytt tiltak', 'plan.new', 'action.new'],
    ['Nytt mål', 'plan.goal', 'goal.new'],
    ['målene', 'plan.goal', 'goal.list'],
    ['måla', 'plan.goal', 'goal.list'],
    ['set mål', 'plan.goal', 'goal.new'],
    ['legg til tiltak', 'plan.new', 'action.new'],
  ])('«%s» is %s in the personal chat, and %s among others', (text, alone, together) => {
    expect(understand(text, 'personal')).toEqual({ do: alone });
    expect(understand(text, 'together')).toEqual({ do: together });
  });

  test.each(['Sjekkliste', 'sjekklisten', 'sjekklista', 'sjekliste'])(
    '«%s» is that of a case in the personal chat, and the team’s own among others',
    (text) => {
      expect(understand(text, 'personal')).toEqual({ do: 'checklist.show' });
      expect(understand(text, 'together')).toEqual({ do: 'practice.start', list: 'coordination' });
    },
  );
});

describe('what is said beside the command', () => {
  test.each([
    ['bli med KM47-R2WT', { do: 'team.new', code: 'KM47-R2WT' }],
    ['Ver med km47 r2wt', { do: 'team.new', code: 'KM47 R2WT' }],
    ['koden er KM47R2WT', { do: 'team.new', code: 'KM47R2WT' }],
    ['KM47-R2WT', { do: 'team.new', code: 'KM47-R2WT' }],
    ['B-07', { do: 'case.open', code: 'B-07' }],
    ['b07', { do: 'case.open', code: 'B-07' }],
    ['åpne B-07', { do: 'case.open', code: 'B-07' }],
    ['plan b-07', { do: 'plan.show', code: 'B-07' }],
    ['Planen for B 07', { do: 'plan.show', code: 'B-07' }],
    ['tiltaka i B-07', { do: 'plan.show', code: 'B-07' }],
    ['HPH B-07', { do: 'hph.show', code: 'B-07' }],
    ['hjemkomst b07', { do: 'hph.show', code: 'B-07' }],
    ['hjemkomt B-07', { do: 'hph.show', code: 'B-07' }],
    ['heim frå sjukehuset B-07', { do: 'hph.show', code: 'B-07' }],
    ['opne b 7', { do: 'case.open', code: 'B-7' }],
    ['Åpne sak ÆØ-12, takk', { do: 'case.open', code: 'ÆØ-12' }],
    ['sak b–07', { do: 'case.open', code: 'B-07' }],
    ['del sak B-07', { do: 'case.share', code: 'B-07' }],
    ['Del saka b07', { do: 'case.share', code: 'B-07' }],
    ['overfør B-07', { do: 'case.handOver', code: 'B-07' }],
    ['kan du avslutte sak B-07?', { do: 'case.close', code: 'B-07' }],
    ['gjenåpne B-07', { do: 'case.reopen', code: 'B-07' }],
    ['opne sak B-07 att', { do: 'case.reopen', code: 'B-07' }],
    ['åpne B-07 igjen', { do: 'case.reopen', code: 'B-07' }],
    ['neste samtale B-07', { do: 'conversation.plan', code: 'B-07' }],
    ['Avtal ny samtale i B-07', { do: 'conversation.plan', code: 'B-07' }],
    ['flere valg B-07', { do: 'case.more', code: 'B-07' }],
    ['svara i pakke 2', { do: 'package.answers', package: 2 }],
    ['Ny oppgave: Ring fastlegen på Åsen', { do: 'task.new', title: 'Ring fastlegen på Åsen' }],
    ['ny oppgåve be NAV om eit møte', { do: 'task.new', title: 'be NAV om eit møte' }],
    ['tiltak: Ring dagen etter', { do: 'action.add', title: 'Ring dagen etter' }],
    ['Nytt tiltak Éin fast vakt', { do: 'action.add', title: 'Éin fast vakt' }],
    ['nytt tiltak b07', { do: 'plan.new', code: 'B-07' }],
    ['ny idé: felles morgenmøte', { do: 'action.add', title: 'felles morgenmøte' }],
    ['mål: bli bedre på brukermedvirkning', { do: 'goal.write', title: 'bli bedre på brukermedvirkning' }],
    ['nytt mål 80 % skal få plan', { do: 'goal.write', title: '80 % skal få plan' }],
    ['målet vårt er å bli bedre', { do: 'goal.write', title: 'å bli bedre' }],
    ['språk nynorsk', { do: 'language.choose', language: 'nn' }],
    ['Nynorsk, takk!', { do: 'language.choose', language: 'nn' }],
    ['byt til bokmål', { do: 'language.choose', language: 'nb' }],
    ['spol fram 14 dager', { do: 'demo.advance', n: 14 }],
    ['spol fram 7 dagar', { do: 'demo.advance', n: 7 }],
    ['spoll fram 30 dager', { do: 'demo.advance', n: 30 }],
  ])('«%s»', (typed, asked) => {
    expect(understand(typed)).toEqual(asked);
  });
});

describe('what asks for nothing', () => {
  test.each([
    ['takk', 'thanks'],
    ['Tusen takk!', 'thanks'],
    ['Takk for hjelpa', 'thanks'],
    ['Takk, Los', 'thanks'],
    ['ok', 'ok'],
    ['Greit.', 'ok'],
    ['👍', 'ok'],
    ['😊🙏', 'ok'],
  ])('«%s» is acknowledged', (typed, to) => {
    expect(understand(typed)).toEqual({ do: 'help.acknowledge', to });
  });

  test.each(['hei', 'Hei Los!', 'God morgen', 'hallo'])('«%s» is greeted with what can be done', (typed) => {
    expect(understand(typed).do).toBe('help.show');
  });
});

describe('near misses', () => {
  test.each([
    'oppgaven er neste uke',
    'ikke ny sak',
    'ikke neste oppgave',
    'vi trenger ikke hjelp',
    'neste oppgave er ferdig',
    'oppgavene er ferdige alle sammen',
    'hvor er vi på tirsdag',
    'hvem er med på møtet i morgen',
    'teamet er samlet på fredag',
    'nytt team på sykehuset begynner i januar',
    'jeg har en ny sak til dagsorden',
    'han er en kjent sak',
    'vi hjelper hverandre',
    'sjekklisten henger på veggen',
    'samlingen var fin',
    'kopi av planen henger på veggen',
    'kopier B-07 til permen',
    'historien om B-07 er lang',
    'det haster ikke',
    'hva skal vi ha til lunsj',
    'neste uke',
    'neste møte',
    'nettbrett',
    'nettverkskabel',
    'språket i rapporten er tungt',
    'to saker',
    'bli med i morgen',
    'bli med videre',
    'bli med 4 til',
    'koden er glemt',
    'kl 12',
    'at 12',
    'uke 46',
    'nr 7',
    '14',
    '14 dager',
    '3,5',
    'åtte',
    'spol fram mange dager',
    'spol fram til jul',
    'spol fram 2000 dager',
    'åpne døren',
    'åpne vinduet i B-07',
    'sak om økonomi',
    'romnummer B-07 er ledig',
    'jeg fikk ingen påminnelser i dag',
    'minn meg på møtet',
    'påminnelsen kom for sent',
    'hvem når du på torsdag',
    'jeg når ikke møtet',
    'meldingen ble ikke levert i går',
    'vi når ikke målet',
    'mål og mening',
    'mål for teamet i morgen',
    'planen for uke 46',
    'neste samtale kl 12',
    'next conversation at 12',
    'avslutt uke 46',
    'del 12 kopier',
    'overfør 500 kr',
    'hjemkomsten er på fredag',
    'tiltakene i B-07 er gode',
    'B-07 har skåret 3',
    'tull',
    'stort',
    'helg',
    'takke',
    'forrige oppgave',
    'vanskelig oppgave',
    'beste oppgave',
    'det går bra med oss alle',
    'Kari og Ola intervjuer to brukere, og så tar vi en runde om hva som er viktig for dem',
  ])('«%s» triggers nothing', (typed) => {
    expect(understand(typed, 'personal').do).toBe('help.suggest');
    expect(understand(typed, 'together').do).toBe('help.suggest');
  });

  test('what was not understood is not handed on', () => {
    expect(JSON.stringify(understand('Oda Brattli bor på Åsen og trenger en ny oppgave'))).not.toMatch(/Oda|Åsen/);
  });
});

describe('the likeliest', () => {
  test.each([
    ['oppgaven er neste uke', 'task.next'],
    ['når var samlingen igjen', 'timeline.show'],
    ['jeg vil opprette en sak for en bruker', 'case.new'],
    ['sjekklista for samhandling mellom tenestene', 'practice.start'],
  ])('«%s» comes nearest %s', (typed, verb) => {
    const likely = String(understand(typed)['likely']);
    expect(likely.split(',').slice(0, 2)).toContain(verb);
  });

  test('nothing is suggested where nothing is alike', () => {
    expect(understand('xyzzy')).toEqual({ do: 'help.suggest', likely: '' });
  });
});

describe('the table', () => {
  test('every command is something Los can do', () => {
    expect(commands.filter((command) => !handlers.has(command.do))).toEqual([]);
  });

  test('every phrase reaches its own command, whatever its language', () => {
    for (const command of commands) {
      for (const phrase of Object.values(command.phrases)
        .flat()
        .filter((written) => !written.includes('{'))) {
        expect({ phrase, ...understand(phrase) }).toEqual({ phrase, do: command.do, ...command.with });
      }
    }
  });

  test('a phrase with an unknown slot is refused when the bot starts', () => {
    const broken: Command = { ...windForward, phrases: { nb: ['spol fram {uker}'], nn: [], en: [] } };
    expect(() => createUnderstand([broken])).toThrow('{uker}');
  });

  test('titles fit on a button of a phone', () => {
    for (const { title } of commands) {
      for (const text of Object.values(title)) expect(text.length).toBeLessThanOrEqual(26);
    }
  });
});

describe('whatever is written', () => {
  test('is answered with something Los can do, however long or strange', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (typed) => {
        expect([...handlers.keys()]).toContain(understand(typed).do);
      }),
    );
  });

  test('a long story is no command', () => {
    for (const story of ['å '.repeat(5000), 'neste oppgave '.repeat(500), 'x'.repeat(20_000)]) {
      expect(understand(story).do).toBe('help.suggest');
    }
  });
});
