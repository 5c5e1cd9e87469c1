import { z } from 'zod';
import type { PathwayCase } from '../model/case.ts';
import { CalendarDate, Language, PersonId } from '../model/identity.ts';
import { allows, rolesInTeam } from '../model/roles.ts';
import { measureNames, seriesFor } from '../features/figures/series-rules.ts';
import { speak } from '../language/texts.ts';
import type { Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import { drawSeries } from './series.ts';
import type { Drawing } from './sheet.ts';

/** A measure of a team from month to month. */
export const SeriesPicture = z.object({
  kind: z.literal('series'),
  team: z.string(),
  measure: z.enum(measureNames),
  /** Whose own chat the picture is in. Without it everybody in the team may look, and sees what everybody may. */
  viewer: PersonId.optional(),
  /** The day it was asked for, which decides what months are over. */
  on: CalendarDate,
  language: Language,
  /** Of all the cases together: what has changed is another picture, also to caches. */
  version: z.number().int(),
});

/** Draws a measure as the team's cases stand now; none for somebody who is not in the team any more. */
export const seriesPicture = async (
  documents: Documents,
  { team, measure, viewer, on, language }: z.infer<typeof SeriesPicture>,
): Promise<Drawing | undefined> => {
  const found = await documents.read(kinds.team, keys.team(team));
  if (!found || (viewer !== undefined && !allows(rolesInTeam(found.body, viewer), 'figures.see'))) return undefined;
  const cases: PathwayCase[] = [];
  for await (const { body } of documents.list(kinds.case, keys.team(team).pk, 'case:')) cases.push(body);
  return drawSeries(seriesFor(cases, viewer, on).series, measure, { language, say: speak(language) });
};
