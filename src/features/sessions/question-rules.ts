import type { SessionNumber } from '../../model/network.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import type { Questions, SessionPlan } from '../../model/session-plan.ts';
import { onOneLine, tidy } from '../../model/written.ts';
import type { Changing } from './agenda-rules.ts';

/** The bank of questions, in the order in which they are asked; the words stand among the texts. */
export const bank = [
  'who',
  'heard',
  'surprised',
  'role',
  'begin',
  'goal',
  'whoFor',
  'leader',
  'tried',
  'users',
  'learnt',
  'stuck',
  'measured',
  'cooperation',
  'differently',
  'proud',
  'last',
  'adviceToOthers',
  'help',
  'nextStep',
] as const;
export type BankQuestion = (typeof bank)[number];

/** What is asked at a session unless the facilitators choose otherwise. */
const usual: Readonly<Record<SessionNumber, readonly BankQuestion[]>> = {
  1: ['who', 'heard', 'surprised', 'role', 'begin'],
  2: ['goal', 'whoFor', 'users', 'leader', 'help'],
  3: ['tried', 'users', 'learnt', 'stuck', 'nextStep'],
  4: ['differently', 'measured', 'proud', 'last', 'adviceToOthers'],
};

const ofBank = (ids: readonly string[]): BankQuestion[] => bank.filter((one) => ids.includes(one));

/** What is chosen for a team, or without one for all of them; `undefined` while the usual ones are asked. */
export const chosenFor = (plan: SessionPlan, team: string | undefined): Questions | undefined =>
  team === undefined ? plan.questions : plan.teamQuestions[team];

/** What a team is asked: what is chosen for it, else for all teams, else what is usual at this session. */
export const questionsFor = (
  plan: SessionPlan,
  team: string | undefined,
): { readonly bank: readonly BankQuestion[]; readonly own: readonly string[] } => {
  const chosen = (team === undefined ? undefined : chosenFor(plan, team)) ?? plan.questions;
  return chosen ? { bank: ofBank(chosen.bank), own: chosen.own } : { bank: usual[plan.number], own: [] };
};

const mostOwn = 10;
const longestQuestion = 200;

/** One's own questions, one on each line. @throws Refusal `textTooLong`, `tooManyOwnQuestions` */
export const readOwn = (text: string): string[] => {
  const lines = tidy(text, mostOwn * (longestQuestion + 1) + 200)
    .split('\n')
    .map(onOneLine)
    .filter((line) => line !== '');
  if (lines.length > mostOwn) throw new Refusal('tooManyOwnQuestions', { count: lines.length, max: mostOwn });
  return lines.map((line) => tidy(line, longestQuestion));
};

/** @throws Refusal `nothingChosen` for none at all, `outdatedCard` */
export const chooseQuestions = (
  plan: SessionPlan,
  team: string | undefined,
  chosen: { readonly bank: readonly string[]; readonly own: readonly string[] },
  { seen }: Changing,
): SessionPlan => {
  const questions = { bank: ofBank(chosen.bank), own: [...chosen.own] };
  if (questions.bank.length + questions.own.length === 0) throw new Refusal('nothingChosen');
  if (JSON.stringify(chosenFor(plan, team)) === JSON.stringify(questions)) return plan;
  refuseStale(seen, plan.version);
  const version = plan.version + 1;
  return team === undefined
    ? { ...plan, questions, version }
    : { ...plan, teamQuestions: { ...plan.teamQuestions, [team]: questions }, version };
};
