import { type Reply, show } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { Refusal } from '../../../model/refusal.ts';
import { activeActivities, maximumActivities } from '../activities/rules.ts';
import { type Again, aboutCase, fieldValue, type Words, writtenIn } from '../parts.ts';
import { type Places, wheelOf } from './rules.ts';

/** Takes a place away; a field that was never touched sends nothing. */
const noPlace = 'none';

/** Every area with the place the user has given it. No place is proposed. */
export const wheelOrderCard = (words: Words, it: PathwayCase, again: Again = {}): Reply => {
  const { t } = words;
  const { sectors } = wheelOf(it);
  const rows = sectors.map(({ activity: { id, text }, place }) => ({
    id,
    area: text,
    place: fieldValue(again, `place_${id}`, place?.toString()),
  }));
  const places = sectors.map((_, index) => ({ title: `${index + 1}`, value: `${index + 1}` }));
  const data = {
    subtitle: t('cases.title', { code: it.code }),
    problem: again.problem ?? '',
    rows,
    places: [...places, { title: t('wheel.noPlace'), value: noPlace }],
  };
  return show('wheel-order', data, t('wheel.choosePlace', { code: it.code }), aboutCase(it));
};

/** @throws Refusal `invalidInput` for what is no place */
export const enteredPlaces = (it: PathwayCase, entered: Readonly<Record<string, unknown>>): Places =>
  Object.fromEntries(
    activeActivities(it).flatMap(({ id }): [string, number | undefined][] => {
      const written = writtenIn(entered, `place_${id}`) ?? '';
      return written === '' ? [] : [[id, parsePlace(written)]];
    }),
  );

const parsePlace = (written: string): number | undefined => {
  if (written === noPlace) return undefined;
  const place = /^\d{1,2}$/.test(written) ? Number(written) : 0;
  if (place < 1 || place > maximumActivities) throw new Refusal('invalidInput');
  return place;
};
