import type { Picturing } from '../../../reports/pictures.ts';
import { knownByAreas } from '../activities/areas.ts';
import { type CasePicture, casePicture } from '../picture.ts';
import { drawWheel } from './drawing.ts';
import { wheelOf } from './rules.ts';

declare module '../../../reports/pictures.ts' {
  interface PictureKinds {
    /** The wheel of a case. */
    wheel: CasePicture<'wheel'>;
  }
}

export const wheelPicture: Picturing<'wheel'> = casePicture('wheel', 'wheel.gone', (it, t) => {
  const wheel = wheelOf(knownByAreas(t, it));
  return wheel.sectors.length === 0 ? undefined : drawWheel(wheel, t);
});
