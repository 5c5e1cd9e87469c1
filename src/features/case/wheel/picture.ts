import { z } from 'zod';
import { translate } from '../../../language/texts.ts';
import { CaseCode } from '../../../model/case.ts';
import { type Instant, Language, PersonId } from '../../../model/identity.ts';
import type { Picturing } from '../../../reports/pictures.ts';
import type { Drawing } from '../../../reports/sheet.ts';
import type { Documents } from '../../../store/documents.ts';
import { knownByAreas } from '../activities/areas.ts';
import { purgeWhenDue } from '../closing/rules.ts';
import { caseForViewer } from '../target.ts';
import { drawWheel } from './drawing.ts';
import { wheelOf } from './rules.ts';

/** The wheel of a case, for one person who may open it. */
const WheelPicture = z.object({
  kind: z.literal('wheel'),
  team: z.string(),
  code: CaseCode,
  viewer: PersonId,
  language: Language,
  /** Of the case: what has changed is another picture, also to caches. */
  version: z.number().int(),
});

declare module '../../../reports/pictures.ts' {
  interface PictureKinds {
    wheel: z.infer<typeof WheelPicture>;
  }
}

/** Draws the wheel as the case stands now, without words whose time is over; none for somebody who may not open the case any more. */
const draw = async (
  documents: Documents,
  now: Instant,
  { language, ...which }: z.infer<typeof WheelPicture>,
): Promise<Drawing | undefined> => {
  const it = await caseForViewer(documents, which);
  if (!it) return undefined;
  const t = translate(language);
  const wheel = wheelOf(knownByAreas(t, purgeWhenDue(it, now)));
  return wheel.sectors.length === 0 ? undefined : drawWheel(wheel, t);
};

/** Half a year: from one conversation until the next has been talked over. Words go in their time all the same. */
const keptDays = 180;

export const wheelPicture: Picturing<'wheel'> = {
  kind: 'wheel',
  shape: WheelPicture,
  keptDays,
  gone: ({ language }) => translate(language)('wheel.gone'),
  draw,
};
