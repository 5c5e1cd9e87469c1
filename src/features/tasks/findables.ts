import type { Findable } from '../../dialog/finding.ts';
import { tasksOf } from '../../model/packages.ts';
import { packageName, taskText } from './catalogue.ts';

/** Tasks with what the team has written in them. */
export const tasksWithAnswers: Findable = {
  kind: 'task',
  heading: 'packages.found',
  may: { team: 'task.see' },
  entries: ({ t }, { teams }) =>
    teams.flatMap((team) =>
      tasksOf(team).map(({ definition, package: number, work }) => {
        const { title, what, firstStep } = taskText(t, definition);
        return {
          title,
          texts: [work.answer, work.note, ...(work.interviews?.themes ?? []), what, firstStep],
          meta: [...(teams.length > 1 ? [team.name] : []), packageName(t, number)].join(' · '),
          data: { do: 'task.show', task: definition.id, los: { team: team.id } },
        };
      }),
    ),
};
