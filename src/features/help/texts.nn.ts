import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Help and the first greeting, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    help: {
      title: 'Dette kan eg hjelpe med her',
      noTeamHere: 'Her er det ikkje sett opp noko team enno. Nemn meg med @Los når de skriv, eller trykk på knappen.',
      mention: 'Nemn meg med @Los når de skriv, eller trykk på ein knapp.',
      alone: 'Skriv til meg når du vil. Alt du kan skrive, kan du òg trykkje på.',
      more: 'Du kan òg skrive {{titles}}.',
      notUnderstood: 'Det forstod eg ikkje',
      didYouMean: 'Meinte du kanskje noko av dette?',
      unsure: 'Det er eg ikkje sikker på',
      noAnswer: 'Det har eg ikkje noko svar på',
      tryAsking: 'Prøv med andre ord, eller spør prosjektgruppa.',
      tryHelp: 'Prøv med andre ord, eller sjå kva eg kan hjelpe med her.',
      meantThis: 'Meinte du dette?',
      byModel: 'Forslaget kjem frå ein språkmodell. Ingenting er gjort enno.',
      thanks: 'Berre hyggeleg!',
      ok: 'Fint. Skriv «{{mention}}hjelp» når du vil vidare.',
    },
    welcome: {
      title: 'Hei, eg er Los',
      who: 'Eg følgjer forbetringsteam gjennom eit læringsnettverk, eitt steg om gongen, særleg mellom samlingane.',
      turn: 'Vegen går frå å spørje «Kva er i vegen med deg?» til å spørje «Kva er viktig for deg?».',
      goals:
        'Målet er heile og samordna forløp, verktøy som blir brukte i kvardagen, rett bruk av innleggingar, meir meistring, brukarar som er med på å forbetre, og leiarar og tilsette som blir tryggare i forbetringsarbeid.',
    },
    cards: {
      help: {},
    },
  },
  commands: {
    show: {
      title: 'Hjelp',
      starter: 'Kva kan du gjere?',
      does: 'Det du kan gjere her',
      phrases: ['kva kan du', 'kva kan du gjere', 'kva kan eg gjere', 'meny'],
    },
  },
};
