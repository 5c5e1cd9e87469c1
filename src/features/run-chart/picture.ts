import { z } from 'zod';
import { translate } from '../../language/texts.ts';
import { dateInNorway } from '../../model/calendar.ts';
import { CalendarDate, type Instant, Language, PersonId } from '../../model/identity.ts';
import { readMeasure } from '../../model/measure-reading.ts';
import { allows, rolesInTeam } from '../../model/roles.ts';
import type { Picturing } from '../../reports/pictures.ts';
import type { Drawing } from '../../reports/sheet.ts';
import type { Documents } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { aroundFor } from './around.ts';
import { drawMeasure } from './measure-drawing.ts';
import { casesFor } from './reading.ts';

/** The run chart of a measure. */
const RunChartPicture = z.object({
  kind: z.literal('runChart'),
  team: z.string(),
  measure: z.string(),
  /** Whose own chat the picture is in. Without it everybody in the team may look, and sees what everybody may. */
  viewer: PersonId.optional(),
  /** Of one that fills itself the day it was asked for, which decides what months are over. */
  on: CalendarDate.optional(),
  language: Language,
  /** Of the measure, and of the cases it is of: what has changed is another picture, also to caches. */
  version: z.number().int(),
});

declare module '../../reports/pictures.ts' {
  interface PictureKinds {
    runChart: z.infer<typeof RunChartPicture>;
  }
}

/** Draws a chart as it stands now; none for somebody who is not in the team any more, or of a measure that is gone. */
const draw = async (
  documents: Documents,
  now: Instant,
  { team: id, measure: which, viewer, on, language }: z.infer<typeof RunChartPicture>,
): Promise<Drawing | undefined> => {
  const team = (await documents.read(kinds.team, keys.team(id)))?.body;
  const measure = team?.measures.find((one) => one.id === which);
  if (!team || !measure) return undefined;
  if (viewer !== undefined && !allows(rolesInTeam(team, viewer), 'improvement.see')) return undefined;
  const cases = await casesFor(documents, id, [measure]);
  const reading = readMeasure(measure, cases, { viewer, today: on ?? dateInNorway(now) });
  const around = await aroundFor(documents, team, measure);
  return drawMeasure({ language, t: translate(language) }, measure, reading, true, around);
};

/** As long as a network lasts: what was measured is compared with the beginning. */
const keptDays = 550;

export const runChartPicture: Picturing<'runChart'> = {
  kind: 'runChart',
  shape: RunChartPicture,
  keptDays,
  gone: ({ language, viewer }) => translate(language, viewer === undefined ? 'room' : 'person')('runChart.gone'),
  draw,
};
