import { z } from 'zod';
import type { Voice } from '../../dialog/handler.ts';
import { voiceIn } from '../../dialog/voice.ts';
import { translate } from '../../language/texts.ts';
import { Language, PersonId } from '../../model/identity.ts';
import { allows, rolesInNetwork, rolesInTeam } from '../../model/roles.ts';
import type { Share, SharedContent } from '../../model/sharing.ts';
import { drawPage } from '../../reports/files/page-drawing.ts';
import type { Picturing } from '../../reports/pictures.ts';
import type { Drawing } from '../../reports/sheet.ts';
import type { Documents } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { layOut, type Poster } from '../poster/index.ts';
import { drawMeasure } from '../run-chart/index.ts';
import { measureOf, readShared } from './shared-chart.ts';

/** The chart or the poster that a team shares. */
const SharePicture = z.object({
  kind: z.literal('share'),
  network: z.string(),
  share: z.string(),
  /** What the team has not shared yet only itself may see. */
  of: z.enum(['draft', 'shared']),
  /** The team that looks at it; without it the network's facilitators do. */
  team: z.string().optional(),
  /** Whose own chat the picture is in; without it all of them may look. */
  viewer: PersonId.optional(),
  language: Language,
  /** What has been shared anew is another picture, also to caches. */
  version: z.number().int(),
});
type SharePicture = z.infer<typeof SharePicture>;

declare module '../../reports/pictures.ts' {
  interface PictureKinds {
    share: z.infer<typeof SharePicture>;
  }
}

/** As long as a network lasts. */
const keptDays = 550;

export const sharePicture: Picturing<'share'> = {
  kind: 'share',
  shape: SharePicture,
  keptDays,
  gone: ({ language, viewer }) => translate(language, viewer === undefined ? 'room' : 'person')('learning.gone'),
  draw: async (documents, now, picture) => {
    const share = (await documents.read(kinds.share, keys.share(picture.network, picture.share)))?.body;
    const content = share?.[picture.of];
    if (!share || !content || !(await mayLook(documents, share, picture))) return undefined;
    return drawContent(voiceIn(picture.language, now), content);
  },
};

const mayLook = async (documents: Documents, share: Share, { team, viewer, of }: SharePicture): Promise<boolean> => {
  if (of === 'draft' && team !== share.team.id) return false;
  if (team === undefined) {
    const found = (await documents.read(kinds.network, keys.network(share.network)))?.body;
    return found !== undefined && (viewer === undefined || allows(rolesInNetwork(found, viewer), 'learning.see'));
  }
  const found = (await documents.read(kinds.team, keys.team(team)))?.body;
  if (found?.network.id !== share.network) return false;
  return viewer === undefined || allows(rolesInTeam(found, viewer), 'learning.see');
};

/** Whether there is something to draw of it. */
export const isDrawn = ({ charts, poster }: SharedContent): boolean => poster !== undefined || charts.length > 0;

const drawContent = (voice: Voice, content: SharedContent): Drawing | undefined => {
  if (content.poster) return drawPage(layOut(voice, posterIn(voice, content, content.poster), []));
  const [chart] = content.charts;
  return chart && drawMeasure(voice, measureOf(chart, content.at), readShared(chart), false);
};

/** A poster as it was shared, under the title that the team has given it. */
const posterIn = (
  voice: Voice,
  { at, title, charts }: SharedContent,
  { charts: said, ...words }: NonNullable<SharedContent['poster']>,
): Poster => ({
  ...words,
  title,
  charts: charts.flatMap((chart, index) => {
    const drawing = drawMeasure(voice, measureOf(chart, at), readShared(chart), false);
    const about = said[index] ?? { verdict: '', note: '', changed: false };
    return drawing ? [{ title: chart.name, ...about, drawing }] : [];
  }),
});
