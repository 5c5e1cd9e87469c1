import { z } from 'zod';
import { type TextKey, type Translate, translate } from '../../language/texts.ts';
import { CaseCode, type PathwayCase } from '../../model/case.ts';
import { type Instant, Language, PersonId } from '../../model/identity.ts';
import type { Drawing } from '../../reports/sheet.ts';
import type { Documents } from '../../store/documents.ts';
import { purgeWhenDue } from './closing/rules.ts';
import { caseForViewer } from './target.ts';

/** Half a year: from one conversation until the next has been talked over. Words go in their time all the same. */
const keptDays = 180;

const shapeOf = <K extends string>(kind: K) =>
  z.object({
    kind: z.literal(kind),
    team: z.string(),
    code: CaseCode,
    viewer: PersonId,
    language: Language,
    /** Of the case: what has changed is another picture, also to caches. */
    version: z.number().int(),
  });

/** What a picture of a case is drawn from: which case, and for which person, who may open it. */
export type CasePicture<K extends string> = z.infer<ReturnType<typeof shapeOf<K>>>;

/**
 * Makes a kind of picture that is drawn of a case as it stands now, without words whose time is over; none for somebody who
 * may not open the case any more.
 * @param gone what stands in its place when it is not shown any more
 */
export const casePicture = <K extends string>(
  kind: K,
  gone: TextKey,
  drawCase: (it: PathwayCase, t: Translate) => Drawing | undefined,
) => ({
  kind,
  shape: shapeOf(kind),
  keptDays,
  gone: ({ language }: { readonly language: Language }) => translate(language)(gone),
  draw: async (
    documents: Documents,
    now: Instant,
    { language, ...which }: Pick<CasePicture<string>, 'team' | 'code' | 'viewer' | 'language'>,
  ): Promise<Drawing | undefined> => {
    const it = await caseForViewer(documents, which);
    return it && drawCase(purgeWhenDue(it, now), translate(language));
  },
});
