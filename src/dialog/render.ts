import { readFileSync } from 'node:fs';
import { formatDate, shortened } from '../language/format.ts';
import { cardLabels, type Translate, translate } from '../language/texts.ts';
import { CalendarDate, type Language } from '../model/identity.ts';
import { projectFile } from '../project.ts';
import { asChosen, asWritten, withoutDates } from './as-written.ts';
import { toAscii } from './ascii.ts';
import type { Button, Frame, Progress } from './elements.ts';
import {
  type Asked,
  aroundInputs,
  askedIn,
  elementsIn,
  factsIn,
  isInput,
  isLong,
  isObject,
  type Json,
  type JsonObject,
  type Problems,
  withChildren,
} from './inputs.ts';
import { parts, wordsOn } from './parts.ts';
import { tickedIn } from './reading.ts';
import type { About, CardName, Cards, Reply } from './reply.ts';
import { type Mending, spoken } from './spoken.ts';
import { compileTemplate, type Fill } from './template.ts';

/** An Adaptive Card, ready to send. */
export type AdaptiveCard = Readonly<Record<string, unknown>>;

export interface RenderOptions {
  readonly language: Language;
  readonly about: About;
  /** Identifies this very card, so that a button pressed or delivered twice has one effect. */
  readonly key: string;
  /** `Submit` works on every phone; `Execute` needs card version 1.4 (PLATFORM: decision 1). */
  readonly actions: 'Submit' | 'Execute';
  /** Whether only one person sees it among others: its buttons say so, as Teams does not. */
  readonly targeted?: boolean;
}

const templates = new Map<string, Fill>();

/** Reading and compiling costs a hundred times what filling does. */
const templateOf = (name: string): Fill => {
  const known = templates.get(name);
  if (known) return known;
  const template = compileTemplate(JSON.parse(readFileSync(projectFile(`cards/${name}.json`), 'utf8')), parts);
  templates.set(name, template);
  return template;
};

/** Fills a card template with data and the labels of its language (`${text.…}`). */
export const renderCard = (name: CardName, data: Cards[CardName], options: RenderOptions): AdaptiveCard => {
  const text = cardLabels(options.language, name);
  const body = templateOf(name)({ ...data, text }) as JsonObject;
  const { entered } = data as Frame;
  const own = entered ? (beside(body, entered, options.language) as JsonObject) : body;
  const elements = elementsIn(own['body'] ?? []);
  const expanded = framed(data, own, elements, translate(options.language));
  const card = finisher({ ...options, emptiable: emptiableAmong(elements) })(expanded) as JsonObject;
  return { ...card, lang: options.language, ...(options.actions === 'Execute' && { version: '1.4' }) };
};

/** How large a reply is on its way, in bytes: Teams counts in UTF-16. */
export const sizeOf = (reply: Reply, language: Language): number => {
  const key = '0'.repeat(26);
  if (reply.kind !== 'card') return 2 * JSON.stringify(reply).length;
  const { name, data, about, summary } = reply;
  const sent = [summary, renderCard(name, data, { language, about, key, actions: 'Execute' })];
  return 2 * JSON.stringify(sent).length;
};

/** Draws what stands around every card. */
const framed = (frame: Frame, card: JsonObject, elements: readonly JsonObject[], t: Translate): JsonObject => {
  const asked = askedIn(elements);
  const problems = underTheirQuestions(frame.problems ?? {}, asked);
  const mending = mendingOf(frame, problems, asked);
  const cancel = frame.cancel ? [{ title: t('common.cancel'), data: frame.cancel }] : [];
  const buttons = [...frame.buttons, ...cancel].map(asSending);
  const { kicker = '', title, subtitle = '', news = '', undo = nothing, equal = false, progress = noWay } = frame;
  const speak = spoken(t, frame, { mending, asked, facts: factsIn(elements) });
  const { top, foot, mend } = placed(t, mending, elements);
  const around = { kicker, title, subtitle, news, undo, equal, progress, top, foot, mend, speak, buttons };
  const { body: above, foot: below, ...others } = templateOf('frame')(around) as JsonObject;
  const own = card['body'] ?? [];
  const drawn = (asked.length > 0 ? aroundInputs(own, problems) : own) as Json[];
  return { ...card, ...others, body: [...(above as Json[]), ...drawn, ...(below as Json[])] };
};

const asSending = ({ title, data, sends }: Button) => ({ title, data, sends: sends ?? false });

const nothing = { title: '', data: {} };
const noWay: Progress = { value: 0, max: 0, words: '' };

/** What begins by asking a question again that stands right above it goes on from there. */
const underTheirQuestions = (problems: Problems, asked: readonly Asked[]): Problems =>
  Object.fromEntries(
    Object.entries(problems).map(([id, problem]) => {
      const label = asked.find((one) => one.id === id)?.label ?? '';
      return [id, problem.startsWith(`${label} `) ? problem.slice(label.length + 1) : problem];
    }),
  );

/** Everything that is to be mended: first what no field of the card is to blame for, then field by field. */
const mendingOf = ({ problem }: Frame, problems: Problems, asked: readonly Asked[]): Mending[] => {
  const known = asked.filter(({ id }) => id in problems);
  const others = Object.keys(problems).filter((id) => !known.some((one) => one.id === id));
  return [
    ...(problem ? [{ question: '', problem }] : []),
    ...others.map((id) => ({ question: '', problem: problems[id] ?? '' })),
    ...known.map(({ id, label }) => ({ question: named(label, problems[id] ?? ''), problem: problems[id] ?? '', id })),
  ];
};

/** What a problem asks again is not said before it as well. */
const named = (question: string, problem: string): string => {
  const [asked, said] = [firstSentence(question), firstSentence(problem)];
  return asked.startsWith(said) || said.startsWith(asked) ? '' : question;
};

const firstSentence = (text: string): string => (text.split(/[.?!:]/)[0] ?? '').toLowerCase();

/** Where it is said beside the fields: on a long card by the buttons, where one looks who has just pressed one; else on top. */
const placed = (t: Translate, mending: readonly Mending[], elements: readonly JsonObject[]) => {
  const lines = mending.map(({ question, problem, id }) => ({
    question: question && `${asName(question)} `,
    problem,
    id,
  }));
  const aboutNone = lines.filter(({ id }) => id === undefined);
  const [top, foot] = isLong(elements) ? [[], lines] : [aboutNone, []];
  return { top, foot, mend: foot.length > aboutNone.length ? t('common.mend') : '' };
};

/** Enough to know a question by. */
const longestName = 60;

export const asName = (question: string): string => {
  const name = question.replace(/ \(valg?fritt\)$/, '');
  if (name.length > longestName) return shortened(name, longestName);
  return /[.?!:]$/.test(name) ? name : `${name}.`;
};

/** More of it than this does not help to find it again. */
const longestEntered = 300;

/** Under each field that shows something else than what was entered in it, what that was. */
const beside = (value: Json, entered: Readonly<Record<string, unknown>>, language: Language): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, beside(child, entered, language)]));
  return value.flatMap((element) => {
    const unseen = isInput(element) ? unseenIn(element, entered) : '';
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
  const ticked = tickedIn(typed).sort();
  if (tickedIn(said(value)).sort().join() === ticked.join()) return '';
  const titles = (choices as JsonObject[]).filter((one) => ticked.includes(said(one['value'])));
  return titles.map(({ title }) => said(title)).join(', ');
};

interface Finishing extends RenderOptions {
  /** The inputs that clients leave out of what they send when somebody has emptied them. */
  readonly emptiable: readonly string[];
}

const emptiableTypes: readonly Json[] = ['Input.Text', 'Input.Date', 'Input.Number', 'Input.Time'];

const emptiableAmong = (elements: readonly JsonObject[]): string[] =>
  elements.filter(({ type = null }) => emptiableTypes.includes(type)).map(({ id }) => String(id));

const finisher = (options: Finishing): ((value: Json) => Json) => {
  const address = addresser(options);
  const finish = (value: Json): Json => {
    if (!isObject(value)) return withChildren(value, finish);
    if (value['type'] === 'Picture') return finish(drawnPicture(value, options));
    const element = withChildren(nameOfAll(value), finish);
    return element['type'] === 'Action.Submit' ? address(element) : written(element);
  };
  return finish;
};

/** Pictures are alike on all cards. */
const drawnPicture = ({ picture }: JsonObject, { language }: Finishing): Json => {
  const enlarge = translate(language)('common.enlarge');
  return templateOf('picture')({ ...(picture as JsonObject), enlarge });
};

/** What can be pressed as a whole is called by all that stands on it. */
const nameOfAll = (element: JsonObject): JsonObject => {
  const { selectAction } = element;
  if (!selectAction) return element;
  const own = said((selectAction as JsonObject)['title']);
  const words = wordsOn(element);
  const title = (words.includes(own) ? words : [own, ...words.filter((word) => !own.startsWith(word))]).join('\n');
  if (title === (selectAction as JsonObject)['title']) return element;
  return { ...element, selectAction: { ...(selectAction as JsonObject), title } };
};

/** What all buttons of a card hand back is written once. */
const addresser = ({ about, key, targeted, emptiable, actions }: Finishing): ((action: JsonObject) => JsonObject) => {
  const card = toAscii({ ...about });
  const own = toAscii({ key, ...(targeted && { targeted }) });
  const sending = emptiable.length > 0 ? { ...own, ...toAscii({ asked: [...emptiable] }) } : own;
  const [alone, withInputs] = [
    { ...card, ...own },
    { ...card, ...sending },
  ];
  return (action) => {
    const given = toAscii(action['data'] as JsonObject);
    const sends = action['associatedInputs'] !== 'none';
    const named = given['los'] as JsonObject | undefined;
    const los = named ? { ...card, ...named, ...(sends ? sending : own) } : sends ? withInputs : alone;
    const data = { ...given, los };
    if (actions !== 'Execute') return { ...action, data };
    return { ...action, data, type: 'Action.Execute', verb: given['do'] ?? '' };
  };
};

/** What a text of users stands in, and how it is written there. */
const written = (drawn: JsonObject): JsonObject => {
  const { label } = drawn;
  const element = label === undefined ? drawn : { ...drawn, label: withoutDates(said(label)) };
  switch (element['type']) {
    case 'TextBlock': {
      const shown = asWritten(said(element['text']));
      return shown === element['text'] ? element : { ...element, text: shown };
    }
    case 'FactSet':
      return {
        ...element,
        facts: each(element['facts'], (fact) => ({
          title: asWritten(said(fact['title'])),
          value: asWritten(said(fact['value'])),
        })),
      };
    case 'RichTextBlock':
      return {
        ...element,
        inlines: each(element['inlines'], (run) => ({ ...run, text: withoutDates(said(run['text'])) })),
      };
    case 'Input.ChoiceSet':
      return {
        ...element,
        choices: each(element['choices'], (choice) => ({ ...choice, title: asChosen(said(choice['title'])) })),
      };
    case 'Input.Toggle':
      return { ...element, title: asChosen(said(element['title'])) };
    default:
      return element;
  }
};

const each = (list: Json | undefined, of: (one: JsonObject) => JsonObject): JsonObject[] =>
  (list as JsonObject[]).map(of);

const said = (text: Json | undefined): string => String(text ?? '');
