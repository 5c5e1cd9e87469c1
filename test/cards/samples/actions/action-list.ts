import { bounded } from '../../../../src/dialog/as-written.ts';
import type { Row } from '../../../../src/dialog/elements.ts';
import { storyLine, titleInRow } from '../../../../src/features/actions/words.ts';
import { Action } from '../../../../src/model/improvement.ts';
import type { Samples } from '../../samples.ts';
import { people, wordsIn } from '../../support.ts';

const test = { id: 't', startedOn: '2026-11-01', until: '2026-11-08', plan: '', learnt: '*'.repeat(400) };
/** With words of nothing but signs that take several to send. */
const swollen = { id: 'a', title: '*'.repeat(150), state: 'kept', since: '2026-11-01', tests: Array(20).fill(test) };

export const samples: Samples<'actions/action-list'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const row = (title: string, meta: string): Row => ({ title, meta, data: { do: 'action.show', action: 'a' } });
  const lunch = either('Best å ringe før lunsj', 'Best å ringje før lunsj');
  const tried = (count: number) =>
    `${t('actions.story.tried', { count })} · ${t('actions.story.learnt', { learnt: lunch })}`;
  const trying = {
    heading: t('actions.group.trying'),
    rows: [
      row(
        either('Ring dagen etter hjemkomst', 'Ring dagen etter heimkomst'),
        `● ${t('actions.until.yesterday')} · Anne-Margrethe Haugen Bjørklund-Østerdal · ${tried(2)}`,
      ),
      row(
        either('Spør «Hva er viktig for deg?» i første møte', 'Spør «Kva er viktig for deg?» i første møte'),
        `● ${t('actions.until.coming', { date: either('fredag 4. desember', 'fredag 4. desember') })} · Kari Nordmann`,
      ),
      row(
        either('Fast plass til NAV på mandagene', 'Fast plass til NAV på måndagane'),
        `● ${t('actions.state.adapted')}`,
      ),
    ],
  };
  const idea = {
    heading: t('actions.group.idea'),
    rows: [
      row(either('Ett nummer til alle', 'Eitt nummer til alle'), `○ ${t('actions.state.idea')}`),
      row(t('actions.all.idea', { number: 9 }), ''),
    ],
  };
  const kept = {
    heading: t('actions.group.kept'),
    rows: [row(either('Felles morgenmøte', 'Felles morgonmøte'), `✓ ${t('actions.state.kept')} · ${tried(4)}`)],
  };
  const dropped = { heading: '', rows: [row(t('actions.all.dropped', { number: 3 }), '')] };
  const buttons = [button('actions.press.new', 'action.new'), button('actions.press.goals', 'goal.list')];
  const action = Action.parse({ ...swollen, createdAt: '2026-11-01T08:00:00Z', changedAt: '2026-11-01T08:00:00Z' });
  const long = row(
    titleInRow(action),
    `✓ ${t('actions.state.kept')} · ${people[2]?.name} · ${storyLine({ t }, action)}`,
  );
  return {
    usual: {
      news: '',
      problem: '',
      title: t('actions.title'),
      intro: '',
      groups: [trying, idea, kept, dropped],
      buttons,
    },
    empty: { news: '', problem: '', title: t('actions.title'), intro: t('actions.intro'), groups: [], buttons },
    ofGoal: {
      news: t('actions.news.removed'),
      problem: '',
      title: t('actions.titleOfGoal'),
      subtitle: either(
        'Alle som kommer hjem, skal få en samtale innen tre dager',
        'Alle som kjem heim, skal få ein samtale innan tre dagar',
      ),
      intro: '',
      groups: [trying],
      buttons: [
        buttons[0] as (typeof buttons)[number],
        button('actions.press.all', 'action.list'),
        button('actions.press.goal', 'goal.show'),
      ],
    },
    full: {
      news: '',
      problem: t('refusals.unknownTeamAction'),
      title: t('actions.title'),
      subtitle: bounded('*'.repeat(100), 150),
      intro: '',
      groups: [
        {
          ...trying,
          rows: Array.from({ length: 4 }, () => long).concat(row(t('actions.all.trying', { number: 60 }), '')),
        },
        { ...idea, rows: Array.from({ length: 2 }, () => long) },
        { ...kept, rows: Array.from({ length: 2 }, () => long) },
        dropped,
      ],
      buttons,
    },
  };
};
