import { z } from 'zod';
import { translate } from '../../language/texts.ts';
import { indicators, seriesFor } from '../../model/case-series.ts';
import { CalendarDate, type Instant, Language, PersonId } from '../../model/identity.ts';
import { allows, rolesInTeam } from '../../model/roles.ts';
import type { Picturing } from '../../reports/pictures.ts';
import type { Drawing } from '../../reports/sheet.ts';
import type { Documents } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { casesIn } from '../../upkeep/lists.ts';
import { drawSeries } from './drawing.ts';

/** A measure of a team from month to month. */
const SeriesPicture = z.object({
  kind: z.literal('series'),
  team: z.string(),
  measure: z.enum(indicators),
  /** Whose own chat the picture is in. Without it everybody in the team may look, and sees what everybody may. */
  viewer: PersonId.optional(),
  /** The day it was asked for, which decides what months are over. */
  on: CalendarDate,
  language: Language,
  /** Of all the cases together: what has changed is another picture, also to caches. */
  version: z.number().int(),
});

declare module '../../reports/pictures.ts' {
  interface PictureKinds {
    series: z.infer<typeof SeriesPicture>;
  }
}

/** Draws a measure as the team's cases stand now; none for somebody who is not in the team any more. */
const draw = async (
  documents: Documents,
  _: Instant,
  { team, measure, viewer, on, language }: z.infer<typeof SeriesPicture>,
): Promise<Drawing | undefined> => {
  const found = await documents.read(kinds.team, keys.team(team));
  if (!found || (viewer !== undefined && !allows(rolesInTeam(found.body, viewer), 'figures.see'))) return undefined;
  const cases = await casesIn(documents, team);
  return drawSeries(seriesFor(cases, viewer, on).series, measure, { language, t: translate(language) });
};

/** As long as a network lasts: figures of many cases tell of nobody, and are compared with those from the beginning. */
const keptDays = 550;

export const seriesPicture: Picturing<'series'> = {
  kind: 'series',
  shape: SeriesPicture,
  keptDays,
  gone: ({ language, viewer }) => translate(language, viewer === undefined ? 'room' : 'person')('figures.gone'),
  draw,
};
