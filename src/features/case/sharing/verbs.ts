import { z } from 'zod';
import type { Button } from '../../../dialog/elements.ts';
import type { Showing } from '../../../dialog/form.ts';
import type { Handlers, Turn } from '../../../dialog/handler.ts';
import { notice } from '../../../dialog/notice.ts';
import { keyOf } from '../../../dialog/people.ts';
import { written } from '../../../dialog/reading.ts';
import type { Reply } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { logWork } from '../../../model/cases.ts';
import type { PersonId } from '../../../model/identity.ts';
import { Refusal } from '../../../model/refusal.ts';
import type { Team } from '../../../model/team.ts';
import { caseCard } from '../case-card.ts';
import { actOf, type CaseTurn, caseForm, changeCase, teamOf } from '../parts.ts';
import { colleaguesOf, handOverCase, shareCase } from './rules.ts';
import { shareCard } from './views.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'case.share': 'case/sharing';
    'case.handOver': 'case/sharing';
    'case.shareWith': 'case/sharing';
    'case.handOverTo': 'case/sharing';
  }
}

/** The form for whom; it can be asked for with either of its buttons in mind. */
const whom = (leaving: boolean) => ({
  about: z.object({}),
  fields: z.object({ to: written }),
  log: logWork,
  card: async (turn: CaseTurn, it: PathwayCase, _: object, showing: Showing): Promise<Reply> =>
    it.closedAt ? caseCard(turn, it, showing) : shareCard(turn, it, await teamOf(turn), leaving, showing),
});

/** Sharing a case with a colleague, and handing it over. The colleagues stand in the team's own roster. */
export const sharingHandlers = {
  ...caseForm(
    { ask: 'case.share', save: 'case.shareWith' },
    {
      ...whom(false),
      save: async (turn, { to }) => {
        const { team, person, name } = await colleague(turn, to);
        const it = await changeCase(turn, (before) => shareCase(before, team, person, actOf(turn)));
        return caseCard(turn, it, { news: turn.t('sharing.shared', { name }) });
      },
    },
  ),
  ...caseForm(
    { ask: 'case.handOver', save: 'case.handOverTo' },
    {
      ...whom(true),
      save: async (turn, { to }) => {
        const { team, person, name } = await colleague(turn, to);
        const { code } = await changeCase(turn, (before) => handOverCase(before, team, person, actOf(turn)));
        return handedOver(turn, team, code, name);
      },
    },
  ),
} satisfies Handlers;

const colleague = async (
  turn: CaseTurn,
  key: string,
): Promise<{ readonly team: Team; readonly person: PersonId; readonly name: string }> => {
  const team = await teamOf(turn);
  const found = colleaguesOf(team, turn.me.person).find(({ person }) => keyOf(person) === key);
  if (!found) throw new Refusal('contactPersonMissing');
  return { team, person: found.person, name: found.name };
};

/** What was on the card goes: whoever has handed a case over does not see into it any more. */
const handedOver = ({ t }: Turn, team: Team, code: string, name: string): Reply => {
  const title = t('sharing.handedOver', { code, name });
  const message = t('sharing.handedOverMessage', { name });
  const buttons: Button[] = [{ title: t('cases.actions.mine'), data: { do: 'case.list' } }];
  return notice({ title, message, buttons }, { team: team.id });
};
