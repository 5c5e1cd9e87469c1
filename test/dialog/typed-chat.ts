/** What people say to each other, also with Los listening. None of it asks for anything that Los does. */
export const typedChat = `
vi snakkes i morgen
Kari tar med kake
takk for i går, fin samling
jeg kan gjøre det
skal vi gjøre det?
vi gjør det
kommer tilbake
er du tilbake?
del
kan vi dele på det
hvordan får vi med lederen?
hva er vitsen?
takk for i går
jeg kommer litt for sent
eg kjem litt seint
kan noen ta med kaffe
møtet er flyttet til rom 12
åpne rom 12
plan for 2025
planen er å møtes på torsdag
hjemkomst den 12
hun kommer hjem den 12
gi skår på 3
sak nr 7
sak nr 7 på agendaen
E18 er stengt
E18
kopi A4
ta kopi på A4
HPH-2
at 12
kl 12
koden er 123456
koden til døra er 4711
koden til kopimaskinen er 123456
vi tar lunsj klokka 12
skal vi ta lunsj?
hvem har nøkkelen
hvem henter kake
hvor er kaffen
hvor er nøkkelen til møterommet
når begynner ferien
når kommer du
når er lunsjen
når er du tilbake
hva synes dere om det
hva tenker du om forslaget
kva synest de
det høres bra ut
det høyrest fint ut
enig
heilt einig
det går ikke
det går ikkje i dag
jeg er syk i dag
eg er sjuk i dag
jeg har hjemmekontor i morgen
han er på kurs
hun er i permisjon
legen har ringt
pasienten har ikke møtt
fastlegen svarer ikke
brukeren trives
brukeren ønsker ikke plan
vi har møte på tirsdag
neste møte er på tirsdag
neste uke
neste tirsdag passer bra
ses på mandag
sees neste uke
god helg
god helg alle sammen
god jul
ha det bra
gratulerer med dagen
gratulerer så mye
haha
hehe, så bra
så gøy
for en fin dag
det snør ute
bussen er forsinket
toget er innstilt
ferja går kl 9
parkering i P-huset
jeg ringer deg
ring meg når du kan
kan du ringe meg
kan du sende meg lenka
kan du sende den på mail
sender det på e-post
har du fått mailen
har dere lest rapporten
rapporten er ferdig
rapporten må leveres fredag
oppgaven er vanskelig
oppgaven er neste uke
oppgaven tar lang tid
vi har mye å gjøre
vi har gjort mye bra
vi jobber med saken
saken er komplisert
det er en lang sak
det var en fin samtale
samtalen gikk bra
samtalen med mor gikk fint
sjekklisten ligger på bordet
sjekklista heng på veggen
målet er nådd for lenge siden
målet er fint formulert
målingene kommer i neste uke
tiltakene fungerer bra
tiltaket virker ikke
nettverket er nede
nettverksmøte på torsdag
samlingen var lærerik
samlinga var bra
samlingen er på Scandic
programmet så bra ut
plakaten ble fin
plakaten henger i gangen
kurven går oppover
tallene ser bra ut
tallene er gode i år
teamet er fulltallig
teamet er klart til innsats
teamlederen er syk
teamlederen er på ferie
lederen vil ha en rapport innen fredag
påminnelsen kom for sent
jeg fikk påminnelsen
jeg glemte påminnelsen
hjelp til med ryddingen
kan du hjelpe Per med skjemaet
Per hjelper til
vi hjelper hverandre
språket var vanskelig
hun snakker nynorsk
legg til melk på handlelista
legg det i mappa
del kaka i tolv
del det med kollegene
del gjerne med andre
åpne vinduet
lukk døra
lukk døra etter deg
finn på noe gøy
stopp en halv
stopp bilen
start uten meg
begynn uten meg
vi starter kl 9
bli med på lunsj
bli med i morgen
skal du være med
jeg blir med
jeg er med
eg er med på det
vi er fire i dag
vi er ti på møtet
vi er forsinket
vi er her om fem minutter
vi er framme om en time
er det noen som vet
er det noe nytt
har noen sett brillene mine
noen som har en lader
takk for sist
takk for maten
takk for turen
takk til Kari som tok referatet
tusen takk til alle som kom
beklager
unnskyld, jeg så ikke meldingen
meldingen var ikke til deg
nei
nei takk
nei, ikke i dag altså
kanskje
vet ikke
jeg vet ikke helt
usikker på det
hmm
det er greit for meg å ta møtet
det var det
da sier vi det
sånn er det
slik er det
uke 46
i uke 46 er jeg borte
14 dager igjen til ferie
2 kopper kaffe
rom B-07 er ledig
B-07 har skåret 3
B-07 trives
romnummer 12
dette var en fin påminnelse om hva som er viktig i hverdagen
hva er viktig for oss er at alle blir hørt
vi snakket om hva som er viktig
ny i jobben
ny kaffemaskin
nytt bygg i sentrum
ny rutine på kjøkkenet er innført
ny lege begynner på mandag
det er ny lege
hvordan var helga
hvordan var samlingen
hvordan har mor det
korleis var ferien
hvem vant kampen
hvem er på vakt i kveld
hvem kjører
`
  .trim()
  .split('\n');
