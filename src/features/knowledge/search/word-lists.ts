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
  mandag, måndag, tirsdag, tysdag, onsdag, torsdag, fredag, lørdag, laurdag, søndag, sundag, monday, tuesday, wednesday, thursday, friday
  a, an, the, is, are, was, were, be, been, of, to, in, on, for, with, and, or, it, its, this, that, these, those, we, our, us, you, your
  i, my, me, they, them, their, have, has, had, not, no, at, as, by, from, about, into, if, there, so, get, need, want, mean, means, use
`);

/** Nynorsk as it stands in bokmål: words of which the stemmer does not see that they are the same. */
export const inBokmal: readonly (readonly [string, string])[] = pairs(`
  leiar = leder, leiing leiinga = ledelse, brukar = bruker, medverknad = medvirkning, medverke = medvirke, rettleiing = veiledning
  rettleie = veilede, rettleiar = veileder, førebuing = forberedelse, førebu = forberede, forbetring = forbedring, forbetre = forbedre
  heim heime = hjem, heimkomst = hjemkomst, sjukehus sjukehuset = sykehus, sjukepleiar = sykepleier, sjuk = syk, sjukdom = sykdom
  teneste = tjeneste, oppgåve = oppgave, innlegging = innleggelse, utskriving = utskrivning, haldning = holdning, liding = lidelse
  oppfylling = oppfyllelse, skilnad = forskjell, skilje = skille, teieplikt teieplikta = taushetsplikt, veke = uke, månad = måned
  føretak = foretak, høyre = høre, tilhøyre = tilhøre, einig = enig, eigen eiga eige eigne = egen, eigar = eier, rett rettar = rettighet
  fleire = flere, fyrste = første, vegen = veien, veg = vei, spreiing = spredning, spreie = spre, løysing = løsning, søkje = søke
  byrje = begynne, byrjing = begynnelse, sleppe = slippe, spørje = spørre, betring = bedring, betre = bedre, von = håp, vone = håpe
  meistre = mestre, meistring = mestring, skrøpeleg = skrøpelig, alvorleg = alvorlig, tidleg = tidlig, følgje = følge
  ansvarleg = ansvarlig, tilsett = ansatt, kvardag = hverdag, auke = øke, minke = minske, røynsle = erfaring, kjelde = kilde
  sørgje = sørge, framgang = fremgang, framdrift = fremdrift, sjå = se, deltaking = deltakelse, undervegs = underveis, saman = sammen
  samanheng = sammenheng, verke verkar = virke, verknad = virkning, synleg = synlig, einskild = enkelt, tverrfagleg = tverrfaglig
  fagleg = faglig, sjølvstendig = selvstendig, bustad = bolig, lækjar = lege, fastlækjar = fastlege, forsking = forskning
  innbyggjar = innbygger, vitje vitjing = besøke, born ungar = barn, halde held = holde, skrive skriv = skrive, hugse = huske, velje = velge
  forstå = forstå, gjennomføre = gjennomføre, samarbeide = samarbeid, tydeleg = tydelig, kommunal = kommune, månadleg = måned, vekentleg = uke
  sjølv = selv, heilskapleg = helhetlig, heil = hel, likeverdig = likeverdig, kravet = krav, teikn = tegn, kraft = kraft, ringje = ringe
`);

/**
 * What means the same here: what stands on the left is read as what stands on the right, which may be several words. Everyday words and
 * names of other places, old words, abbreviations, English.
 */
export const synonyms: readonly (readonly [string, string])[] = pairs(`
  ip = individuell plan, sjef overordnet boss = leder, toppledelse rådmann direktør kommunedirektør = ledelse
  likemann likemannsarbeid likemenn likeperson = likepersonsarbeid, erfaringsmedarbeider = erfaringskonsulent
  sladre diskresjon konfidensialitet taushet hemmelig = taushetsplikt, tillatelse løyve = samtykke
  familie slekt slektning mor far ektefelle kone samboer søsken foreldre = pårørende, unger barnebarn = barn
  gdpr personopplysning datasikkerhet = personvern, mas masing pling varsel varsling = påminnelse
  graf diagram tidsserie seriediagram runchart = kurve, nullpunkt nullpunktmåling nullpunktsmåling startpunkt førmåling = baseline
  indikator kpi = målepunkt, demingsirkel deminghjulet deming pdca = pdsa, innlagt = innleggelse, svingdør svingdørspasient = innleggelse riktig
  likestilt likeverd = likeverdig, skjør = skrøpelig, geriatri gamle = eldre, multisyk komorbiditet = flere kronisk
  rop ruslidelse avhengighet rusmisbruk rusproblem rusavhengig = rus psykisk, psykiatri = psykisk
  etterlevelse fidelitet programfidelitet fidelity = programoppfyllelse, iverksette = implementere, utbre = spre
  bærekraft vedlikeholde varig = holde gevinst, honorar lønn betaling betalt betale dekning kostnad pris gratis = koste
  sammensetning = team, hjul hjulet = samtalehjul, evalueringsskjema tilbakemelding = evaluering, framlegg presentasjon presentere = plenum
  poster = plakat, fjerne = slette, eksport eksportere laste = hente, epj pasientjournal = journal, forsinket forsinke etterslep = rukket
  allmennlege = fastlege, psfs vitenskapelig pålitelig = validert, motstand skepsis = holdning, brukerorganisasjon = brukerrepresentant, trua motløs = håp
  utskrevet hjemsendt = utskrivning, hjemmebesøk = hjem, ramle ramlet falt = fall, middelverdi midtlinje = median
  tilfeldighet støy flaks = tilfeldig, utregning beregne = regne, minus negativt = negativ, forverring = verre, bytte = ny
  dårlig = verre, målsetting målsetning siktemål = mål, funke fungere = virke
  jobbe = arbeid, mislykkes mislyktes = virke, ektemann bror søster venn = pårørende, kontrakt = avtale, kollega = ansatt
  reell faktisk = signal endring, statistikk = kurve, ambisjon = mål, lege = fastlege, nekte = samtykke
`);
