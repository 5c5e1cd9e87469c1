import { z } from 'zod';
import { CaseCode } from '../model/case.ts';
import { purgeWhenDue } from '../features/case/closing/rules.ts';
import { type Instant, Language, PersonId } from '../model/identity.ts';
import { allows, rolesInCase } from '../model/roles.ts';
import { wheelOf } from '../features/case/wheel/rules.ts';
import { knownByAreas } from '../features/case/activities/areas.ts';
import { speak } from '../language/texts.ts';
import type { Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Drawing } from './sheet.ts';
import { drawWheel } from './wheel.ts';

/** The wheel of a case, for one person who may open it. */
export const WheelPicture = z.object({
  kind: z.literal('wheel'),
  team: z.string(),
  code: CaseCode,
  viewer: PersonId,
  language: Language,
  /** Of the case: what has changed is another picture, also to caches. */
  version: z.number().int(),
});

/** Draws the wheel as the case stands now, without words whose time is over; none for somebody who may not open the case any more. */
export const wheelPicture = async (
  documents: Documents,
  now: Instant,
  { team, code, viewer, language }: z.infer<typeof WheelPicture>,
): Promise<Drawing | undefined> => {
  const [person, it] = await Promise.all([
    documents.read(kinds.person, keys.person(viewer)),
    documents.read(kinds.case, keys.case(team, code)),
  ]);
  const isMember = person?.body.memberships.some((membership) => membership.team === team);
  if (!it || !isMember || !allows(rolesInCase(it.body, viewer), 'case.open')) return undefined;
  const say = speak(language);
  const wheel = wheelOf(knownByAreas(say, purgeWhenDue(it.body, now)));
  return wheel.sectors.length === 0 ? undefined : drawWheel(wheel, say);
};
