import type { Place } from '../../src/dialog/understand.ts';

/**
 * What people type, by the verb it is to reach: bokmål, nynorsk, dialects, slips of the finger, in all roles. None of it is
 * there to be looked up: what the mechanisms do not reach is to be mended in them, or in the words of a language.
 */
export const typedPhrases: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  together: {
    'task.next': `
      hva skal vi gjøre nå da? | ka gjør vi no | ke gjer me no | kva er det neste vi skal gjere | videre | vidare | neste oppgave takk |
      kan du vise meg den neste oppgaven | ka e neste oppgave | vi er ferdige | neste oppgåva | nesste oppgave | hva nå? | hvor begynner vi |
      gje oss neste oppgåve | kan vi få neste oppgave, vær så snill | hva er neste steg for oss | vi er klare for neste oppgave |
      kva skal me gjera no | hvem har ansvar for oppgaven | når er fristen? | ka tid e fristen | når må vi være ferdig |
      fristen vår | hva er fristen på oppgaven | når er neste frist | kor lang tid har vi | når er fristen for oppgaven`,
    'task.show': 'oppgave 2 | oppgåve 3 | vis oppgave 4 | oppgave nr 2 | oppgave nummer to',
    'package.overview': `
      hvilke oppgaver har vi igjen | hva gjenstår | kva står att | ka står igjen | pakke 2 | pakke to | vis meg pakke 3 | forberedelsespakke 1 |
      hva er pakke 2 | førebuingspakke 2 | alle oppgavene våre | kan jeg få se alle oppgavene | oppgåvelista | liste over oppgavene | hva har vi igjen`,
    'package.glance': `
      status | hvordan går det | korleis går det | åssen går det | hvordan ligger vi an? | er vi i rute | oversikt | oversyn takk | korsn går det`,
    'task.new':
      'ny oppgave | legg til en oppgave | lag en ny oppgave | vi vil legge til en oppgave | legg til oppgave i pakke 2 | ny oppgave i pakke 3 | opprett oppgave',
    'package.answers':
      'hva har vi svart | svarene våre | les svara våre | vis svarene i pakke 1 | kva svarte vi i pakke 2 | kan du vise svarene',
    'package.carry': 'ta med oppgavene videre | flytt oppgavene | ta med opne oppgåver',
    'timeline.show': `
      når er samlingen | når er samlinga? | når møtes vi neste gang | når møtest vi neste gong | hvor langt er vi | kor e vi | kor er me no | ka tid e neste samling |
      når er neste samlingen | hvor mange dager er det til samlingen | hvor er neste samling | kor langt har vi komme | når er samling 3 | katti e samlinga |
      vet du når neste samling er | kan du si meg når samlingen er | tidslinja vår | hvor er vi i løpet | hvilken dag er samlingen | kor er samlinga`,
    'guidance.ask': `
      vi kommer ikke videre | jeg har et spørsmål | eg har eit spørsmål | me kjem ikkje vidare | ønsker veiledning | vi trenger veiledning | vi ønskjer rettleiing |
      kan vi få veiledning | vi står fast | me står fast | vi står bom fast | vi treng rettleiing | be om hjelp fra prosjektgruppen | kan noen hjelpe oss |
      vi vil ha veiledning | æ har et spørsmål | hvem kan vi spørre | vi lurer på noe og trenger veiledning`,
    'guidance.list': 'veiledning | svar fra prosjektgruppen | spørsmålene våre',
    'team.show': `
      hvem er teamleder | kven er teamleiar | hvem er i teamet | kem e med i teamet | hvem er lederen vår | hvem leder teamet | kven leier teamet | hvem er med her |
      teamet vårt | vis teamet | kven er med i teamet vårt | ka heite teamleder'n | teamlederen`,
    'team.roster': `
      legg til Kari i teamet | Kari har sluttet | Ola Nordmann har slutta | legg til et medlem | vi har fått et nytt medlem | bytt teamleder | ny teamleder |
      fjern Ola fra teamet | nytt medlem i teamet | endre medlemmene | kan du legge til Anne Berit i teamet? | Per er ny i teamet | legg til kari i teamet |
      endre rollene i teamet | Siv slutter | ta Per ut av teamet | byt teamleiar`,
    'team.leave':
      'jeg vil ut av teamet | eg vil ut av teamet | meld meg ut | forlat teamet | jeg har sluttet | fjern meg fra teamet | æ vil ut av teamet | jeg slutter i teamet',
    'team.details': 'endre navnet på teamet | endre kommune | bytt navn | endre namnet på teamet',
    'team.takeLead': 'jeg tar over som teamleder | eg tek over som teamleiar | bli teamleder | jeg vil bli teamleder',
    'team.new': `
      sett opp team | opprett et nytt team | koden vår er KM47-R2WT | vi har fått koden KM47-R2WT | lag et team | bli med i nettverket KM47-R2WT | koden er km47 r2wt |
      KM47-R2WT | vi vil bli med | kom i gang | kode: KM47-R2WT | set opp teamet vårt`,
    'reminders.show': `
      stopp | ikke mas | ikkje mas | for mange meldinger | altfor mange meldinger | påminnelser | påminningane våre | slå av varslene | slutt å mase |
      når får vi påminnelser | endre påminnelsene | skru av påminnelsene | stopp påminningane | for mykje mas | slå av påminnelser | ikke send flere meldinger`,
    'reminders.later': `
      minn meg i morgen | minn meg på det i morgen | minn oss neste uke | minn meg kl 9 i morgen | minn meg senere | minn meg seinare | utsett til i morgen |
      minn oss på det i morgon | kan du minne meg på det i morgen? | spør meg i morgen | minn meg i morra`,
    'reminders.hour': 'minn meg kl 9 | påminnelser klokka 10 | minn oss klokken 8 hver dag | påminningar kl. 9',
    'story.show':
      'jeg er ny her | eg er ny her | hva har skjedd så langt | historien så langt | kva har skjedd så langt? | e e ny her | æ e ny her | jeg er ny i teamet',
    'practice.start': 'sjekkliste | sjekklista vår | gå gjennom sjekklisten | gå igjennom sjekklista | sjeklista',
    'practice.choose':
      'sjekk hvordan vi jobber | sjekk korleis vi arbeider | sjekk åssen vi jobber | gå gjennom praksisen vår',
    'checklist.edit':
      'endre sjekklista | rediger sjekklisten vår | vi vil endre sjekklisten | endre punktene på sjekklisten',
    'goal.list':
      'målene våre | hva er målet vårt | kva mål har vi | vis målene | hva er måla våre | hvilke mål har teamet',
    'goal.new':
      'lag et nytt mål | nytt mål | legg til et mål | vi vil lage et mål | skriv inn et mål | lage mål | hvordan lager vi et mål',
    'goal.bank': 'eksempler på mål | forslag til mål | vis målbanken | døme på mål',
    'action.list': 'tiltakene våre | hvilke tiltak har vi | hva prøver vi ut nå | tiltak | kva tiltak har vi',
    'action.new': 'nytt tiltak | legg til et tiltak | lag nytt tiltak | vi har en ny idé',
    'measure.list': 'målingene våre | hva måler vi | målepunktene | vis målingane',
    'measure.enter': 'registrer en måling | legge inn måling | ny måling | skriv inn målinger | føre inn en måling',
    'chart.show': 'vis kurven | kurva vår | løpediagrammet | se kurvene',
    'figures.show':
      'tallene våre | vis tala våre | hvordan er tallene våre | tal for teamet | statistikk | skår per måned',
    'progress.show': 'hvilken fase er vi i | kva fase er vi i no | fasene | ka fase e vi i',
    'actors.show': 'aktørkart | vis aktørkartet vårt | aktør kart',
    'learning.show':
      'lær av andre | hva har andre team gjort | hvem har prøvd kriseplan | kva har dei andre teama prøvd | lære av hverandre',
    'poster.show': 'lag en plakat | plakaten vår | lage plakat | vi skal lage plakat',
    'session.show': 'programmet for samlingen | agendaen | program | hva skjer på samlingen | vis programmet',
    'find.show': 'finn bolig | hvor skrev vi om bolig | søk etter NAV | let etter fastlege',
    'undo.take': 'angre | angra | ta det tilbake | det var feil | angre det siste | oi det var feil',
    'language.choose':
      'nynorsk | skriv på nynorsk | kan du skrive nynorsk? | bytt til bokmål | svar på nynorsk takk | eg vil ha nynorsk | skriv på bokmål | english | kan du engelsk',
    'language.show': 'språk | bytt språk | endre språket | velg språk',
    'help.show':
      'hjelp | hjelp meg | hva kan du gjøre | ka kan du | kva kan du hjelpe med | hei | heisann Los | god kveld | god morgen alle sammen | hva er dette | meny | hjelpp',
    'knowledge.show':
      'personvern | hva vet du om meg | kva veit du om meg | slett meg | hva lagrer du | ka du veit om mæ | slett alt om meg | kven kan sjå det eg skriv',
    'help.acknowledge': `
      tusen takk for hjelpen | takk for nå | tusen hjertelig takk for all hjelp | takk skal du ha | mange takk! | takk for hjelpa i dag | supert, takk | ok, fint |
      takk for svaret | tusen takk, det var kjempefint | den er god | takk for påminnelsen | hei og tusen takk for hjelpen | perfekt | takker så mye | veldig bra, takk`,
    'overview.show':
      'alle teamene | hvem trenger oss | hvordan går det med teamene | korleis går det med teama | hvordan ligger teamene an',
    'followUp.show':
      'hvem henger etter | kven heng etter | hvilke team bør vi følge opp | hvem trenger oppfølging | hvilke team henger etter | kven treng hjelp',
    'guidance.inbox': 'spørsmål fra teamene | nye spørsmål | hvem har spurt | ubesvarte spørsmål',
    'network.show': 'nettverket vårt | vis nettverket | hvilke team er med i nettverket',
    'network.invite': 'ny kode | lag en ny kode | kode til nytt team | inviter et team',
    'network.sessionList': 'flytt samlingen | avlys samlinga | flytte en samling',
    'network.new': 'lag et nytt nettverk | opprett nettverk | nytt læringsnettverk',
    'package.edit': 'rediger pakkene | endre pakkane | endre oppgavene i pakkene',
    'announcement.new': 'skriv til alle teamene | send melding til alle teamene | skriv en melding til teamene',
    'coaching.list': 'et kvarter i måneden | foreslå et kvarter | kvarter med teamene',
    'intake.list': 'søknader | hvem har søkt | vis søknadene',
    'exports.show': 'last ned tallene | eksporter tall | regneark | hent ut tala',
    'evaluation.list': 'resultatet av evalueringen | evalueringene | send evalueringen',
    'undelivered.team': 'hvem får ikke meldinger | kven får ikkje meldingar | hvem når du ikke',
  },
  personal: {
    'case.new':
      'ny sak | ny sak B-12 | lag en ny sak | jeg vil lage en ny sak | ny bruker | ny pasient | opprette sak | eg vil lage ei ny sak | start en ny sak | ny brukar | lag ny sak b12',
    'case.open': `
      B-07 | b7 | b 07 | saken B-07 | åpne saken B-07 | opne saka B-07 | vis sak b07 | sak B-07 | gå til B-07 | kan du åpne sak B-07? | hvordan går det med B-07 | ope sak B-07 |
      jeg vil se saken B-07 | B-07 saken`,
    'case.list':
      'mine saker | sakene mine | hvilke saker har jeg | vis sakene mine | sakene | ka saker har æ | alle sakene mine',
    'case.close':
      'avslutt saken B-07 | avslutt B-07 | lukk sak B-07 | jeg vil avslutte saken | B-07 avslutt | avslutte sak b07 | vi skal avslutte B-07',
    'case.reopen': 'åpne B-07 igjen | gjenåpne saken B-07 | opne saka B-07 att | gjenåpne saken',
    'case.share':
      'del B-07 med Kari | del saken med Ola Nordmann | del sak B-07 | del b07 med kari | dele saken B-07 med Per | jeg vil dele B-07 med Kari',
    'case.handOver':
      'overfør saken B-07 til Ola | overfør B-07 | overføre sak B-07 til Kari | gi fra meg saken B-07 | gi fra meg sak b07 til Per',
    'plan.show':
      'B-07 plan | planen B-07 | vis planen til B-07 | plan for B-07 | planen i b07 | b07 planen | hvor er planen for B-07 | plan | tiltakene i B-07',
    'plan.new': 'nytt tiltak B-07 | B-07 nytt tiltak | legg til tiltak i B-07 | legg til et tiltak i planen',
    'plan.goal': 'nytt mål i B-07 | B-07 mål | legg til mål B-07',
    'scores.new':
      'gi skår | skår | ny skår B-07 | B-07 skår | gje skår | gi skår i B-07 | skåre B-07 | b07 score | jeg vil gi skår | nye skår i B-07',
    'scores.history': 'historikken for B-07 | B-07 historikk | alle samtalene i B-07',
    'scores.copy': 'kopi til brukeren B-07 | B-07 kopi | utskrift av B-07',
    'scores.show': 'resultatet i B-07 | B-07 resultat | resultatet',
    'checklist.show':
      'b07 sjekkliste | sjekklisten B-07 | sjekklista for B-07 | sjekkliste | sjekkliste i sak B-07 | sjekkliste til b07',
    'hph.show':
      'hjemkomst B-07 | B-07 hjemkomst | heimkomsten b07 | hph B-07 | hjem fra sykehus B-07 | HPH | heimkomst',
    'activities.edit':
      'hva er viktig for deg | kva er viktig for deg | ka e viktig for dæ | hva er viktig for deg B-07 | B-07 hva er viktig | områdene i B-07',
    'wheel.show': 'samtalehjul B-07 | vis hjulet for B-07 | B-07 hjul | samtalehjulet i b07',
    'conversation.plan':
      'neste samtale B-07 | B-07 neste samtale | avtal neste samtale i B-07 | når er neste samtale med B-07',
    'task.mine': `
      mine oppgaver | oppgavene mine | hva skal jeg gjøre | ka ska æ gjøre no | hva har jeg ansvar for | oppgåvene mine | kva skal eg gjere no | ke ska eg gjera |
      hva må jeg huske på | har jeg noe å gjøre`,
    'digest.show': 'ledermelding | leiarmeldinga | vis ledermeldingen | oppsummering | ledermelding nå',
    'digest.settings':
      'stopp ledermeldingen | ledermelding hver uke | slå av leiarmeldinga | når kommer ledermeldingen | endre ledermeldinga | ledermelding annenhver uke | leiarmelding kvar veke',
    'team.choose': 'bytt team | hvilke team er jeg med i | byt team | mine team',
    'case.more': 'flere valg B-07 | kontaktpersoner B-07 | B-07 flere valg',
  },
};
