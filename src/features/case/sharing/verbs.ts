import { z } from 'zod';
import type { Button } from '../../../dialog/elements.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../../dialog/handler.ts';
import { notice } from '../../../dialog/notice.ts';
import { keyOf, textOf } from '../../../dialog/people.ts';
import type { Reply } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { logWork } from '../../../model/cases.ts';
import type { PersonId } from '../../../model/identity.ts';
import { Refusal } from '../../../model/refusal.ts';
import type { Team } from '../../../model/team.ts';
import { caseCard } from '../case-card.ts';
import { actOf, changeCase, presentCase, teamOf } from '../parts.ts';
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

const chosen = z.object({ to: z.string().default('') });

/** Sharing a case with a colleague, and handing it over. The colleagues stand in the team's own roster. */
export const sharingHandlers = {
  'case.share': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: (turn) => askWhom(turn, false),
  }),
  'case.handOver': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: (turn) => askWhom(turn, true),
  }),
  'case.shareWith': handler({
    on: 'case',
    may: 'case.work',
    input: chosen,
    run: async (turn, { to }) => {
      const { team, person, name } = await colleague(turn, to);
      const it = await changeCase(turn, (before) => shareCase(before, team, person, actOf(turn)));
      return [caseCard(turn, it, { news: turn.t('sharing.shared', { name }) })];
    },
    again: (turn, entered, problem) => askAgain(turn, false, entered, problem),
  }),
  'case.handOverTo': handler({
    on: 'case',
    may: 'case.work',
    input: chosen,
    run: async (turn, { to }) => {
      const { team, person, name } = await colleague(turn, to);
      const { code } = await changeCase(turn, (before) => handOverCase(before, team, person, actOf(turn)));
      return [handedOver(turn, team, code, name)];
    },
    again: (turn, entered, problem) => askAgain(turn, true, entered, problem),
  }),
} satisfies Handlers;

const askWhom = async (turn: TurnOn<PathwayCase>, leaving: boolean): Promise<Reply[]> => {
  const it = await changeCase(turn, (before) => logWork(before, actOf(turn)));
  return [shareCard(turn, it, await teamOf(turn), { leaving })];
};

const askAgain = async (
  turn: TurnOn<PathwayCase>,
  leaving: boolean,
  entered: Readonly<Record<string, unknown>>,
  problem: string,
): Promise<Reply[]> => {
  const it = presentCase(turn);
  if (it.closedAt) return [caseCard(turn, it, { problem })];
  return [shareCard(turn, it, await teamOf(turn), { leaving, to: textOf(entered['to']), problem })];
};

const colleague = async (
  turn: TurnOn<PathwayCase>,
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
  const actions: Button[] = [{ title: t('cases.actions.mine'), data: { do: 'case.list' } }];
  return notice({ title, message, buttons: actions }, { team: team.id });
};
