import type { Language } from '../../src/model/identity.ts';
import { Application, applicationQuestions, PlannedMember, Round } from '../../src/model/intake.ts';
import { voiceFor } from './cases.ts';

export { dataIn } from './cases.ts';

const at = '2026-11-02T09:00:00Z';

/** Who looks at the applications of a network. */
export const desk = (language: Language) => ({
  ...voiceFor(language),
  pages: {
    address: ({ kind }: { readonly kind: string }) =>
      `https://los.example.org/skjema/${kind}-${'eyJwYWdlIjp7ImtpbmQiOiJy'.repeat(6)}`,
  },
});

export const round = Round.parse({
  id: '01KB3V7Q9X8W5T2R4P6M1N0JZA',
  network: '01KB3V7Q9X8W5T2R4P6M1N0JZD',
  createdAt: at,
  deadline: '2026-12-18',
  replyBy: '2027-01-15',
  criteria: 'Et team som har fått i oppdrag å gjøre arbeidet.',
  remindedUntil: at,
});

const long = 'Vi vil snu spørsmålet, og vi trenger andre å lære av. '.repeat(35).slice(0, 1_990);

const member = (name: string): PlannedMember =>
  PlannedMember.parse({
    unit: 'Psykisk helse og rus',
    name,
    email: 'kari.nordmann@nordvik.example',
    phone: '912 34 567',
    other: 'Fagansvarlig',
  });

const answersOf = (words: string) => Object.fromEntries(applicationQuestions.map((question) => [question, words]));

export const application = (more: Partial<Application> = {}): Application =>
  Application.parse({
    id: 'p2J5n8Xq0cVtYw7RmKbLsA',
    round: round.id,
    network: round.network,
    from: 'web',
    language: 'nb',
    createdAt: at,
    changedAt: at,
    submittedAt: '2026-11-20T09:00:00Z',
    form: {
      municipality: 'Nordvik kommune',
      healthTrust: 'Nordlandssykehuset',
      contact: { name: 'Kari Nordmann', email: 'kari.nordmann@nordvik.example', phone: '912 34 567' },
      answers: { ...answersOf(''), why: 'Vi vil bli bedre på overganger.', turn: 'Vi begynner med samtalehjulet.' },
      team: [member('Kari Nordmann'), member('Ola Hansen')],
    },
    remindedUntil: at,
    ...more,
  });

/** Everything as long as it may be. */
export const longApplication = application({
  form: {
    municipality: 'Indre Østfold kommune og Marker kommune i samarbeid',
    healthTrust: 'Akershus universitetssykehus',
    contact: { name: 'Kari Nordmann-Johannessen', email: 'kari.nordmann-johannessen@indreostfold.example', phone: '' },
    answers: answersOf(long) as Application['form']['answers'],
    team: Array.from({ length: 15 }, () => member('Kari Nordmann-Johannessen')),
  },
  questions: Array.from({ length: 10 }, () => ({ at, text: long.slice(0, 1_000), answer: long })),
});

export const accepted = application({
  reply: {
    what: 'accepted',
    at: '2026-12-01T09:00:00Z',
    by: 'tenant:anne',
    text: 'Takk for søknaden. Dere får bli med, og det gleder vi oss til.',
    code: 'KM47-R2WT',
  },
});
