import { createUnderstand } from '../../src/dialog/understand.ts';
import type { Verb } from '../../src/dialog/verb.ts';
import { actionsOf } from '../support/cards.ts';
import { commands } from '../support/texts.ts';
import { renderSamples } from './samples.ts';

const understand = createUnderstand(commands);
const typed = new Set<string>(commands.map((command) => command.do));
const samples = await renderSamples();
const pressed = new Set(samples.flatMap(({ card }) => actionsOf(card)).map(({ action }) => verbOf(action)));

function verbOf({ data }: Readonly<Record<string, unknown>>): string {
  return (data as { readonly do: string }).do;
}

interface Opener {
  /** What the phrases ask for: the form whose fields the verb needs, or the list with the things it is about. */
  readonly opens: Verb;
  readonly by: Readonly<Partial<Record<Verb, readonly string[]>>>;
}

/**
 * Verbs that need what no phrase says: a form's fields, or which thing of a list is meant. What people type for them
 * opens the card on which they are one press away.
 */
const openers: readonly Opener[] = [
  // === The fields of a form
  { opens: 'team.new', by: { 'team.create': ['Sett opp teamet', 'Set opp teamet'] } },
  { opens: 'team.details', by: { 'team.saveDetails': ['Endre navn', 'Endre namn og kommune'] } },
  { opens: 'team.roster', by: { 'team.saveRoster': ['Endre roller', 'Endre roller'] } },
  { opens: 'network.new', by: { 'network.create': ['Nytt nettverk', 'Nytt nettverk'] } },
  { opens: 'network.sessions', by: { 'network.saveSessions': ['Endre samlingene', 'Endre samlingane'] } },
  {
    opens: 'network.sessionList',
    by: {
      'network.session': ['Flytt samlingen', 'Flytt samlinga'],
      'network.saveSession': ['Flytt samlingen', 'Flytt samlinga'],
      'network.saveCancelled': ['Avlys samlingen', 'Avlys samlinga'],
      'network.saveJoint': ['Felles samling', 'Felles samling'],
      'network.askPart': ['Felles samling', 'Felles samling'],
    },
  },
  { opens: 'network.handOver', by: { 'network.saveHandOver': ['Gi nettverket videre', 'Gi nettverket vidare'] } },
  {
    opens: 'package.preview',
    by: {
      'package.askPublish': ['Publiser pakkene', 'Publiser pakkane'],
      'package.discard': ['Publiser pakkene', 'Publiser pakkane'],
    },
  },
  { opens: 'network.facilitators', by: { 'network.saveFacilitators': ['Prosjektgruppen', 'Prosjektgruppa'] } },
  { opens: 'task.new', by: { 'task.add': ['Ny oppgave', 'Ny oppgåve'] } },
  { opens: 'package.carry', by: { 'package.saveCarry': ['Ta med oppgaver videre', 'Ta med oppgåver vidare'] } },
  { opens: 'case.new', by: { 'case.create': ['Ny sak', 'Ny sak'] } },
  { opens: 'case.share', by: { 'case.shareWith': ['Del sak B-07', 'Del sak B-07'] } },
  { opens: 'case.handOver', by: { 'case.handOverTo': ['Overfør sak B-07', 'Overfør sak B-07'] } },
  {
    opens: 'checklist.show',
    by: {
      'checklist.save': ['Sjekkliste B-07', 'Sjekkliste B-07'],
      'checklist.ask': ['Sjekkliste B-07', 'Sjekkliste B-07'],
      'checklist.answer': ['Sjekkliste B-07', 'Sjekkliste B-07'],
      'checklist.result': ['Sjekkliste B-07', 'Sjekkliste B-07'],
    },
  },
  { opens: 'checklist.newItem', by: { 'checklist.addItem': ['Legg til et punkt', 'Legg til eit punkt'] } },
  { opens: 'conversation.plan', by: { 'conversation.agree': ['Neste samtale B-07', 'Neste samtale B-07'] } },
  { opens: 'scores.correct', by: { 'scores.save': ['Rett skår B-07', 'Rett skårane B-07'] } },
  { opens: 'wheel.order', by: { 'wheel.place': ['Endre rekkefølgen B-07', 'Endre rekkjefølgja B-07'] } },
  { opens: 'plan.new', by: { 'plan.add': ['Nytt tiltak B-07', 'Nytt tiltak B-07'] } },
  { opens: 'plan.goal', by: { 'plan.saveGoal': ['Nytt mål B-07', 'Set mål B-07'] } },
  { opens: 'plan.comment', by: { 'plan.saveComment': ['Kommentar B-07', 'Brukaren sin kommentar B-07'] } },
  { opens: 'hph.new', by: { 'hph.start': ['Ny innleggelse B-07', 'Ny innlegging B-07'] } },
  { opens: 'hph.dates', by: { 'hph.saveDates': ['Endre hjemkomsten B-07', 'Endre heimkomsten B-07'] } },
  {
    opens: 'poster.show',
    by: { 'poster.ask': ['Lag plakat', 'Lag plakat'], 'poster.answer': ['Plakaten', 'Plakaten'] },
  },
  { opens: 'poster.words', by: { 'poster.save': ['Endre ordene på plakaten', 'Endre orda på plakaten'] } },
  { opens: 'poster.note', by: { 'poster.noteText': ['Til plenum', 'Til plenum'] } },
  { opens: 'find.show', by: { 'find.more': ['Finn bolig', 'Finn bustad'] } },
  { opens: 'guidance.ask', by: { 'guidance.send': ['Be om veiledning', 'Be om rettleiing'] } },
  { opens: 'guidance.contacts', by: { 'guidance.talked': ['Følg opp teamene', 'Følg opp teama'] } },
  {
    opens: 'announcement.list',
    by: Object.fromEntries(
      ['begin', 'ask', 'try', 'edit', 'teams', 'remove', 'words', 'save', 'open', 'choose'].map((verb) => [
        `announcement.${verb}`,
        ['Meldinger til teamene', 'Meldingar til teama'],
      ]),
    ),
  },
  {
    opens: 'coaching.list',
    by: {
      'coaching.brief': ['Forbered kvarteret', 'Førebu kvarteret'],
      'coaching.propose': ['Foreslå et kvarter', 'Foreslå eit kvarter'],
      'coaching.sendProposal': ['Foreslå et kvarter', 'Foreslå eit kvarter'],
      'coaching.note': ['Noter kvarteret', 'Noter kvarteret'],
      'coaching.saveNote': ['Noter kvarteret', 'Noter kvarteret'],
      'coaching.talked': ['Har snakket med dem', 'Har snakka med dei'],
    },
  },
  {
    opens: 'coaching.show',
    by: {
      'coaching.pick': ['Kvarteret vårt', 'Kvarteret vårt'],
      'coaching.decline': ['Kvarteret vårt', 'Kvarteret vårt'],
      'coaching.step': ['Hva ble vi enige om', 'Kva vart vi einige om'],
    },
  },
  {
    opens: 'digest.settings',
    by: {
      'digest.save': ['Endre ledermeldingen', 'Endre leiarmeldinga'],
      'digest.off': ['Slå av ledermeldingen', 'Slå av leiarmeldinga'],
    },
  },
  {
    opens: 'goal.new',
    by: { 'goal.add': ['Nytt mål', 'Nytt mål'] },
  },
  // === One of several things
  {
    opens: 'goal.list',
    by: {
      'goal.show': ['Målene våre', 'Måla våre'],
      'goal.ask': ['Gjør målet ferdig', 'Gjer målet ferdig'],
      'goal.saveWhat': ['Endre målet', 'Endre målet'],
      'goal.saveMeasure': ['Endre målet', 'Endre målet'],
      'goal.saveAmounts': ['Endre målet', 'Endre målet'],
      'goal.saveDeadline': ['Endre målet', 'Endre målet'],
      'goal.agree': ['Jeg er enig', 'Eg er einig'],
      'goal.wording': ['Endre målet', 'Endre målet'],
      'goal.close': ['Avslutt målet', 'Avslutt målet'],
      'goal.saveClosed': ['Målet er nådd', 'Målet er nådd'],
      'goal.remove': ['Fjern målet', 'Fjern målet'],
      'goal.reopen': ['Avsluttede mål', 'Avslutta mål'],
    },
  },
  {
    opens: 'goal.bank',
    by: { 'goal.example': ['Målbanken', 'Målbanken'], 'goal.use': ['Eksempler på mål', 'Døme på mål'] },
  },
  { opens: 'measure.list', by: { 'measure.points': ['Målinger', 'Målingar'] } },
  {
    opens: 'task.next',
    by: {
      'task.status': ['Oppgaven er ferdig', 'Oppgåva er ferdig'],
      'task.answer': ['Skriv svar', 'Skriv svar'],
      'task.saveAnswer': ['Endre svaret', 'Endre svaret'],
      'task.plan': ['Ansvarlig og frist', 'Ansvarleg og frist'],
      'task.savePlan': ['Endre fristen', 'Endre fristen'],
      'task.take': ['Jeg tar oppgaven', 'Eg tek oppgåva'],
      'task.interviews': ['Fyll inn intervjuer', 'Fyll inn intervju'],
      'task.saveInterviews': ['Fyll inn intervjuer', 'Fyll inn intervju'],
    },
  },
  {
    opens: 'package.edit',
    by: {
      'package.saveTask': ['Endre oppgavene', 'Endre oppgåvene'],
      'package.moveTask': ['Endre pakkene', 'Endre pakkane'],
      'package.askRemoveTask': ['Endre pakkene', 'Endre pakkane'],
    },
  },
  {
    opens: 'activities.edit',
    by: {
      'activities.save': ['Hva er viktig B-07', 'Kva er viktig B-07'],
      'activity.reword': ['Endre områder B-07', 'Område B-07'],
      'activity.retire': ['Endre områder B-07', 'Område B-07'],
      'activity.takeBack': ['Endre områder B-07', 'Område B-07'],
    },
  },
  {
    opens: 'scores.new',
    by: {
      'scores.area': ['Gi skår B-07', 'Gje skår B-07'],
      'scores.give': ['Gi skår B-07', 'Gje skår B-07'],
      'scores.take': ['Gi skår B-07', 'Gje skår B-07'],
      'scores.finish': ['Gi skår B-07', 'Gje skår B-07'],
    },
  },
  { opens: 'scores.history', by: { 'activity.show': ['Alle samtaler B-07', 'Alle samtalar B-07'] } },
  {
    opens: 'plan.show',
    by: {
      'plan.action': ['Tiltak B-07', 'Tiltaka i B-07'],
      'plan.edit': ['Tiltak B-07', 'Tiltaka i B-07'],
      'plan.save': ['Tiltak B-07', 'Tiltaka i B-07'],
      'plan.done': ['Tiltak B-07', 'Tiltaka i B-07'],
      'plan.undone': ['Tiltak B-07', 'Tiltaka i B-07'],
      'plan.confirmRemove': ['Tiltak B-07', 'Tiltaka i B-07'],
    },
  },
  { opens: 'actors.new', by: { 'actors.add': ['Legg til aktører', 'Legg til aktørar'] } },
  { opens: 'actors.renew', by: { 'actors.answer': ['Gå gjennom aktørkartet', 'Gå gjennom aktørane'] } },
  {
    opens: 'actors.show',
    by: {
      'actors.actor': ['Aktørkart', 'Aktørkart'],
      'actors.rate': ['Aktørkartet', 'Aktørkartet vårt'],
      'actors.rename': ['Aktørkart', 'Aktørkart'],
      'actors.saveName': ['Aktørkart', 'Aktørkart'],
      'actors.remove': ['Aktørkart', 'Aktørkart'],
    },
  },
  { opens: 'caseActors.new', by: { 'caseActors.add': ['Ny aktør B-07', 'Legg til aktørar B-07'] } },
  {
    opens: 'caseActors.show',
    by: {
      'caseActors.actor': ['Aktørkart B-07', 'Aktørkartet i B-07'],
      'caseActors.rate': ['Aktørkart B-07', 'Aktørkartet i B-07'],
      'caseActors.rename': ['Aktørkart B-07', 'Aktørkartet i B-07'],
      'caseActors.saveName': ['Aktørkart B-07', 'Aktørkartet i B-07'],
      'caseActors.remove': ['Aktørkart B-07', 'Aktørkartet i B-07'],
    },
  },
  {
    opens: 'hph.show',
    by: {
      'hph.checkpoint': ['HPH B-07', 'Heimkomst B-07'],
      'hph.done': ['HPH B-07', 'Heimkomst B-07'],
      'hph.notRelevant': ['HPH B-07', 'Heimkomst B-07'],
      'hph.reopen': ['HPH B-07', 'Heimkomst B-07'],
      'hph.remove': ['HPH B-07', 'Heimkomst B-07'],
    },
  },
  {
    opens: 'hph.events',
    by: {
      'hph.event': ['Fall B-07', 'Svekt helse B-07'],
      'hph.saveEvent': ['Legevakt B-07', 'Legevakt B-07'],
      'hph.removeEvent': ['HPH6 B-07', 'HPH6 B-07'],
    },
  },
  {
    opens: 'checklist.edit',
    by: {
      'checklist.item': ['Endre punktene', 'Endre punkta'],
      'checklist.saveItem': ['Endre punktene', 'Endre punkta'],
      'checklist.askRemove': ['Endre sjekklisten', 'Endre sjekklista'],
    },
  },
  { opens: 'practice.start', by: { 'practice.answer': ['Sjekkliste', 'Sjekkliste'] } },
  {
    opens: 'practice.show',
    by: {
      'practice.item': ['Slik jobber vi', 'Slik arbeider vi'],
      'practice.result': ['Slik jobber vi', 'Slik arbeider vi'],
      'practice.again': ['Gå gjennom på nytt', 'Gå igjennom på nytt'],
      'practice.stop': ['Avbryt gjennomgangen', 'Avbryt gjennomgangen vår'],
    },
  },
  {
    opens: 'action.list',
    by: {
      'action.show': ['Tiltakene våre', 'Tiltaka våre'],
      'action.edit': ['Tiltakene våre', 'Tiltaka våre'],
      'action.save': ['Tiltakene våre', 'Tiltaka våre'],
      'action.try': ['Tiltakene våre', 'Tiltaka våre'],
      'action.begin': ['Tiltakene våre', 'Tiltaka våre'],
      'action.tell': ['Tiltakene våre', 'Tiltaka våre'],
      'action.told': ['Tiltakene våre', 'Tiltaka våre'],
      'action.mark': ['Tiltakene våre', 'Tiltaka våre'],
      'action.drop': ['Tiltakene våre', 'Tiltaka våre'],
      'action.remove': ['Tiltakene våre', 'Tiltaka våre'],
    },
  },
  {
    opens: 'measure.list',
    by: {
      'measure.point': ['Målingene våre', 'Målingane våre'],
      'measure.edit': ['Målingene våre', 'Målingane våre'],
      'measure.change': ['Målingene våre', 'Målingane våre'],
      'measure.end': ['Målingene våre', 'Målingane våre'],
      'measure.takeUp': ['Målingene våre', 'Målingane våre'],
      'measure.askRemove': ['Målingene våre', 'Målingane våre'],
      'measure.paste': ['Målingene våre', 'Målingane våre'],
      'measure.check': ['Målingene våre', 'Målingane våre'],
      'measure.savePasted': ['Målingene våre', 'Målingane våre'],
      'measure.correct': ['Målingene våre', 'Målingane våre'],
      'measure.removePoint': ['Målingene våre', 'Målingane våre'],
      'measure.exclude': ['Målingene våre', 'Målingane våre'],
      'measure.saveExclusion': ['Målingene våre', 'Målingane våre'],
      'measure.include': ['Målingene våre', 'Målingane våre'],
    },
  },
  { opens: 'measure.enter', by: { 'measure.savePoint': ['Registrer måling', 'Skriv inn ei måling'] } },
  {
    opens: 'measure.new',
    by: {
      'measure.define': ['Nytt målepunkt', 'Lag eit målepunkt'],
      'measure.save': ['Nytt målepunkt', 'Lag eit målepunkt'],
    },
  },
  {
    opens: 'progress.show',
    by: {
      'progress.choose': ['Bytt fase', 'Byt fase'],
      'progress.tick': ['Fasene våre', 'Fasane våre'],
    },
  },
  { opens: 'evaluation.form', by: { 'evaluation.send': ['Evaluer samlingen', 'Evaluer samlinga'] } },
  {
    opens: 'evaluation.list',
    by: {
      'evaluation.show': ['Evalueringene', 'Evalueringane'],
      'evaluation.begin': ['Send evalueringen', 'Send evalueringa'],
      'evaluation.close': ['Evalueringene', 'Evalueringane'],
      'evaluation.comments': ['Resultat av evalueringen', 'Resultat av evalueringa'],
      'evaluation.share': ['Resultat av evalueringen', 'Resultat av evalueringa'],
      'evaluation.addresses': ['Evalueringene', 'Evalueringane'],
      'evaluation.addAddresses': ['Evalueringene', 'Evalueringane'],
    },
  },
  { opens: 'progress.score', by: { 'progress.setScore': ['Sett framdrift', 'Set framdrift'] } },
  {
    opens: 'progress.teams',
    by: {
      'progress.team': ['Framdrift i teamene', 'Framdrift i teama'],
      'progress.assess': ['Framdrift i teamene', 'Framdrift i teama'],
    },
  },
  {
    opens: 'guidance.list',
    by: {
      'guidance.show': ['Veiledning', 'Rettleiing'],
      'guidance.reply': ['Skriv mer til prosjektgruppen', 'Skriv meir til prosjektgruppa'],
      'guidance.sendReply': ['Skriv mer til prosjektgruppen', 'Skriv meir til prosjektgruppa'],
      'guidance.close': ['Vi har løst det', 'Vi har løyst det'],
    },
  },
  {
    opens: 'guidance.inbox',
    by: {
      'guidance.open': ['Spørsmål fra teamene', 'Spørsmål frå teama'],
      'guidance.take': ['Jeg tar spørsmålet', 'Eg tek spørsmålet'],
      'guidance.answer': ['Svar teamet', 'Svar teamet'],
      'guidance.sendAnswer': ['Svar på spørsmål', 'Svar på spørsmål frå teama'],
      'guidance.talk': ['Svar teamet', 'Svar teamet'],
      'guidance.sendTalk': ['Svar teamet', 'Svar teamet'],
      'guidance.end': ['Spørsmål fra teamene', 'Spørsmål frå teama'],
    },
  },
  {
    opens: 'followUp.show',
    by: {
      'followUp.offer': ['Tilby veiledning', 'Tilby rettleiing'],
      'followUp.talked': ['Tilby veiledning', 'Tilby rettleiing'],
    },
  },
  {
    opens: 'reminders.show',
    by: {
      'reminders.save': ['Påminnelser', 'Påminningar'],
      'reminders.keep': ['Påminnelser', 'Påminningar'],
      'reminders.snooze': ['Utsett påminnelsen', 'Utset påminninga'],
      'reminders.mute': ['Slå av slike påminnelser', 'Slå av slike påminningar'],
      'reminders.undo': ['Påminnelser', 'Påminningar'],
      'reminders.back': ['Påminnelser', 'Påminningar'],
      'reminders.wake': ['Ta fram påminnelsen', 'Ta fram påminninga'],
    },
  },
  { opens: 'goal.list', by: { 'goal.show': ['Målene våre', 'Måla våre'] } },
  {
    opens: 'action.list',
    by: {
      'action.show': ['Tiltakene våre', 'Tiltaka våre'],
      'action.begin': ['Tiltakene våre', 'Tiltaka våre'],
      'action.tell': ['Tiltakene våre', 'Tiltaka våre'],
      'action.told': ['Tiltakene våre', 'Tiltaka våre'],
      'action.try': ['Tiltakene våre', 'Tiltaka våre'],
      'action.edit': ['Tiltakene våre', 'Tiltaka våre'],
      'action.save': ['Tiltakene våre', 'Tiltaka våre'],
      'action.mark': ['Tiltakene våre', 'Tiltaka våre'],
      'action.drop': ['Tiltakene våre', 'Tiltaka våre'],
      'action.remove': ['Tiltakene våre', 'Tiltaka våre'],
    },
  },
  {
    opens: 'measure.list',
    by: {
      'measure.points': ['Målingene våre', 'Målingane våre'],
      'measure.change': ['Målingene våre', 'Målingane våre'],
      'measure.edit': ['Målingene våre', 'Målingane våre'],
      'measure.save': ['Målingene våre', 'Målingane våre'],
      'measure.define': ['Målingene våre', 'Målingane våre'],
      'measure.check': ['Målingene våre', 'Målingane våre'],
      'measure.end': ['Målingene våre', 'Målingane våre'],
      'measure.takeUp': ['Målingene våre', 'Målingane våre'],
      'measure.askRemove': ['Målingene våre', 'Målingane våre'],
      'measure.point': ['Målingene våre', 'Målingane våre'],
      'measure.savePoint': ['Målingene våre', 'Målingane våre'],
      'measure.paste': ['Målingene våre', 'Målingane våre'],
      'measure.savePasted': ['Målingene våre', 'Målingane våre'],
      'measure.correct': ['Målingene våre', 'Målingane våre'],
      'measure.exclude': ['Målingene våre', 'Målingane våre'],
      'measure.saveExclusion': ['Målingene våre', 'Målingane våre'],
      'measure.include': ['Målingene våre', 'Målingane våre'],
      'measure.removePoint': ['Målingene våre', 'Målingane våre'],
    },
  },
  {
    opens: 'chart.show',
    by: {
      'chart.answer': ['Kurve', 'Kurve'],
      'chart.notKnown': ['Kurve', 'Kurve'],
      'chart.annotation': ['Kurve', 'Kurve'],
      'chart.reword': ['Kurve', 'Kurve'],
      'chart.removeAnnotation': ['Kurve', 'Kurve'],
      'chart.settings': ['Still inn kurven', 'Still inn kurva'],
      'chart.split': ['Ny median', 'Ny median'],
      'chart.join': ['Still inn kurven', 'Still inn kurva'],
      'chart.freeze': ['Lås medianen', 'Lås medianen'],
      'chart.unfreeze': ['Lås medianen', 'Lås medianen'],
      'chart.spread': ['Kurve', 'Kurve'],
    },
  },
  {
    opens: 'chart.annotate',
    by: { 'chart.saveAnnotation': ['Si hva som skjedde', 'Sei kva som skjedde'] },
  },
  {
    opens: 'learning.show',
    by: {
      'learning.open': ['Lær av hverandre', 'Lær av kvarandre'],
      'learning.talk': ['Lær av hverandre', 'Lær av kvarandre'],
      'learning.askTalk': ['Lær av hverandre', 'Lær av kvarandre'],
    },
  },
  {
    opens: 'learning.share',
    by: {
      'learning.send': ['Del plakaten', 'Vis plakaten til dei andre teama'],
      'learning.words': ['Del plakaten', 'Vis plakaten til dei andre teama'],
      'learning.takeBack': ['Del plakaten', 'Vis plakaten til dei andre teama'],
      'learning.saveWords': ['Del plakaten', 'Vis plakaten til dei andre teama'],
      'learning.preview': ['Del plakaten', 'Vis plakaten til dei andre teama'],
    },
  },
  {
    opens: 'learning.talks',
    by: {
      'learning.agree': ['Samtalene våre', 'Samtalane våre'],
      'learning.time': ['Samtalene våre', 'Samtalane våre'],
      'learning.notNow': ['Samtalene våre', 'Samtalane våre'],
      'learning.learnt': ['Samtalene våre', 'Samtalane våre'],
      'learning.openTalk': ['Samtalene våre', 'Samtalane våre'],
      'learning.saveTime': ['Samtalene våre', 'Samtalane våre'],
      'learning.saveLearnt': ['Samtalene våre', 'Samtalane våre'],
      'learning.decline': ['Samtalene våre', 'Samtalane våre'],
    },
  },
  { opens: 'exports.show', by: { 'exports.file': ['Hent ut tall', 'Hent ut tal'] } },
  { opens: 'poster.file', by: { 'poster.send': ['Plakaten som fil', 'Få plakaten som fil'] } },
  { opens: 'learning.show', by: { 'learning.network': ['Lær av hverandre', 'Lær av kvarandre'] } },
  { opens: 'overview.show', by: { 'overview.team': ['Hvem trenger oss', 'Kven treng oss'] } },
  { opens: 'intake.new', by: { 'intake.create': ['Åpne en søknadsrunde', 'Opne ei søknadsrunde'] } },
  {
    opens: 'intake.list',
    by: Object.fromEntries(
      [
        ...['round', 'address', 'change', 'close', 'paste', 'checkPaste', 'savePaste', 'forgetRound', 'deleteRound'],
        ...['applications', 'application', 'read', 'message', 'write', 'preview', 'send', 'takeBack'],
        ...['rest', 'previewRest', 'sendRest', 'forget', 'delete'],
      ].map((verb) => [`intake.${verb}`, ['Søknader', 'Søknadene']]),
    ),
  },
  {
    opens: 'session.list',
    by: Object.fromEntries(
      [
        ...['open', 'agenda', 'times', 'saveTimes', 'publish', 'hide', 'posters', 'poster', 'attendance'],
        ...['item', 'newItem', 'addItem', 'saveItem', 'removeItem', 'move'],
        ...['presenters', 'savePresenters', 'savePresenter', 'movePresenter', 'removePresenter'],
        ...['questions', 'question', 'savePicks', 'interviews'],
      ].map((verb) => [`session.${verb}`, ['Planlegg samlingen', 'Planlegg samlinga']]),
    ),
  },
  { opens: 'knowledge.list', by: { 'knowledge.ask': ['Spør Los', 'Spør Los'] } },
  {
    opens: 'session.checkIn',
    by: { 'session.saveOthers': ['Oppmøte', 'Oppmøte'], 'session.notHere': ['Oppmøte', 'Registrer oppmøtet'] },
  },
  // Its counterpart among facilitators.
  { opens: 'undelivered.team', by: { 'undelivered.network': ['Hvem når du ikke?', 'Kven når du ikkje?'] } },
];

const opened = openers.flatMap(({ opens, by }) =>
  Object.entries(by).map(([verb, phrases]) => ({ verb, opens, phrases })),
);

test('whatever a card offers can be typed as well', () => {
  const known = new Set([...typed, ...opened.map(({ verb }) => verb)]);
  expect([...pressed].filter((verb) => !known.has(verb))).toEqual([]);
});

test('nothing is called untypable that can be typed, or is on no card', () => {
  expect(opened.filter(({ verb }) => typed.has(verb) || !pressed.has(verb)).map(({ verb }) => verb)).toEqual([]);
});

test.each(opened)('what is typed for $verb opens the card it stands on', ({ opens, phrases }) => {
  expect(phrases.map((phrase) => understand(phrase).do)).toEqual([opens, opens]);
});
