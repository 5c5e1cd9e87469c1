import { pageOf } from '../../../../src/features/poster/files.ts';
import { sentPosterCard } from '../../../../src/features/sessions/poster-cards.ts';
import { drawPage } from '../../../../src/reports/files/page-drawing.ts';
import { atWork } from '../../../features/poster/teams.ts';
import { addressesOf } from '../../pictures.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, fullSession, reader } from '../../sessions.ts';

export const samples: Samples<'sessions/session-poster'> = (language) => {
  const turn = reader(language);
  const page = pageOf(turn, atWork(), []);
  const picture = () => addressesOf(drawPage(page));
  return {
    usual: dataIn('sessions/session-poster', sentPosterCard({ ...turn, picture }, fullSession(), atWork(), page)),
  };
};
