import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { type Page, pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay, formatDistance, formatList } from '../../language/format.ts';
import type { PathwayCase } from '../../model/case.ts';
import { casesOf, isNewTo } from '../../model/cases.ts';
import { withoutUnderWay } from '../../model/checklist.ts';
import type { PersonId } from '../../model/identity.ts';
import { benefitOf, meanOf, roundUnderWay } from '../../model/scores.ts';
import type { Team } from '../../model/team.ts';
import { dueInCase, mostPressingFirst } from './due.ts';
import { checkpointName, decimal } from './parts.ts';

/** Data of `cards/case/case-list.json`: a contact person's own cases, in all teams the person is in. */
interface CaseListCard extends Frame {
  /** How far each has come; what comes first in it and when, and for somebody in several teams which one it is in. */
  readonly cases: readonly (Row & { readonly press: string })[];
  /** Shown with a field for the code when there are more cases than fit, else ''. */
  readonly more: string;
  /** To a new case in each team, for somebody who is in several: lines to press, since teams may have long names. */
  readonly makeIn: readonly Button[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/case-list': CaseListCard;
  }
}

/** More than a phone shows well; the others come on the next page, or are opened by their code. */
const mostShown = 10;

/** More teams than anybody is in; one who is in more makes cases in the others after choosing the team. */
const mostTeams = 4;

/**
 * The cases a person is a contact person of, in all the person's teams.
 * @param from how many come before the first that is shown
 */
export const caseListCard = (
  voice: Voice,
  teams: readonly Team[],
  all: readonly PathwayCase[],
  person: PersonId,
  from = 0,
): Reply => {
  const { t, language } = voice;
  const several = teams.length > 1;
  const own = mostPressingFirst(casesOf(all, person));
  const page = pageAt(own, Math.floor(from / mostShown) + 1, mostShown);
  const names = formatList(
    language,
    teams.map(({ name }) => name),
  );
  const data: CaseListCard = {
    title: t('cards.case-list.title'),
    subtitle: own.length === 0 ? t('cases.none', { team: names }) : names,
    cases: page.shown.map((it) => ({
      title: `${it.code}: ${[...(isNewTo(it, person) ? [t('cases.takenOver')] : []), stateOf(voice, it)].join(', ')}`,
      meta: [dueOf(voice, it), several ? (teams.find(({ id }) => id === it.team)?.name ?? '') : '']
        .filter((part) => part !== '')
        .join(' · '),
      press: t('cases.open', { code: it.code }),
      data: { do: 'case.open', code: it.code, team: it.team, los: { team: it.team } },
    })),
    more: page.of > 1 ? placeOf(voice, page, own.length) : '',
    makeIn: teams.length === 1 ? [] : teams.slice(0, mostTeams).map((team) => make(voice, team, 'cases.newIn')),
    buttons: [
      ...(teams.length === 1 ? teams.map((team) => make(voice, team, 'cases.actions.new')) : []),
      ...turning(t, page, (number) => ({ do: 'case.list', from: (number - 1) * mostShown })),
      ...(page.of > 1 ? [find(voice)] : []),
    ],
  };
  return show('case/case-list', data, t('cases.listSummary', { count: own.length }));
};

const make = ({ t }: Voice, { id, name }: Team, title: 'cases.actions.new' | 'cases.newIn'): Button => ({
  title: t(title, { team: name }),
  data: { do: 'case.new', team: id, los: { team: id } },
});

const find = ({ t }: Voice): Button => ({ title: t('find.search'), data: { do: 'find.ask' } });

const placeOf = ({ t }: Voice, { shown, number }: Page<unknown>, count: number): string => {
  const before = (number - 1) * mostShown;
  return before === 0
    ? t('cases.more', { shown: shown.length, count })
    : t('cases.page', { first: before + 1, last: before + shown.length, count });
};

/** «Neste samtale 12. januar, om 21 dager»: what comes first in the case, or is late. */
const dueOf = (voice: Voice, it: PathwayCase): string => {
  const { t, language, today } = voice;
  const [first, ...others] = dueInCase(it);
  if (!first) return '';
  const values = {
    when: t('nextConversation.when', {
      date: formatDay(language, first.on),
      distance: formatDistance(t, today, first.on),
    }),
    checkpoint: first.kind === 'hph' ? checkpointName(voice, first.checkpoint) : '',
  };
  const said = t(`cases.due.${first.kind}`, values);
  return others.length === 0 ? said : t('cases.due.andMore', { said, count: others.length });
};

/** «2 samtaler, gjennomsnitt 5,0, nytte 3,0»; never words of the user's. */
export const stateOf = (voice: Voice, it: PathwayCase): string => {
  const { t } = voice;
  if (it.closedAt) return t('cases.closed');
  const underWay = roundUnderWay(it, voice.today);
  const states = [
    ...(underWay ? [t('cases.underWay', { number: underWay.number })] : []),
    ...heldState(voice, withoutUnderWay(it, voice.today)),
  ];
  return states.length > 0 ? states.join(', ') : t('cases.noConversation');
};

const heldState = (voice: Voice, it: PathwayCase): string[] => {
  const { t } = voice;
  const mean = meanOf(it.rounds.at(-1));
  if (!mean) return [];
  const benefit = benefitOf(it, it.rounds.length);
  return [
    t('cases.conversations', { count: it.rounds.length }),
    t('cases.latestMean', { mean: decimal(voice, mean) }),
    ...(benefit ? [t('cases.benefit', { benefit: decimal(voice, benefit.gain) })] : []),
  ];
};
