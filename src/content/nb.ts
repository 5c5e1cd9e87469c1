/**
 * Everything Los says, in bokmål. Plain language: short, warm, concrete, no markdown.
 * `cards.{name}` are the fixed labels of the card `cards/{name}.json`.
 */
export const nb = {
  refusals: {
    notAllowed: 'Det er det andre i teamet som kan gjøre. Spør teamlederen hvis du mener du bør kunne det.',
    otherTeam: 'Dette kortet hører til et annet team, så ingenting er endret.',
    noTeamHere: 'Det er ikke satt opp noe team her ennå. Skriv «Sett opp teamet» når dere er klare.',
    noTeamYet:
      'Du er ikke med i noe team ennå. Et team settes opp i teamets egen chat: Legg til Los der og skriv «Sett opp teamet».',
    noNetworkHere: 'Jeg finner ikke noe nettverk du er prosjektgruppe for.',
    personalChatOnly:
      'Saker hører hjemme i den personlige chatten din med Los, ikke her, for her ser alle det som skrives. Skriv til meg der.',
    teamChatOnly: 'Dette gjør dere sammen i teamets chat.',
    outdatedCard: 'Noen har gjort endringer siden kortet ble vist. Her er det som gjelder nå. Ingenting er gått tapt.',
    nationalIdentityNumber:
      'Dette ser ut som et fødselsnummer, så jeg har ikke lagret noe. Slett gjerne meldingen din også, for den ligger fortsatt i Teams. Bruk en sakskode i stedet, for eksempel B-07.',
    phoneNumber:
      'Dette ser ut som et telefonnummer, så jeg har ikke lagret noe. Slett gjerne meldingen din også, for den ligger fortsatt i Teams.',
    emailAddress:
      'Dette ser ut som en e-postadresse, så jeg har ikke lagret noe. Slett gjerne meldingen din også, for den ligger fortsatt i Teams.',
    unknownJoinCode:
      'Jeg kjenner ikke koden «{{code}}». Sjekk at den er skrevet riktig, eller be prosjektgruppen om en ny.',
    expiredJoinCode: 'Koden har gått ut. Be prosjektgruppen om en ny, så er dere i gang.',
    teamAlreadyHere: 'Denne chatten har allerede et team: {{team}}.',
    emptyText: 'Feltet er tomt. Skriv noen ord, så lagrer jeg det.',
    textTooLong: 'Teksten er for lang. Det er plass til {{max}} tegn.',
    invalidDate: 'Jeg forstår ikke datoen. Skriv den for eksempel slik: 17.09.2026.',
    dateInPast: 'Datoen {{date}} er passert. Velg en dag som kommer.',
    dateInFuture: 'Datoen har ikke vært ennå. Velg dagen samtalen ble holdt.',
    invalidScore: 'Skår skal være et helt tall fra 1 til 10. Jeg forstår ikke «{{value}}».',
    noScores: 'Ingen områder har fått skår ennå. Gi skår på minst ett.',
    invalidCount: 'Skriv antallet som et helt tall, for eksempel 2.',
    invalidCaseCode: 'En sakskode er én til tre bokstaver, bindestrek og tall, for eksempel B-07. Bruk aldri navn.',
    caseCodeTaken: 'Koden {{code}} er i bruk. Velg en annen.',
    unknownCase: 'Jeg finner ingen sak med koden {{code}} blant sakene dine.',
    caseClosed: 'Saken {{code}} er avsluttet.',
    noActivities: 'Skriv minst ett område eller én aktivitet som er viktig for brukeren.',
    tooManyActivities: 'Det er plass til {{max}} områder. Ta med de viktigste.',
    unknownTask: 'Oppgaven finnes ikke lenger.',
    tooManyThemes: 'Det er plass til {{max}} temaer. Slå gjerne sammen noen som ligner.',
    tooManyTasks: 'Her er det plass til {{max}} oppgaver. Fjern en dere ikke trenger, så blir det plass.',
    unknownMember: 'Personen er ikke med i teamet.',
    lastTeamLead: 'Teamet trenger en teamleder. Gi rollen til en annen først.',
    tooManyMembers: 'Det er plass til {{max}} i teamet. Ta med dem som skal jobbe sammen nå.',
    teamNameMissing: 'Hva heter teamet? Skriv et navn, for eksempel det dere kaller dere til daglig.',
    municipalityMissing: 'Hvilken kommune er teamet fra? Skriv én eller flere.',
    tooManyMunicipalities: 'Det er plass til {{max}} kommuner i ett team.',
    setUpInTeamChat:
      'Et team settes opp i teamets egen gruppechat eller kanal, så alle ser det. Legg til Los der og skriv «Sett opp teamet».',
    teamLeadThere: '{{name}} er teamleder. Be om å få rollen hvis du skal ta over.',
    facilitatorsOnly: 'Dette er det prosjektgruppen som gjør.',
    lastFacilitator: 'Nettverket trenger minst én i prosjektgruppen. Legg til en annen først.',
    networkNameMissing: 'Hva heter nettverket? Skriv et navn.',
    sessionDateMissing: 'Når er samling {{number}}? Velg den første dagen.',
    sessionsOutOfOrder: 'Samlingene må komme etter hverandre i tid, og siste dag kan ikke være før den første.',
    unknownVerb: 'Denne knappen kjenner jeg ikke lenger. Skriv «hjelp» for å se hva jeg kan gjøre her.',
    invalidInput: 'Jeg forsto ikke det som sto i kortet. Prøv en gang til.',
  },
  common: {
    unexpected:
      'Noe gikk galt hos meg, så jeg vet ikke om alt ble lagret. Prøv en gang til, så ser du hva som gjelder.',
  },
  dates: {
    today: 'i dag',
    tomorrow: 'i morgen',
    yesterday: 'i går',
    inDays_one: 'om {{count}} dag',
    inDays_other: 'om {{count}} dager',
    daysAgo_one: 'for {{count}} dag siden',
    daysAgo_other: 'for {{count}} dager siden',
  },
  cards: {
    notice: {},
  },
};

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
/** The shape every language fills. */
export type Texts = Same<typeof nb>;
