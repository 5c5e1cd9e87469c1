import { z } from 'zod';
import type { Button, Frame } from '../../dialog/elements.ts';
import { form, type Showing, valueIn } from '../../dialog/form.ts';
import { type Handler, handler, type Targets, type Turn } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import { reading, taskId, written } from '../../dialog/reading.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import type { Verb } from '../../dialog/verb.ts';
import { translate } from '../../language/texts.ts';
import { PackageNumber, type TaskDefinition } from '../../model/network.ts';
import { type EnteredText, readSecondTitle, readTaskField } from '../../model/own-tasks.ts';
import type { Permission } from '../../model/roles.ts';
import { packageNamed, taskText } from './catalogue.ts';

/** Data of `cards/tasks/task-text.json`: the form for a task's own words. */
interface TaskTextCard extends Frame {
  readonly intro: string;
  readonly name: string;
  readonly what: string;
  readonly firstStep: string;
  /** The same in nynorsk, for what teams that read one form or the other are given; one's own are written in one. */
  readonly second: readonly {
    readonly title: string;
    readonly what: string;
    readonly firstStep: string;
    readonly hint: string;
  }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'tasks/task-text': TaskTextCard;
  }
}

type Step = 'ask' | 'add' | 'edit' | 'save' | 'askRemove' | 'remove';
type Verbs = Readonly<Record<Step, Verb>>;

/** Where tasks are written: in a team, which makes its own, or in a network, whose teams are given them. */
interface TaskWriting<K extends 'team' | 'network', V = Verbs> {
  /** What each step is asked for by. */
  readonly verbs: V;
  readonly on: K;
  readonly may: Permission;
  readonly whose: 'Own' | 'Given';
  /** The package there is work with now: a task that is written without one belongs there. */
  current(turn: Targets[K]): PackageNumber;
  /** @throws Refusal `unknownTask` */
  find(turn: Targets[K], id: string): { readonly definition: TaskDefinition; readonly package: PackageNumber };
  about(turn: Targets[K], id?: string): About;
  /** What else can be done with a task, from the form for its words. */
  more?(turn: Targets[K], id: string): readonly Button[];
  /** To where one came from: the task, or the tasks of a package. */
  back(turn: Targets[K], number: PackageNumber, id?: string): Button;
  add(turn: Targets[K], number: PackageNumber, entered: EnteredText): Promise<Reply>;
  save(turn: Targets[K], id: string, entered: EnteredText): Promise<Reply>;
  /** @param number the package the task stood in; without one on older cards */
  remove(turn: Targets[K], id: string, number: PackageNumber | undefined): Promise<Reply>;
  /** The tasks as they are when one of them was not removed. */
  kept(turn: Targets[K], number: PackageNumber | undefined): Reply;
}

const one = z.object({ task: taskId });
const somePackage = z.coerce.number().pipe(PackageNumber).optional();
/** A new task may be named already when it is asked for. */
const newOne = z.object({ package: somePackage, title: written });
/** Only a team's own may do without. */
const aPackage = { Own: z.object({ package: somePackage }), Given: z.object({ package: somePackage.unwrap() }) };
const fields = z.object({
  title: reading(readTaskField.title),
  what: reading(readTaskField.what),
  firstStep: reading(readTaskField.firstStep),
  titleNn: reading(readSecondTitle),
  whatNn: reading(readTaskField.what),
  firstStepNn: reading(readTaskField.firstStep),
});

/** What was entered, in one form or in both. */
const enteredIn = (whose: 'Own' | 'Given', entered: z.infer<typeof fields>): EnteredText => {
  const { title, what, firstStep, titleNn, whatNn, firstStepNn } = entered;
  const nn = { title: titleNn, what: whatNn, firstStep: firstStepNn };
  return { title, what, firstStep, ...(whose === 'Given' && { nn }) };
};
const removed = z.object({ task: taskId, package: somePackage });

/** Writing tasks, rewording them and taking them out: each step with its verb. */
export const taskWriting = <K extends 'team' | 'network', const V extends Verbs>(
  tasks: TaskWriting<K, V>,
): Record<V[Step], Handler> => {
  const { on, may, verbs } = tasks;
  const asking = handler({
    on,
    may,
    input: one,
    run: (turn: Targets[K], { task }) => [confirmation(turn, tasks, task)],
  });
  const removing = handler({
    on,
    may,
    input: removed,
    run: async (turn: Targets[K], { task, package: number }) => [await tasks.remove(turn, task, number)],
    again: (turn, entered) => [tasks.kept(turn, somePackage.catch(undefined).parse(entered['package']))],
  });
  return {
    ...form(
      { ask: verbs.ask, save: verbs.add },
      {
        on,
        may,
        about: aPackage[tasks.whose] as z.ZodType<{ readonly package?: PackageNumber }>,
        asking: newOne,
        fields,
        show: (turn: Targets[K], { package: number, title }, showing) =>
          newForm(turn, tasks, number ?? tasks.current(turn), { entered: { title }, ...showing }),
        save: async (turn, { package: number, ...entered }) => [
          await tasks.add(turn, number ?? tasks.current(turn), enteredIn(tasks.whose, entered)),
        ],
      },
    ),
    ...form(
      { ask: verbs.edit, save: verbs.save },
      {
        on,
        may,
        about: one,
        fields,
        show: (turn: Targets[K], { task }, showing) => editForm(turn, tasks, task, showing),
        save: async (turn, { task, ...entered }) => [await tasks.save(turn, task, enteredIn(tasks.whose, entered))],
      },
    ),
    [verbs.askRemove]: asking,
    [verbs.remove]: removing,
  } as Record<V[Step], Handler>;
};

const newForm = <K extends 'team' | 'network'>(
  turn: Targets[K],
  tasks: TaskWriting<K>,
  number: PackageNumber,
  showing: Showing,
): Reply => {
  const { t }: Turn = turn;
  const title = t(`packages.form.new${tasks.whose}`, { name: packageNamed(t, number) });
  const data: TaskTextCard = {
    title,
    intro: t(`packages.form.new${tasks.whose}Intro`),
    ...wordsIn(turn, tasks.whose, showing),
    buttons: [{ title: t('packages.press.add'), data: { do: tasks.verbs.add, package: number }, sends: true }],
    cancel: tasks.back(turn, number).data,
  };
  return show('tasks/task-text', data, title, tasks.about(turn));
};

const editForm = <K extends 'team' | 'network'>(
  turn: Targets[K],
  tasks: TaskWriting<K>,
  id: string,
  showing: Showing,
): Reply => {
  const { t }: Turn = turn;
  const { definition, package: number } = tasks.find(turn, id);
  const title = t(`packages.form.edit${tasks.whose}`);
  const data: TaskTextCard = {
    title,
    intro: tasks.whose === 'Given' ? t('packages.form.editGivenIntro') : '',
    ...wordsIn(turn, tasks.whose, showing, definition),
    buttons: [
      { title: t('packages.press.save'), data: { do: tasks.verbs.save, task: id }, sends: true },
      ...(tasks.more?.(turn, id) ?? []),
      { title: t('packages.press.remove'), data: { do: tasks.verbs.askRemove, task: id } },
    ],
    cancel: tasks.back(turn, number, id).data,
  };
  return show('tasks/task-text', data, title, tasks.about(turn, id));
};

/** What was entered, else what is stored; what is given to all teams in each of the two forms. */
const wordsIn = ({ t }: Pick<Turn, 't'>, whose: 'Own' | 'Given', showing: Showing, definition?: TaskDefinition) => {
  const isGiven = whose === 'Given';
  const stored = definition && taskText(isGiven ? translate('nb', 'person') : t, definition);
  return {
    name: valueIn(showing, 'title', stored?.title),
    what: valueIn(showing, 'what', stored?.what),
    firstStep: valueIn(showing, 'firstStep', stored?.firstStep),
    second: isGiven ? [secondIn(t, showing, definition)] : [],
  };
};

const secondIn = (t: Turn['t'], showing: Showing, definition?: TaskDefinition): TaskTextCard['second'][number] => {
  const stored = definition?.own ? definition.own.nn : definition && taskText(translate('nn', 'person'), definition);
  return {
    title: valueIn(showing, 'titleNn', stored?.title),
    what: valueIn(showing, 'whatNn', stored?.what),
    firstStep: valueIn(showing, 'firstStepNn', stored?.firstStep),
    hint: t('packages.form.nynorsk'),
  };
};

const confirmation = <K extends 'team' | 'network'>(turn: Targets[K], tasks: TaskWriting<K>, id: string): Reply => {
  const { t }: Turn = turn;
  const { definition, package: number } = tasks.find(turn, id);
  const message = t(`packages.form.remove${tasks.whose}`, { title: taskText(t, definition).title });
  const keep: Button = { ...tasks.back(turn, number, id), title: t('packages.press.keep') };
  const data = { do: tasks.verbs.remove, task: id, package: number };
  const go: Button = { title: t('packages.press.confirmRemove'), data };
  return askFirst({ title: t('packages.form.remove'), message, keep, go }, tasks.about(turn, id), message);
};
