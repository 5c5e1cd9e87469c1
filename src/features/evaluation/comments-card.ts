import type { Voice } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import type { EvaluationResult, EvaluationWords } from '../../model/evaluation.ts';
import type { Network, Session } from '../../model/network.ts';

interface Wanted {
  readonly question: EvaluationWords;
  readonly page?: number | undefined;
}

/** As many as a card holds when all of them are long. */
const commentsAtATime = 8;

/** What was written to one question, some at a time. */
export const commentsCard = (
  { t }: Voice,
  network: Network,
  { id, number }: Session,
  result: EvaluationResult,
  { question, page: wanted }: Wanted,
): Reply => {
  const page = pageAt(result.comments[question], wanted, commentsAtATime);
  const title = t(`evaluation.words.${question}`);
  const words = page.shown.map((comment) => t('evaluation.quoted', { comment }));
  const data = {
    kicker: t('evaluation.card.title', { number }),
    title,
    comments: lines(words.length > 0 ? words : [t('evaluation.fewComments')]),
    buttons: [
      ...turning(t, page, (next) => ({ do: 'evaluation.comments', session: id, question, page: next })),
      { title: t('evaluation.press.result'), data: { do: 'evaluation.show', session: id } } as const,
    ],
    equal: true,
  } as const;
  return show('evaluation/evaluation-comments', data, title, { network: network.id });
};
