import type { Row } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import type { Verb } from '../../dialog/verb.ts';
import type { TeamTask } from '../../model/packages.ts';
import { answerOnTask } from '../knowledge/index.ts';

type Tool = 'goals' | 'measures' | 'actions' | 'actors' | 'progress' | 'poster';

/** The tasks that Los has a tool for, by their ids in the catalogue. */
const toolOf: Readonly<Record<string, Tool>> = {
  'rop2014.p1.services': 'actors',
  'rop2014.p2.goals': 'goals',
  'rop2014.p2.tools': 'measures',
  'rop2014.p3.actions': 'actions',
  'rop2014.p4.effect': 'actions',
  'rop2014.p4.measure': 'measures',
  'rop2014.p4.adjust': 'actions',
  'rop2014.p5.improve': 'progress',
  'rop2014.p5.operation': 'actions',
  'national2022.p1.poster': 'poster',
  'national2022.p2.goals': 'goals',
  'national2022.p2.actors': 'actors',
  'national2022.p2.poster': 'poster',
  'national2022.p3.actions': 'actions',
  'national2022.p3.poster': 'poster',
  'national2022.p4.follow': 'measures',
  'national2022.p4.adjust': 'actions',
  'national2022.p4.poster': 'poster',
  'national2022.p5.improve': 'progress',
};

const verbOf: Readonly<Record<Tool, Verb>> = {
  goals: 'goal.list',
  measures: 'measure.list',
  actions: 'action.list',
  actors: 'actors.show',
  progress: 'progress.show',
  poster: 'poster.show',
};

/** What leads from a task to where its work is done in Los, and to more about it; none for a team's or network's own. */
export const toolsFor = ({ t }: Pick<Voice, 't'>, { definition }: Pick<TeamTask, 'definition'>): Row[] => {
  if (definition.own) return [];
  const tool = toolOf[definition.id];
  const answer = answerOnTask(definition.id);
  const row = (name: Tool | 'reading', data: Row['data']): Row => ({
    title: t(`packages.tools.${name}.title`),
    meta: t(`packages.tools.${name}.meta`),
    data,
  });
  return [
    ...(tool ? [row(tool, { do: verbOf[tool] })] : []),
    ...(answer === undefined ? [] : [row('reading', { do: 'knowledge.show', id: answer })]),
  ];
};
