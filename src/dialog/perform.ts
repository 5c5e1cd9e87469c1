import { compiled } from '../model/compiled.ts';
import { identifiersIn, refuseIdentifiers, withoutIdentifiers } from '../model/privacy.ts';
import { FieldRefusals, Refusal } from '../model/refusal.ts';
import { finderFor, reach } from './access.ts';
import type { Handler, Turn } from './handler.ts';
import type { DialogMeans } from './means.ts';
import { refusalOf } from './reading.ts';
import { inWords, type Why, whyNot, withReason } from './refusing.ts';
import { type Reply, targeted, text, withEntered } from './reply.ts';
import { handlerFor, type Request } from './request.ts';

/** Does what was asked for; nothing has run before the person is known to be allowed to. @throws Refusal */
export const perform = async (dialog: DialogMeans, turn: Turn, request: Request): Promise<readonly Reply[]> => {
  const handler = handlerFor(dialog, turn.here, request.verb);
  if (!handler) throw new Refusal('unknownVerb');
  const aimed = await reach(dialog, turn, handler, request);
  // Only what somebody may do is worth looking through; nothing comes of what was entered before it has been.
  if (isTyped(request)) refuseIdentifiers(request.data, finderFor(handler));
  else refuseFields(request, handler);
  const input = compiled(handler.input).safeParse(request.data);
  if (!input.success) throw refusalOf(input.error);
  return handler.run(aimed, input.data);
};

/** What is typed stays in the chat; what is entered in a card's field has been seen by nobody else. */
const isTyped = ({ about }: Request): boolean => about.key === undefined;

/** Every field in which something would say who a person is. */
class IdentifiersInFields extends FieldRefusals {}

/** @throws IdentifiersInFields */
const refuseFields = ({ data }: Request, handler: Handler): void => {
  const [first, ...others] = Object.entries(identifiersIn(data, finderFor(handler), handler.table)).map(
    ([field, found]) => [field, new Refusal(`${found}InField`)] as const,
  );
  if (first) throw new IdentifiersInFields(first, ...others);
};

/**
 * Says no: asks what is meant, or shows the form again with what was entered, or the present state; in plain words where
 * there is none of these. Nobody is corrected in front of others.
 */
export const refuse = async (
  dialog: DialogMeans,
  turn: Turn,
  request: Request & { readonly amongOthers: boolean },
  refusal: Refusal,
): Promise<readonly Reply[]> => {
  const handler = handlerFor(dialog, turn.here, request.verb);
  const why = whyNot(turn, refusal, request.data, handler?.blame);
  const asking = await askWhich(dialog, turn, request, refusal);
  const again = asking ? undefined : await showAgain(dialog, turn, request);
  const inOthersSight = request.amongOthers && !isTyped(request);
  if (again && inOthersSight) return amongOthers(turn, again, why, { refusal, isForm: handler?.form ?? false });
  const said = asking ?? (again ? withReason(again, why) : [text(inWords(why))]);
  return said.map((reply) => targeted(reply));
};

/**
 * A room's card is the room's: it is brought up to date there, and only whoever pressed hears why nothing came of it. A
 * form says what is to be mended in its fields, but not that something in one of them tells who somebody is.
 */
const amongOthers = (
  { t }: Turn,
  again: readonly Reply[],
  why: Why,
  { refusal, isForm }: { readonly refusal: Refusal; readonly isForm: boolean },
): readonly Reply[] => {
  const alone = targeted(text(inWords(why)));
  if (!isForm) return [...again, alone];
  if (!(refusal instanceof IdentifiersInFields)) return withReason(again, why);
  const fields = Object.keys(refusal.fields).map((field) => [field, t('forms.notHere')]);
  return [...withReason(again, { problems: Object.fromEntries(fields) }), alone];
};

const askWhich = async (dialog: DialogMeans, turn: Turn, request: Request, refusal: Refusal) => {
  const handler = handlerFor(dialog, turn.here, request.verb);
  if (!handler || !fitsAgain(request)) return undefined;
  const asked = { ...request, data: withoutIdentifiers(request.data, finderFor(handler)) };
  return dialog.targets[handler.on].whichOne?.(turn, asked, refusal, handler.may);
};

/** What is out of reach shows nothing. When more was entered than a card can hold, the pressed card keeps it. */
const showAgain = async (dialog: DialogMeans, turn: Turn, request: Request): Promise<readonly Reply[] | undefined> => {
  const handler = handlerFor(dialog, turn.here, request.verb);
  if (!handler?.again || !fitsAgain(request)) return undefined;
  try {
    const aimed = await reach(dialog, turn, handler, request);
    const entered = withoutIdentifiers(request.data, finderFor(handler), handler.table);
    const replies = await handler.again(aimed, entered);
    return replies?.map((reply) => withEntered(reply, entered));
  } catch (error) {
    // What the form was about is out of reach by now: the plain words have to do.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};

/** How much can have been entered, in signs of JSON, for a form that holds it to be small enough for Teams. */
const largestEntered = 7_000;

const fitsAgain = ({ data }: Request): boolean => JSON.stringify(data).length <= largestEntered;
