import type { Translate } from '../language/texts.ts';
import { withoutDates } from './as-written.ts';
import type { Fact, Frame } from './elements.ts';
import type { Asked } from './inputs.ts';

/** What is to be mended, the question it is said after ('' for none), and the field it stands by, if any. */
export interface Mending {
  readonly question: string;
  readonly problem: string;
  readonly id?: string;
}

/** What stands on the card itself. */
interface Drawn {
  readonly mending: readonly Mending[];
  readonly asked: readonly Asked[];
  readonly facts: readonly Fact[];
}

/**
 * What a screen reader says of a card first, and what the card is called on phones: what is to be mended, what the card
 * is about, what just happened, its figures, the first thing it asks, and the next step. Signs that say nothing when they
 * are read out are left out.
 */
export const spoken = (t: Translate, frame: Frame, { mending, asked, facts }: Drawn): string =>
  withoutDates(
    [
      ...mending.flatMap(({ question, problem }) => [question, problem]),
      frame.title,
      frame.subtitle ?? '',
      frame.progress?.words ?? '',
      frame.news ?? '',
      ...atMost(longestGist, [...(frame.gist ?? []), ...facts.map(({ title, value }) => `${title}: ${value}`)]),
      briefly(asked[0]?.label ?? ''),
      nextStep(t, frame),
    ]
      .map((part) => (plainWords.test(part) ? part : speakable(part)))
      .filter((part) => part !== '')
      .map((part) => ('.?!:…'.includes(part.slice(-1)) ? part : `${part}.`))
      .join(' '),
  );

const speakable = (part: string): string =>
  part
    .replace(/[*`\\✓●○]|_{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Nothing, or words with one space between, as nearly all are. */
const plainWords = /^(?:[^*`\\✓●○_\s]+(?: [^*`\\✓●○_\s]+)*)?$/;

/** Nobody listens longer, in signs; the rest stands on the card. */
const longestGist = 600;

const atMost = (signs: number, parts: readonly string[]): readonly string[] => {
  let left = signs;
  return parts.filter((part) => {
    left -= part.length;
    return left >= 0;
  });
};

/** A longer question is read where it stands; a card has to stay small. */
const longestSaid = 100;

const briefly = (question: string): string => (question.length <= longestSaid ? question : '');

/** The likeliest button; all of them where none is likelier. */
const nextStep = (t: Translate, { buttons, equal }: Frame): string => {
  const [first, ...others] = buttons.map(({ title }) => title);
  if (first === undefined) return '';
  return equal && others.length > 0
    ? t('common.choices', { titles: [first, ...others].join(', ') })
    : t('common.nextStep', { title: first });
};
