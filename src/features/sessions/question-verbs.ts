import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { page, reading, severalOf } from '../../dialog/reading.ts';
import { beside, text } from '../../dialog/reply.ts';
import { Refusal } from '../../model/refusal.ts';
import { atSession, changePlan, looking, ofSession, planning, teamId } from './planning.ts';
import {
  type Asked,
  interviewsCard,
  questionCard,
  questionsCard,
  questionsForm,
  questionsInWords,
} from './question-cards.ts';
import { bank, chooseQuestions, readOwn } from './question-rules.ts';
import type { TurnAtSession } from './target.ts';
import { teamsOf } from './teams.ts';
import { planUndoables } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'session.interviews': 'sessions';
    'session.questions': 'sessions';
    'session.question': 'sessions';
    'session.questionsText': 'sessions';
    'session.pick': 'sessions';
    'session.savePicks': 'sessions';
  }
}

const asking = ofSession.extend({ of: teamId.optional() });

/** What the teams are asked in plenary. */
export const questionHandlers = {
  'session.interviews': handler({
    ...looking,
    input: ofSession.extend({ page }),
    run: async (turn, { page: wanted }) => [await interviewsCard(turn, atSession(turn), wanted)],
  }),
  'session.questions': handler({
    ...looking,
    input: asking,
    run: async (turn, { of }) => [questionsCard(turn, atSession(turn), await askedIn(turn, of))],
  }),
  'session.question': handler({
    ...looking,
    input: asking.extend({ n: z.coerce.number().int() }),
    run: async (turn, { of, n }) => [questionCard(turn, atSession(turn), await askedIn(turn, of), n)],
  }),
  'session.questionsText': handler({
    ...looking,
    input: asking,
    run: (turn, { of }) => [
      beside(
        text(
          questionsInWords(turn, atSession(turn), of)
            .map((words, at) => `${at + 1}. ${words}`)
            .join('\n'),
        ),
      ),
    ],
  }),
  ...form(
    { ask: 'session.pick', save: 'session.savePicks' },
    {
      ...planning,
      about: asking,
      fields: z.object({ bank: severalOf(z.enum(bank)), own: reading(readOwn) }),
      blame: { nothingChosen: 'bank' },
      version: (turn) => turn.target.body.version,
      show: async (turn, { of }, showing) => questionsForm(turn, atSession(turn), await askedIn(turn, of), showing),
      save: async (turn, { of, ...chosen }) => {
        const asked = await askedIn(turn, of);
        const news = turn.t('session.news.questions');
        return [
          await changePlan(
            turn,
            planUndoables.questions,
            (plan) => chooseQuestions(plan, of, chosen, turn),
            (at) => questionsCard(turn, at, asked, news),
          ),
        ];
      },
    },
  ),
} satisfies Handlers;

/** @throws Refusal `outdatedCard` for a team that is none of the session's */
const askedIn = async (turn: TurnAtSession, of: string | undefined): Promise<Asked> => {
  if (of === undefined) return { of, name: '' };
  const team = (await teamsOf(turn, turn.target.body)).find(({ id }) => id === of);
  if (!team) throw new Refusal('outdatedCard');
  return { of, name: team.name };
};
