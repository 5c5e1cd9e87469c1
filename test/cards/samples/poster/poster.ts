import { pageOf } from '../../../../src/features/poster/files.ts';
import { posterOf } from '../../../../src/features/poster/index.ts';
import { posterCard } from '../../../../src/features/poster/poster-card.ts';
import type { Team } from '../../../../src/model/team.ts';
import { drawPage } from '../../../../src/reports/files/page-drawing.ts';
import { atWork, full, team } from '../../../features/poster/teams.ts';
import { dataIn } from '../../cases.ts';
import { addressesOf } from '../../pictures.ts';
import { lookingAt } from '../../posters.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'poster/poster'> = (language) => {
  const card = (given: Team, scope: 'group' | 'personal', around?: { news?: string; problem?: string }) => {
    const turn = lookingAt(language, scope);
    const picture = () => addressesOf(drawPage(pageOf(turn, given, [])));
    return dataIn(
      'poster/poster',
      posterCard({ ...turn, picture }, { team: given, poster: posterOf(turn, given, []) }, around),
    );
  };
  const { t } = lookingAt(language, 'group');
  return {
    usual: card(atWork(), 'personal'),
    group: card(atWork(), 'group', { news: t('poster.news.saved') }),
    new: card(team(), 'personal', { problem: t('poster.file.failed') }),
    full: card(full(), 'personal'),
  };
};
