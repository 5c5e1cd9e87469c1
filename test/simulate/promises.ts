import type { CalendarDate, Instant } from '../../src/model/identity.ts';
import { isSendingTime, wallClock } from './clock.ts';
import type { Expected } from './expected.ts';
import type { Ledger } from './ledger.ts';
import type { Due } from './oracle.ts';
import { nameMark } from './plan.ts';
import { wordMark } from './record.ts';
import type { Reader, Reading } from './told.ts';
import type { Unasked } from './wire.ts';

/** What Los promises, by a name for the report. */
export const promised = {
  told: 'every reminder that was due was posted, once, and nothing else',
  hours: 'nothing came outside 08–16 on Norwegian working days',
  daily: 'nobody got more than one message a day, the documented exceptions apart',
  ledger: 'what is planned, handed in, recorded as sent and seen at the connector is the same',
  answers: 'everybody was answered',
  sweeps: 'no sweep failed, and nothing was left over',
  scores: 'every acknowledged score is in its case, with its value',
  measured: 'every acknowledged measurement is in its measure, with its value',
  aggregates: 'figures over several things agree with what the facts come to',
  words: 'nothing of a closed case’s words remains',
  log: 'the log has no names and nothing that was said',
} as const;

export type PromiseName = keyof typeof promised;

/** Says what was broken, with where it shows. */
export type Break = (promise: PromiseName, how: string) => void;

/** What has a message of its own beside the day's, and where that is decided. */
const ofTheirOwn: Readonly<{ [of: string]: string }> = {
  story: 'decision 44: a new leader hears the story so far at once',
  followUp: 'decision 44: the facilitators’ weekly list has buttons for each team',
  evaluation: 'decision 66: the form comes in a message of its own',
  request: 'decision 41: a request for guidance has a message of its own',
  answer: 'decision 41: so has the answer',
  announcement: 'decision 64: what facilitators write to teams, once a day from each network',
  coaching: 'decision 64: a talk that is proposed or agreed',
  charts: 'decision 62: what has changed on a chart that fills itself',
};

/** When reminders come unless their time had passed when it became known. */
const usualHour = 8;

/** What may come beside the day's message without being one of its own. */
const comesWhenItComes = ({ kind, at }: Expected): boolean =>
  // Decision 43: news that somebody waits for is no reminder. Decision 4: what is set too late comes the next allowed hour.
  kind === undefined || wallClock(at).hour !== usualHour;

/** Decision 41: what one side says in a request is passed on to the other, however often they write. */
const isSaid = (of: string, about: readonly Expected[]): boolean =>
  ['request', 'answer'].includes(of) && about.every(({ kind }) => kind === undefined);

/** What may come, as facilitators see fit or a list is not empty, and is checked in its own way. */
const mayCome = new Set(['followUp']);
/** The same, of what stands in the day's message. */
const mayBeTold = new Set(['progress']);

interface Came extends Reading {
  readonly message: Unasked;
}

/** Looks at what came with each sweep. */
export const watchMessages = (means: {
  readonly read: Reader;
  readonly ledger: Ledger;
  readonly recipientOf: (conversation: string) => string;
  readonly broke: Break;
}) => {
  const { read, ledger, recipientOf, broke } = means;
  let day: CalendarDate = '';
  let dailies = new Map<string, number>();

  const compare = (where: string, came: readonly Came[], expected: readonly Expected[]): void => {
    const told = came
      .filter(({ of }) => !mayCome.has(of))
      .flatMap((one) => one.told.filter((what) => !mayBeTold.has(what)));
    const wanted = new Set(expected.map((one) => one.told));
    for (const one of wanted) if (!told.includes(one)) broke('told', `${where}: not told of «${one}»`);
    for (const one of new Set(told)) {
      if (!wanted.has(one)) broke('told', `${where}: told of «${one}», which was not due`);
      if (told.indexOf(one) !== told.lastIndexOf(one)) broke('told', `${where}: told twice of «${one}»`);
    }
    for (const { message } of came.filter((one) => one.told.length === 0))
      broke('told', `${where}: nothing due is in «${message.title}»`);
  };

  const countDailies = (
    where: string,
    conversation: string,
    came: readonly Came[],
    expected: readonly Expected[],
  ): void => {
    for (const { of, told } of came) {
      const about = expected.filter((one) => told.includes(one.told));
      const isOwn = of in ofTheirOwn;
      const isNews = isOwn ? isSaid(of, about) : about.every(comesWhenItComes);
      if (about.length > 0 && isNews) continue;
      const name = isOwn ? `${conversation} ${told.join()}` : conversation;
      const many = (dailies.get(name) ?? 0) + 1;
      dailies.set(name, many);
      if (many > 1) broke('daily', `${where}: message ${many} of the day: ${told.join(', ')}`);
    }
  };

  const matchLedger = (now: Instant, conversation: string, came: readonly Came[]): void => {
    const recorded = ledger.sentAt(now, recipientOf(conversation));
    if (recorded !== came.length)
      broke('ledger', `${now} ${conversation}: ${came.length} came, ${recorded} are recorded as sent`);
  };

  return (now: Instant, messages: readonly Unasked[], due: Due): void => {
    const { date } = wallClock(now);
    if (date !== day) [day, dailies] = [date, new Map()];
    if (messages.length > 0 && !isSendingTime(now)) broke('hours', `${now}: ${messages.length} messages`);
    const came = messages.map((message): Came => ({ ...read(message), message }));
    const places = Map.groupBy(came, ({ message }) => message.place.conversation);
    for (const conversation of new Set([...places.keys(), ...due.keys()])) {
      const [here, expected] = [places.get(conversation) ?? [], due.get(conversation) ?? []];
      compare(`${now} ${conversation}`, here, expected);
      countDailies(`${now} ${conversation}`, conversation, here, expected);
      matchLedger(now, conversation, here);
    }
  };
};

const marks = new RegExp(`${nameMark}|${wordMark}`, 'i');

/** A line of the log may hold ids, codes and figures. */
export const checkLine = (line: string, broke: Break): void => {
  if (marks.test(line)) broke('log', line.slice(0, 300));
};
