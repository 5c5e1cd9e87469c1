import { z } from 'zod';
import { form, type Showing, saving, valueIn } from '../../dialog/form.ts';
import { type Handler, type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { reading, written } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { goalTitle } from '../../language/goal-title.ts';
import { offeredGoal } from '../../model/goal-bank.ts';
import { findGoal, hasAgreed, lettersOf } from '../../model/goals.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { oneGoal } from './answers.ts';
import { bankWords } from './bank.ts';
import { goalCard } from './goal-card.ts';
import { goalsCard } from './lists.ts';
import { askCard } from './question-cards.ts';
import { addGoal, agree, closeGoal, nextQuestion, readGoalField, removeGoal, reopenGoal, reword } from './rules.ts';
import { goalSentence } from './sentence.ts';
import { goalClosed, goalRemoved, goalReworded } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'goal.show': 'goals';
    'goal.new': 'goals';
    'goal.add': 'goals';
    'goal.write': 'goals';
    'goal.use': 'goals';
    'goal.agree': 'goals';
    'goal.wording': 'goals';
    'goal.saveWording': 'goals';
    'goal.close': 'goals';
    'goal.saveClosed': 'goals';
    'goal.reopen': 'goals';
    'goal.remove': 'goals';
  }
}

const onTeam = { on: 'team', may: 'improvement.work' } as const;

/** A goal is written down as it comes, and the first question follows. */
const begin = async (turn: TurnOn<Team>, text: string, bank?: number): Promise<Reply> => {
  const id = idOfMade(turn, 'goal');
  const { body } = await turn.change((team) => ({ body: addGoal(team, { id, text, bank }, turn.now), answer: null }));
  const news = turn.t('goals.news.added');
  const next = nextQuestion(body, findGoal(body, id));
  return next ? askCard(turn, body, id, next, { news }) : goalCard(turn, body, id, news);
};

const newForm = (turn: TurnOn<Team>, showing: Showing): Reply => {
  const { t } = turn;
  const title = t('goals.new');
  const data = {
    title,
    intro: t('goals.newIntro'),
    label: t('goals.newLabel'),
    words: valueIn(showing, 'text'),
    example: '',
    buttons: [
      { title: t('goals.press.save'), data: { do: 'goal.add' }, sends: true },
      { title: t('goals.press.bank'), data: { do: 'goal.bank' } },
    ],
    cancel: { do: 'goal.list' },
  } as const;
  return show('goals/goal-text', data, title, { team: turn.target.body.id });
};

const wordingForm = (turn: TurnOn<Team>, id: string, showing: Showing): Reply => {
  const { t } = turn;
  const team = turn.target.body;
  const goal = findGoal(team, id);
  const title = t('goals.wording');
  const data = {
    kicker: goalTitle(goal),
    title,
    intro: t('goals.wordingIntro'),
    label: t('goals.wordingLabel'),
    words: valueIn(showing, 'text', goalSentence(turn, team, goal)),
    example: '',
    buttons: [
      { title: t('goals.press.save'), data: { do: 'goal.saveWording', goal: id }, sends: true },
      ...(goal.wording === undefined
        ? []
        : [{ title: t('goals.press.asPutTogether'), data: { do: 'goal.saveWording', goal: id, text: '' } } as const]),
    ],
    cancel: { do: 'goal.show', goal: id },
  } as const;
  return show('goals/goal-text', data, title, { team: team.id, version: goal.version });
};

const closingForm = (turn: TurnOn<Team>, id: string, showing: Showing): Reply => {
  const { t } = turn;
  const team = turn.target.body;
  const goal = findGoal(team, id);
  const title = t('goals.close');
  const closing = (how: 'reached' | 'dropped') => ({ do: 'goal.saveClosed', goal: id, how }) as const;
  const data = {
    kicker: goalTitle(goal),
    title,
    intro: t('goals.closeIntro'),
    label: t('goals.closeLabel'),
    words: valueIn(showing, 'text', goal.closed?.learnt),
    example: '',
    buttons: [
      { title: t('goals.press.reached'), data: closing('reached'), sends: true },
      { title: t('goals.press.drop'), data: closing('dropped'), sends: true },
      { title: t('goals.press.remove'), data: { do: 'goal.remove', goal: id } },
    ],
    cancel: { do: 'goal.show', goal: id },
  } as const;
  return show('goals/goal-text', data, title, { team: team.id, version: goal.version });
};

/** After a no the goal is shown as it is, if it is still there; else all of them. */
const asItIs = (turn: TurnOn<Team>, { goal }: Readonly<Record<string, unknown>>): readonly Reply[] => {
  const team = turn.target.body;
  return [team.goals.some(({ id }) => id === goal) ? goalCard(turn, team, String(goal)) : goalsCard(turn, team)];
};

/** A goal: from the first loose sentence to what the team learnt. */
export const goalHandlers = {
  'goal.show': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'asAsked',
    input: oneGoal,
    run: (turn, { goal }) => [goalCard(turn, turn.target.body, goal)],
    again: asItIs,
  }),
  ...form(
    { ask: 'goal.new', save: 'goal.add' },
    {
      ...onTeam,
      about: z.object({}),
      fields: z.object({ text: reading(readGoalField.rough) }),
      blame: { sameGoal: 'text' },
      show: (turn: TurnOn<Team>, _, showing) => newForm(turn, showing),
      save: async (turn, { text }) => [await begin(turn, text)],
    },
  ),
  'goal.write': handler({
    ...onTeam,
    input: z.object({ title: written }),
    run: async (turn, { title }) => [await begin(turn, title)],
    again: (turn, { title }) => [newForm(turn, { entered: { text: title } })],
    blame: { goalMissing: 'text', textTooLong: 'text', sameGoal: 'text' },
  }),
  'goal.use': handler({
    ...onTeam,
    input: z.object({ bank: z.coerce.number().int() }),
    run: async (turn, { bank }) => {
      const offered = offeredGoal(bank);
      if (!offered) throw new Refusal('unknownBankGoal');
      return [await begin(turn, bankWords(turn.t, offered.number).goal, bank)];
    },
    again: (turn) => [goalsCard(turn, turn.target.body)],
  }),
  'goal.agree': handler({
    on: 'team',
    may: 'goal.agree',
    input: oneGoal.extend({ to: z.string().max(120).optional() }),
    run: async (turn, { goal: id, to }) => {
      const { body } = await turn.change((team) => ({
        body: agree(team, id, { person: turn.me.person, to }, turn),
        answer: null,
      }));
      return [goalCard(turn, body, id, agreementNews(turn, body, id))];
    },
    again: asItIs,
  }),
  ...(form(
    { ask: 'goal.wording', save: 'goal.saveWording' },
    {
      ...onTeam,
      about: oneGoal,
      fields: z.object({ text: reading(readGoalField.wording) }),
      show: (turn: TurnOn<Team>, { goal }, showing) => wordingForm(turn, goal, showing),
      save: async (turn, { goal: id, text }) => {
        const before = turn.target.body;
        const hadAgreed = findGoal(before, id).agreed.length > 0;
        const own = text === goalSentence(turn, before, { ...findGoal(before, id), wording: undefined }) ? '' : text;
        const apply = (team: Team) => reword(team, id, own, turn);
        const news = (team: Team) =>
          turn.t(hadAgreed && findGoal(team, id).agreed.length === 0 ? 'goals.news.anew' : 'goals.news.saved');
        return [await takeAway(turn, goalReworded, id, apply, (team) => goalCard(turn, team, id, news(team)))];
      },
    },
  ) satisfies Record<string, Handler>),
  'goal.close': handler({
    ...onTeam,
    input: oneGoal,
    run: (turn, { goal }) => [closingForm(turn, goal, {})],
    again: asItIs,
  }),
  'goal.saveClosed': saving({
    ...onTeam,
    about: oneGoal.extend({ how: z.enum(['reached', 'dropped']) }),
    fields: z.object({ text: reading(readGoalField.learnt) }),
    show: (turn: TurnOn<Team>, { goal }, showing) => closingForm(turn, goal, showing),
    save: async (turn, { goal: id, how, text }) => {
      const apply = (team: Team) => closeGoal(team, id, { how, learnt: text }, turn);
      const news = turn.t(`goals.news.${how}`);
      return [await takeAway(turn, goalClosed, id, apply, (team) => goalCard(turn, team, id, news))];
    },
  }),
  'goal.reopen': handler({
    ...onTeam,
    input: oneGoal,
    run: async (turn, { goal: id }) => {
      const { body } = await turn.change((team) => ({ body: reopenGoal(team, id, turn), answer: null }));
      return [goalCard(turn, body, id, turn.t('goals.news.reopened'))];
    },
    again: asItIs,
  }),
  'goal.remove': handler({
    ...onTeam,
    input: oneGoal,
    run: async (turn, { goal: id }) => {
      const remove = (team: Team) => removeGoal(team, id, turn);
      const news = turn.t('goals.news.removed');
      return [await takeAway(turn, goalRemoved, id, remove, (team) => goalsCard(turn, team, { news }))];
    },
    again: asItIs,
  }),
} satisfies Handlers;

/** Who has said it, for all to see; and when nobody is left to. */
const agreementNews = ({ t, me }: TurnOn<Team>, team: Team, id: string): string => {
  const goal = findGoal(team, id);
  const name = team.members.find(({ person }) => person === me.person)?.name ?? me.name;
  const isWhole = lettersOf(team, goal).every(({ letter, missing }) => letter !== 'agreed' || missing === undefined);
  return hasAgreed(team, goal, me.person) ? t(isWhole ? 'goals.news.allAgreed' : 'goals.news.agreed', { name }) : '';
};
