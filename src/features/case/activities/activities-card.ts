import { type Reply, show } from '../../../dialog/reply.ts';
import { spokenLanguages } from '../../../language/languages.ts';
import { translate } from '../../../language/texts.ts';
import { otherArea, suggestedAreas } from '../../../model/areas.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { type Again, aboutCase, fieldValue, type Words, writtenIn } from '../parts.ts';
import { areaName } from './areas.ts';
import { activeActivities, type EnteredActivities, type EnteredActivity, retiredActivities } from './rules.ts';

type Entered = Readonly<Record<string, unknown>>;
type SuggestedArea = (typeof suggestedAreas)[number];

/** What matters to the user: areas to tap and the user's own words. */
export const activitiesCard = (words: Words, it: PathwayCase, again: Again = {}): Reply => {
  const active = activeActivities(it);
  const retired = retiredActivities(it);
  const free = suggestedAreas
    .filter((area) => !active.some((one) => one.area === area))
    .filter((area) => !retired.some(({ text }) => text === areaName(words.t, area)));
  const data = {
    subtitle: words.t('cases.title', { code: it.code }),
    message: again.message ?? '',
    problem: again.problem ?? '',
    rows: active.map(({ id, area, text }) => ({
      id,
      area: areaName(words.t, area),
      words: fieldValue(again, `text_${id}`, text),
    })),
    free: free.map((area) => ({ title: areaName(words.t, area), value: area })),
    retired: retired.map(({ id, text }) => ({ title: text, value: id })),
    back: fieldValue(again, 'back', undefined),
    chosen: fieldValue(again, 'areas', undefined),
    own: fieldValue(again, 'own', undefined),
    resources: fieldValue(again, 'resources', it.resources),
  };
  return show('activities', data, words.t('activities.summary', { code: it.code }), aboutCase(it));
};

const isSuggested = (area: string): area is SuggestedArea => suggestedAreas.some((one) => one === area);

/** What the form sent: changed words by activity, tapped areas and the user's own lines. */
export const enteredActivities = (words: Words, it: PathwayCase, entered: Entered): EnteredActivities => ({
  existing: Object.fromEntries(
    activeActivities(it).flatMap(({ id }) => {
      const text = writtenIn(entered, `text_${id}`);
      return text === undefined ? [] : [[id, text]];
    }),
  ),
  added: [...tapped(words, writtenIn(entered, 'areas') ?? ''), ...ownLines(writtenIn(entered, 'own') ?? '')],
  takenBack: (writtenIn(entered, 'back') ?? '').split(','),
  resources: writtenIn(entered, 'resources'),
});

const tapped = (words: Words, areas: string): EnteredActivity[] =>
  areas
    .split(',')
    .filter(isSuggested)
    .map((area) => ({ area, text: areaName(words.t, area) }));

const ownLines = (own: string): EnteredActivity[] =>
  own
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
    .map((text) => ({ area: areaOf(text), text }));

/** A line that begins with the name of an area belongs to it: «Bolig: egen dør å låse». */
const areaOf = (text: string): string => {
  const first = /^\p{L}+/u.exec(text.toLocaleLowerCase('nb'))?.[0] ?? '';
  return suggestedAreas.find((area) => namesOf(area).includes(first)) ?? otherArea;
};

/** In every language, whatever is spoken here. */
const namesOf = (area: SuggestedArea): readonly string[] =>
  spokenLanguages().map((language) => areaName(translate(language), area).toLocaleLowerCase('nb'));
