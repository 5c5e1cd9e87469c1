import { z } from 'zod';
import type { Button } from '../../cards/button.ts';
import { formatDecimal, formatPercent } from '../content/format.ts';
import type { PathwayCase } from '../domain/case.ts';
import { fidelityOfPractice, practiceHistory } from '../domain/practice.ts';
import type { Team } from '../domain/team.ts';
import { type Figure, type TeamFigures, teamFigures, withoutSmallNumbers } from '../domain/teamFigures.ts';
import { keys, kinds } from '../store/kinds.ts';
import { type Handlers, handler, type Turn } from './handler.ts';
import { type Reply, show } from './reply.ts';

type Reader = Pick<Turn, 'say' | 'language' | 'scope' | 'me'>;

/** Numbers for the team, never a case. */
export const figureHandlers: Handlers = {
  'figures.show': handler({
    on: 'team',
    may: 'figures.see',
    input: z.object({}),
    run: async (turn) => {
      const cases: PathwayCase[] = [];
      const { pk } = keys.team(turn.target.body.id);
      for await (const { body } of turn.documents.list(kinds.case, pk, 'case:')) cases.push(body);
      return [figuresCard(turn, turn.target.body, cases)];
    },
  }),
};

/**
 * DOMAIN §12: all members see what is written in the team's chat (NAV, GPs, leaders too), so a figure of fewer than five
 * cases is shown to the team's contact persons only, in their personal chat.
 */
const seesSmallNumbers = ({ scope, me }: Reader, cases: readonly PathwayCase[]): boolean =>
  scope === 'personal' && cases.some((it) => it.contactPersons.includes(me.person));

/** A team's figures, as far as they may be seen where they are asked for. */
export const figuresCard = (turn: Reader, team: Team, cases: readonly PathwayCase[]): Reply => {
  const { say } = turn;
  const seesAll = seesSmallNumbers(turn, cases);
  const figures = [
    ...caseFigures(turn, teamFigures(cases), seesAll),
    { title: say('figures.practice'), value: practiceFigure(turn, team) },
  ];
  const title = say('figures.title', { team: team.name });
  const summary = [title, ...figures.map((figure) => `${figure.title}: ${figure.value}`)].join('. ');
  const note = say(seesAll ? 'figures.own' : 'figures.protected');
  return show('team-figures', { speak: summary, title, figures, note, actions: buttons(turn) }, summary, {
    team: team.id,
  });
};

const caseFigures = (turn: Reader, all: TeamFigures, seesAll: boolean) => {
  const { say, language } = turn;
  const figures = seesAll ? all : withoutSmallNumbers(all);
  const missing = say(seesAll ? 'figures.none' : 'figures.hidden');
  const decimal = (figure: Figure | undefined) =>
    figure ? withCases(turn, formatDecimal(language, figure.value), figure) : missing;
  const percent = (figure: Figure | undefined) =>
    figure ? withCases(turn, formatPercent(language, figure.value), figure) : missing;
  if (!seesAll && figures.cases === 0) return [{ title: say('figures.cases'), value: say('figures.fewCases') }];
  return [
    { title: say('figures.cases'), value: String(figures.cases) },
    { title: say('figures.first'), value: decimal(figures.first) },
    { title: say('figures.latest'), value: decimal(figures.latest) },
    { title: say('figures.benefit'), value: decimal(figures.benefit) },
    { title: say('figures.fidelity'), value: percent(figures.fidelity) },
  ];
};

const withCases = ({ say }: Reader, value: string, { cases }: Figure): string =>
  say('figures.value', { value, count: cases });

/** The newest finished walk-through of the team's own practice. */
const practiceFigure = ({ say, language }: Reader, team: Team): string => {
  const [newest] = practiceHistory(team, 'coordination');
  const share = newest && fidelityOfPractice(newest).share;
  return share === undefined ? say('figures.notYet') : formatPercent(language, share);
};

const buttons = ({ say, scope }: Reader): Button[] =>
  scope === 'personal'
    ? [{ title: say('figures.actions.mine'), data: { do: 'case.list' } }]
    : [{ title: say('figures.actions.practice'), data: { do: 'practice.choose' } }];
