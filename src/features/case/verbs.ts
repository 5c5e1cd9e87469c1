import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { PathwayCase } from '../../model/case.ts';
import { logAccess, logLook, newCase, parseCaseCode, suggestCaseCode } from '../../model/cases.ts';
import { checklistOf } from '../../model/checklist-editing.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { AlreadyExists } from '../../store/port.ts';
import { casesIn } from '../../upkeep/lists.ts';
import { activitiesCard } from './activities/activities-card.ts';
import { caseCard } from './case-card.ts';
import { caseListCard } from './case-list-card.ts';
import { caseMoreCard } from './case-more-card.ts';
import { coordinationChecklist } from './checklist/coordination.ts';
import { actOf, changeCase, teamOf } from './parts.ts';

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
  'case.new': handler({
    on: 'team',
    may: 'case.create',
    input: z.object({}),
    run: async (turn) => [await newCaseCard(turn)],
  }),
  'case.create': handler({
    on: 'team',
    may: 'case.create',
    input: z.object({ code: z.string().default('') }),
    run: async (turn, { code }) => {
      const it = await create(turn, parseCaseCode(code));
      return [activitiesCard(turn, it, { news: turn.t('cases.created', { code: it.code }) })];
    },
    again: async (turn, entered, problem) => [await newCaseCard(turn, entered['code'], problem)],
  }),
  'case.list': handler({
    on: 'ownTeams',
    may: 'case.list',
    input: z.object({ from: z.coerce.number().int().min(0).catch(0) }),
    run: async (turn, { from }) => {
      const cases = await Promise.all(turn.teams.map((team) => casesIn(turn.documents, team.id)));
      return [caseListCard(turn, turn.teams, cases.flat(), turn.me.person, from)];
    },
  }),
  'case.open': handler({
    on: 'case',
    may: 'case.open',
    input: z.object({}),
    run: async (turn) => [caseCard(turn, await changeCase(turn, (it) => logAccess(it, actOf(turn), 'opened')))],
  }),
  'case.more': handler({
    on: 'case',
    may: 'case.open',
    input: z.object({}),
    run: async (turn) => {
      const it = await changeCase(turn, (before) => logLook(before, actOf(turn)));
      return [caseMoreCard(turn, it, await teamOf(turn))];
    },
  }),
} satisfies Handlers;

const newCaseCard = async (turn: TurnOn<Team>, entered?: unknown, problem = ''): Promise<Reply> => {
  const team = turn.target.body;
  const code =
    typeof entered === 'string'
      ? entered
      : suggestCaseCode((await casesIn(turn.documents, team.id)).map((one) => one.code));
  return show('case-new', { team: team.name, problem, code }, turn.t('cases.newSummary'), { team: team.id });
};

const create = async (turn: TurnOn<Team>, code: string): Promise<PathwayCase> => {
  const team = turn.target.body.id;
  const checklist = checklistOf(turn.target.body, { proposal: coordinationChecklist });
  const made = newCase({ team, code, madeBy: turn.command, checklist }, actOf(turn));
  try {
    return (await turn.documents.create(kinds.case, keys.case(team, code), made)).body;
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
    const there = await turn.documents.read(kinds.case, keys.case(team, code));
    if (there?.body.madeBy === turn.command) return there.body;
    throw new Refusal('caseCodeTaken', { code });
  }
};
