import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { pageNow, posterFile, posterPicture } from './files.ts';
import { posterGaps } from './poster-card.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { posterRewritten } from './undoables.ts';
import { posterHandlers } from './verbs.ts';

export { type Poster, posterOf } from './content.ts';
export { layOut } from './layout.ts';
export { measuresOf as measuresOfPoster } from './rules.ts';
export { pageNow as posterPage, posterGaps };

/** The poster of a team’s work. */
export const posterFeature: FeatureNamed<'poster'> = {
  name: 'poster',
  texts: { nb, nn, en },
  commands,
  verbs: posterHandlers,
  undoables: [posterRewritten],
  pictures: [posterPicture],
  files: [posterFile],
};
