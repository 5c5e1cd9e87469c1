import { translate } from '../../src/language/texts.ts';
import type { Unasked } from './wire.ts';

/**
 * What messages tell, read off what one can see of them. Only the words are Los' own: the patterns are made of its texts,
 * so that another wording does not make the simulation blind.
 */
export interface Reading {
  /** «session 2», «task Sett konkrete mål», «conversation A-1» … */
  readonly told: readonly string[];
  /** What the message is, when it is one of its own; `day` for what shares the day's. */
  readonly of: string;
}

type Text = (key: string, given?: object) => string;

const shapes: Readonly<{ [hole: string]: string }> = { number: '\\d', code: '[A-ZÆØÅ]{1,3}-\\d{1,4}' };

const patternOf = (t: Text, key: string, ...holes: readonly string[]): RegExp => {
  const given = Object.fromEntries(holes.map((hole) => [hole, `§${hole}§`]));
  // Of one thing and of several; where that makes no difference the two are the same.
  const sources = [1, 2].map((count) =>
    t(key, { count, ...given })
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/§(\w+)§/g, (_, hole: string) => `(?<${hole}>${shapes[hole] ?? '.+?'})`),
  );
  return new RegExp(`^(?:${[...new Set(sources)].join('|')})$`);
};

/** A heading, and what is told by it: by itself, or by each line of the list under it. */
interface Rule {
  readonly heading: RegExp;
  readonly what: string;
  readonly by: 'heading' | 'lines';
  readonly of?: string;
}

const rulesOf = (t: Text): Rule[] => {
  const heading = (what: string, key: string, ...holes: readonly string[]): Rule => ({
    heading: patternOf(t, key, ...holes),
    what,
    by: 'heading',
  });
  const lines = (what: string, key: string, ...holes: readonly string[]): Rule => ({
    ...heading(what, key, ...holes),
    by: 'lines',
  });
  const apart = (of: string, key: string, ...holes: readonly string[]): Rule => ({ ...heading(of, key, ...holes), of });
  return [
    heading('checkIn', 'reminders.checkIn.heading', 'number'),
    heading('moved', 'reminders.session.moved', 'number'),
    heading('moved', 'reminders.session.cancelled', 'number'),
    heading('presenting', 'reminders.presenting.heading', 'number'),
    heading('session', 'reminders.session.heading', 'number', 'when'),
    lines('task', 'reminders.task.today'),
    lines('task', 'reminders.task.coming', 'when', 'date'),
    lines('task', 'reminders.task.past', 'date'),
    heading('carry', 'reminders.open.heading'),
    heading('opens 5', 'reminders.opens.afterAll'),
    heading('opens', 'reminders.opens.heading', 'name'),
    lines('measure', 'reminders.measure.heading'),
    lines('goal', 'reminders.goal.unmeasured'),
    lines('goal', 'reminders.goal.deadline', 'date', 'distance'),
    lines('action', 'reminders.action.today'),
    lines('action', 'reminders.action.coming', 'date'),
    lines('action', 'reminders.action.past', 'date'),
    lines('action', 'reminders.action.quiet'),
    heading('progress', 'reminders.progress.heading'),
    heading('conversation', 'reminders.case.conversation', 'code', 'when'),
    heading('conversation', 'reminders.case.conversationPast', 'code'),
    heading('given', 'reminders.case.given', 'code'),
    heading('takenOver', 'reminders.takenOver.heading'),
    heading('plan', 'reminders.case.actionDue', 'code', 'when'),
    heading('plan', 'reminders.case.actionOverdue', 'code', 'date'),
    heading('hph', 'reminders.case.hphDue', 'code', 'checkpoint', 'when'),
    heading('hph', 'reminders.case.hphPast', 'code', 'checkpoint', 'when'),
    apart('evaluation', 'evaluation.told.title', 'number'),
    apart('evaluation', 'evaluation.form.title', 'number'),
    apart('story', 'leaders.story.title', 'team'),
    apart('followUp', 'followUp.title'),
    apart('digest', 'leaders.digest.titleOf', 'team'),
    apart('announcement', 'announcement.kicker.team'),
    apart('request', 'guidance.title.facilitators', 'team'),
    apart('answer', 'guidance.title.team'),
  ];
};

export type Reader = (message: Pick<Unasked, 'text'>) => Reading;

/** To be made when Los has said which words it has. */
export const createReader = (): Reader => {
  const t = translate('nb', 'room') as Text;
  const rules = rulesOf(t);

  const alsoToday = t('leaders.digest.alsoToday');
  const own = rules.filter(({ of }) => of !== undefined);
  const inRequests = (['written', 'waiting', 'closed'] as const).map((what) => ({
    what,
    line: patternOf(t, `guidance.told.${what}`, 'team'),
  }));

  /** What there is to tell of a request for guidance stands below its title; that a team asks is the title itself. */
  const readRequest = (told: string, lines: readonly string[]): string => {
    const news = inRequests.find(({ line }) => lines.some((one) => line.test(one)));
    return told.replace('request', news?.what ?? 'asked');
  };

  const readOwn = ({ of }: Rule, title: string, others: readonly string[]): string[] => {
    const [told = ''] = readLines([title], own);
    if (of === 'announcement') return [`${told} ${others[0]}`];
    return [of === 'request' ? readRequest(told, others) : told];
  };
  const shared = rules.filter(({ of }) => of === undefined);

  return ({ text }) => {
    const [title = '', ...others] = text.split('\n');
    const of = own.find(({ heading }) => heading.test(title));
    // What has a message of its own may hold what else is due below; the rest of it is about something else.
    const from = others.indexOf(alsoToday);
    const below = from < 0 ? [] : others.slice(from + 1);
    return of
      ? { of: of.of ?? of.what, told: [...readOwn(of, title, others), ...readLines(below, shared)] }
      : { of: 'day', told: readLines([title, ...others], shared) };
  };
};

/** Of a task in a team's chat it is said who sees to it, of a measure which period is meant. */
const named = (what: string, line: string): string => {
  if (what === 'task') return line.replace(/ \([^()]*\)$/, '');
  return what === 'measure' ? line.slice(0, line.lastIndexOf(': ')) : line;
};

const readLines = (lines: readonly string[], rules: readonly Rule[]): string[] => {
  const told: string[] = [];
  let list: string | undefined;
  for (const line of lines) {
    const rule = rules.find(({ heading }) => heading.test(line));
    if (rule) {
      const { number, name, code, checkpoint, team } = rule.heading.exec(line)?.groups ?? {};
      list = rule.by === 'lines' ? rule.what : undefined;
      const which = number ?? name ?? code ?? team;
      if (rule.by === 'heading')
        told.push([rule.what, which, checkpoint].filter((part) => part !== undefined).join(' '));
    } else if (list !== undefined && line.startsWith('• ')) told.push(`${list} ${named(list, line.slice(2))}`);
  }
  return told;
};
