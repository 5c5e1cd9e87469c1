import type { CaseListCard } from '../../../cards/case-list.ts';
import type { Button } from '../../dialog/elements.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay, formatDistance, formatList } from '../../language/format.ts';
import type { PathwayCase } from '../../model/case.ts';
import { casesOf, isNewTo } from '../../model/cases.ts';
import type { PersonId } from '../../model/identity.ts';
import { benefitOf, meanOf } from '../../model/scores.ts';
import type { Team } from '../../model/team.ts';
import { dueInCase, mostPressingFirst } from './due.ts';
import { decimal, type Words } from './parts.ts';

/** More than a phone shows well; the others come on the next page, or are opened by their code. */
const mostShown = 10;

/** More teams than anybody is in; one who is in more makes cases in the others after choosing the team. */
const mostTeams = 4;

/**
 * The cases a person is a contact person of, in all the person's teams.
 * @param from how many come before the first that is shown
 */
export const caseListCard = (
  words: Words,
  teams: readonly Team[],
  all: readonly PathwayCase[],
  person: PersonId,
  from = 0,
): Reply => {
  const { t, language } = words;
  const own = mostPressingFirst(casesOf(all, person));
  const start = from < own.length ? from : 0;
  const shown = own.slice(start, start + mostShown);
  const isLast = start + shown.length >= own.length;
  const names = formatList(
    language,
    teams.map(({ name }) => name),
  );
  const data: CaseListCard = {
    subtitle: own.length === 0 ? t('cases.none', { team: names }) : names,
    cases: shown.map((it) => ({
      code: it.code,
      state: [...(isNewTo(it, person) ? [t('cases.takenOver')] : []), stateOf(words, it)].join(', '),
      due: dueOf(words, it),
      team: teams.length > 1 ? (teams.find(({ id }) => id === it.team)?.name ?? '') : '',
      open: t('cases.open', { code: it.code }),
      data: { do: 'case.open', code: it.code, team: it.team, los: { team: it.team } },
    })),
    more: own.length > mostShown ? pageOf(words, start, shown.length, own.length) : '',
    next: isLast ? 0 : start + mostShown,
    nextTitle: own.length > mostShown ? t(isLast ? 'cases.toFirst' : 'cases.next') : '',
    make: teams.length === 1 ? teams.map((team) => make(words, team, 'cases.actions.new')) : [],
    makeIn: teams.length === 1 ? [] : teams.slice(0, mostTeams).map((team) => make(words, team, 'cases.newIn')),
  };
  return show('case-list', data, t('cases.listSummary', { count: own.length }));
};

const make = ({ t }: Words, { id, name }: Team, title: 'cases.actions.new' | 'cases.newIn'): Button => ({
  title: t(title, { team: name }),
  data: { do: 'case.new', team: id, los: { team: id } },
});

const pageOf = ({ t }: Words, start: number, shown: number, count: number): string =>
  start === 0 ? t('cases.more', { shown, count }) : t('cases.page', { first: start + 1, last: start + shown, count });

/** «Neste samtale 12. januar, om 21 dager»: what comes first in the case, or is late. */
const dueOf = ({ t, language, today }: Words, it: PathwayCase): string => {
  const [first, ...others] = dueInCase(it);
  if (!first) return '';
  const values = {
    when: t('nextConversation.when', {
      date: formatDay(language, first.on),
      distance: formatDistance(t, today, first.on),
    }),
    checkpoint: first.kind === 'hph' ? first.checkpoint.toUpperCase() : '',
  };
  const said = t(`cases.due.${first.kind}`, values);
  return others.length === 0 ? said : t('cases.due.andMore', { said, count: others.length });
};

/** «2 samtaler, gjennomsnitt 5,0, nytte 3,0»; never words of the user's. */
const stateOf = (words: Words, it: PathwayCase): string => {
  const { t } = words;
  if (it.closedAt) return t('cases.closed');
  const mean = meanOf(it.rounds.at(-1));
  if (!mean) return t('cases.noConversation');
  const benefit = benefitOf(it, it.rounds.length);
  return [
    t('cases.conversations', { count: it.rounds.length }),
    t('cases.latestMean', { mean: decimal(words, mean) }),
    ...(benefit ? [t('cases.benefit', { benefit: decimal(words, benefit.gain) })] : []),
  ].join(', ');
};
