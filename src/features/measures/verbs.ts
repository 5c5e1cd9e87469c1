import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { askFirst } from '../../dialog/notice.ts';
import { page } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import type { Measure } from '../../model/improvement.ts';
import { readMeasure } from '../../model/measure-reading.ts';
import {
  addMeasure,
  currentMeasures,
  endMeasure,
  findMeasure,
  redefineMeasure,
  removeMeasure,
  takeUpMeasure,
} from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';
import { casesFor, viewerOf } from '../run-chart/index.ts';
import { aboutMeasure, listCard, newCard, pointsCard } from './measure-cards.ts';
import { measureFields, measureForm, newMeasureForm, readDefinition } from './measure-form.ts';
import { pasteHandlers } from './pasting.ts';
import { pointHandlers } from './point-verbs.ts';
import { changed, press } from './presses.ts';
import { definitionOf, measureBeginnings } from './suggestions.ts';
import { measureEnded, measureRedefined, measureRemoved } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'measure.list': 'measures';
    'measure.new': 'measures';
    'measure.define': 'measures';
    'measure.save': 'measures';
    'measure.points': 'measures';
    'measure.edit': 'measures';
    'measure.change': 'measures';
    'measure.end': 'measures';
    'measure.takeUp': 'measures';
    'measure.askRemove': 'measures';
    'measure.remove': 'measures';
  }
}

const id = z.string().max(80);
const one = z.object({ measure: id });
const goal = id.optional();
const making = z.object({ begun: z.enum(measureBeginnings), goal });

const measureVerbs = {
  'measure.list': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({ page }),
    seenBy: 'asAsked',
    run: async (turn, around) => {
      const team = turn.target.body;
      const cases = await casesFor(turn.documents, team.id, currentMeasures(team));
      const reading = (measure: Measure) => readMeasure(measure, cases, { viewer: viewerOf(turn), today: turn.today });
      return [listCard(turn, team, { ...around, reading })];
    },
  }),
  'measure.points': handler({
    on: 'team',
    may: 'improvement.see',
    input: one.extend({ page }),
    run: (turn, { measure, ...around }) => [pointsCard(turn, turn.target.body, measure, around)],
    again: (turn) => [listCard(turn, turn.target.body)],
  }),
  'measure.new': handler({
    on: 'team',
    may: 'improvement.work',
    input: z.object({ goal, from: z.enum(['common', 'builtIn']).optional() }),
    run: (turn, input) => [newCard(turn, turn.target.body, input.goal, input.from)],
  }),
  ...form(
    { ask: 'measure.define', save: 'measure.save' },
    {
      on: 'team',
      may: 'improvement.work',
      about: making,
      fields: measureFields,
      blame: { unknownMember: 'responsible' },
      show: newMeasureForm,
      save: async (turn, { begun, goal: chosen, ...entered }) => {
        const made = idOfMade(turn, 'measure');
        const before = definitionOf(turn.t, begun);
        const { body } = await turn.change((team) => ({
          body: addMeasure(
            team,
            made,
            readDefinition(team, entered, { before, goal: chosen, today: turn.today, language: turn.language }),
            turn.now,
          ),
          answer: null,
        }));
        return [pointsCard(turn, body, made, { news: turn.t('measures.news.made') })];
      },
    },
  ),
  ...form(
    { ask: 'measure.edit', save: 'measure.change' },
    {
      on: 'team',
      may: 'improvement.work',
      about: one,
      fields: measureFields.extend({ goal }),
      blame: { unknownMember: 'responsible' },
      version: ({ target }, { measure }) => findMeasure(target.body, measure).version,
      show: (turn, { measure }, showing) => measureForm(turn, measure, showing),
      save: async (turn, { measure, goal: chosen, ...entered }) => [
        await changed(turn, measure, measureRedefined, 'changed', (team) => {
          const before = findMeasure(team, measure);
          const wanted = readDefinition(team, entered, {
            before,
            goal: chosen,
            today: turn.today,
            language: turn.language,
          });
          return redefineMeasure(team, measure, wanted, turn);
        }),
      ],
    },
  ),
  'measure.end': press(one, (turn, { measure }) =>
    changed(turn, measure, measureEnded, 'ended', (team) => endMeasure(team, measure, turn)),
  ),
  'measure.takeUp': press(one, (turn, { measure }) =>
    changed(turn, measure, measureEnded, 'takenUp', (team) => takeUpMeasure(team, measure, turn)),
  ),
  'measure.askRemove': press(one, (turn, { measure }) => confirmRemoval(turn, measure)),
  'measure.remove': press(one, (turn, { measure }) =>
    takeAway(
      turn,
      measureRemoved,
      measure,
      (team) => removeMeasure(team, measure, turn),
      (team) => listCard(turn, team, { news: turn.t('measures.news.removed') }),
    ),
  ),
} satisfies Handlers;

const confirmRemoval = ({ t, target: { body: team } }: TurnOn<Team>, id: string): Reply => {
  const measure = findMeasure(team, id);
  return askFirst(
    {
      title: t('measures.remove.title'),
      message: t('measures.remove.message', { name: measure.name, count: measure.points.length }),
      keep: { title: t('measures.remove.keep'), data: { do: 'measure.points', measure: id } },
      go: { title: t('measures.remove.go'), data: { do: 'measure.remove', measure: id } },
    },
    aboutMeasure(team, measure),
  );
};

/** What a team measures, and its measurements. */
export const measuresHandlers = { ...measureVerbs, ...pointHandlers, ...pasteHandlers } satisfies Handlers;
