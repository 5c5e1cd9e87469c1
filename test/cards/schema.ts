import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

/** The reference implementation knows every element, property and value, and the version each came with. */
const reference: typeof import('adaptivecards') = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');
const { BoolProperty, EnumProperty, GlobalRegistry, NumProperty, StringProperty, ValueSetProperty, Version } =
  reference;

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;
/** A rendered card, as it is sent. */
export type Card = JsonObject;
type CardVersion = InstanceType<typeof Version>;

/** Lists of children stand in the reference's code instead of its schema. */
const children: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['body', 'actions'],
  Container: ['items'],
  Column: ['items'],
  ColumnSet: ['columns'],
  ActionSet: ['actions'],
  RichTextBlock: ['inlines'],
  'Action.ShowCard': ['card'],
  // What only Teams knows, such as that a picture may be looked at in full.
  Image: ['url', 'msteams'],
};

/** What the published JSON schema requires and the reference forgives; buttons without a title are no buttons. */
const required: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['type', 'version', 'body'],
  TextBlock: ['text'],
  TextRun: ['text'],
  RichTextBlock: ['inlines'],
  Image: ['url', 'altText'],
  Container: ['items'],
  Column: ['items'],
  ColumnSet: ['columns'],
  ActionSet: ['actions'],
  FactSet: ['facts'],
  Fact: ['title', 'value'],
  Choice: ['title', 'value'],
  'Input.Text': ['id'],
  'Input.Number': ['id'],
  'Input.Date': ['id'],
  'Input.Time': ['id'],
  'Input.Toggle': ['id', 'title'],
  'Input.ChoiceSet': ['id', 'choices'],
  'Action.Submit': ['title', 'data'],
  'Action.ShowCard': ['title', 'card'],
  'Action.ToggleVisibility': ['title', 'targetElements'],
};

/** Newer than the card's version, and meant to be: a client that does not know it loses nothing but comfort. */
const harmless = new Set(['associatedInputs', 'label']);

/** What is wrong with a card, by the schema of the version it is stamped with; an empty list when nothing is. */
export const problemsOf = (card: Card): string[] => {
  const version = Version.parse(String(card['version']), new reference.SerializationContext());
  if (!version) return [`version ${card['version']}`];
  return [...elementProblems(card, 'AdaptiveCard', version, '$'), ...nestingProblems(card, version)];
};

const elementProblems = (element: JsonObject, type: string, version: CardVersion, path: string): string[] => {
  const validate = schemaOf(type, version);
  const { fallback } = element;
  if (!validate && isObject(fallback)) return elementProblems(fallback, String(fallback['type']), version, path);
  if (!validate && fallback === 'drop') return [];
  if (!validate) return [`${path}: there is no ${type} in ${version.toString()}`];
  const own = validate(element)
    ? []
    : (validate.errors ?? []).map(
        (error) => `${path}${error.instancePath} (${type}): ${error.message} ${JSON.stringify(error.params)}`,
      );
  return [
    ...own,
    ...childrenOf(element).flatMap(([key, child]) => childProblems(key, child, version, `${path}.${key}`)),
  ];
};

const childrenOf = (element: JsonObject): [string, JsonObject][] =>
  Object.entries(element)
    .filter(([key]) => !['data', 'targetElements', 'msteams'].includes(key))
    .flatMap(([key, value]) =>
      [value]
        .flat()
        .filter(isObject)
        .map((child): [string, JsonObject] => [key, child]),
    );

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null;

const untyped: Readonly<Record<string, string>> = { facts: 'Fact', choices: 'Choice', columns: 'Column' };

const childProblems = (key: string, child: JsonObject, version: CardVersion, path: string): string[] => {
  const type = child['type'] ?? untyped[key];
  return typeof type === 'string' ? elementProblems(child, type, version, path) : [`${path}: no type`];
};

/** The reference forgets where its pattern for languages stopped matching, so every other `lang` is wrong to it. */
const isKnownNoise = new RegExp(
  `"lang"|"(${[...harmless].join('|')})" is supported|Unknown element type "(Table|Badge|Icon|ProgressBar|Chart\\.Line)"`,
);

/** What the reference itself says when it reads the card, such as an element where it may not stand. */
const nestingProblems = (card: JsonObject, version: CardVersion): string[] => {
  const context = new reference.SerializationContext(version);
  new reference.AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message).filter(
    (message) => !isKnownNoise.test(message),
  );
};

const ajv = new Ajv({ allErrors: true });
const compiled = new Map<string, ValidateFunction | undefined>();

const schemaOf = (type: string, version: CardVersion): ValidateFunction | undefined => {
  const key = `${type} ${version.toString()}`;
  if (!compiled.has(key)) compiled.set(key, makeSchema(type, version));
  return compiled.get(key);
};

const makeSchema = (type: string, version: CardVersion): ValidateFunction | undefined => {
  const definitions = definitionsOf(type, version);
  if (!definitions) return undefined;
  const known = definitions.filter(({ name, targetVersion }) => harmless.has(name) || isIn(targetVersion, version));
  const properties = Object.fromEntries([
    ...known.map((definition) => [definition.name, valueSchema(definition, version)]),
    ...(children[type] ?? []).map((name) => [name, {}]),
  ]);
  return ajv.compile({ type: 'object', properties, required: required[type] ?? [], additionalProperties: false });
};

type Definition = InstanceType<typeof reference.PropertyDefinition>;

const isIn = (since: CardVersion, version: CardVersion): boolean => since.compareTo(version) <= 0;

const definitionsOf = (type: string, version: CardVersion): Definition[] | undefined => {
  const schema = instanceOf(type, version)?.getSchema();
  return schema && Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index));
};

const withoutRegistry: Readonly<Record<string, () => InstanceType<typeof reference.SerializableObject>>> = {
  AdaptiveCard: () => new reference.AdaptiveCard(),
  Column: () => new reference.Column(),
  Fact: () => new reference.Fact(),
  Choice: () => new reference.Choice(),
};

const instanceOf = (type: string, version: CardVersion) =>
  withoutRegistry[type]?.() ??
  GlobalRegistry.elements.createInstance(type, version) ??
  GlobalRegistry.actions.createInstance(type, version);

const valueSchema = (definition: Definition, version: CardVersion): object => {
  if (definition instanceof StringProperty) return { type: 'string' };
  if (definition instanceof BoolProperty) return { type: 'boolean' };
  if (definition instanceof NumProperty) return { type: 'number' };
  if (definition instanceof ValueSetProperty) {
    const values = definition.values.filter((one) => isIn(one.targetVersion ?? definition.targetVersion, version));
    return { enum: values.map((one) => one.value) };
  }
  return definition instanceof EnumProperty ? { enum: namesOf(definition) } : {};
};

/** Small and capital first letters are both in use and both read. */
const namesOf = ({ enumType, values }: InstanceType<typeof EnumProperty>): string[] =>
  values.flatMap(({ value }) => {
    const name = String((enumType as Record<number, string>)[value]);
    return [name, `${name.charAt(0).toLowerCase()}${name.slice(1)}`];
  });
