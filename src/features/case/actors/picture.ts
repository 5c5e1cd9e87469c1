import { z } from 'zod';
import { translate } from '../../../language/texts.ts';
import { actorMapOf } from '../../../model/actors.ts';
import { CaseCode } from '../../../model/case.ts';
import { type Instant, Language, PersonId } from '../../../model/identity.ts';
import type { Picturing } from '../../../reports/pictures.ts';
import type { Drawing } from '../../../reports/sheet.ts';
import type { Documents } from '../../../store/documents.ts';
import { drawActors } from '../../actors/index.ts';
import { purgeWhenDue } from '../closing/rules.ts';
import { caseForViewer } from '../target.ts';

/** The actor map of a case, for one person who may open it. */
const CaseActorsPicture = z.object({
  kind: z.literal('caseActors'),
  team: z.string(),
  code: CaseCode,
  viewer: PersonId,
  language: Language,
  /** Of the case: what has changed is another picture, also to caches. */
  version: z.number().int(),
});

declare module '../../../reports/pictures.ts' {
  interface PictureKinds {
    caseActors: z.infer<typeof CaseActorsPicture>;
  }
}

/** Draws the map as the case stands now, without words whose time is over; none for somebody who may not open the case any more. */
const draw = async (
  documents: Documents,
  now: Instant,
  { language, ...which }: z.infer<typeof CaseActorsPicture>,
): Promise<Drawing | undefined> => {
  const it = await caseForViewer(documents, which);
  return it && drawActors(actorMapOf(purgeWhenDue(it, now)), 'case', translate(language));
};

/** Half a year, as the wheel's. Words go in their time all the same. */
const keptDays = 180;

export const caseActorsPicture: Picturing<'caseActors'> = {
  kind: 'caseActors',
  shape: CaseActorsPicture,
  keptDays,
  gone: ({ language }) => translate(language)('caseActors.gone'),
  draw,
};
