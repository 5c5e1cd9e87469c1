import { z } from 'zod';
import { refusalOf } from '../../dialog/reading.ts';
import { whyNot } from '../../dialog/refusing.ts';
import { formatDates } from '../../language/format.ts';
import { dateInNorway } from '../../model/calendar.ts';
import {
  type Evaluation,
  type EvaluationScale,
  evaluationSteps,
  evaluationWords,
  isOpenOn,
  longestComment,
} from '../../model/evaluation.ts';
import { findIdentifier, identifiersIn } from '../../model/privacy.ts';
import { FieldRefusals, Refusal } from '../../model/refusal.ts';
import { Aside, Button, ErrorSummary, Form, Notice, Paragraph, Radios, TextArea } from '../../reports/pages/html.ts';
import type { PageAnswer, PageRequest, Serving } from '../../reports/pages/pages.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { answerFields, countIn } from './answering.ts';

/** The evaluation of a session for one who has no Los. Who has it, nobody writes down. */
const EvaluationPage = z.object({
  kind: z.literal('evaluation'),
  session: z.string().max(64),
  /** What stands for whoever has the address: used once. */
  mark: z.string().max(64),
});

declare module '../../reports/pages/pages.ts' {
  interface PageKinds {
    evaluation: z.infer<typeof EvaluationPage>;
  }
}

type Reader = Pick<PageRequest, 't' | 'language'>;
type Entered = Readonly<Record<string, string>>;

const fieldNames = ['useful', 'balance', ...evaluationWords] as const;

/** The same questions as on the card, at an address that works once. */
export const evaluationPage: Serving<'evaluation'> = {
  kind: 'evaluation',
  shape: EvaluationPage,
  answer: async ({ documents, now }, wanted, { method, fields, ...reader }) => {
    const today = dateInNorway(now());
    const loaded = await documents.read(kinds.evaluation, keys.evaluation(wanted.session));
    if (!loaded) return said(reader, 'over');
    if (loaded.body.spent.includes(wanted.mark)) return said(reader, 'used');
    if (!isOpenOn(loaded.body, today)) return said(reader, 'over');
    if (method === 'GET') return { page: pageOf(reader, loaded.body, {}, {}) };
    const entered = Object.fromEntries(fieldNames.map((name) => [name, fields.get(name) ?? '']));
    try {
      await countIn({ documents, today }, loaded, wanted.mark, readEntered(entered));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { problems } = whyNot(reader, error, entered);
      if (problems) return { page: pageOf(reader, loaded.body, entered, problems), status: 422 };
    }
    // Sent twice, or too late: the page says so itself.
    return { goTo: wanted };
  },
};

/** @throws FieldRefusals */
const readEntered = (entered: Entered): z.infer<typeof answerFields> => {
  const [first, ...others] = Object.entries(identifiersIn(entered, findIdentifier)).map(
    ([field, found]) => [field, new Refusal(`${found}InField`)] as const,
  );
  if (first) throw new FieldRefusals(first, ...others);
  const read = answerFields.safeParse(entered);
  if (!read.success) throw refusalOf(read.error);
  return read.data;
};

const said = ({ t }: Reader, what: 'over' | 'used'): PageAnswer => ({
  page: {
    title: t(`evaluation.${what}.title`),
    body: Notice(what === 'used' ? 'good' : 'info', undefined, Paragraph(t(`evaluation.${what}.message`))),
  },
  status: what === 'used' ? 200 : 410,
});

const pageOf = (
  { t, language }: Reader,
  { number, first, last }: Evaluation,
  entered: Entered,
  problems: Readonly<Record<string, string>>,
) => {
  const field = (name: (typeof fieldNames)[number]) => ({
    name,
    label: t(`cards.evaluation-form.${name}`),
    value: entered[name] ?? '',
    error: problems[name],
  });
  const scale = (name: EvaluationScale) =>
    Radios({
      ...field(name),
      choices: evaluationSteps.map((step) => ({
        value: String(step),
        title: t(`evaluation.form.${name}.step${step}`),
      })),
    });
  const errors = fieldNames.flatMap((name) => {
    const text = problems[name];
    return text === undefined ? [] : [{ name, text }];
  });
  return {
    title: t('evaluation.form.title', { number }),
    first: ErrorSummary(t('evaluation.page.mend'), errors),
    body: [
      Aside(formatDates(language, first, last)),
      Paragraph(t('evaluation.page.intro')),
      Form(
        { t },
        scale('useful'),
        scale('balance'),
        ...evaluationWords.map((name) => TextArea({ ...field(name), rows: 3, most: longestComment })),
        Paragraph(t('cards.evaluation-form.privacy')),
        Button(t('cards.evaluation-form.send')),
      ),
    ],
  };
};
