import type { Button } from '../../dialog/elements.ts';
import { notice } from '../../dialog/notice.ts';
import type { Reply } from '../../dialog/reply.ts';
import { formatPeriod } from '../../language/periods.ts';
import { chatsOf } from '../../model/scheduling.ts';
import type { Team } from '../../model/team.ts';
import { type Apart, addressed, type Setting } from '../../reminders/occasion.ts';
import { casesIn } from '../../upkeep/lists.ts';
import { lookDates, type NewChange, newChanges, nextLookAt } from './reminder-rules.ts';
import { changeLine } from './verdict.ts';

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** Charts that nobody looks at while they fill themselves: something has changed. */
    chartChanged: { readonly of: 'team'; readonly says: object; readonly found: readonly NewChange[] };
  }
}

/** Each month, to the team, when the chart of a measure that fills itself has changed since. */
export const chartChanged: Apart<'chartChanged'> = {
  kind: 'chartChanged',
  of: 'team',
  mutable: { kind: 'improvement', among: ['teamChat'] },
  rank: 20,
  schedule: (team, until) => addressed(lookDates(team, until), chatsOf(team)),
  next: nextLookAt,
  subject: ({ owner }) => `charts ${owner.team.id}`,
  name: (t) => t('runChart.changed.name'),
  apart: ({ id }) => `charts:${id}`,
  atOnce: false,
  find: async (documents, { team }, _, today) => {
    const found = newChanges(team, await casesIn(documents, team.id), today);
    return found.length > 0 ? found : 'nothing';
  },
  teams: ({ owner }) => [owner.team],
  message: (setting, { owner, found }, { later }) => changedNotice(setting, owner.team, found, later),
};

/** What has changed, and the way to each chart, which asks what happened. */
export const changedNotice = (
  setting: Pick<Setting, 't' | 'language' | 'today'>,
  { id: team }: Pick<Team, 'id'>,
  found: readonly NewChange[],
  later: readonly Button[],
): Reply => {
  const { t } = setting;
  const lines = found.map(({ measure, change }) =>
    t('runChart.changed.line', { measure: measure.name, changed: changeLine(setting, change, measure.every) }),
  );
  const [first] = found;
  const asked = first && found.length === 1 ? formatPeriod(setting, first.measure.every, first.change.since) : '';
  const question = asked === '' ? t('runChart.changed.many') : t('runChart.question', { since: asked });
  const buttons = found.map(
    ({ measure }): Button => ({
      title: t(found.length === 1 ? 'runChart.changed.answer' : `runChart.builtIn.${measure.builtIn ?? 'asked'}`),
      data: { do: 'chart.show', measure: measure.id },
    }),
  );
  return notice(
    { title: t('runChart.changed.title'), message: [...lines, question].join('\n\n'), buttons: [...buttons, ...later] },
    { team },
  );
};
