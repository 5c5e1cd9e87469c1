import { languageFor } from '../language/languages.ts';
import { translate } from '../language/texts.ts';
import { dateInNorway } from '../model/calendar.ts';
import type { Language } from '../model/identity.ts';
import { findNationalIdentityNumber, refuseIdentifiers } from '../model/privacy.ts';
import { Refusal } from '../model/refusal.ts';
import { DocumentTooLarge } from '../store/port.ts';
import { type Arrival, type Chat, type Event, isTold } from './arrival.ts';
import { askedFor, noteAsked } from './asking.ts';
import type { Handler, Here, Turn } from './handler.ts';
import { audienceOf, findHere, languageOf, noteInstalled } from './here.ts';
import type { DialogMeans } from './means.ts';
import { withNext } from './next.ts';
import { perform, refuse } from './perform.ts';
import { beside, type Reply, targeted } from './reply.ts';
import { asTyped, commandIdOf, handlerFor, type Request } from './request.ts';

/** What a turn came to, for the log: ids only. */
export interface Answer {
  readonly replies: readonly Reply[];
  readonly language: Language;
  readonly verb: string;
  readonly refused?: string;
}

/** Something went wrong that is nobody's mistake in the chat. Says in which language to apologise. */
export class TurnFailed extends Error {
  readonly language: Language;
  readonly verb: string;

  constructor(language: Language, verb: string, cause: unknown) {
    super('The turn failed', { cause });
    this.name = 'TurnFailed';
    this.language = language;
    this.verb = verb;
  }
}

/**
 * Answers one arrival: where is it, what do they want, may they, do it, say so.
 * @throws TurnFailed, or whatever reading the store throws before the language is known
 */
export const answer = async (dialog: DialogMeans, came: Arrival, chat: Chat): Promise<Answer> => {
  const arrival = asTyped(dialog, came);
  const { event } = arrival;
  if (event.kind === 'uninstalled') return fallSilent(dialog, arrival);
  if (event.kind === 'welcome') await noteInstalled(dialog.documents, arrival, undefined);
  const place = await findHere(dialog.documents, arrival);
  // Of a chat in which nobody has ever said anything to Los there is nothing to be told.
  if (!place) return { replies: [], language: languageFor(arrival.locale), verb: event.kind };
  const asked = await askedFor(dialog, arrival, place);
  const { request } = asked;
  const turn = turnOf(dialog, arrival, { place, request, chat });
  const told = { language: turn.language, verb: request.verb };
  const seen = async (replies: readonly Reply[], by: Partial<Handler> | undefined): Promise<readonly Reply[]> =>
    (await withNext(dialog.understand, turn, { ...arrival, ...request }, replies))
      .map(seenIn(arrival, by))
      .map((reply) => (arrival === came ? reply : beside(reply)));
  try {
    const replies = await replyTo(dialog, { ...arrival, event }, turn, request);
    await noteAsked(dialog, arrival, place, asked);
    return { ...told, replies: await seen(replies, handlerFor(dialog, place, request.verb)) };
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw new TurnFailed(turn.language, request.verb, error);
    const replies = await refuse(dialog, turn, { ...request, amongOthers: isAmongOthers(arrival) }, refusal);
    return { ...told, replies: await seen(replies, { seenBy: 'asAsked' }), refused: refusal.code };
  }
};

/** What is said kindly instead of apologised for: a document that is full is nobody's failure. */
const refusalIn = (error: unknown): Refusal | undefined => {
  if (error instanceof DocumentTooLarge) return new Refusal('noRoomLeft');
  return error instanceof Refusal ? error : undefined;
};

const isAmongOthers = ({ scope, inPrivate = false }: Arrival): boolean => scope !== 'personal' && !inPrivate;

/** Lets only those see an answer whom it is for. */
const seenIn = ({ inPrivate = false }: Arrival, { seenBy }: Partial<Handler> = {}): ((reply: Reply) => Reply) => {
  if (seenBy !== undefined && inPrivate) return (reply) => targeted(reply);
  if (seenBy === 'sender') return (reply) => targeted(reply);
  return seenBy === 'senderIfPossible' ? (reply) => targeted(reply, 'ifPossible') : (reply) => reply;
};

const fallSilent = async ({ documents, now }: DialogMeans, arrival: Arrival): Promise<Answer> => {
  await noteInstalled(documents, arrival, now());
  return { replies: [], language: languageFor(arrival.locale), verb: arrival.event.kind };
};

/** What comes in where Los still is. */
type Present = Arrival & { readonly event: Exclude<Event, { readonly kind: 'uninstalled' }> };

const replyTo = async (
  dialog: DialogMeans,
  arrival: Present,
  turn: Turn,
  request: Request,
): Promise<readonly Reply[]> => {
  const { event } = arrival;
  if (isTold(event)) return dialog.events[event.kind](turn, arrival);
  if (event.kind === 'tooMuch') throw new Refusal('tooMuchText');
  // Whoever writes one is told to delete it, whatever else there is to say: everybody in the chat can read it.
  if (event.kind === 'text') refuseIdentifiers({ text: event.text }, findNationalIdentityNumber);
  return perform(dialog, turn, request);
};

const turnOf = (
  dialog: DialogMeans,
  arrival: Arrival,
  { place, request, chat }: { readonly place: Here; readonly request: Request; readonly chat: Chat },
): Turn => {
  const now = dialog.now();
  const language = languageOf(place);
  const handler = handlerFor(dialog, place, request.verb);
  return {
    ...dialog.turns,
    now,
    today: dateInNorway(now),
    language,
    t: translate(language, audienceOf(place)),
    me: arrival.sender,
    tenant: arrival.tenant,
    scope: arrival.scope,
    here: place,
    chat,
    documents: dialog.documents,
    repertoire: dialog,
    mayFoundNetworks: dialog.founders.has(arrival.sender.person),
    commandId: commandIdOf(arrival, request, handler),
    once: handler?.once ?? false,
    seen: request.about.version,
    newId: dialog.newId,
    picture: dialog.picture,
    files: dialog.files,
    pages: dialog.pages,
    upload: arrival.event.kind === 'press' ? arrival.event.upload : undefined,
    sendFile: dialog.sendFile,
    fetchFile: dialog.fetchFile,
    wordsKeptDays: dialog.wordsKeptDays,
  };
};
