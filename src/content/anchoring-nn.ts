import type { anchoring as bokmål } from './anchoring-nb.ts';

/** What a leader can do to anchor the work, in nynorsk. */
export const anchoring: typeof bokmål = {
  levels: {
    professional: 'Fagleg forankring',
    administrative: 'Administrativ forankring',
    political: 'Politisk forankring',
  },
  actions: {
    meetTeam: {
      title: 'Stikk innom eit teammøte',
      how: 'Ti minutt held. Spør kva teamet har lært av brukarane, og kva som stoppar dei akkurat no.',
    },
    freeTime: {
      title: 'Gi teamet fast tid',
      how: 'Legg ein time annakvar veke i kalenderen eller turnusen, og avtal kven som dekkjer opp imens.',
    },
    briefing: {
      title: 'Få arbeidet på sakslista',
      how: 'Be om fem minutt i utvalet: kva brukarane seier er viktig, kva teamet prøver, og kva de har sett så langt.',
    },
    userVoice: {
      title: 'Snakk med brukarrepresentanten',
      how: 'Spør om det er lett å vere likeverdig i teamet, og om møtetid og godtgjering er i orden.',
    },
    mandate: {
      title: 'Skriv ned kva teamet kan avgjere',
      how: 'Tre setningar er nok: kva teamet avgjer sjølv, kva det tek opp med deg, og kven det elles kan gå til.',
    },
    planText: {
      title: 'Gi arbeidet plass i ein plan',
      how: 'Finn éin plan eller eitt budsjett som snart skal fornyast, og foreslå ei setning om «Kva er viktig for deg?».',
    },
    doctors: {
      title: 'Ta det opp med fastlegane',
      how: 'Be kommuneoverlegen eller samarbeidsutvalet setje av ti minutt til korleis fastlegane kan vere med.',
    },
    otherSide: {
      title: 'Ring leiaren på den andre sida',
      how: 'Kommune og sjukehus treng kvarandre. Avtal med leiaren der at de begge står bak det teamet prøver.',
    },
    example: {
      title: 'Del eit døme frå teamet',
      how: 'Be teamet om noko dei er stolte av, utan at nokon brukar kan kjennast att, og fortel om det i neste møte med politikarane.',
    },
    figures: {
      title: 'Sjå på tala saman med teamet',
      how: 'Spør kva dei trur ligg bak utviklinga, og kva dei vil prøve no. Det er læring, ikkje kontroll.',
    },
    standIn: {
      title: 'Gjer arbeidet mindre sårbart',
      how: 'Vel éin som kan tre inn for deg, og vis vedkomande historia så langt her i Los.',
    },
    agreement: {
      title: 'Knyt arbeidet til samarbeidsavtalen',
      how: 'Foreslå for helsefellesskapet å ta med forløpet til teamet når avtalen mellom kommune og sjukehus skal drøftast.',
    },
  },
};
