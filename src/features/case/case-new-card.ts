import type { Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Voice } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Team } from '../../model/team.ts';

/** Data of `cards/case/case-new.json`: the form for a new case. */
interface CaseNewCard extends Frame {
  /** The code that is suggested, or the one that was entered. */
  readonly code: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/case-new': CaseNewCard;
  }
}

/** The form for a new case in a team. @param suggested a code that is free */
export const newCaseCard = ({ t }: Voice, team: Team, suggested: string, showing: Showing = {}): Reply => {
  const data: CaseNewCard = {
    title: t('cards.case-new.title'),
    subtitle: team.name,
    code: valueIn(showing, 'code', suggested),
    buttons: [{ title: t('cards.case-new.create'), data: { do: 'case.create' }, sends: true }],
    cancel: { do: 'case.list' },
  };
  return show('case/case-new', data, t('cases.newSummary'), { team: team.id });
};
