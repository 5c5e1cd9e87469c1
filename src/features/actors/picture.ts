import { z } from 'zod';
import { translate } from '../../language/texts.ts';
import { actorMapOf } from '../../model/actors.ts';
import { type Instant, Language, PersonId } from '../../model/identity.ts';
import { allows, rolesInTeam } from '../../model/roles.ts';
import type { Picturing } from '../../reports/pictures.ts';
import type { Drawing } from '../../reports/sheet.ts';
import type { Documents } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { drawActors } from './drawing.ts';

/** The actor map of a team. */
const ActorsPicture = z.object({
  kind: z.literal('actors'),
  team: z.string(),
  /** Whose own chat the picture is in. Without it everybody in the team may look. */
  viewer: PersonId.optional(),
  language: Language,
  /** Of the map: what has changed is another picture, also to caches. */
  version: z.number().int(),
});

declare module '../../reports/pictures.ts' {
  interface PictureKinds {
    actors: z.infer<typeof ActorsPicture>;
  }
}

/** Draws the map as it stands now; none for somebody who is not in the team any more. */
const draw = async (
  documents: Documents,
  _: Instant,
  { team, viewer, language }: z.infer<typeof ActorsPicture>,
): Promise<Drawing | undefined> => {
  const found = await documents.read(kinds.team, keys.team(team));
  if (!found || (viewer !== undefined && !allows(rolesInTeam(found.body, viewer), 'improvement.see'))) return undefined;
  return drawActors(actorMapOf(found.body), 'team', translate(language));
};

/** As long as a network lasts. */
const keptDays = 550;

export const actorsPicture: Picturing<'actors'> = {
  kind: 'actors',
  shape: ActorsPicture,
  keptDays,
  gone: ({ language, viewer }) => translate(language, viewer === undefined ? 'room' : 'person')('actorMap.gone'),
  draw,
};
