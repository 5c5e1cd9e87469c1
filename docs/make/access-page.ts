import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allows,
  type Permission,
  type Privacy,
  permissions,
  privacyOf,
  type Role,
  roles,
  type Where,
  whereOf,
} from '../../src/model/roles.ts';
import { type EventRow, type EventScope, outcomes, roomEvents, scopeNames, scopes } from './room-events.ts';

/** What the page calls each role, in the order of the table's columns. */
export const roleNames: Readonly<Record<Role, string>> = {
  facilitator: 'Prosjektgruppe',
  teamLead: 'Teamleder',
  member: 'Teammedlem',
  userRepresentative: 'Brukerrepresentant',
  leader: 'Leder',
  contactPerson: 'Kontaktperson',
  outsider: 'Andre',
  self: 'En selv',
};

/** What the page calls each action. */
export const actionNames: Readonly<Record<Permission, string>> = {
  'help.see': 'Se hjelp',
  'find.search': 'Finne igjen det en har tilgang til, hver ting etter sin egen linje her',
  'knowledge.read': 'Lese svar om metoden, verktøyene og Los',
  'language.choose': 'Velge bokmål, nynorsk eller engelsk',
  'reminders.see': 'Se påminnelsene sine, og teamets i teamets chat',
  'reminders.choose': 'Velge klokkeslett, slå av og utsette påminnelser',
  'undo.take': 'Angre noe en selv har gjort det siste døgnet, så lenge en fortsatt har lov til det',
  'network.create': 'Lage et læringsnettverk',
  'network.list': 'Se hvilke nettverk en er prosjektgruppe for',
  'network.see': 'Se nettverket: samlinger, pakker og team',
  'network.edit': 'Endre samlinger, pakker og hvem som er i prosjektgruppen',
  'network.archive': 'Arkivere et nettverk, og hente det fram igjen',
  'network.invite': 'Lage og trekke tilbake koder til nye team',
  'network.undelivered': 'Se hvem i nettverket Los ikke når, og hvorfor',
  'team.create': 'Sette opp et team med en kode fra prosjektgruppen',
  'team.see': 'Se teamet: medlemmer, roller og kommuner',
  'team.choose': 'Velge hvilket av sine team den personlige chatten gjelder',
  'team.edit': 'Endre teamets navn og kommuner',
  'team.leave': 'Gå ut av et team en er med i',
  'team.undelivered': 'Se hvem i teamet Los ikke når, og hvorfor',
  'roster.edit': 'Endre medlemmer og roller',
  'lead.take': 'Bli teamleder når teamet ikke har noen (for den som er med, eller har vært det)',
  'timeline.see': 'Se samlingene og hvor teamet er på veien',
  'task.see': 'Se forberedelsespakker, oppgaver og svar',
  'task.work': 'Arbeide med oppgaver: status, svar, ansvarlig og frist',
  'task.add': 'Legge til og endre teamets egne oppgaver',
  'practice.walk': 'Gå gjennom hvordan teamet jobber',
  'practice.see': 'Se de gjennomgangene',
  'checklist.edit': 'Endre teamets sjekkliste',
  'figures.see': 'Se tall for teamet',
  'improvement.see': 'Se teamets mål, målinger, tiltak, faser, aktørkart og plakat',
  'improvement.work': 'Arbeide med dem: lage, endre, registrere målinger, prøve ut tiltak',
  'goal.agree': 'Si seg enig i et mål',
  'progress.assess': 'Gi et team i nettverket sin egen skår på fremdriften',
  'story.see': 'Se historien så langt for teamet',
  'digest.see': 'Se og endre sin egen ledermelding (for den som er leder i et team)',
  'guidance.ask': 'Be om veiledning og følge opp svarene',
  'guidance.answer': 'Svare på spørsmål om veiledning og følge opp teamene',
  'intake.see': 'Se søknadsrundene og søknadene',
  'intake.forget': 'Slette navn og telefonnumre i søknader, søknader og hele runder',
  'intake.run': 'Åpne og lukke søknadsrunder, og svare på søknadene',
  'announcement.see': 'Se meldingene til teamene i nettverket, og hvem de kom fram til',
  'announcement.write': 'Skrive til teamene i nettverket',
  'session.review':
    'Se hva en samling inneholder: program, hvem som presenterer, plakater, spørsmål og hvor mange som har møtt',
  'session.plan': 'Lage programmet til en samling, velge hvem som presenterer og hva de blir spurt om',
  'session.see': 'Se programmet til en samling',
  'session.attend': 'Melde seg som møtt på en samling',
  'evaluation.see': 'Se evalueringene av samlingene, og resultatet',
  'evaluation.run': 'Sende ut og avslutte evalueringen av en samling, og dele tallene',
  'evaluation.answer': 'Svare anonymt på evalueringen av en samling',
  'overview.see': 'Se oversikten over teamene i nettverket',
  'coaching.give': 'Forberede og notere den månedlige veiledningen av et team',
  'coaching.see': 'Se hva som er avtalt i den månedlige veiledningen',
  'coaching.answer': 'Svare på forslag til tid for den månedlige veiledningen',
  'learning.share': 'Dele et tiltak, en kurve eller en plakat med de andre teamene i nettverket',
  'learning.see': 'Se hva teamene i nettverket har delt, og tiltaksbanken',
  'learning.ask': 'Spørre et team om det vil dele noe med nettverket',
  'learning.talk': 'Be et annet team om en samtale, og svare på det',
  'exports.take': 'Hente ut nettverkets tall som filer',
  'case.create': 'Lage en sak',
  'case.list': 'Se listen over sine egne saker',
  'case.open': 'Åpne en sak',
  'case.work': 'Arbeide i en sak: skår, sjekkliste, plan, dele og avslutte',
};

const whereNames: Readonly<Record<Where, string>> = {
  anywhere: 'overalt',
  personal: 'personlig chat',
  together: 'teamets chat',
};

const privacyNames: Readonly<Record<Privacy, string>> = {
  noIdentityNumbers: 'fødselsnummer',
  noIdentifiers: 'fødselsnummer, telefon og e-post',
};

const intro = `# Tilgang: hvem kan gjøre hva

Tabellen er laget av koden selv (\`npm run docs:tilgang\`), fra den ene tabellen Los kontrollerer alt mot. Det som ikke står her,
er ikke lov. Los kontrollerer tilgangen før noe annet skjer, og en gang til når noe lagres. Det er det som er lagret hos Los, som
gjelder, aldri det som står på et kort noen trykker på.`;

const explained = `## Slik leser du tabellen

- **Prosjektgruppe** gjelder bare for de nettverkene en selv er satt opp i. Et nytt nettverk kan bare lages av den som driften
  har gitt den retten, se [drift](drift.md).
- **Teamleder**, **teammedlem**, **brukerrepresentant** og **leder** gjelder i det teamet en har rollen i. Er du med i to team,
  har du en rolle i hvert av dem.
- **Kontaktperson** gjelder for én sak. Teamlederen kan altså ikke åpne en sak som andre i teamet følger opp.
- **Andre** er alle som ikke har en rolle der handlingen hører hjemme, også de som er i chatten uten å være satt opp i teamet.
- **En selv** gjelder i den personlige chatten med Los, for det Los har lagret om en selv.
- **Hvor** er hvilken chat handlingen hører hjemme i.
- **Avvises** er det ingen kan skrive inn sammen med handlingen: Los sier nei og lagrer ikke noe av det. I en sak, og i sjekklisten som
  går inn i sakene, avvises også telefonnumre og e-postadresser, for en sak har bare en kode.
- Rollene i kolonnene legges sammen: En teamleder som er kontaktperson for en sak, kan det begge rollene kan.

## Det tabellen ikke viser

- **Å lage en sak** gjør en til kontaktperson for den. Den som følger opp en sak, kan dele den med eller overføre den til en kollega
  som er teamleder eller teammedlem. Går den siste kontaktpersonen ut av teamet, overtar teamlederen saken. Alt dette står i sakens
  egen tilgangslogg, og det gjør også hver åpning.
- **Tall for teamet** er aldri om færre enn fem saker for andre enn kontaktpersonene.
- **Den som søker om å bli med i et nettverk**, har ikke Los. Den som har adressen til søknadsrunden, kan begynne på en søknad. Søknaden får sin egen,
  private adresse, og alle som har den, kan lese, endre, sende og trekke søknaden fram til fristen og lese svaret. Ingen kan gjette den.
- **Den som ikke får lov**, får vite det samme enten en sak finnes eller ikke.
- **Alle som bruker Los**, må tilhøre en organisasjon (leietaker i Microsoft 365) som driften har åpnet for.
- **De som drifter Los**, kan lese lageret direkte. Hvem det er, avgjør tilgangsstyringen i Azure eller på maskinen, se
  [personvern](personvern.md).`;

const comingAndGoing = `## Når noen kommer, går eller endrer seg

Los hører det av Teams og gjør det straks. Tabellen er laget av koden, og hver rute er en test. En strek betyr at det ikke kan skje der.
«Ut av teamet» betyr at tilgangen er borte med en gang; en sak som ingen andre følger opp, går til teamlederen, og er det ingen, til den
som tar rollen. Er en ute av teamet, kan en bare ta rollen der teamet arbeider: i chatten eller kanalen det ble satt opp i.`;

const details = `- I en **standardkanal** er alle i teamet i Teams. En **privat** eller **delt kanal** har egne medlemmer, og bare de kan være med.
- Det som gjelder hele teamet i Teams, når alle teamene som bruker en kanal der. En kanal fra før er med fra første gang noen skriver
  til Los i den igjen.
- **Den samme personen** kjennes på objekt-ID-en i Entra, som er én i hele verden, uansett hvilken organisasjon chatten hører til.
  En gjest har en egen konto hos verten og er derfor en annen enn seg selv hjemme.
- **Gjester** og folk fra andre organisasjoner er merket i listene. Los kan ikke alltid skrive til dem alene: Før noen gir en slik person
  en sak, sier Los fra og spør.
- Bare en chat som Teams kaller personlig, er det. Alt annet regnes som et sted der flere leser.
- Får ikke Los lagret det Teams forteller, svarer Los at det ikke er mottatt, så Teams kan si det igjen.
`;

const outcomeIn = (by: EventRow['outcomes'], scope: EventScope): string => {
  const outcome = by[scope];
  return outcome ? outcomes[outcome] : '–';
};

const eventTable = (): string => {
  const head = row(['Det som skjer', ...scopes.map((scope) => scopeNames[scope])]);
  const rule = row(['---', ...scopes.map(() => '---')]);
  const rows = Object.values(roomEvents).map(({ name, outcomes: by }: EventRow) =>
    row([name, ...scopes.map((scope) => outcomeIn(by, scope))]),
  );
  return [head, rule, ...rows].join('\n');
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const actionRow = (action: Permission): string => {
  const marks = roles.map((role) => (allows([role], action) ? '✓' : '–'));
  return row([actionNames[action], ...marks, whereNames[whereOf(action)], privacyNames[privacyOf(action)]]);
};

/** docs/tilgang.md, as the one table of actions says it. */
export const accessPage = (): string => {
  const head = row(['Handling', ...roles.map((role) => roleNames[role]), 'Hvor', 'Avvises']);
  const rule = row(['---', ...roles.map(() => ':-:'), '---', '---']);
  const actions = (Object.keys(permissions) as Permission[]).map(actionRow);
  return [intro, [head, rule, ...actions].join('\n'), explained, comingAndGoing, eventTable(), details].join('\n\n');
};

/** Where the page stands. */
export const accessFile = join(import.meta.dirname, '../tilgang.md');

if (import.meta.main) writeFileSync(accessFile, accessPage());
