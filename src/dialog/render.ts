import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { formatDate } from '../language/format.ts';
import { cardLabels, translate } from '../language/texts.ts';
import { CalendarDate, type Language } from '../model/identity.ts';
import { asChosen, asWritten, withoutDates } from './as-written.ts';
import { toAscii } from './ascii.ts';
import type { Frame } from './elements.ts';
import type { About, CardName, Cards, Reply } from './reply.ts';

/** An Adaptive Card, ready to send. */
export type AdaptiveCard = Readonly<Record<string, unknown>>;

export interface RenderOptions {
  readonly language: Language;
  readonly about: About;
  /** Identifies this very card, so that a button pressed or delivered twice has one effect. */
  readonly key: string;
  /** `Submit` works on every phone; `Execute` needs card version 1.4 (PLATFORM: decision 1). */
  readonly actions: 'Submit' | 'Execute';
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const folder = join(import.meta.dirname, '../../cards');
const compiled = new Map<string, Template>();

/** Compiling costs some 2 ms, expanding a compiled template a tenth of one. */
const templateOf = (name: string): Template => {
  const known = compiled.get(name);
  if (known) return known;
  const template = new Template(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  compiled.set(name, template);
  return template;
};

/** Fills a card template with data and the labels of its language (`${text.…}`). */
export const renderCard = (name: CardName, data: Cards[CardName], options: RenderOptions): AdaptiveCard => {
  const text = cardLabels(options.language, name);
  const body = templateOf(name).expand({ $root: { ...data, text } }) as JsonObject;
  const { entered } = data as Frame;
  const expanded = framed(data, entered ? (beside(body, entered, options.language) as JsonObject) : body);
  const card = finish(expanded, { ...options, emptiable: emptiableIn(expanded) }) as JsonObject;
  card['lang'] = options.language;
  if (options.actions === 'Execute') card['version'] = '1.4';
  return card;
};

/** How large a reply is on its way, in bytes: Teams counts in UTF-16. */
export const sizeOf = (reply: Reply, language: Language): number => {
  const key = '0'.repeat(26);
  const sent =
    reply.kind === 'text'
      ? reply.text
      : [reply.summary, renderCard(reply.name, reply.data, { language, about: reply.about, key, actions: 'Execute' })];
  return 2 * JSON.stringify(sent).length;
};

/** Draws what stands around every card. */
const framed = (frame: Frame, card: JsonObject): JsonObject => {
  const buttons = frame.buttons.map((button) => ({ ...button, sends: button.sends ?? false }));
  const around = { ...bare, ...frame, speak: spoken(frame, card), buttons };
  const { body, ...others } = templateOf('frame').expand({ $root: around }) as JsonObject;
  return { ...card, ...others, body: [...(body as Json[]), ...(card['body'] as Json[])] };
};

const bare = { kicker: '', subtitle: '', news: '', problem: '', equal: false };

/** What a screen reader says first: why a form comes back in any case, and what it asks where the view says nothing else. */
const spoken = ({ title, subtitle = '', news = '', problem = '', speak }: Frame, card: JsonObject): string => {
  const said = speak === undefined ? [title, subtitle, news, problem, questionIn(card['body'] ?? null)] : [speak];
  const missed = speak === undefined || speak.includes(problem) ? '' : problem;
  return [missed, ...said]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
};

/** A longer question is read where it stands; a card has to stay small. */
const longestSaid = 100;

/** The text above the first input. */
const questionIn = (value: Json): string => {
  if (value === null || typeof value !== 'object') return '';
  const elements = Object.values(value);
  for (const [at, element] of elements.entries()) {
    const above = elements[at - 1] as JsonObject | undefined;
    if (isInput(element) && above?.['type'] === 'TextBlock') {
      const question = String(above['text'] ?? '');
      return question.length <= longestSaid ? question : '';
    }
    const inside = questionIn(element);
    if (inside !== '') return inside;
  }
  return '';
};

const isInput = (value: Json): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && String(value['type']).startsWith('Input.');

/** More of it than this does not help to find it again. */
const longestEntered = 300;

/** Under each field that shows something else than what was entered in it, what that was. */
const beside = (value: Json, entered: Readonly<Record<string, unknown>>, language: Language): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, beside(child, entered, language)]));
  return value.flatMap((element) => {
    const unseen = isInput(element) ? unseenIn(element as JsonObject, entered) : '';
    if (unseen === '') return [beside(element, entered, language)];
    const shown = isDate(unseen) ? formatDate(language, unseen) : unseen;
    const text = translate(language)('forms.entered', { text: shown });
    return [element, { type: 'TextBlock', text, isSubtle: true, spacing: 'Small', wrap: true }];
  });
};

const isDate = (text: string): boolean => CalendarDate.safeParse(text).success;

/** What was entered in a field, in the words of its choices; '' when that is what it shows. */
const unseenIn = ({ id, value, choices }: JsonObject, entered: Readonly<Record<string, unknown>>): string => {
  const given = entered[String(id)];
  if (typeof given !== 'string' && typeof given !== 'number') return '';
  const typed = String(given).trim();
  if (choices === undefined) return typed === said(value).trim() ? '' : typed.slice(0, longestEntered);
  const ticked = typed.split(',');
  if (said(value).split(',').sort().join() === ticked.toSorted().join()) return '';
  const titles = (choices as JsonObject[]).filter((one) => ticked.includes(said(one['value'])));
  return titles.map(({ title }) => said(title)).join(', ');
};

interface Finishing extends RenderOptions {
  /** The inputs that clients leave out of what they send when somebody has emptied them. */
  readonly emptiable: readonly string[];
}

const emptiableTypes: readonly Json[] = ['Input.Text', 'Input.Date', 'Input.Number', 'Input.Time'];

const emptiableIn = (value: Json): string[] => {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap(emptiableIn);
  const isInput = !Array.isArray(value) && emptiableTypes.includes(value['type'] ?? null);
  return isInput ? [String(value['id']), ...inside] : inside;
};

const finish = (value: Json, options: Finishing): Json => {
  if (Array.isArray(value)) return value.map((item) => finish(item, options));
  if (value === null || typeof value !== 'object') return value;
  const element: JsonObject = {};
  for (const [key, child] of Object.entries(value)) element[key] = key === 'data' ? child : finish(child, options);
  return element['type'] === 'Action.Submit' ? addressed(element, options) : written(element);
};

const addressed = (action: JsonObject, options: Finishing): JsonObject => {
  const given = action['data'] as JsonObject;
  const asked = action['associatedInputs'] === 'none' ? [] : options.emptiable;
  const los = { ...options.about, ...(given['los'] as JsonObject), key: options.key };
  const data = toAscii({ ...given, los: asked.length > 0 ? { ...los, asked: [...asked] } : los });
  const execute = { type: 'Action.Execute', verb: given['do'] ?? '' };
  return { ...action, data, ...(options.actions === 'Execute' && execute) };
};

/** What a text of users stands in, and how it is written there. */
const written = (element: JsonObject): JsonObject => {
  const { type, text, title, facts, choices, inlines } = element;
  switch (type) {
    case 'TextBlock':
      return { ...element, text: asWritten(said(text)) };
    case 'FactSet':
      return {
        ...element,
        facts: each(facts, (fact) => ({
          title: asWritten(said(fact['title'])),
          value: asWritten(said(fact['value'])),
        })),
      };
    case 'RichTextBlock':
      return { ...element, inlines: each(inlines, (run) => ({ ...run, text: withoutDates(said(run['text'])) })) };
    case 'Input.ChoiceSet':
      return {
        ...element,
        choices: each(choices, (choice) => ({ ...choice, title: asChosen(said(choice['title'])) })),
      };
    case 'Input.Toggle':
      return { ...element, title: asChosen(said(title)) };
    default:
      return element;
  }
};

const each = (list: Json | undefined, of: (one: JsonObject) => JsonObject): JsonObject[] =>
  (list as JsonObject[]).map(of);

const said = (text: Json | undefined): string => String(text ?? '');
