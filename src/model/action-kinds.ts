import { type BankTheme, offeredGoal } from './goal-bank.ts';

/** What actions and goals are about, across teams and networks: a closed list, so that like can be counted with like. */
export const actionKinds = [
  'individualPlan',
  'crisisPlan',
  'feedback',
  'whatMatters',
  'peerWork',
  'nextOfKin',
  'generalPractitioner',
  'transition',
  'afterDischarge',
  'lowThreshold',
  'meetingPlace',
  'housing',
  'workAndSchool',
  'activity',
  'groups',
  'overview',
  'training',
  'anchoring',
  'userInvolvement',
  'coordination',
  'other',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** Words that tell a kind, in both written forms; the first that fits is taken, so what is narrow stands before what is wide. */
const words: readonly (readonly [ActionKind, RegExp])[] = [
  ['individualPlan', /individuell(?:e)? plan|\bip\b|individuelle planar|individuelle planer/],
  ['crisisPlan', /krise|mestringsplan|meistringsplan|forverring|trygg(?:hets|leiks)plan/],
  ['feedback', /tilbakemelding|\bfit\b|\bkor\b|nytte av hjelp|bruker spør bruker|brukar spør brukar|evaluer/],
  [
    'whatMatters',
    /(?:hva|kva) (?:er|som er) viktig|viktig for (?:deg|meg)|samtalehjul|egne mål|eigne mål|samtaleverktøy/,
  ],
  ['peerWork', /likeperson|likemann|erfaringskonsulent|erfaringsmedarbeid|brukerorganisasjon|brukarorganisasjon/],
  ['nextOfKin', /pårørende|familie|nettverksmøte/],
  ['generalPractitioner', /fastlege/],
  [
    'afterDischarge',
    /etter (?:utskriv|hjemkomst|heimkomst)|dagen etter|hjemkomst|heimkomst|innen tre dager|innan tre dagar/,
  ],
  ['transition', /utskriv|innlegg|epikrise|overgang|sykehus|sjukehus|\bdps\b|spesialisthelse|overfør/],
  [
    'lowThreshold',
    /lavterskel|lågterskel|uten henvisning|utan tilvising|ventetid|drop.?in|kort vei|kort veg|lett å nå/,
  ],
  ['housing', /bolig|bustad|\bbo\b/],
  ['workAndSchool', /arbeid og|jobb|\bnav\b|skole|skule|utdanning|utdanning|\bips\b/],
  ['activity', /aktivitet|trening|trim|tur(?:gruppe|ar|er)?\b|fysisk/],
  ['meetingPlace', /møtested|møtestad|møteplass|kafé|dagtilbud|dagtilbod|aktivitetshus/],
  ['groups', /gruppe(?:tilbud|tilbod|behandling)?\b|kurs for/],
  ['overview', /oversikt|brosjyre|nettside|nettsted|samlet på ett|samla på ein|kartlegg|informasjon/],
  ['training', /opplæring|kompetanse|veilednings|rettleiings|recovery|kurs|fagdag/],
  ['anchoring', /forankr|ledelse|leiing|leder|leiar|vedtak|kommunestyre|politisk|plan for tjenesten|handlingsplan/],
  [
    'userInvolvement',
    /medvirk|medverk|brukerrepresentant|brukarrepresentant|brukerråd|brukarråd|brukerstyr|brukarstyr/,
  ],
  [
    'coordination',
    /koordin|samarbeid|samhandl|ansvarsgruppe|tverrfaglig|tverrfagleg|kontaktperson|fast møte|hvem som gjør|kven som gjer|forløp/,
  ],
];

/** What the goals of the bank are about, by their numbers. */
const ofBank: Readonly<Record<number, ActionKind>> = {
  1: 'coordination',
  2: 'coordination',
  3: 'overview',
  4: 'whatMatters',
  5: 'individualPlan',
  6: 'meetingPlace',
  7: 'lowThreshold',
  8: 'feedback',
  9: 'feedback',
  11: 'userInvolvement',
  12: 'userInvolvement',
  13: 'userInvolvement',
  14: 'anchoring',
  15: 'coordination',
  16: 'nextOfKin',
  17: 'groups',
  18: 'userInvolvement',
  19: 'whatMatters',
  20: 'coordination',
  21: 'training',
  22: 'coordination',
  24: 'peerWork',
  25: 'housing',
  26: 'activity',
  27: 'lowThreshold',
  28: 'coordination',
};

/** What words are about: a guess, which whoever wrote them may correct. */
export const guessKind = (text: string): ActionKind => {
  const plain = text.normalize('NFC').toLocaleLowerCase('nb');
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
};

/** What an action is about: as the team has said, else by its words, else by the goal of the bank that it is for. */
export const actionKindOf = (
  action: { readonly title: string; readonly note?: string; readonly kind?: ActionKind | undefined },
  bank?: number,
): ActionKind => {
  if (action.kind) return action.kind;
  const guess = [action.title, action.note ?? ''].map(guessKind).find((kind) => kind !== 'other');
  return guess ?? ofBank[bank ?? 0] ?? 'other';
};

const themes: Readonly<Partial<Record<ActionKind, BankTheme>>> = {
  individualPlan: 'services',
  crisisPlan: 'services',
  feedback: 'method',
  whatMatters: 'user',
  peerWork: 'user',
  nextOfKin: 'user',
  generalPractitioner: 'cooperation',
  transition: 'cooperation',
  afterDischarge: 'services',
  lowThreshold: 'services',
  meetingPlace: 'services',
  housing: 'services',
  workAndSchool: 'services',
  activity: 'services',
  groups: 'services',
  overview: 'services',
  training: 'method',
  anchoring: 'method',
  userInvolvement: 'user',
  coordination: 'cooperation',
};

/** Which theme of the goal bank a goal belongs to: of its number in the bank, else by its words. */
export const themeOfGoal = (bank: number | undefined, text: string): BankTheme | undefined =>
  offeredGoal(bank)?.theme ?? themes[guessKind(text)];
