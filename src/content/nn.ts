import type { Texts } from './nb.ts';

/** Everything Los says, in nynorsk. */
export const nn: Texts = {
  refusals: {
    notAllowed: 'Det er det andre i teamet som kan gjere. Spør teamleiaren om du meiner du bør kunne det.',
    otherTeam: 'Dette kortet høyrer til eit anna team, så ingenting er endra.',
    noTeamHere: 'Det er ikkje sett opp noko team her enno. Skriv «Set opp teamet» når de er klare.',
    noTeamYet:
      'Du er ikkje med i noko team enno. Eit team blir sett opp i teamet sin eigen chat: Legg til Los der og skriv «Set opp teamet».',
    noNetworkHere: 'Eg finn ikkje noko nettverk du er prosjektgruppe for.',
    personalChatOnly:
      'Saker høyrer heime i den personlege chatten din med Los, ikkje her, for her ser alle det som blir skrive. Skriv til meg der.',
    teamChatOnly: 'Dette gjer de saman i chatten til teamet.',
    outdatedCard: 'Nokon har gjort endringar sidan kortet vart vist. Her er det som gjeld no. Ingenting er gått tapt.',
    nationalIdentityNumber:
      'Dette ser ut som eit fødselsnummer, så eg har ikkje lagra noko. Slett gjerne meldinga di òg, for ho ligg framleis i Teams. Bruk ein sakskode i staden, til dømes B-07.',
    phoneNumber:
      'Dette ser ut som eit telefonnummer, så eg har ikkje lagra noko. Slett gjerne meldinga di òg, for ho ligg framleis i Teams.',
    emailAddress:
      'Dette ser ut som ei e-postadresse, så eg har ikkje lagra noko. Slett gjerne meldinga di òg, for ho ligg framleis i Teams.',
    unknownJoinCode:
      'Eg kjenner ikkje koden «{{code}}». Sjekk at han er skriven rett, eller be prosjektgruppa om ein ny.',
    expiredJoinCode: 'Koden har gått ut. Be prosjektgruppa om ein ny, så er de i gang.',
    teamAlreadyHere: 'Denne chatten har alt eit team: {{team}}.',
    emptyText: 'Feltet er tomt. Skriv nokre ord, så lagrar eg det.',
    textTooLong: 'Teksten er for lang. Det er plass til {{max}} teikn.',
    invalidDate: 'Eg forstår ikkje datoen. Skriv han til dømes slik: 17.09.2026.',
    dateInPast: 'Datoen {{date}} er passert. Vel ein dag som kjem.',
    dateInFuture: 'Datoen har ikkje vore enno. Vel dagen samtalen vart halden.',
    invalidScore: 'Skår skal vere eit heilt tal frå 1 til 10. Eg forstår ikkje «{{value}}».',
    noScores: 'Ingen område har fått skår enno. Gi skår på minst eitt.',
    invalidCount: 'Skriv talet som eit heilt tal, til dømes 2.',
    invalidCaseCode: 'Ein sakskode er éin til tre bokstavar, bindestrek og tal, til dømes B-07. Bruk aldri namn.',
    caseCodeTaken: 'Koden {{code}} er i bruk. Vel ein annan.',
    unknownCase: 'Eg finn inga sak med koden {{code}} blant sakene dine.',
    caseClosed: 'Saka {{code}} er avslutta.',
    noActivities: 'Skriv minst eitt område eller éin aktivitet som er viktig for brukaren.',
    tooManyActivities: 'Det er plass til {{max}} område. Ta med dei viktigaste.',
    unknownTask: 'Oppgåva finst ikkje lenger.',
    tooManyThemes: 'Det er plass til {{max}} tema. Slå gjerne saman nokre som liknar.',
    tooManyTasks: 'Her er det plass til {{max}} oppgåver. Fjern ei de ikkje treng, så blir det plass.',
    unknownMember: 'Personen er ikkje med i teamet.',
    lastTeamLead: 'Teamet treng ein teamleiar. Gi rolla til ein annan først.',
    tooManyMembers: 'Det er plass til {{max}} i teamet. Ta med dei som skal jobbe saman no.',
    teamNameMissing: 'Kva heiter teamet? Skriv eit namn, til dømes det de kallar dykk til dagleg.',
    municipalityMissing: 'Kva kommune er teamet frå? Skriv éin eller fleire.',
    tooManyMunicipalities: 'Det er plass til {{max}} kommunar i eitt team.',
    setUpInTeamChat:
      'Eit team blir sett opp i gruppechatten eller kanalen til teamet, så alle ser det. Legg til Los der og skriv «Set opp teamet».',
    teamLeadThere: '{{name}} er teamleiar. Be om å få rolla om du skal ta over.',
    facilitatorsOnly: 'Dette er det prosjektgruppa som gjer.',
    lastFacilitator: 'Nettverket treng minst éin i prosjektgruppa. Legg til ein annan først.',
    networkNameMissing: 'Kva heiter nettverket? Skriv eit namn.',
    sessionDateMissing: 'Når er samling {{number}}? Vel den første dagen.',
    sessionsOutOfOrder: 'Samlingane må kome etter kvarandre i tid, og siste dag kan ikkje vere før den første.',
    unknownVerb: 'Denne knappen kjenner eg ikkje lenger. Skriv «hjelp» for å sjå kva eg kan gjere her.',
    invalidInput: 'Eg forstod ikkje det som stod i kortet. Prøv ein gong til.',
  },
  common: {
    unexpected:
      'Noko gjekk gale hos meg, så eg veit ikkje om alt vart lagra. Prøv ein gong til, så ser du kva som gjeld.',
  },
  dates: {
    today: 'i dag',
    tomorrow: 'i morgon',
    yesterday: 'i går',
    inDays_one: 'om {{count}} dag',
    inDays_other: 'om {{count}} dagar',
    daysAgo_one: 'for {{count}} dag sidan',
    daysAgo_other: 'for {{count}} dagar sidan',
  },
  cards: {
    notice: {},
  },
};
