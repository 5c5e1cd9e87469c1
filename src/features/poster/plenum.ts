import type { Voice } from '../../dialog/handler.ts';
import { formatList, shortened, uncapitalised } from '../../language/format.ts';
import type { Team } from '../../model/team.ts';
import type { Poster } from './content.ts';
import { goalsOf } from './rules.ts';

/** One of the five things to say, and the words for it. */
export interface Said {
  readonly about: string;
  readonly words: string;
}

/** Five things to say in two minutes, one after the other, from what stands on the poster. */
export const plenumOf = (voice: Voice, team: Team, poster: Poster): readonly Said[] => {
  const { t } = voice;
  const said = (what: 'who' | 'goal' | 'tried' | 'chart' | 'next', words: readonly string[]): Said => ({
    about: t(`poster.plenum.${what}`),
    words: words.filter((line) => line !== '').join(' '),
  });
  return [
    said('who', whoWeAre(voice, team)),
    said('goal', [ourGoal(voice, poster)]),
    said('tried', whatWeTried(voice, poster)),
    said('chart', [whatItShows(voice, poster)]),
    said('next', [ended(inShort(poster.nextStep)) || t('poster.plenum.noStep'), t('poster.plenum.asks')]),
  ];
};

/** As one text, to be copied or read aloud. */
export const plenumText = (said: readonly Said[]): string =>
  said.map(({ about, words }, at) => `${at + 1}. ${about}\n${words}`).join('\n\n');

const whoWeAre = ({ t, language }: Voice, team: Team): string[] => {
  const isNamedAlike = team.municipalities.length === 1 && team.municipalities[0] === team.name;
  const whom = goalsOf(team).find((goal) => goal.whom !== '')?.whom ?? '';
  return [
    isNamedAlike
      ? t('poster.plenum.weIn', { municipality: team.name })
      : t('poster.plenum.we', { team: team.name, municipalities: formatList(language, team.municipalities) }),
    whom === '' ? '' : t('poster.plenum.whom', { whom: uncapitalised(whom) }),
  ];
};

const ourGoal = ({ t }: Voice, { goals }: Poster): string => {
  const goal = goals.find((row) => row.goal !== '')?.goal ?? '';
  return goal === '' ? t('poster.plenum.noGoal') : ended(t('poster.plenum.ours', { goal: inShort(goal) }));
};

/** As many as can be said in a breath. */
const mostSaid = 3;

const whatWeTried = ({ t, language }: Voice, { tried }: Poster): string[] => {
  if (tried.length === 0) return [t('poster.plenum.notTried')];
  const actions = formatList(
    language,
    tried.slice(0, mostSaid).map(({ title }) => uncapitalised(shortened(title, 80))),
  );
  const learnt = tried.find((one) => one.learnt !== '')?.learnt ?? '';
  return [
    ended(t('poster.plenum.weTried', { actions })),
    learnt === '' ? '' : ended(t('poster.plenum.learnt', { learnt: inShort(learnt) })),
  ];
};

/** What has changed goes before what has not. */
const whatItShows = ({ t }: Voice, { charts }: Poster): string => {
  const chart = charts.find(({ changed }) => changed) ?? charts[0];
  return chart
    ? t('poster.plenum.shows', { measure: chart.title, verdict: chart.verdict })
    : t('poster.plenum.noChart');
};

/** What can be said in some ten seconds. */
const inShort = (text: string): string => shortened(text, 220);

const ended = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);
