import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** When the user and the contact person talk again, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    nextConversation: {
      title: 'Neste samtale',
      when: '{{date}}, {{distance}}',
      agreed: 'Avtalt no: {{when}}.',
      saved: 'Lagra. Eg minner deg på samtalen ei veke før og same dag.',
      removed: 'Då er det ikkje avtalt nokon ny samtale.',
      undone: 'Avtalen om neste samtale står som før.',
      formSummary: 'Neste samtale i sak {{code}}',
    },
    cards: {
      'conversation-date': {
        title: 'Neste samtale',
        on: 'Når har de avtalt å snakke om dette igjen?',
        hint: 'Vel dagen saman med brukaren, så langt fram at noko kan ha endra seg.',
        save: 'Lagre datoen',
        none: 'Fjern avtalen',
      },
    },
  },
  commands: {
    plan: {
      title: 'Avtal neste samtale',
      does: 'Skriv koden, til dømes neste samtale B-07',
      phrases: ['avtal ny samtale {case?}', 'avtale neste samtale {case?}'],
    },
  },
};
