import type { Answering } from '../../dialog/answering.ts';
import type { Understood } from '../../dialog/understand.ts';
import type { Language } from '../../model/identity.ts';
import type { Person } from '../../model/person.ts';
import type { Answer } from './answer.ts';
import { answerOf, type Topic, topicOf, topics } from './answers/index.ts';

type Going = 'when' | 'next' | 'more' | 'why' | { readonly in: string };

const languages: readonly (readonly [RegExp, string])[] = [
  [/nynorsk/, 'nn'],
  [/bokmål|bokmal/, 'nb'],
  [/engelsk|english/, 'en'],
];
const inLanguage =
  /^(?:(?:og|hva med|kva med|ka med|what about|and)(?: på| in)?|på|in) (?:nynorsk|bokm[åa]l|engelsk|english)$/;
const ways: readonly (readonly [RegExp, Going])[] = [
  [/^(?:og |men |and )?(?:når|katti|kor tid|when)(?: (?:er|e|blir|is))?(?: (?:det|den|the))? (?:neste|next)$/, 'when'],
  [/^(?:og |hva med |kva med |and |what about )?(?:(?:den|det|the) )?(?:neste|next)$/, 'next'],
  [/^(?:og |hva |kva |hva skjer |kva skjer |and )(?:så|no|nå|etter det|etterpå|deretter|after that|then)$/, 'next'],
  [
    /^(?:(?:kan du )?(?:fortel(?:l|le|je)?|seie?|si|vise?|tell me)(?: meg| oss)? )?(?:litt )?(?:mer|meir|more)(?: om (?:det|dette)| about (?:it|that))?$/,
    'more',
  ],
  [/^(?:men )?(?:hvorfor|kvifor|koffer|koffor|why)(?: det| er det viktig| that)?$/, 'why'],
];

/** What a few words ask for that go on from an answer; `undefined` when they do not. */
export const goingOn = (text: string): Going | undefined => {
  const said = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (inLanguage.test(said)) {
    const code = languages.find(([name]) => name.test(said))?.[1];
    return code === undefined ? undefined : { in: code };
  }
  return ways.find(([way]) => way.test(said))?.[1];
};

const read = (id: string, language?: Language | string): Understood => ({
  do: 'knowledge.show',
  id,
  ...(language !== undefined && { in: language }),
});

/** What the words ask for after what was answered last. */
export const following = async (
  text: string,
  { of, before }: NonNullable<Person['topic']>,
  search: Answering['find'],
): Promise<Understood | undefined> => {
  const going = goingOn(text);
  if (going === undefined) return undefined;
  if (going === 'when') return { do: 'timeline.show' };
  const answer = of.startsWith(shown) ? answerOf(of.slice(shown.length)) : undefined;
  if (!answer) return going === 'next' ? ({ do: 'package.overview' } satisfies Understood) : undefined;
  if (typeof going === 'object') return read(answer.id, going.in);
  const seen = new Set([of, ...before].map((one) => one.slice(shown.length)));
  const related = answer.next.flatMap((step) => ('read' in step ? [step.read] : []));
  const fresh = related.find((id) => !seen.has(id)) ?? related[0];
  const after = going === 'next' ? oneAfter(answer) : going === 'why' ? await reasonFor(answer, search) : undefined;
  const id = after ?? fresh;
  return id === undefined ? undefined : read(id);
};

const shown = 'knowledge.show:';

/** Sessions, and the tasks of a network, come one after the other. */
const inOrder = /^(?:session-|task\.)/;

const oneAfter = ({ id }: Answer): string | undefined => {
  if (!inOrder.test(id)) return undefined;
  const all = topics[topicOf(id) ?? 'network'];
  const next = all[all.findIndex((one) => one.id === id) + 1];
  return next && inOrder.test(next.id) ? next.id : undefined;
};

/** What says why of all that is about something. */
const reasons: Readonly<Partial<Record<Topic, string>>> = {
  person: 'from-wrong-to-important',
  tools: 'from-wrong-to-important',
  improvement: 'measurable-goals',
  network: 'learning-network',
  communities: 'whole-pathways',
  tasks2014: 'packages',
  tasks2022: 'packages',
};

/** An answer that says why: of just that, or of what it is about. */
const reasonFor = async ({ id, words }: Answer, search: Answering['find']): Promise<string | undefined> => {
  const { sure } = await search(`hvorfor ${words.nb.title}`);
  const topic = topicOf(id);
  return [sure, topic && reasons[topic]].find((one) => one !== undefined && one !== id);
};
