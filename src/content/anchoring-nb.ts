/** What a leader can do to anchor the work, in bokmål (`anchoring`): one thing, and how. */
export const anchoring = {
  levels: {
    professional: 'Faglig forankring',
    administrative: 'Administrativ forankring',
    political: 'Politisk forankring',
  },
  actions: {
    meetTeam: {
      title: 'Stikk innom et teammøte',
      how: 'Ti minutter holder. Spør hva teamet har lært av brukerne, og hva som stopper dem akkurat nå.',
    },
    freeTime: {
      title: 'Gi teamet fast tid',
      how: 'Legg en time annenhver uke i kalenderen eller turnusen, og avtal hvem som dekker opp imens.',
    },
    briefing: {
      title: 'Få arbeidet på sakslisten',
      how: 'Be om fem minutter i utvalget: hva brukerne sier er viktig, hva teamet prøver, og hva dere har sett så langt.',
    },
    userVoice: {
      title: 'Snakk med brukerrepresentanten',
      how: 'Spør om det er lett å være likeverdig i teamet, og om møtetid og godtgjøring er i orden.',
    },
    mandate: {
      title: 'Skriv ned hva teamet kan bestemme',
      how: 'Tre setninger er nok: hva teamet avgjør selv, hva det tar opp med deg, og hvem det ellers kan gå til.',
    },
    planText: {
      title: 'Gi arbeidet plass i en plan',
      how: 'Finn én plan eller ett budsjett som snart skal fornyes, og foreslå en setning om «Hva er viktig for deg?».',
    },
    doctors: {
      title: 'Ta det opp med fastlegene',
      how: 'Be kommuneoverlegen eller samarbeidsutvalget sette av ti minutter til hvordan fastlegene kan være med.',
    },
    otherSide: {
      title: 'Ring lederen på den andre siden',
      how: 'Kommune og sykehus trenger hverandre. Avtal med lederen der at dere begge står bak det teamet prøver.',
    },
    example: {
      title: 'Del et eksempel fra teamet',
      how: 'Be teamet om noe de er stolte av, uten at noen bruker kan kjennes igjen, og fortell om det i neste møte med politikerne.',
    },
    figures: {
      title: 'Se på tallene sammen med teamet',
      how: 'Spør hva de tror ligger bak utviklingen, og hva de vil prøve nå. Det er læring, ikke kontroll.',
    },
    standIn: {
      title: 'Gjør arbeidet mindre sårbart',
      how: 'Velg én som kan tre inn for deg, og vis vedkommende historien så langt her i Los.',
    },
    agreement: {
      title: 'Knytt arbeidet til samarbeidsavtalen',
      how: 'Foreslå for helsefellesskapet å ta teamets forløp med når avtalen mellom kommune og sykehus skal drøftes.',
    },
  },
};
