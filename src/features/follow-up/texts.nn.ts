import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The teams that facilitators talk with, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    followUp: {
      found: 'Team',
      title: 'Team å følgje opp',
      message: 'Eit lite spørsmål frå dykk gjer det lettare å kome vidare.',
      nothing: 'Ingen team ser ut til å trenge dykk akkurat no.',
      guidance: 'Har bede om rettleiing og venta sidan {{date}}',
      notBegun: 'Har ikkje begynt på {{name}}. Samling {{number}} er {{when}}.',
      neverBegun: 'Har ikkje begynt på {{name}}, og samling {{number}} er halden',
      quiet: 'Stille sidan {{date}}',
      worse: '«{{measure}}» har vorte dårlegare sidan {{date}}',
      noGoal: 'Har ikkje eit mål som kan målast enno',
      differ: '{{month}}: Teamet set {{team}}, de {{facilitator}}',
      noCoaching: 'Har ikkje hatt kvarteret sitt denne månaden',
      contacted: 'Kontakta {{date}}',
      open: 'Opne spørsmålet',
      offer: 'Tilby rettleiing',
      offered: '{{team}} får tilbodet i chatten sin og tel som kontakta.',
      talkedNow: '{{team}}: {{minutes}} minutt i dag er noterte, og teamet tel som kontakta.',
      more_one: 'Og eitt team til. Sjå alle under «Kven kan trenge oss?».',
      more_other: 'Og {{count}} team til. Sjå alle under «Kven kan trenge oss?».',
      contacts: 'Følg opp teama',
    },
    refusals: {
      nothingTicked: 'Ingen team er kryssa av. Kryss av dei de har snakka med.',
    },
    contacts: {
      tally_one: 'Kontakta i denne perioden: {{done}} av {{count}} team',
      tally_other: 'Kontakta i denne perioden: {{done}} av {{count}} team',
      message: 'Mange spør ikkje sjølve. Ein kort telefon eller ei melding til kvart team i perioden gjer det lettare.',
      allDone: 'Alle teama er kontakta i denne perioden. Godt jobba!',
      line: '{{team}}: {{date}}',
      saved_one: 'Eitt team til er kontakta.',
      saved_other: '{{count}} team til er kontakta.',
    },
    cards: {
      'guidance-contacts': {
        title: 'Følg opp teama',
        question: 'Kven har du snakka med?',
        contacted: 'Kontakta',
      },
    },
  },
  commands: {
    show: {
      title: 'Team å følgje opp',
      does: 'Dei som kan trenge dykk no, og kvifor',
      phrases: [
        'team å følgje opp',
        'kven bør vi følgje opp',
        'kven skal vi følgje opp',
        'kven treng oppfølging',
        'team som treng oppfølging',
      ],
    },
    contacts: {
      title: 'Følg opp teama',
      does: 'Kven de har snakka med i perioden',
      phrases: ['følg opp teama', 'følgje opp teama', 'oppfølging av teama'],
    },
  },
};
