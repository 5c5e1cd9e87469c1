import { bounded } from '../../dialog/as-written.ts';
import type { Voice } from '../../dialog/handler.ts';
import { formatDates, formatWeekday, shortened } from '../../language/format.ts';
import { goalTitle } from '../../language/goal-title.ts';
import type { Translate } from '../../language/texts.ts';
import { addDays } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Action, ActionTest, Goal } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import type { Mark } from './marks.ts';
import { lastLearnt, openTest, responsibleFor } from './rules.ts';

/** Beside the word, for whoever only glances; never instead of it. */
const signs: Readonly<Record<Action['state'], string>> = {
  idea: '○',
  trying: '●',
  adapted: '●',
  kept: '✓',
  dropped: '–',
};

/** How an action stands: «● Prøves til fredag 4. desember», «✓ Beholdt». */
export const stateLine = (voice: Voice, action: Action): string => {
  const test = openTest(action);
  const words = test ? untilWords(voice, test.until) : voice.t(`actions.state.${action.state}`);
  return `${signs[action.state]} ${words}`;
};

const untilWords = ({ t, language, today }: Voice, until: CalendarDate): string =>
  t(`actions.until.${whenIs(until, today)}`, { date: formatWeekday(language, until) });

const whenIs = (until: CalendarDate, today: CalendarDate): 'coming' | 'today' | 'yesterday' | 'past' => {
  if (until >= today) return until === today ? 'today' : 'coming';
  return until === addDays(today, -1) ? 'yesterday' : 'past';
};

/** What has come of it so far: «prøvd 3 ganger · sist lært: best å ringe før lunsj»; '' before the first test. */
export const storyLine = ({ t }: Pick<Voice, 't'>, action: Action): string => {
  const { length: count } = action.tests;
  const learnt = lastLearnt(action);
  return joined(
    count > 0 && t('actions.story.tried', { count }),
    learnt !== '' && t('actions.story.learnt', { learnt: inLine(learnt, longestLearnt) }),
  );
};

/** As much of a text as fits in a line of a list; what takes several signs to send takes no more room. */
const inLine = (text: string, most: number): string => bounded(shortened(text, most), 1.5 * most);

/** In signs. */
const longestLearnt = 70;
const longestTitle = 90;

/** An action where it is one of several: pressed, it stands there in full. */
export const titleInRow = ({ title }: Action): string => inLine(title, longestTitle);

/** How an action stands, who sees to it, and what has been learnt of it, in one line of a list. */
export const standing = (voice: Voice, team: Team, action: Action): string =>
  joined(stateLine(voice, action), responsibleFor(team, action)?.name, storyLine(voice, action));

/** An action in one line: «Ring dagen etter hjemkomst: ✓ Beholdt · prøvd 3 ganger · sist lært: …». */
export const actionLine = (voice: Voice, action: Action): string =>
  voice.t('actions.summary', { title: action.title, how: joined(stateLine(voice, action), storyLine(voice, action)) });

const joined = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ');

/** A goal as its own card is called. */
export const goalName = (goal: Goal): string => inLine(goalTitle(goal), longestTitle);

/** «Test 2 · 12.–19. november 2026 · tilpasset» */
export const testHeading = ({ t, language }: Voice, test: ActionTest, number: number): string => {
  const dates = formatDates(language, test.startedOn, test.endedOn ?? test.until);
  const { decision } = test;
  if (decision === undefined) return t('actions.test.lasted', { number, dates });
  return t('actions.test.decided', { number, dates, decision: t(`actions.decision.${decision}`) });
};

/** What an action is called on the charts of its goal. */
export const markText =
  (t: Translate, { title }: Action) =>
  ({ what }: Mark): string =>
    t(`actions.mark.${what}`, { title: shortened(title, longestOnChart) });

/** Two of a day fit in what a chart says of it. */
const longestOnChart = 44;
