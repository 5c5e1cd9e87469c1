import { actorMapOf } from '../../../model/actors.ts';
import type { Picturing } from '../../../reports/pictures.ts';
import { drawActors } from '../../actors/index.ts';
import { type CasePicture, casePicture } from '../picture.ts';

declare module '../../../reports/pictures.ts' {
  interface PictureKinds {
    /** The actor map of a case. */
    caseActors: CasePicture<'caseActors'>;
  }
}

export const caseActorsPicture: Picturing<'caseActors'> = casePicture('caseActors', 'caseActors.gone', (it, t) =>
  drawActors(actorMapOf(it), 'case', t),
);
