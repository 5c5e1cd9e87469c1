import { asSeen, onPhone } from './markdown.ts';
import type { Card } from './teams.ts';

type Json = unknown;
type Element = Readonly<Record<string, Json>>;

interface Found {
  readonly action: Element;
  /** Inputs that are sent along: those of the card and of the ShowCards the action stands in. */
  readonly inputs: readonly Element[];
}

const isElement = (value: Json): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const childrenOf = (element: Element): Element[] =>
  Object.entries(element).flatMap(([key, value]) =>
    key === 'data' || key === 'card' ? [] : (Array.isArray(value) ? value : [value]).filter(isElement),
  );

const isShowCard = (element: Element): boolean => element['type'] === 'Action.ShowCard';

/** Everything of a card except what its ShowCards hold. */
const flatten = (element: Element): Element[] => [element, ...childrenOf(element).flatMap(flatten)];

const inputsIn = (element: Element): Element[] =>
  flatten(element).filter(({ type }) => String(type).startsWith('Input.'));

const sends = ({ type }: Element): boolean => type === 'Action.Submit' || type === 'Action.Execute';

/** The actions of a card that send something, wherever they stand. */
export const actionsOf = (card: Card, outer: readonly Element[] = []): Found[] => {
  const inputs = [...outer, ...inputsIn(card)];
  const parts = flatten(card);
  return [
    ...parts.filter(sends).map((action) => ({ action, inputs })),
    ...parts.filter(isShowCard).flatMap(({ card: inner }) => (isElement(inner) ? actionsOf(inner, inputs) : [])),
  ];
};

const withShowCards = (card: Card): Element[] =>
  flatten(card).flatMap((part) =>
    isShowCard(part) && isElement(part['card']) ? [part, ...withShowCards(part['card'])] : [part],
  );

/** What a button says; of what can be pressed as a whole, its first line. */
export const titleOf = ({ title }: Element): string => String(title).split('\n')[0] ?? '';

/** The card's buttons as they read, ShowCards and what stands in them included; not what only opens an address. */
export const buttonsOf = (card: Card): string[] =>
  withShowCards(card)
    .filter(({ type }) => String(type).startsWith('Action.') && type !== 'Action.OpenUrl')
    .flatMap((action) => (typeof action['title'] === 'string' ? [titleOf(action)] : []));

/** Every input of a card with the value it starts out with. */
export const inputsOf = (card: Card): Record<string, string> =>
  Object.fromEntries(
    withShowCards(card)
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map((input) => [String(input['id']), startValue(input) ?? '']),
  );

/** The titles one can choose between, by the input's id. */
export const choicesOf = (card: Card): Record<string, string[]> =>
  Object.fromEntries(
    withShowCards(card)
      .filter(({ type }) => type === 'Input.ChoiceSet')
      .map(({ id, choices }) => [String(id), (choices as { title: string }[]).map(({ title }) => asSeen(title))]),
  );

/** What one can read on a card, from top to bottom: texts and facts, not buttons, inputs and the sign that a row leads on. */
export const textOf = (card: Card): string =>
  withShowCards(card)
    .flatMap(wordsOf)
    .filter((words) => /[\p{L}\d]/u.test(words))
    .join('\n');

const wordsOf = ({ type, text, inlines, facts }: Element): string[] => {
  if (type === 'TextBlock') return [asRead(String(text))];
  if (type === 'RichTextBlock') return [(inlines as Json[]).map(inlineText).join('')];
  if (type !== 'FactSet') return [];
  return (facts as { title: string; value: string }[]).map((fact) => asRead(`${fact.title} ${fact.value}`));
};

const inlineText = (inline: Json): string => (isElement(inline) ? String(inline['text']) : String(inline));

/** What a phone, which knows the least, shows of a text; the space that keeps it from being a list is like any other. */
const asRead = (text: string): string => asSeen(onPhone(text).shown).replace(/(?<=^|\s)([-+#]|\d+[.)])\u00a0/gm, '$1 ');

/** What a client sends for an input nobody has touched. */
const startValue = ({ type, value, startValuef }: Element): string | undefined => {
  if (value !== undefined) return String(value);
  if (type === 'Input.Toggle') return String(startValuef ?? 'false');
  return type === 'Input.ChoiceSet' ? undefined : '';
};

/**
 * What pressing sends: the action's data and the inputs, as Teams puts them together.
 * @throws when an entered value could not be entered on this card
 */
export const submission = ({ action, inputs }: Found, entered: Readonly<Record<string, string>>): Element => {
  const sent = action['associatedInputs'] === 'none' ? [] : inputs;
  for (const [id, value] of Object.entries(entered)) {
    const input = sent.find((candidate) => candidate['id'] === id);
    if (!input) throw new Error(`«${action['title']}» sends no input «${id}», only: ${namesOf(sent)}`);
    assertChoice(input, value);
  }
  const all = sent.map((input) => [input['id'], entered[String(input['id'])] ?? startValue(input)] as const);
  // Clients leave out what is empty.
  const values = Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== ''));
  return { ...values, ...(action['data'] as Element) };
};

const namesOf = (inputs: readonly Element[]): string => inputs.map(({ id }) => id).join(', ') || '(none)';

const assertChoice = ({ type, id, choices, isMultiSelect }: Element, value: string): void => {
  if (type !== 'Input.ChoiceSet') return;
  const possible = (choices as { value: string }[]).map((choice) => choice.value);
  const chosen = isMultiSelect ? value.split(/[,;] ?/) : [value];
  const strange = chosen.find((one) => one !== '' && !possible.includes(one));
  if (strange !== undefined) throw new Error(`«${strange}» is no choice of «${id}», only: ${possible.join(', ')}`);
};
