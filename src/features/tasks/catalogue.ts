import type { TextKey, Translate } from '../../language/texts.ts';
import type {
  NetworkTemplate,
  PackageNumber,
  PreparationPackage,
  TaskDefinition,
  TaskText,
} from '../../model/network.ts';

/** Tasks by package number; a name ending in `*` is an interview task. The ids are stable: teams' answers hang on them. */
type Outline = Readonly<Record<PackageNumber, readonly string[]>>;

/** DOMAIN §4, the ROP memo of 2014–2015; package 4 and the work after session 4 are ours, from the memo's figure 1. */
const rop2014: Outline = {
  1: ['team', 'services', 'listen*'],
  2: ['anchoring', 'goals', 'tools', 'involvement'],
  3: ['actions', 'approach', 'knowledge'],
  4: ['effect', 'measure', 'adjust'],
  5: ['improve', 'routines', 'operation'],
};

/** DOMAIN §4, the national networks of 2022–2023: a poster in every period of work. */
const national2022: Outline = {
  1: ['anchoring', 'team', 'listen*', 'poster'],
  2: ['needs', 'goals', 'actors', 'poster'],
  3: ['leadership', 'involvement', 'actions', 'poster'],
  4: ['follow', 'adjust', 'spread', 'poster'],
  5: ['improve'],
};

const outlines: Readonly<Record<NetworkTemplate, Outline>> = { rop2014, national2022 };

const numbers: readonly PackageNumber[] = [1, 2, 3, 4, 5];

const definition = (template: NetworkTemplate, number: PackageNumber, name: string): TaskDefinition => ({
  id: `${template}.p${number}.${name.replace('*', '')}`,
  kind: name.endsWith('*') ? 'interview' : 'plain',
});

/** The five preparation packages (forberedelsespakker) a network starts out with; their texts are `tasks.{id}`. */
export const templatePackages = (template: NetworkTemplate): PreparationPackage[] =>
  numbers.map((number) => ({
    number,
    tasks: outlines[template][number].map((name) => definition(template, number, name)),
  }));

/** What a package is called, as a heading: «Forberedelsespakke 1». */
export const packageName = (t: Translate, number: PackageNumber): string => t(`packages.name.p${number}`);

/** What a package is called inside a sentence: «forberedelsespakke 1». */
export const packageNamed = (t: Translate, number: PackageNumber): string => t(`packages.named.p${number}`);

/** A task's words, as the reader reads them: its own, or those of the catalogue under its id. */
export const taskText = (t: Translate, { id, own }: TaskDefinition): TaskText => {
  // Which form somebody reads follows from what is said to them.
  if (own) return t('packages.ownForm') === 'nn' ? inNynorsk(own) : own;
  const text = (part: 'title' | 'what' | 'firstStep') => t(`tasks.${id}.${part}` as TextKey);
  return { title: text('title'), what: text('what'), why: '', firstStep: text('firstStep') };
};

/** What is not written in nynorsk is read as it stands. */
const inNynorsk = (own: TaskText): TaskText => {
  const { nn } = own;
  if (!nn) return own;
  const read = (field: 'title' | 'what' | 'firstStep'): string => nn[field] || own[field];
  return { ...own, title: read('title'), what: read('what'), firstStep: read('firstStep') };
};
