import type { Findable } from '../../dialog/finding.ts';
import { stateLine } from './words.ts';

/** Actions with what was planned, what happened and what was learnt. */
export const actionsWithTests: Findable = {
  kind: 'teamAction',
  heading: 'actions.found',
  may: { team: 'improvement.see' },
  entries: (turn, { teams }) =>
    teams.flatMap((team) =>
      team.actions.map((action) => ({
        title: action.title,
        texts: [
          action.note,
          ...action.tests.flatMap(({ plan, where, expected, happened, learnt }) => [
            learnt,
            happened,
            plan,
            where,
            expected,
          ]),
        ],
        meta: [...(teams.length > 1 ? [team.name] : []), stateLine(turn, action)].join(' · '),
        data: { do: 'action.show', action: action.id, los: { team: team.id } },
      })),
    ),
};
