import { z } from 'zod';
import type { Choice, Frame } from '../../../dialog/elements.ts';
import { type Showing, tickedAgain, valueIn } from '../../../dialog/form.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { each, ifSent, reading, severalOf } from '../../../dialog/reading.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import { spokenLanguages } from '../../../language/languages.ts';
import { translate } from '../../../language/texts.ts';
import { otherArea, suggestedAreas } from '../../../model/areas.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { toCase } from '../case-card.ts';
import { aboutCase } from '../parts.ts';
import { areaName } from './areas.ts';
import {
  activeActivities,
  type EnteredActivities,
  type EnteredActivity,
  fittingActivity,
  fittingResources,
  retiredActivities,
} from './rules.ts';

/** Data of `cards/case/activities.json`: what matters to the user, in the user's own words. */
interface ActivitiesCard extends Frame {
  /** Why the form is shown when something else was asked for; '' otherwise. */
  readonly hint: string;
  /** What is there already, to be reworded or emptied, each under its number and the name of its area. */
  readonly rows: readonly { readonly id: string; readonly words: string; readonly area: string }[];
  /** Areas to tap that are not in use. */
  readonly free: readonly Choice[];
  /** What is taken out and can be taken back. */
  readonly retired: readonly Choice[];
  /** Values of `retired` that are ticked, with commas between. */
  readonly back: string;
  /** Values of `free` that are ticked, with commas between. */
  readonly chosen: string;
  readonly own: string;
  /** What the user masters and has around. */
  readonly resources: string;
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/activities': ActivitiesCard;
  }
}

type SuggestedArea = (typeof suggestedAreas)[number];

/** What matters to the user: areas to tap and the user's own words. */
export const activitiesCard = (
  voice: Voice,
  it: PathwayCase,
  showing: Showing & { readonly hint?: string } = {},
): Reply => {
  const { t } = voice;
  const active = activeActivities(it);
  const retired = retiredActivities(it);
  const free = suggestedAreas
    .filter((area) => !active.some((one) => one.area === area))
    .filter((area) => !retired.some(({ text }) => text === areaName(t, area)));
  const data: ActivitiesCard = {
    title: t('cards.activities.title'),
    subtitle: t('cases.title', { code: it.code }),
    news: showing.news ?? '',
    hint: showing.hint ?? '',
    rows: active.map(({ id, area, text }, index) => ({
      id,
      area: `${index + 1}. ${areaName(t, area)}`,
      words: valueIn(showing, `text_${id}`, text),
    })),
    free: free.map((area) => ({ title: areaName(t, area), value: area })),
    retired: retired.map(({ id, text }) => ({ title: text, value: id })),
    back: tickedAgain(showing, 'back'),
    chosen: tickedAgain(showing, 'areas'),
    own: valueIn(showing, 'own'),
    resources: valueIn(showing, 'resources', it.resources),
    buttons: [{ title: t('cards.activities.save'), data: { do: 'activities.save' }, sends: true }],
    cancel: toCase(voice).data,
  };
  return show('case/activities', data, t('activities.summary', { code: it.code }), aboutCase(it));
};

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

/** What the form sends: changed words by activity, tapped areas and the user's own lines. */
export const activitiesFields = z.intersection(
  z.object({
    areas: severalOf(z.enum(suggestedAreas)),
    own: reading((own) => ownLines(own).map((line) => ({ ...line, text: fittingActivity(line.text) }))),
    back: severalOf(z.string()),
    resources: ifSent(fittingResources),
  }),
  each('text_', fittingActivity).transform((existing) => ({ existing })),
);

/** What was entered, with the tapped areas by the names they go by here. */
export const enteredActivities = (
  { t }: Voice,
  { areas, own, back, existing, resources }: z.infer<typeof activitiesFields>,
): EnteredActivities => ({
  existing,
  added: [...areas.map((area) => ({ area, text: areaName(t, area) })), ...own],
  takenBack: back,
  resources,
});
