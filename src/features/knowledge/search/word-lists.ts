/** Lists of words as people write them, kept apart from the search that uses them; a comma or a line end parts two entries. */
const entries = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** «leiar = leder»: what is written before a sign of equality stands for what comes after it. */
const pairs = (list: string): (readonly [string, string])[] =>
  entries(list).flatMap((entry) => {
    const [froms = '', to = ''] = entry.split('=');
    return froms
      .trim()
      .split(/\s+/)
      .map((from) => [from, to.trim()] as const);
  });

/** Words that ask, in nynorsk, in dialects and misspelt, with what they are in bokmål; and those of English. */
export const askingForms: readonly (readonly [string, string])[] = pairs(`
  hva kva ka ke kæ hå va hvs kå = hva, hvem kven kem kæm hokken håkken = hvem, hvor kor kvar hor korr = hvor
  hvordan korleis hvorledes åssen åssn kordan korsn korsen korleisen koss kossen kelais kassen hossen hvordn hvodan hvordna = hvordan
  hvorfor kvifor hvafor koffer koffor kofor korfor kafor hvofor kvofor = hvorfor, hvilken hvilket hvilke håkke hokke hvilkne = hvilken
  når nar katti kati kotid nårtid = når, what = what, who whom whose = who, where = where, when = when, why = why, how = how, which = which
`);

/** Words that say nothing of what a question is about. */
export const smallWords: readonly string[] = entries(`
  og, i, på, av, til, for, med, om, som, det, den, de, dei, en, ei, et, eit, ein, er, var, å, at, vi, jeg, eg, dere, de, du, deg, meg, oss
  dykk, dykkar, ha, har, hadde, hatt, vår, vårt, våre, vår, mi, min, mitt, mine, di, din, ditt, dine, sin, sitt, sine, si, kan, ikke, ikkje
  ikkje, noe, noko, nokon, noen, nokre, nokka, blir, ble, bli, vart, blei, være, vere, vært, vore, skal, skulle, må, måtte, bør, burde
  vil, ville, få, får, fått, fikk, fekk, gjøre, gjør, gjere, gjer, gjort, gjorde, gjøres, gjennom, fra, frå, hos, ved, under, over, mot
  etter, før, mellom, så, da, då, nå, no, her, der, dette, denne, disse, desse, dem, han, hun, ho, hen, man, en, seg, selv, sjølv, også
  òg, eller, men, bare, berre, mer, meir, mest, mye, mykje, mange, alle, alt, all, hele, heile, annet, anna, annen, hver, kvar
  inn, ut, opp, ned, slik, slike, sånn, sånt, betyr, betyder, tyder, menes, meiner, mener, mente, heter, heiter, egentlig, eigentleg
  gå, går, gjekk, gikk, ta, tar, tek, gi, gir, gjev, komme, kommer, kjem, finne, finnes, finst, fins, bruke, brukes, brukast, nytte
  ligge, ligger, stå, står, si, sier, seier, vite, vet, veit, tror, trur, lurer, lurar, undres, forklar, forklare, forklaring, fortell
  fortelle, kort, enkelt, greit, litt, lite, ting, greie, greia, greier, handler, handlar, poeng, poenget, hensikt, formål, formålet
  nar, pa, ma, gjore, bør, jo, ja, nei, hei, takk, takke, please, los, lure, spørsmål, spurt, trenger, treng, behøver, lage, lager, lagar
  e, æ, ej, i, mæ, dæ, dåkk, dokker, dokke, okker, ske, ska, vær, itj, ikkj, ikke, ikkje, te, sku, kor, mykje, jær, gjørr, lag
  a, an, the, is, are, was, were, be, been, of, to, in, on, for, with, and, or, it, its, this, that, these, those, we, our, us, you, your
  i, my, me, they, them, their, have, has, had, not, no, at, as, by, from, about, into, if, there, so, get, need, want, mean, means, use
`);

/** Nynorsk, and other ways of writing, as they stand in bokmål: words of which the stemmer does not see that they are the same. */
export const inBokmal: readonly (readonly [string, string])[] = pairs(`
  leiar = leder, leiing leiinga = ledelse, brukar = bruker, medverknad = medvirkning, medverke = medvirke, rettleiing = veiledning
  rettleie = veilede, rettleiar = veileder, førebuing = forberedelse, førebu = forberede, forbetring = forbedring, forbetre = forbedre
  heim heime = hjem, heimkomst = hjemkomst, sjukehus sjukehuset = sykehus, sjukepleiar = sykepleier, sjuk = syk, sjukdom = sykdom
  teneste = tjeneste, oppgåve = oppgave, innlegging = innleggelse, utskriving = utskrivning, haldning = holdning, liding = lidelse
  oppfylling = oppfyllelse, skilnad = forskjell, skilje = skille, teieplikt = taushetsplikt, veke = uke, månad = måned, år = år
  kommunar = kommuner, føretak = foretak, høyre = høre, tilhøyre = tilhøre, einig = enig, eigen eiga eige eigne = egen, eigar = eier
  fleire = flere, fyrste = første, vegen = veien, veg = vei, spreiing = spredning, spreie = spre, gevinst = gevinst, løysing = løsning
  utgangspunkt = utgangspunkt, endring = endring, søkje = søke, søkjar = søker, søknad = søknad, kjenne = kjenne, byrje = begynne
  byrjing = begynnelse, slutte = slutte, sleppe = slippe, lytte = lytte, spørje = spørre, spør = spør, tilfriskning = tilfriskning
  betring = bedring, betre = bedre, von = håp, vone = håpe, meistre = mestre, meistring = mestring, likeverd = likeverd, ungdom = unge
  skrøpeleg = skrøpelig, eldre = eldre, gamle = eldre, kronisk = kronisk, alvorleg = alvorlig, målbar = målbar, ofte = ofte, tidleg = tidlig
  merke = merke, følgje = følge, ansvarleg = ansvarlig, tilsett = ansatt, kvardag = hverdag, kveld = kveld, natt = natt, kurve = kurve
  skuldast = skyldes, auke = øke, auking = økning, minke = minske, prøve = prøve, røynsle = erfaring, kunnskap = kunnskap, kjelde = kilde
  helsefellesskap = helsefellesskap, sjekkliste = sjekkliste, avslutte = avslutte, sørgje = sørge, rolle = rolle, tillit = tillit
  framdrift = fremdrift, framgang = fremgang, framover = fremover, dokument = dokument, sjå = se, lesa = lese, skriva = skrive, vera = være
  deltaking = deltakelse, delta = delta, underveis undervegs = underveis, saman = sammen, samanheng = sammenheng, verke = virke, verkar = virker
  funke = virke, fungere = virke, funkar fungerer = virker, verknad = virkning, synleg = synlig, mål = mål, einskild = enkelt, individuell = individuell
  nyttig = nyttig, nytta = nytte, bruken = bruk, kjende = kjente, møte = møte, tverrfagleg = tverrfaglig, fagleg = faglig, pasientane = pasienter
  sjølvstendig = selvstendig, teieplikta = taushetsplikt, tvil = tvil, bustad = bolig, lækjar lege = lege, fastlækjar = fastlege
  tilbakefall = tilbakefall, røyndom = virkelighet, drivkraft = drivkraft, hinder = hinder, forsking = forskning, god gode = god
  journal = journal, borgar = borger, innbyggjar = innbygger, vitja = besøke, overgangar = overganger, born barn ungar = barn
`);

/**
 * What means the same here. What is on the left is read as what is on the right; several words on the right are all meant.
 */
export const synonyms: readonly (readonly [string, string])[] = pairs(`
  ip = individuell plan, sjef sjefen overordnet boss manager = leder, ledelsen toppledelse rådmann direktør = ledelse leder
  likemann likemannsarbeid likemenn likeperson likepersoner = likepersonsarbeid, erfaringsmedarbeider = erfaringskonsulent likepersonsarbeid
  sladrehank diskresjon konfidensialitet tausheten taushet konfidensielt hemmelig = taushetsplikt, tillatelse løyve lov = samtykke
  familie familien slekt slektninger mor far ektefelle kone mann samboer søsken foreldre = pårørende
  gdpr personopplysninger datasikkerhet = personvern, mas masing pling varsel varsler varsling = påminnelse
  graf grafen diagram diagrammet run-chart runchart tidsserie = kurve, chart = kurve chart, trend = endring
  nullpunkt nullpunktsmåling nullpunktmåling startpunkt førmåling = baseline utgangspunkt, indikator indikatorer kpi = målepunkt
  demingsirkelen deminghjulet deming pdca sirkelen = pdsa, opphold sykehusopphold = innleggelse, svingdør svingdørspasient svingdørspasienter = innleggelse riktig
  likestilt likeverdig likeverd = likeverdig, hjelpetrengende skjør skjøre = skrøpelig, geriatri = skrøpelig eldre, multisyk komorbiditet = flere kronisk
  rop ruslidelse avhengighet rusmisbruk rusproblem = rus psykisk, psykiatri = psykisk, etterlevelse fidelitet fidelity = programoppfyllelse
  implementere implementering iverksette = drift implementere, rutine rutiner = rutine, skalere utbre = spre, bærekraft vedlikeholde vare varig = holde gevinst
  honorar lønn betaling betalt betale godtgjøring dekning kostnad = koste godtgjøring, pris gratis = koste
  umåte = måte, koordinere = koordinator, systemansvar = system, sammensetning medlemmer deltakere = team hvem
  hjul hjulet = samtalehjul, referansepunkt = utgangspunkt, validitet reliabilitet pålitelig vitenskapelig = validert, kriser = krise, akutt = krise
  evalueringsskjema tilbakemelding = evaluering, fremlegg presentasjon presentere legge_fram = plenum, poster posteren = plakat poster
  slette fjerne glemme = slette, eksport eksportere laste = hente, plattform = los, epj = journal, pasientjournal = journal
  forsinket forsinka etterslep bakpå henger = rukket etter, legekontor allmennlege = fastlege, psfs = validert psfs
  motstand motstander skepsis = holdning, brukerforum brukerorganisasjon = brukerrepresentant, håpløs håpløst = håp, tro trua = håp
  oppskrift = hvordan, utskrevet utskrives hjemsendt = utskrivning sykehus hjem, hjemmebesøk = hjem, ramle ramlet falt = fall
  kor fit lean = verktøy fra_før, middelverdi midtlinje = median, tilfeldig tilfeldighet tilfeldigheter støy = endring signal, skår skåre score poeng = skår tall
  utregning regnes beregne beregnes = regne, negativt minus dårligere forverring forverret = negativ
`);
