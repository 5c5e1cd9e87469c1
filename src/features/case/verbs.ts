import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { reading, written } from '../../dialog/reading.ts';
import type { PathwayCase } from '../../model/case.ts';
import { logAccess, newCase, parseNewCaseCode, suggestCaseCode } from '../../model/cases.ts';
import { checklistOf } from '../../model/checklist-editing.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { AlreadyExists } from '../../store/port.ts';
import { casesIn } from '../../upkeep/lists.ts';
import { settleCase } from '../../upkeep/projections.ts';
import { activitiesCard } from './activities/activities-card.ts';
import { caseCard } from './case-card.ts';
import { caseListCard } from './case-list-card.ts';
import { caseMoreCard } from './case-more-card.ts';
import { newCaseCard } from './case-new-card.ts';
import { coordinationChecklist } from './checklist/coordination.ts';
import { actOf, look, teamOf } from './parts.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'case.new': 'case';
    'case.create': 'case';
    'case.list': 'case';
    'case.open': 'case';
    'case.more': 'case';
  }
}

/** Cases: making them, finding the own ones, opening one. All of it in the personal chat only (DOMAIN §12). */
export const caseHandlers = {
  ...form(
    { ask: 'case.new', save: 'case.create' },
    {
      on: 'team',
      may: 'case.create',
      about: z.object({}),
      asking: z.object({ code: written }),
      fields: z.object({ code: reading(parseNewCaseCode) }),
      blame: { caseCodeTaken: 'code' },
      show: async (turn, { code }, showing) =>
        newCaseCard(turn, turn.target.body, code === '' ? await freeCode(turn) : code, showing),
      save: async (turn, { code }) => {
        const it = await create(turn, code);
        return [activitiesCard(turn, it, { news: turn.t('cases.created', { code: it.code }) })];
      },
    },
  ),
  'case.list': handler({
    on: 'ownTeams',
    may: 'case.list',
    input: z.object({ from: z.coerce.number().int().min(0).catch(0) }),
    run: async (turn, { from }) => {
      const cases = await Promise.all(turn.teams.map((team) => casesIn(turn.documents, team.id)));
      return [caseListCard(turn, turn.teams, cases.flat(), turn.me.person, from)];
    },
  }),
  'case.open': look(
    'case.open',
    z.object({}),
    (turn, it) => caseCard(turn, it),
    (it, act) => logAccess(it, act, 'opened'),
  ),
  'case.more': look('case.open', z.object({}), async (turn, it) => caseMoreCard(turn, it, await teamOf(turn))),
} satisfies Handlers;

const freeCode = async ({ documents, target }: TurnOn<Team>): Promise<string> =>
  suggestCaseCode((await casesIn(documents, target.body.id)).map(({ code }) => code));

const create = async (turn: TurnOn<Team>, code: string): Promise<PathwayCase> => {
  const team = turn.target.body.id;
  const checklist = checklistOf(turn.target.body, { proposal: coordinationChecklist });
  const made = newCase({ team, code, madeBy: turn.commandId, checklist }, actOf(turn));
  try {
    const created = await turn.documents.create(kinds.case, keys.case(team, code), made);
    return await settleCase(turn.documents, created, turn.now);
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
    const there = await turn.documents.read(kinds.case, keys.case(team, code));
    if (there?.body.madeBy === turn.commandId) return there.body;
    throw new Refusal('caseCodeTaken', { code });
  }
};
