import type { Choice, Frame } from '../../../dialog/elements.ts';
import { type Showing, valueIn } from '../../../dialog/form.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { eachFilled } from '../../../dialog/reading.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { Refusal } from '../../../model/refusal.ts';
import { maximumActivities } from '../activities/rules.ts';
import { aboutCase } from '../parts.ts';
import { wheelOf } from './rules.ts';

/** Data of `cards/case/wheel-order.json`: the user gives areas a place, two taps each and one to save. */
interface WheelOrderCard extends Frame {
  /** `place` is '' where the user has chosen none. */
  readonly rows: readonly { readonly id: string; readonly area: string; readonly place: string }[];
  readonly places: readonly Choice[];
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/wheel-order': WheelOrderCard;
  }
}

/** Takes a place away; a field that was never touched sends nothing. */
const noPlace = 'none';

/** Every area with the place the user has given it. No place is proposed. */
export const wheelOrderCard = (voice: Voice, it: PathwayCase, showing: Showing = {}): Reply => {
  const { t } = voice;
  const { sectors } = wheelOf(it);
  const places = sectors.map((_, index) => ({ title: `${index + 1}`, value: `${index + 1}` }));
  const data: WheelOrderCard = {
    title: t('cards.wheel-order.title'),
    subtitle: t('cases.title', { code: it.code }),
    rows: sectors.map(({ activity: { id, text }, place }) => ({
      id,
      area: text,
      place: valueIn(showing, `place_${id}`, place?.toString()),
    })),
    places: [...places, { title: t('wheel.noPlace'), value: noPlace }],
    buttons: [{ title: t('cards.wheel-order.save'), data: { do: 'wheel.place' }, sends: true }],
    cancel: { do: 'wheel.show' },
  };
  return show('case/wheel-order', data, t('wheel.choosePlace', { code: it.code }), aboutCase(it));
};

const parsePlace = (written: string): number | undefined => {
  if (written === noPlace) return undefined;
  const place = /^\d{1,2}$/.test(written) ? Number(written) : 0;
  if (place < 1 || place > maximumActivities) throw new Refusal('invalidInput');
  return place;
};

/** The places the form sends, by area. */
export const placeFields = eachFilled('place_', parsePlace).transform((places) => ({ places }));
