import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { saving } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { chosen, reading } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { answerEvaluation, type Evaluation, isOpenOn, markedBy, readComment } from '../../model/evaluation.ts';
import type { PersonId } from '../../model/identity.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Mark } from '../../reports/marks.ts';
import type { Documents, Loaded } from '../../store/documents.ts';
import { formCard } from './form-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'evaluation.form': 'evaluation';
    'evaluation.send': 'evaluation';
  }
}

const step = z.enum(['1', '2', '3', '4', '5']);

/** The fields of the form, on a card as on the web. */
export const answerFields = z.object({
  useful: chosen(step, 'usefulMissing'),
  balance: chosen(step, 'balanceMissing'),
  took: reading(readComment),
  change: reading(readComment),
  need: reading(readComment),
});

/** Whether somebody has answered. */
export const hasAnswered = ({ spent, session }: Evaluation, person: PersonId, mark: Mark): boolean =>
  spent.includes(mark(markedBy(session, person)));

/**
 * Counts an answer in. What asks for it is not remembered with the document, as it otherwise is: it would say which press
 * the answer came from. That the mark is spent keeps it from counting twice.
 * @throws Refusal `evaluationClosed`, `evaluationAnswered`
 */
export const countIn = async (
  { documents, today }: { readonly documents: Documents; readonly today: string },
  loaded: Loaded<Evaluation>,
  mark: string,
  entered: z.infer<typeof answerFields>,
): Promise<void> => {
  const answer = { ...entered, useful: Number(entered.useful), balance: Number(entered.balance) };
  await documents.change(loaded, randomUUID(), (evaluation) => ({
    body: answerEvaluation(evaluation, { mark, answer }, today),
    answer: null,
  }));
};

const about = z.object({ session: z.string().max(64).optional() });

/** What a participant does. Who it is does not go into the log. */
export const answeringHandlers = {
  'evaluation.form': handler({
    on: 'sessionEvaluation',
    may: 'evaluation.answer',
    seenBy: 'sender',
    unsigned: true,
    amongFacilitators: 'evaluation.list',
    input: about,
    run: (turn) => [instead(turn) ?? formCard(turn, turn.target.body)],
  }),
  'evaluation.send': {
    ...saving({
      on: 'sessionEvaluation',
      may: 'evaluation.answer',
      seenBy: 'sender',
      about,
      fields: answerFields,
      show: (turn, _, showing) => instead(turn) ?? formCard(turn, turn.target.body, showing),
      save: async (turn, entered) => {
        const { reminders, me, target } = turn;
        const mark = reminders.mark(markedBy(target.body.session, me.person));
        try {
          await countIn(turn, target, mark, entered);
        } catch (error) {
          if (error instanceof Refusal && error.code === 'evaluationAnswered') return [said(turn, 'answered')];
          throw error;
        }
        return [said(turn, 'thanks')];
      },
    }),
    unsigned: true,
  },
} satisfies Handlers;

/** What is said in place of the form to whoever cannot fill it in any more. */
const instead = (turn: TurnOn<Evaluation>): Reply | undefined => {
  const { body } = turn.target;
  if (!isOpenOn(body, turn.today)) return said(turn, 'over');
  return hasAnswered(body, turn.me.person, turn.reminders.mark) ? said(turn, 'answered') : undefined;
};

const said = ({ t }: Pick<Turn, 't'>, what: 'thanks' | 'answered' | 'over'): Reply =>
  notice({ title: t(`evaluation.${what}.title`), message: t(`evaluation.${what}.message`), buttons: [] });
