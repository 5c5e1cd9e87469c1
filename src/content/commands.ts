import type { Language } from '../domain/identity.ts';

/** Where a command is worth offering: a team's chat, a chat without a team yet, one's own chat with Los, facilitators. */
export type Spot = 'team' | 'start' | 'personal' | 'facilitator';

/** What can be asked for by typing, and what it is called on a button. */
export interface Command {
  /** The verb in the registry of handlers. */
  readonly do: string;
  /** Arguments the phrases always mean, e.g. `{ language: 'nn' }`. */
  readonly with?: Readonly<Record<string, string | number>>;
  /** In which help, suggestions and command lists it belongs; typed, it is understood everywhere. */
  readonly where: readonly Spot[];
  /** Short enough for a button. */
  readonly title: Readonly<Record<Language, string>>;
  /** What one gets, in a few words. */
  readonly does?: Readonly<Record<Language, string>>;
  /**
   * What people write. Small and capital letters, signs, politeness, the name Los and small typing errors need no
   * phrases of their own. `{…}` is one of `slots`. Both languages are always understood.
   */
  readonly phrases: Readonly<Record<Language, readonly string[]>>;
}

/** What may stand where a phrase has `{name}`, and the argument it fills. */
export interface Slot {
  readonly fills: string;
  readonly shape: RegExp;
  /** Takes everything to the end of the message instead of one or two words. */
  readonly rest?: true;
  readonly read: (written: string) => string | number;
}

/** «uke 46» and «kl 12» are times, not codes; written UKE-46 they are. */
const looseCaseCode = /^(?!(?:uke|kl) )([a-zæøå]{1,3})[- ]?(\d{1,4})$/i;
const writtenCaseCode = /^([a-zæøå]{1,3}-\d{1,4}|[a-zæøå]\d{2,4})$/i;
const readCaseCode = (written: string): string => written.toUpperCase().replace(looseCaseCode, '$1-$2');

export const slots: Readonly<Record<string, Slot>> = {
  /** A join code after a word that says so, right or not quite: eight signs, digits or capitals among them. */
  code: {
    fills: 'code',
    shape: /^(?=.*\d|[^\p{Ll}]*$)(?:[- ]?[\p{L}\d]){6,10}$/u,
    read: (written) => written.toUpperCase(),
  },
  /** A join code on its own: KM47-R2WT. */
  onlyCode: {
    fills: 'code',
    shape: /^(?=.*\d)(?=.*\p{L})[\p{L}\d]{4}-[\p{L}\d]{4}$/u,
    read: (written) => written.toUpperCase(),
  },
  /** The code of a case after a word that says so: B-07, also b07 or B 07. */
  case: { fills: 'code', shape: looseCaseCode, read: readCaseCode },
  /** The code of a case on its own, where «kl 12» and «uke 46» are not meant. */
  onlyCase: { fills: 'code', shape: writtenCaseCode, read: readCaseCode },
  /** A whole number. */
  n: { fills: 'n', shape: /^\d{1,3}$/, read: Number },
  /** An hour of the day, right or not quite. */
  hour: { fills: 'hour', shape: /\S/, rest: true, read: (written) => written.trim() },
  /** Free text to the end of the message. */
  title: { fills: 'title', shape: /\S/, rest: true, read: (written) => written.trim() },
};

/**
 * Everything that can be typed. Understanding, suggestions, help and the app's command lists are made from it; they
 * offer what comes first here first.
 */
export const commands: readonly Command[] = [
  {
    do: 'team.new',
    where: ['start'],
    title: { nb: 'Sett opp teamet', nn: 'Set opp teamet' },
    does: { nb: 'Det tar et par minutter', nn: 'Det tek eit par minutt' },
    phrases: {
      nb: [
        'sett opp teamet',
        'sett opp team',
        'sette opp teamet',
        'sett opp teamet vårt',
        'nytt team',
        'opprett team',
        'opprette team',
        'lag team',
        'lage team',
        'start teamet',
        'registrer team',
        'bli med',
        'bli med {code}',
        'bli med i nettverket {code}',
        'sett opp teamet {code}',
        '{onlyCode}',
        'kode {code}',
        'koden er {code}',
        'kom i gang',
        'komme i gang',
        'start',
      ],
      nn: [
        'set opp teamet',
        'set opp team',
        'setje opp teamet',
        'set opp teamet vårt',
        'opprett team',
        'lag eit team',
        'ver med',
        'ver med {code}',
        'set opp teamet {code}',
        'kom i gong',
        'kome i gong',
      ],
    },
  },
  {
    do: 'network.show',
    where: ['facilitator'],
    title: { nb: 'Nettverket', nn: 'Nettverket' },
    does: { nb: 'Samlinger, pakker og team', nn: 'Samlingar, pakkar og team' },
    phrases: {
      nb: ['nettverket', 'nettverk', 'nettverket vårt', 'mitt nettverk', 'læringsnettverket'],
      nn: ['nettverket mitt'],
    },
  },
  {
    do: 'network.list',
    where: [],
    title: { nb: 'Mine nettverk', nn: 'Nettverka mine' },
    phrases: {
      nb: ['mine nettverk', 'nettverkene mine', 'bytt nettverk', 'koble til nettverket'],
      nn: ['nettverka mine', 'byt nettverk', 'kople til nettverket'],
    },
  },
  {
    do: 'network.invite',
    where: ['facilitator'],
    title: { nb: 'Ny kode', nn: 'Ny kode' },
    does: { nb: 'Slik blir nye team med', nn: 'Slik blir nye team med' },
    phrases: {
      nb: ['ny kode', 'lag kode', 'lag ny kode', 'kode', 'inviter team', 'ny påmeldingskode'],
      nn: ['ny kode', 'lag ein kode', 'inviter eit team'],
    },
  },
  {
    do: 'network.sessions',
    where: ['facilitator'],
    title: { nb: 'Endre samlingene', nn: 'Endre samlingane' },
    does: { nb: 'Nye datoer og steder', nn: 'Nye datoar og stader' },
    phrases: {
      nb: ['endre samlingene', 'endre samlinger', 'endre datoer', 'endre datoene', 'flytt samling', 'flytt samlingen'],
      nn: ['endre samlingane', 'endre datoane', 'flytt samlinga', 'flytt ei samling'],
    },
  },
  {
    do: 'package.edit',
    where: ['facilitator'],
    title: { nb: 'Endre pakkene', nn: 'Endre pakkane' },
    does: { nb: 'Oppgavene alle teamene får', nn: 'Oppgåvene alle teama får' },
    phrases: {
      nb: ['endre pakkene', 'endre pakke', 'endre oppgavene', 'rediger pakkene', 'rediger oppgavene'],
      nn: ['endre pakkane', 'endre oppgåvene', 'rediger pakkane'],
    },
  },
  {
    do: 'guidance.inbox',
    where: ['facilitator'],
    title: { nb: 'Spørsmål fra teamene', nn: 'Spørsmål frå teama' },
    does: { nb: 'Team som ber om veiledning', nn: 'Team som ber om rettleiing' },
    phrases: {
      nb: ['spørsmål fra teamene', 'spørsmål fra team', 'veiledning til teamene', 'alle spørsmål'],
      nn: ['spørsmål frå teama', 'rettleiing til teama'],
    },
  },
  {
    do: 'followUp.show',
    where: ['facilitator'],
    title: { nb: 'Team å følge opp', nn: 'Team å følgje opp' },
    does: { nb: 'De som kan trenge dere nå, og hvorfor', nn: 'Dei som kan trenge dykk no, og kvifor' },
    phrases: {
      nb: [
        'team å følge opp',
        'hvem bør vi følge opp',
        'hvem skal vi følge opp',
        'hvilke team bør vi følge opp',
        'hvem trenger oss',
        'hvem trenger oppfølging',
        'team som trenger oppfølging',
      ],
      nn: [
        'team å følgje opp',
        'kven bør vi følgje opp',
        'kven skal vi følgje opp',
        'kven treng oss',
        'kven treng oppfølging',
        'team som treng oppfølging',
      ],
    },
  },
  {
    do: 'guidance.contacts',
    where: [],
    title: { nb: 'Følg opp teamene', nn: 'Følg opp teama' },
    does: { nb: 'Hvem dere har snakket med i perioden', nn: 'Kven de har snakka med i perioden' },
    phrases: {
      nb: ['følg opp teamene', 'følge opp teamene', 'oppfølging', 'oppfølging av teamene', 'kontaktet team'],
      nn: ['følg opp teama', 'følgje opp teama', 'oppfølging av teama'],
    },
  },
  {
    do: 'undelivered.team',
    where: [],
    title: { nb: 'Hvem jeg ikke når', nn: 'Kven eg ikkje når' },
    does: { nb: 'De som ikke får meldingene mine, og hvorfor', nn: 'Dei som ikkje får meldingane mine, og kvifor' },
    phrases: {
      nb: [
        'hvem når jeg ikke',
        'hvem når du ikke',
        'hvem når vi ikke',
        'hvem får ikke meldinger',
        'hvem får ikke påminnelser',
        'meldinger som ikke kom fram',
        'ikke levert',
      ],
      nn: [
        'kven når eg ikkje',
        'kven når du ikkje',
        'kven når vi ikkje',
        'kven får ikkje meldingar',
        'kven får ikkje påminningar',
        'meldingar som ikkje kom fram',
        'ikkje levert',
      ],
    },
  },
  {
    do: 'network.codes',
    where: [],
    title: { nb: 'Se kodene', nn: 'Sjå kodane' },
    phrases: {
      nb: ['koder', 'kodene', 'vis kodene', 'trekk tilbake kode'],
      nn: ['kodar', 'kodane', 'trekk tilbake ein kode'],
    },
  },
  {
    do: 'network.facilitators',
    where: [],
    title: { nb: 'Prosjektgruppen', nn: 'Prosjektgruppa' },
    phrases: {
      nb: ['prosjektgruppen', 'prosjektgruppe', 'inviter prosjektgruppen', 'endre prosjektgruppen'],
      nn: ['prosjektgruppa', 'endre prosjektgruppa'],
    },
  },
  {
    do: 'package.edit',
    where: [],
    title: { nb: 'Endre pakkene', nn: 'Endre pakkane' },
    phrases: {
      nb: ['endre pakkene', 'endre pakker', 'endre forberedelsespakkene', 'rediger pakkene', 'endre oppgavene'],
      nn: ['endre pakkane', 'endre førebuingspakkane', 'rediger pakkane', 'endre oppgåvene'],
    },
  },
  {
    do: 'network.new',
    where: ['facilitator'],
    title: { nb: 'Nytt nettverk', nn: 'Nytt nettverk' },
    does: { nb: 'Velg mal og sett datoer', nn: 'Vel mal og set datoar' },
    phrases: {
      nb: ['nytt nettverk', 'opprett nettverk', 'lag nettverk', 'nytt læringsnettverk'],
      nn: ['nytt nettverk', 'lag eit nettverk'],
    },
  },
  {
    do: 'task.next',
    where: ['team', 'personal'],
    title: { nb: 'Neste oppgave', nn: 'Neste oppgåve' },
    does: { nb: 'Ett steg om gangen', nn: 'Eitt steg om gongen' },
    phrases: {
      nb: [
        'neste oppgave',
        'oppgave',
        'neste',
        'neste steg',
        'hva er neste oppgave',
        'hva er neste',
        'hva er neste steg',
        'hva gjør vi nå',
        'hva skal vi gjøre',
        'hva skal vi gjøre nå',
        'fortsett',
      ],
      nn: [
        'neste oppgåve',
        'oppgåve',
        'kva er neste oppgåve',
        'kva er neste',
        'kva er neste steg',
        'kva gjer vi no',
        'kva skal vi gjere',
        'kva skal vi gjere no',
        'hald fram',
      ],
    },
  },
  {
    do: 'timeline.show',
    where: ['team', 'personal', 'facilitator'],
    title: { nb: 'Hvor er vi?', nn: 'Kvar er vi?' },
    does: { nb: 'Samlinger, datoer og dager igjen', nn: 'Samlingar, datoar og dagar att' },
    phrases: {
      nb: [
        'hvor er vi',
        'hvor er vi nå',
        'hvor langt er vi kommet',
        'hvor langt har vi kommet',
        'tidslinje',
        'tidslinjen',
        'neste samling',
        'når er neste samling',
        'samling',
        'samlinger',
        'samlingene',
        'fremdrift',
        'framdrift',
      ],
      nn: [
        'kvar er vi',
        'kvar er vi no',
        'kor er vi',
        'kor langt er vi komne',
        'tidslinja',
        'når er neste samling',
        'samlingar',
        'samlingane',
      ],
    },
  },
  {
    do: 'case.list',
    where: ['personal'],
    title: { nb: 'Mine saker', nn: 'Sakene mine' },
    does: { nb: 'Det som er viktig for brukerne dine', nn: 'Det som er viktig for brukarane dine' },
    phrases: {
      nb: [
        'mine saker',
        'sakene mine',
        'saker',
        'sakene',
        'vis saker',
        'alle saker',
        'åpne saker',
        'alle sakene mine',
        'hvilke saker haster',
        'hva haster i sakene mine',
        'frister i sakene mine',
        'hva skal jeg følge opp',
        'samtalehjul',
      ],
      nn: [
        'mine saker',
        'sakene mine',
        'opne saker',
        'kva saker hastar',
        'kva hastar i sakene mine',
        'fristar i sakene mine',
        'kva skal eg følgje opp',
      ],
    },
  },
  {
    do: 'case.new',
    where: ['personal'],
    title: { nb: 'Ny sak', nn: 'Ny sak' },
    does: { nb: 'Hva er viktig for deg?', nn: 'Kva er viktig for deg?' },
    phrases: {
      nb: ['ny sak', 'opprett sak', 'opprett ny sak', 'lag sak', 'lag ny sak', 'start sak', 'start ny sak'],
      nn: ['ny sak', 'opprett ei sak', 'lag ei ny sak'],
    },
  },
  {
    do: 'guidance.ask',
    where: ['team', 'personal'],
    title: { nb: 'Be om veiledning', nn: 'Be om rettleiing' },
    does: { nb: 'Når dere står fast', nn: 'Når de står fast' },
    phrases: {
      nb: [
        'be om veiledning',
        'vi trenger veiledning',
        'jeg trenger veiledning',
        'vi står fast',
        'vi sitter fast',
        'jeg står fast',
        'vi trenger hjelp fra prosjektgruppen',
        'be om hjelp fra prosjektgruppen',
        'hjelp fra prosjektgruppen',
        'spør prosjektgruppen',
        'kontakt prosjektgruppen',
        'vi vet ikke hvor vi skal begynne',
      ],
      nn: [
        'be om rettleiing',
        'vi treng rettleiing',
        'eg treng rettleiing',
        'vi sit fast',
        'eg står fast',
        'hjelp frå prosjektgruppa',
        'spør prosjektgruppa',
        'kontakt prosjektgruppa',
        'vi veit ikkje kvar vi skal begynne',
      ],
    },
  },
  {
    do: 'reminders.show',
    where: ['team', 'personal', 'facilitator'],
    title: { nb: 'Påminnelser', nn: 'Påminningar' },
    does: { nb: 'Klokkeslett, hva de gjelder, og det som kommer', nn: 'Klokkeslett, kva dei gjeld, og det som kjem' },
    phrases: {
      nb: [
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
      ],
      nn: [
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
      ],
    },
  },
  {
    do: 'package.overview',
    where: ['team', 'personal'],
    title: { nb: 'Alle oppgavene', nn: 'Alle oppgåvene' },
    does: { nb: 'Hva som er gjort, og hva som gjenstår', nn: 'Kva som er gjort, og kva som står att' },
    phrases: {
      nb: [
        'oppgaver',
        'oppgavene',
        'alle oppgaver',
        'alle oppgavene',
        'oversikt',
        'oversikten',
        'oppgaveoversikt',
        'oppgaveliste',
        'pakke',
        'pakken',
        'pakker',
        'pakkene',
        'forberedelsespakke',
        'forberedelsespakken',
        'forberedelsespakker',
      ],
      nn: [
        'oppgåver',
        'oppgåvene',
        'alle oppgåvene',
        'alle oppgåver',
        'oversyn',
        'oversyn over oppgåvene',
        'pakkane',
        'pakka',
        'førebuingspakke',
        'førebuingspakka',
        'førebuingspakkane',
      ],
    },
  },
  {
    do: 'practice.choose',
    where: ['team'],
    title: { nb: 'Gå gjennom praksisen', nn: 'Gå gjennom praksisen' },
    does: { nb: 'Sjekkliste for samhandling, eller HPH', nn: 'Sjekkliste for samhandling, eller HPH' },
    phrases: {
      nb: ['gå gjennom praksisen', 'gå gjennom praksisen vår', 'praksis', 'praksisen vår'],
      nn: ['gå gjennom praksisen', 'praksisen'],
    },
  },
  {
    do: 'figures.show',
    where: ['team'],
    title: { nb: 'Tall for teamet', nn: 'Tal for teamet' },
    does: { nb: 'Nytte og programoppfyllelse', nn: 'Nytte og programoppfylling' },
    phrases: {
      nb: ['tall for teamet', 'teamets tall', 'tallene våre', 'tall', 'tallene', 'vis tall', 'resultater'],
      nn: ['tal for teamet', 'tala våre', 'tal', 'tala', 'vis tal', 'resultat'],
    },
  },
  {
    do: 'figures.show',
    with: { measure: 'scores' },
    where: [],
    title: { nb: 'Skår måned for måned', nn: 'Skår månad for månad' },
    phrases: {
      nb: ['skår måned for måned', 'skår per måned', 'skår for teamet', 'skårene våre'],
      nn: ['skår månad for månad', 'skår per månad', 'skåra våre'],
    },
  },
  {
    do: 'figures.show',
    with: { measure: 'benefit' },
    where: [],
    title: { nb: 'Nytte måned for måned', nn: 'Nytte månad for månad' },
    phrases: {
      nb: ['nytte måned for måned', 'nytte per måned', 'nytte for teamet', 'nytten vår', 'opplevd nytte'],
      nn: ['nytte månad for månad', 'nytte per månad', 'nytta vår'],
    },
  },
  {
    do: 'figures.show',
    with: { measure: 'fidelity' },
    where: [],
    title: { nb: 'Programoppfyllelse', nn: 'Programoppfylling' },
    phrases: {
      nb: ['programoppfyllelse', 'programoppfyllelsen vår', 'programoppfyllelse måned for måned'],
      nn: ['programoppfylling', 'programoppfyllinga vår', 'programoppfylling månad for månad'],
    },
  },
  {
    do: 'figures.show',
    with: { measure: 'hph2' },
    where: [],
    title: { nb: 'HPH2 måned for måned', nn: 'HPH2 månad for månad' },
    phrases: {
      nb: ['hph2 i tide', 'hph2 måned for måned', 'hph2 per måned', 'hph2 for teamet'],
      nn: ['hph2 månad for månad', 'hph2 per månad'],
    },
  },
  {
    do: 'task.new',
    where: ['team'],
    title: { nb: 'Ny oppgave', nn: 'Ny oppgåve' },
    does: { nb: 'Legg til en oppgave som er deres egen', nn: 'Legg til ei oppgåve som er dykkar eiga' },
    phrases: {
      nb: [
        'ny oppgave',
        'legg til oppgave',
        'lag oppgave',
        'egen oppgave',
        'ny oppgave {title}',
        'legg til oppgave {title}',
      ],
      nn: [
        'ny oppgåve',
        'legg til oppgåve',
        'lag oppgåve',
        'eiga oppgåve',
        'ny oppgåve {title}',
        'legg til oppgåve {title}',
      ],
    },
  },
  {
    do: 'team.show',
    where: ['team', 'personal'],
    title: { nb: 'Teamet', nn: 'Teamet' },
    does: { nb: 'Hvem som er med, og i hvilken rolle', nn: 'Kven som er med, og i kva rolle' },
    phrases: {
      nb: [
        'teamet',
        'team',
        'teamet vårt',
        'vårt team',
        'mitt team',
        'teamet mitt',
        'hvem er med',
        'hvem er med i teamet',
      ],
      nn: ['kven er med', 'kven er med i teamet', 'laget vårt'],
    },
  },
  {
    do: 'team.roster',
    where: ['team'],
    title: { nb: 'Endre medlemmer og roller', nn: 'Endre medlemmer og roller' },
    does: { nb: 'Når noen kommer til eller slutter', nn: 'Når nokon kjem til eller sluttar' },
    phrases: {
      nb: [
        'endre teamet',
        'endre roller',
        'endre medlemmer',
        'endre medlemmer og roller',
        'roller',
        'rollene',
        'medlemmer',
        'medlemmene',
        'nytt medlem',
        'legg til medlem',
        'fjern medlem',
        'bytt teamleder',
        'ny teamleder',
      ],
      nn: ['endre rollene', 'medlemene', 'ny teamleiar', 'byt teamleiar', 'legg til ein medlem'],
    },
  },
  {
    do: 'team.details',
    where: [],
    title: { nb: 'Endre navn og kommune', nn: 'Endre namn og kommune' },
    phrases: {
      nb: ['endre navn og kommune', 'endre navn', 'endre navnet', 'bytt navn', 'endre kommune', 'endre kommunene'],
      nn: ['endre namn og kommune', 'endre namn', 'byt namn', 'endre kommunar'],
    },
  },
  {
    do: 'team.takeLead',
    where: [],
    title: { nb: 'Bli teamleder', nn: 'Bli teamleiar' },
    phrases: { nb: ['bli teamleder', 'ta rollen som teamleder'], nn: ['bli teamleiar', 'ta rolla som teamleiar'] },
  },
  {
    do: 'guidance.list',
    where: [],
    title: { nb: 'Veiledning', nn: 'Rettleiing' },
    does: { nb: 'Det dere har spurt om, og svarene', nn: 'Det de har spurt om, og svara' },
    phrases: {
      nb: ['veiledning', 'veiledningen', 'vis veiledning', 'svar fra prosjektgruppen', 'spørsmålene våre'],
      nn: ['rettleiing', 'rettleiinga', 'vis rettleiing', 'svar frå prosjektgruppa', 'spørsmåla våre'],
    },
  },
  {
    do: 'story.show',
    where: ['team'],
    title: { nb: 'Historien så langt', nn: 'Historia så langt' },
    does: { nb: 'Alt en ny leder trenger, på ett kort', nn: 'Alt ein ny leiar treng, på eitt kort' },
    phrases: {
      nb: [
        'historien så langt',
        'historien',
        'vis historien',
        'hva har skjedd',
        'hva har skjedd så langt',
        'jeg er ny leder',
        'jeg er ny i teamet',
      ],
      nn: [
        'historia så langt',
        'historia',
        'vis historia',
        'kva har skjedd',
        'kva har skjedd så langt',
        'eg er ny leiar',
      ],
    },
  },
  {
    do: 'digest.show',
    where: [],
    title: { nb: 'Ledermelding', nn: 'Leiarmelding' },
    does: {
      nb: 'Hvordan teamene dine har det, på et halvt minutt',
      nn: 'Korleis teama dine har det, på eit halvt minutt',
    },
    phrases: {
      nb: [
        'ledermelding',
        'ledermeldingen',
        'vis ledermeldingen',
        'oppsummering',
        'oppsummeringen',
        'status for ledere',
      ],
      nn: ['leiarmelding', 'leiarmeldinga', 'vis leiarmeldinga', 'oppsummering', 'oppsummeringa', 'status for leiarar'],
    },
  },
  {
    do: 'digest.settings',
    where: [],
    title: { nb: 'Endre ledermeldingen', nn: 'Endre leiarmeldinga' },
    does: { nb: 'Ukedag, klokkeslett og hvor ofte', nn: 'Vekedag, klokkeslett og kor ofte' },
    phrases: {
      nb: [
        'endre ledermeldingen',
        'endre ledermelding',
        'når kommer ledermeldingen',
        'innstillinger for ledermeldingen',
        'slå av ledermeldingen',
        'slå på ledermeldingen',
        'endre oppsummeringen',
      ],
      nn: [
        'endre leiarmeldinga',
        'endre leiarmelding',
        'når kjem leiarmeldinga',
        'innstillingar for leiarmeldinga',
        'slå av leiarmeldinga',
        'slå på leiarmeldinga',
        'endre oppsummeringa',
      ],
    },
  },
  {
    do: 'team.leave',
    where: [],
    title: { nb: 'Forlat teamet', nn: 'Gå ut av teamet' },
    phrases: {
      nb: ['forlat teamet', 'gå ut av teamet', 'meld meg ut', 'meld meg ut av teamet', 'slutte i teamet'],
      nn: ['gå ut or teamet', 'meld meg ut or teamet', 'slutt i teamet'],
    },
  },
  {
    do: 'team.choose',
    where: [],
    title: { nb: 'Bytt team', nn: 'Byt team' },
    phrases: {
      nb: ['bytt team', 'velg team', 'mine team', 'teamene mine'],
      nn: ['byt team', 'vel team', 'teama mine'],
    },
  },
  {
    do: 'package.carry',
    where: ['team'],
    title: { nb: 'Ta med oppgaver videre', nn: 'Ta med oppgåver vidare' },
    does: { nb: 'Når en samling er holdt', nn: 'Når ei samling er halden' },
    phrases: {
      nb: ['ta med oppgaver videre', 'ta med åpne oppgaver', 'ta med videre', 'flytt oppgaver', 'flytt åpne oppgaver'],
      nn: ['ta med oppgåver vidare', 'ta med opne oppgåver', 'ta med vidare', 'flytt oppgåver', 'flytt opne oppgåver'],
    },
  },
  {
    do: 'practice.start',
    with: { list: 'coordination' },
    where: ['team'],
    title: { nb: 'Gå gjennom sjekklisten', nn: 'Gå gjennom sjekklista' },
    does: { nb: 'Sjekkliste for samhandling', nn: 'Sjekkliste for samhandling' },
    phrases: {
      nb: ['sjekkliste', 'sjekklisten', 'sjekklista', 'gå gjennom sjekklisten', 'sjekkliste for samhandling'],
      nn: ['sjekkliste', 'sjekklista vår', 'gå gjennom sjekklista'],
    },
  },
  {
    do: 'practice.start',
    with: { list: 'hph' },
    where: [],
    title: { nb: 'Gå gjennom HPH', nn: 'Gå gjennom HPH' },
    does: { nb: 'Fra sykehus til hjem, slik dere jobber', nn: 'Frå sjukehus til heim, slik de arbeider' },
    phrases: {
      nb: ['gå gjennom hph', 'gå gjennom hph-punktene', 'hph-sjekkliste', 'sjekkliste for hph'],
      nn: ['gå gjennom hph-punkta', 'sjekkliste hph'],
    },
  },
  {
    do: 'checklist.edit',
    where: ['team'],
    title: { nb: 'Endre sjekklisten', nn: 'Endre sjekklista' },
    does: { nb: 'Gjør punktene til deres egne', nn: 'Gjer punkta til dykkar eigne' },
    phrases: {
      nb: [
        'endre sjekklisten',
        'endre sjekklista',
        'endre sjekklisten vår',
        'endre punktene',
        'egen sjekkliste',
        'nytt punkt',
      ],
      nn: ['endre sjekklista vår', 'endre punkta', 'eiga sjekkliste'],
    },
  },
  {
    do: 'case.open',
    where: [],
    title: { nb: 'Åpne en sak', nn: 'Opne ei sak' },
    does: { nb: 'Skriv koden, for eksempel B-07', nn: 'Skriv koden, til dømes B-07' },
    phrases: {
      nb: ['{onlyCase}', 'åpne {case}', 'åpne sak {case}', 'sak {case}', 'vis sak {case}', 'gå til {case}'],
      nn: ['opne {case}', 'opne sak {case}', 'gå til {case}'],
    },
  },
  {
    do: 'wheel.show',
    where: [],
    title: { nb: 'Samtalehjulet i en sak', nn: 'Samtalehjulet i ei sak' },
    does: { nb: 'Skriv koden, for eksempel hjul B-07', nn: 'Skriv koden, til dømes hjul B-07' },
    phrases: {
      nb: ['hjul {case}', 'hjulet {case}', 'samtalehjul {case}', 'samtalehjulet {case}', 'vis hjulet i {case}'],
      nn: ['samtalehjulet i {case}', 'vis hjulet for {case}'],
    },
  },
  {
    do: 'scores.new',
    where: [],
    title: { nb: 'Gi skår i en sak', nn: 'Gi skår i ei sak' },
    does: { nb: 'Skriv koden, for eksempel skår B-07', nn: 'Skriv koden, til dømes skår B-07' },
    phrases: {
      nb: ['skår {case}', 'gi skår {case}', 'gi skår i {case}', 'skåre {case}', 'score {case}', 'samtale {case}'],
      nn: ['gje skår {case}', 'skår i {case}'],
    },
  },
  {
    do: 'scores.show',
    where: [],
    title: { nb: 'Resultatet i en sak', nn: 'Resultatet i ei sak' },
    does: { nb: 'Skriv koden, for eksempel resultat B-07', nn: 'Skriv koden, til dømes resultat B-07' },
    phrases: {
      nb: ['resultat {case}', 'resultatet i {case}', 'resultatet for {case}', 'nytte {case}'],
      nn: ['resultatet i sak {case}'],
    },
  },
  {
    do: 'scores.history',
    where: [],
    title: { nb: 'Alle samtalene i en sak', nn: 'Alle samtalane i ei sak' },
    does: { nb: 'Skriv koden, for eksempel historikk B-07', nn: 'Skriv koden, til dømes historikk B-07' },
    phrases: {
      nb: ['historikk {case}', 'historikken i {case}', 'alle samtaler {case}', 'samtalene i {case}', 'samtaler {case}'],
      nn: ['alle samtalar {case}', 'samtalane i {case}', 'samtalar {case}'],
    },
  },
  {
    do: 'scores.copy',
    where: [],
    title: { nb: 'Kopi til brukeren', nn: 'Kopi til brukaren' },
    does: { nb: 'Skriv koden, for eksempel kopi B-07', nn: 'Skriv koden, til dømes kopi B-07' },
    phrases: {
      nb: [
        'kopi {case}',
        'kopi av {case}',
        'kopi til brukeren {case}',
        'kopi til brukeren i {case}',
        'utskrift {case}',
      ],
      nn: ['kopi til brukaren {case}', 'kopi til brukaren i {case}'],
    },
  },
  {
    do: 'checklist.show',
    where: [],
    title: { nb: 'Sjekklisten i en sak', nn: 'Sjekklista i ei sak' },
    does: { nb: 'Skriv koden, for eksempel sjekkliste B-07', nn: 'Skriv koden, til dømes sjekkliste B-07' },
    phrases: {
      nb: ['sjekkliste {case}', 'sjekklisten {case}', 'sjekkliste for {case}', 'sjekkliste for sak {case}'],
      nn: ['sjekklista {case}', 'sjekklista for {case}'],
    },
  },
  {
    do: 'plan.show',
    where: [],
    title: { nb: 'Planen i en sak', nn: 'Planen i ei sak' },
    does: { nb: 'Skriv koden, for eksempel plan B-07', nn: 'Skriv koden, til dømes plan B-07' },
    phrases: {
      nb: ['plan {case}', 'planen {case}', 'planen i {case}', 'plan for {case}', 'tiltak {case}', 'tiltakene i {case}'],
      nn: ['planen for {case}', 'tiltaka i {case}'],
    },
  },
  {
    do: 'hph.show',
    where: [],
    title: { nb: 'Hjem fra sykehus (HPH)', nn: 'Heim frå sjukehus (HPH)' },
    does: { nb: 'Skriv koden, for eksempel HPH B-07', nn: 'Skriv koden, til dømes HPH B-07' },
    phrases: {
      nb: [
        'hph {case}',
        'hjemkomst {case}',
        'hjemkomsten {case}',
        'hjem fra sykehus {case}',
        'hjem fra sykehuset {case}',
      ],
      nn: ['heimkomst {case}', 'heimkomsten {case}', 'heim frå sjukehus {case}', 'heim frå sjukehuset {case}'],
    },
  },
  {
    do: 'activities.edit',
    where: [],
    title: { nb: 'Hva er viktig i en sak', nn: 'Kva er viktig i ei sak' },
    does: { nb: 'Skriv koden, for eksempel hva er viktig B-07', nn: 'Skriv koden, til dømes kva er viktig B-07' },
    phrases: {
      nb: ['hva er viktig {case}', 'hva er viktig i {case}', 'områder {case}', 'endre områder {case}'],
      nn: ['kva er viktig {case}', 'kva er viktig i {case}', 'område {case}'],
    },
  },
  {
    do: 'conversation.plan',
    where: [],
    title: { nb: 'Avtal neste samtale', nn: 'Avtal neste samtale' },
    does: { nb: 'Skriv koden, for eksempel neste samtale B-07', nn: 'Skriv koden, til dømes neste samtale B-07' },
    phrases: {
      nb: [
        'neste samtale {onlyCase}',
        'neste samtale i {onlyCase}',
        'avtal neste samtale {onlyCase}',
        'avtal neste samtale i {onlyCase}',
        'ny samtale {onlyCase}',
        'endre neste samtale {onlyCase}',
      ],
      nn: ['avtal ny samtale {onlyCase}', 'avtal ny samtale i {onlyCase}'],
    },
  },
  {
    do: 'case.share',
    where: [],
    title: { nb: 'Del en sak', nn: 'Del ei sak' },
    does: { nb: 'Skriv koden, for eksempel del sak B-07', nn: 'Skriv koden, til dømes del sak B-07' },
    phrases: {
      nb: ['del {onlyCase}', 'del sak {case}', 'dele sak {case}', 'del saken {case}'],
      nn: ['del saka {case}'],
    },
  },
  {
    do: 'case.handOver',
    where: [],
    title: { nb: 'Overfør en sak', nn: 'Overfør ei sak' },
    does: { nb: 'Skriv koden, for eksempel overfør B-07', nn: 'Skriv koden, til dømes overfør B-07' },
    phrases: {
      nb: [
        'overfør {onlyCase}',
        'overfør sak {case}',
        'overføre sak {case}',
        'gi fra meg {onlyCase}',
        'gi fra meg sak {case}',
      ],
      nn: ['overfør saka {case}', 'gi frå meg {onlyCase}', 'gi frå meg sak {case}'],
    },
  },
  {
    do: 'case.close',
    where: [],
    title: { nb: 'Avslutt en sak', nn: 'Avslutt ei sak' },
    does: { nb: 'Skriv koden, for eksempel avslutt B-07', nn: 'Skriv koden, til dømes avslutt B-07' },
    phrases: {
      nb: ['avslutt {onlyCase}', 'avslutt sak {case}', 'avslutte sak {case}', 'lukk {onlyCase}', 'lukk sak {case}'],
      nn: ['avslutt saka {case}', 'lukk saka {case}'],
    },
  },
  {
    do: 'case.reopen',
    where: [],
    title: { nb: 'Gjenåpne en sak', nn: 'Opne ei sak att' },
    does: { nb: 'Skriv koden, for eksempel gjenåpne B-07', nn: 'Skriv koden, til dømes gjenopne B-07' },
    phrases: {
      nb: ['gjenåpne {onlyCase}', 'gjenåpne sak {case}', 'åpne {onlyCase} igjen', 'åpne sak {case} igjen'],
      nn: ['gjenopne {onlyCase}', 'gjenopne sak {case}', 'opne {onlyCase} att', 'opne sak {case} att'],
    },
  },
  {
    do: 'case.more',
    where: [],
    title: { nb: 'Flere valg i en sak', nn: 'Fleire val i ei sak' },
    does: { nb: 'Skriv koden, for eksempel flere valg B-07', nn: 'Skriv koden, til dømes fleire val B-07' },
    phrases: {
      nb: ['flere valg {onlyCase}', 'mer om {onlyCase}', 'om sak {case}', 'kontaktpersoner {onlyCase}'],
      nn: ['fleire val {onlyCase}', 'meir om {onlyCase}', 'kontaktpersonar {onlyCase}'],
    },
  },
  {
    do: 'practice.show',
    where: [],
    title: { nb: 'Slik jobber vi', nn: 'Slik arbeider vi' },
    does: { nb: 'Resultatet av gjennomgangene', nn: 'Resultatet av gjennomgangane' },
    phrases: {
      nb: ['slik jobber vi', 'hvordan jobber vi', 'vis praksisen', 'vis gjennomgangen', 'tidligere gjennomganger'],
      nn: ['slik arbeider vi', 'korleis arbeider vi', 'vis gjennomgangen vår', 'tidlegare gjennomgangar'],
    },
  },
  {
    do: 'reminders.hour',
    where: [],
    title: { nb: 'Velg klokkeslett', nn: 'Vel klokkeslett' },
    phrases: {
      nb: [
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
      nn: ['påminningar klokka {hour}', 'påminningar kl {hour}'],
    },
  },
  {
    do: 'language.show',
    where: ['team', 'personal', 'facilitator'],
    title: { nb: 'Språk', nn: 'Språk' },
    does: { nb: 'Bokmål eller nynorsk', nn: 'Bokmål eller nynorsk' },
    phrases: {
      nb: ['språk', 'bytt språk', 'endre språk', 'målform', 'velg språk', 'bokmål eller nynorsk'],
      nn: ['byt språk', 'vel språk', 'språkval', 'nynorsk eller bokmål'],
    },
  },
  {
    do: 'language.choose',
    with: { language: 'nn' },
    where: [],
    title: { nb: 'Nynorsk', nn: 'Nynorsk' },
    does: { nb: 'Los skriver slik fra nå av', nn: 'Los skriv slik frå no av' },
    phrases: {
      nb: ['nynorsk', 'språk nynorsk', 'bytt til nynorsk', 'skriv nynorsk', 'på nynorsk'],
      nn: ['byt til nynorsk', 'målform nynorsk'],
    },
  },
  {
    do: 'language.choose',
    with: { language: 'nb' },
    where: [],
    title: { nb: 'Bokmål', nn: 'Bokmål' },
    does: { nb: 'Los skriver slik fra nå av', nn: 'Los skriv slik frå no av' },
    phrases: {
      nb: ['bokmål', 'språk bokmål', 'bytt til bokmål', 'skriv bokmål', 'på bokmål'],
      nn: ['byt til bokmål', 'målform bokmål'],
    },
  },
  {
    do: 'help.show',
    where: ['team', 'start', 'personal', 'facilitator'],
    title: { nb: 'Hjelp', nn: 'Hjelp' },
    does: { nb: 'Det du kan gjøre her', nn: 'Det du kan gjere her' },
    phrases: {
      nb: ['hjelp', 'hjelp meg', 'hva kan du', 'hva kan du gjøre', 'hva kan jeg gjøre', 'meny', 'kommandoer', 'help'],
      nn: ['kva kan du', 'kva kan du gjere', 'kva kan eg gjere', 'meny'],
    },
  },
  {
    do: 'help.show',
    where: [],
    title: { nb: 'Hjelp', nn: 'Hjelp' },
    does: { nb: 'Det du kan gjøre her', nn: 'Det du kan gjere her' },
    phrases: {
      nb: ['los', 'hei', 'hallo', 'heisann', 'hei hei', 'hei på deg', 'god morgen', 'god dag', 'goddag', 'er du der'],
      nn: ['god morgon', 'hei du', 'er du her'],
    },
  },
  {
    do: 'help.acknowledge',
    with: { to: 'thanks' },
    where: [],
    title: { nb: 'Takk', nn: 'Takk' },
    phrases: {
      nb: [
        'takk',
        'takk los',
        'tusen takk',
        'mange takk',
        'takk skal du ha',
        'takk for hjelpen',
        'takk for det',
        'ok takk',
      ],
      nn: ['takk for hjelpa', 'tusen takk for hjelpa'],
    },
  },
  {
    do: 'help.acknowledge',
    with: { to: 'ok' },
    where: [],
    title: { nb: 'OK', nn: 'OK' },
    phrases: {
      nb: ['ok', 'okei', 'greit', 'flott', 'fint', 'bra', 'supert', 'den er god'],
      nn: ['greitt', 'den er grei'],
    },
  },
];
