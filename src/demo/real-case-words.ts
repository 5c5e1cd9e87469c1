/** What teams have tried, by the number of the goal it was for; a few fit any. */
export const triedFor: Readonly<Record<number, readonly [string, ...string[]]>> = {
  1: ['Fast møte med DPS hver måned', 'Én side om hvem som gjør hva'],
  2: ['Felles forløp tegnet sammen med nabokommunene'],
  3: ['Oversikt over tilbudene på kommunens nettside', 'Brosjyre på legekontoret og hos NAV'],
  4: ['Spør «Hva er viktig for deg?» i den første samtalen', 'Samtalehjulet i alle førstesamtaler'],
  5: ['Tilbud om individuell plan i den andre samtalen', 'Opplæring av koordinatorer i individuell plan'],
  6: ['Åpent møtested to kvelder i uken'],
  7: ['Drop-in uten henvisning på torsdager', 'Ett telefonnummer inn'],
  8: ['Bruker spør bruker med fem brukere'],
  9: ['Tilbakemeldingsskjema etter hver samtale'],
  11: ['Brukerrepresentant i ledermøtet', 'Brukerråd fire ganger i året'],
  15: ['NAV med på ansvarsgruppemøtene'],
  16: ['Spør om pårørende ved første samtale', 'Pårørendekveld'],
  17: ['Kurs i gruppe ved siden av timene'],
  25: ['Booppfølging på kveldstid'],
  26: ['Turgruppe hver onsdag'],
};

export const triedAnyway: readonly [string, ...string[]] = [
  'Kriseplan sammen med brukeren',
  'Ring dagen etter utskriving',
  'Likeperson med i førstesamtalen',
  'Fastlegen får et sammendrag etter hvert møte',
  'Sjekkliste for samhandling i teammøtet',
  'Fagdag om recovery',
];

/** Goals that are not from the bank. */
export const ownGoals: readonly [string, ...string[]] = [
  'Kortere vei fra innleggelse til oppfølging hjemme',
  'Alle har en kontaktperson de kjenner',
  'Unge slipper å vente på den første samtalen',
  'Vi slutter å miste folk i overgangen fra DPS',
  'Alle får skrive kriseplan',
];

export const plans: readonly [string, ...string[]] = [
  'To av oss prøver med de tre neste brukerne.',
  'Vi prøver det i én uke på ett kontor.',
  'Én av oss prøver det i alle nye samtaler denne uken.',
];
export const happenings: readonly [string, ...string[]] = [
  'Det gikk greit med to av tre.',
  'Det tok lengre tid enn vi trodde.',
  'Brukerne sa at det var nyttig.',
];
export const lessons: readonly [string, ...string[]] = [
  'Det er lettere når det står øverst i skjemaet.',
  'Vi må si det med færre ord.',
  'Formiddagen passer best.',
];
/** The one step a talk ends with. */
export const steps: readonly [string, ...string[]] = [
  'Spør tre brukere hva som er viktig for dem før neste samtale.',
  'Prøv det nye skjemaet i fem samtaler denne måneden.',
  'Skriv inn målingene fra de to siste ukene.',
  'Ta opp tiltaket i ledermøtet.',
  'Inviter NAV til neste teammøte.',
];
/** What participants write of a session. */
export const evaluationComments: Readonly<Record<'took' | 'change' | 'need', readonly string[]>> = {
  took: [
    'At vi kan begynne med én bruker.',
    'Historien fra brukerrepresentanten.',
    'Samtalehjulet.',
    'Vi er ikke alene om dette.',
    'Å måle litt og ofte.',
    'Spørsmålet «Hva er viktig for deg?»',
    'Tre ideer fra teamet ved siden av.',
  ],
  change: [
    'Færre foredrag på dag to.',
    'Kortere pauser, og ferdig før toget går.',
    'Mer tid i egne team.',
    'Mer tid til å høre hva de andre gjør.',
    'Oppgavene kunne vært sendt ut tidligere.',
    'Passe som det er.',
  ],
  need: [
    'En som spør hvordan det går.',
    'Hjelp til å velge hva vi skal måle.',
    'Lederen vår må med på neste samling.',
    'Tid i turnusen.',
    'Å få snakke med et team som har kommet lenger.',
    'Eksempler på skjemaer.',
  ],
};
export const firstNames: readonly [string, ...string[]] = [
  'Anne',
  'Bjørn',
  'Camilla',
  'Dag',
  'Eva',
  'Finn',
  'Guro',
  'Hans',
  'Ida',
  'Jon',
  'Kari',
  'Lars',
];
export const lastNames: readonly [string, ...string[]] = [
  'Berg',
  'Dahl',
  'Eide',
  'Foss',
  'Haug',
  'Lie',
  'Moen',
  'Strand',
];
