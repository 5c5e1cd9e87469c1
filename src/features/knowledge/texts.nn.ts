import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Answers to what people ask, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    knowledge: {
      title: 'Kva lurer du på?',
      intro:
        'Skriv spørsmålet med eigne ord, her nedst eller i chatten, så leitar eg etter eit svar. Eller bla i det eg kan. Medisinske råd gir eg ikkje.',
      ask: 'Spør',
      many_one: 'Eitt svar',
      many_other: '{{count}} svar',
      page: 'Side {{number}} av {{of}}',
      all: 'Alle temaa',
      topics: {
        person: 'Kva er viktig for deg?',
        rights: 'Rettar, planar og teieplikt',
        tools: 'Verktøya og skårane',
        improvement: 'Mål, målingar og tiltak',
        network: 'Nettverket, teamet og Los',
        communities: 'Helsefellesskap og pasientforløp',
        tasks2014: 'Oppgåvene i pakkane (psykisk helse og rus)',
        tasks2022: 'Oppgåvene i pakkane (nasjonalt nettverk)',
      },
      source: 'Kjelde: {{named}}.',
      own: 'Dette er Los sitt eige råd.',
      aboutLos: 'Slik verkar Los.',
      alsoOwn: 'Noko er òg Los sitt eige råd.',
      chapter: '«{{chapter}}»',
      documents: {
        memo: 'Notatet om læringsnettverket Gode pasientforløp i kommunene (Kunnskapssenteret og KS, 2014–2015)',
        national: 'Presentasjonane til KS frå dei nasjonale læringsnettverka 2022–2023',
        plan: 'Nasjonal helse- og sykehusplan 2020–2023',
        regional: 'Presentasjon om pasientforløp i Innlandet',
      },
      misses: {
        title: 'Kva det blir spurt om',
        intro:
          'Dette har teama spurt om utan at eg hadde eit sikkert svar. Eg tel temaa, ikkje kva som vart skrive eller kven som spurde.',
        none: 'Ingen har spurt om noko eg ikkje kunne svare på det siste halvåret.',
        count: '{{month}} denne månaden · {{half}} siste halvår',
        other: 'Anna',
      },
      area: {
        title: 'Kven er med i helsefellesskapet?',
        chosen: 'Helsefellesskapet med {{trust}}',
        groups: 'Helseføretaket, fastlegar og brukarar, og kommunane i desse samarbeida:',
        noGroups: 'Helseføretaket, fastlegar og brukarar, og kommunane, som ikkje er delte i mindre grupper.',
        show: 'Vis kven som er med',
      },
    },
    refusals: {
      unknownAnswer: 'Dette svaret har eg ikkje lenger. Skriv «{{mention}}Spør Los» for å sjå kva eg har.',
    },
    cards: {
      answer: {},
      ask: { question: 'Spørsmålet ditt', placeholder: 'Til dømes: Korleis får vi med leiaren?' },
      topics: {},
      area: {
        area: 'Helseføretak',
        note: 'Frå kartet i Nasjonal helse- og sykehusplan, datert 2019. Noko kan vere annleis no.',
      },
    },
  },
  commands: {
    list: {
      title: 'Spør Los',
      does: 'Korte svar om metoden, verktøya og rettane',
      phrases: [
        'spør los',
        'spørje',
        'kunnskap',
        'kunnskapen',
        'eg lurer på noko',
        'vi lurer på noko',
        'kva kan eg spørje om',
        'ofte stilte spørsmål',
      ],
    },
    misses: {
      title: 'Kva det blir spurt om',
      does: 'Tema teama saknar svar på',
      phrases: ['kva det blir spurt om', 'kva spør teama om', 'kva lurer teama på', 'spørsmål utan svar'],
    },
    area: {
      title: 'Helsefellesskapa',
      does: 'Kven som er med i kvart av dei 19',
      phrases: [
        'helsefellesskapa',
        'kven er med i helsefellesskapet',
        'kva kommunar er med i helsefellesskapet',
        'vel helsefellesskap',
        'dei 19 helsefellesskapa',
      ],
    },
    privacy: { title: 'Personvern i Los', phrases: [] },
    deletion: { title: 'Få noko sletta', phrases: [] },
  },
};
