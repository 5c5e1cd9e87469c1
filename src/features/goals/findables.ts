import type { Findable } from '../../dialog/finding.ts';
import { goalRow } from './goal-lines.ts';

/** Goals, those the team is done with too, by their words and by what they are measured by. */
export const goalsFound: Findable = {
  kind: 'goal',
  heading: 'goals.found',
  may: { team: 'improvement.see' },
  entries: (turn, { teams }) =>
    teams.flatMap((team) =>
      team.goals.map((goal) => {
        const { title, meta } = goalRow(turn, team, goal);
        const { rough, whom, why, wording = '', closed } = goal;
        return {
          title,
          texts: [wording, whom, why, closed?.learnt ?? '', rough].filter((text) => text !== '' && text !== title),
          meta: [...(teams.length > 1 ? [team.name] : []), meta].join(' · '),
          data: { do: 'goal.show', goal: goal.id, los: { team: team.id } },
        };
      }),
    ),
};
