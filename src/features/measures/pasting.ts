import { z } from 'zod';
import { form, type Showing, saving } from '../../dialog/form.ts';
import type { Handlers, TurnOn } from '../../dialog/handler.ts';
import { written } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takingAway, undoableIn } from '../../dialog/undoing.ts';
import { addPoints, findMeasure, type NewPoint, requireOpen } from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';
import { chartCard } from '../run-chart/index.ts';
import { pastedMark, pasteForm, previewCard } from './paste-card.ts';
import { type Pasted, readPasted } from './pasted.ts';
import { pointsChanged } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'measure.paste': 'measures';
    'measure.check': 'measures';
    'measure.savePasted': 'measures';
  }
}

const one = z.object({ measure: z.string().max(80) });
const fields = z.object({ text: written });
const blame = { nothingPasted: 'text', textTooLong: 'text', tooManyRows: 'text' } as const;

const showForm = (turn: TurnOn<Team>, { measure }: z.infer<typeof one>, showing: Showing): Reply =>
  pasteForm(turn, turn.target.body, measure, showing);

interface Entered {
  readonly measure: string;
  readonly text: string;
}

/** Where nobody can enter anything any more, that is said before anything is looked through. */
const readIn = (turn: TurnOn<Team>, team: Team, { measure: id, text }: Entered): Pasted => {
  const measure = findMeasure(team, id);
  requireOpen(measure);
  return readPasted(measure, text, turn);
};

const preview = (turn: TurnOn<Team>, team: Team, entered: Entered, news?: string): Reply =>
  previewCard(turn, team, entered.measure, readIn(turn, team, entered), entered.text, news);

/** What the press of a preview saves. */
interface Saving extends Entered {
  readonly mark: string;
  readonly replace?: 'yes' | undefined;
}

/** Saves what was shown; where that would be something else by now, it is shown first. */
const save = async (turn: TurnOn<Team>, { mark, replace, ...entered }: Saving): Promise<Reply> => {
  const { measure: id } = entered;
  const rowsIn = ({ good, otherwise }: Pasted): readonly NewPoint[] => (replace ? [...good, ...otherwise] : good);
  const take = takingAway(turn, pointsChanged, id, (team: Team) =>
    addPoints(team, id, rowsIn(readIn(turn, team, entered)), turn.now),
  );
  const { body, answer } = await turn.change((team) => {
    const shown = readIn(turn, team, entered);
    return pastedMark(shown) === mark ? { body: take(team), answer: rowsIn(shown).length } : { body: team, answer: 0 };
  });
  if (answer === 0) return preview(turn, body, entered, turn.t('measures.news.changedSince'));
  const news = turn.t('measures.news.pasted', { count: answer });
  return undoableIn(turn, body, await chartCard(turn, body, id, { news }));
};

/** Several measurements at once: pasted, looked at, and only then saved. */
export const pasteHandlers = {
  ...form(
    { ask: 'measure.paste', save: 'measure.check' },
    {
      on: 'team',
      may: 'improvement.work',
      about: one,
      fields,
      blame,
      table: 'text',
      show: showForm,
      save: (turn, entered) => [preview(turn, turn.target.body, entered)],
    },
  ),
  'measure.savePasted': saving({
    on: 'team',
    may: 'improvement.work',
    about: one.extend({ mark: z.string().max(40), replace: z.literal('yes').optional() }),
    asking: one,
    fields,
    blame,
    table: 'text',
    show: showForm,
    save: async (turn, entered) => [await save(turn, entered)],
  }),
} satisfies Handlers;
