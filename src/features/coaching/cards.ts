import type { Button, Frame } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type Link, linksIn } from '../../dialog/links.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import { capitalised, formatDate, formatDay, formatMonths } from '../../language/format.ts';
import type { Talk } from '../../model/coaching.ts';
import type { Network } from '../../model/network.ts';
import { monthOf } from '../../model/observations.ts';
import type { Team } from '../../model/team.ts';
import { clockOf, minutesOf } from '../../model/time-of-day.ts';
import { briefOf, type Looked, type Section } from './brief.ts';
import { byLeast, coachingIn, doseOf, heldTalks, lastStep, openTalk, stateIn, usualMinutes } from './rules.ts';
import { doseInWords, slotInWords, slotTitle, stepAside } from './words.ts';

/** Data of `cards/coaching/coaching.json`: a team's talk with its facilitators, or what to know before it. */
interface CoachingCard extends Frame {
  readonly sections: readonly Section[];
  /** Where one meets. */
  readonly links: readonly Link[];
  readonly question: string;
}

/** Data of `cards/coaching/coaching-list.json`: how this month stands, team by team. */
interface CoachingListCard extends Frame {
  readonly intro: string;
  readonly teams: readonly {
    readonly title: string;
    readonly meta: string;
    readonly data: Button['data'];
    readonly talked: Button;
    readonly propose: Button;
  }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'coaching/coaching': CoachingCard;
    readonly 'coaching/coaching-list': CoachingListCard;
  }
}

export type Side = 'team' | 'facilitator';

export const aboutTalk = (team: Team, side: Side): About => ({
  team: team.id,
  ...(side === 'facilitator' && { network: team.network.id }),
  version: coachingIn(team).version,
});

type Reader = Pick<Turn, 't' | 'language' | 'today'>;

const card = (
  team: Team,
  side: Side,
  data: Pick<CoachingCard, 'title' | 'sections' | 'buttons'> & Partial<CoachingCard>,
): Reply => {
  const said = data.sections.flatMap(({ heading, lines, aside }) => [
    `${heading}: ${lines.map(({ line }) => line).join('. ')}`,
    ...(aside === '' ? [] : [aside]),
  ]);
  const summary = [data.news, data.title, ...said, data.question].filter((part) => part !== undefined && part !== '');
  return show(
    'coaching/coaching',
    { links: [], question: '', equal: true, gist: said, ...data },
    summary.join('\n'),
    aboutTalk(team, side),
  );
};

// === The talk, as both see it

const earlierShown = 4;

/** What comes next, what was agreed last, and what was before that. */
export const talkCard = (
  reader: Reader,
  team: Team,
  side: Side,
  { news = '' }: { readonly news?: string } = {},
): Reply => {
  const { t, today } = reader;
  const open = openTalk(team);
  const last = lastStep(team);
  const sections = [
    nextSection(reader, team, open, side),
    ...(last
      ? [{ heading: t('coaching.talk.step'), lines: [{ line: last.step.text }], aside: stepAside(reader, last.step) }]
      : []),
    ...earlierSection(reader, team, last?.talk),
  ];
  const dose = doseInWords(reader, doseOf(team, today));
  return card(team, side, {
    title: t('coaching.talk.title'),
    subtitle: side === 'team' ? dose : [team.name, dose].join(' · '),
    news,
    sections,
    links: open?.agreed || open?.proposed ? linksIn(reader, open.proposed?.link ?? '') : [],
    buttons: side === 'team' ? teamButtons(reader, open, last) : facilitatorButtons(reader),
  });
};

const nextSection = (reader: Reader, team: Team, open: Talk | undefined, side: Side): Section => {
  const { t, language, today } = reader;
  const state = stateIn(team, today);
  if (open?.agreed) {
    const { slot } = open.agreed;
    const begins = minutesOf(slot.time);
    const calendar = t('coaching.talk.calendar', {
      date: formatDate(language, slot.on),
      from: clockOf(begins),
      to: clockOf(begins + usualMinutes),
    });
    return {
      heading: t('coaching.talk.agreed'),
      lines: [{ line: capitalised(slotInWords(reader, slot)) }],
      aside: calendar,
    };
  }
  if (open?.declinedAt !== undefined)
    return { heading: t('coaching.talk.next'), lines: [{ line: t(`coaching.talk.declined.${side}`) }], aside: '' };
  if (open?.proposed) {
    const { slots } = open.proposed;
    const name = open.facilitator.name;
    return {
      heading: name === '' ? t('coaching.talk.proposed') : t('coaching.talk.proposedBy', { name }),
      lines: slots.map((slot) => ({ line: capitalised(slotInWords(reader, slot)) })),
      aside: side === 'team' ? t('coaching.talk.choose') : t('coaching.talk.waits'),
    };
  }
  return {
    heading: t('coaching.talk.next'),
    lines: [{ line: t(state === 'held' ? 'coaching.talk.done' : 'coaching.talk.none') }],
    aside: '',
  };
};

const earlierSection = ({ t, language }: Reader, team: Team, newest: Talk | undefined): Section[] => {
  const earlier = heldTalks(team).filter((talk) => talk !== newest && talk.step);
  const lines = earlier.slice(0, earlierShown).map(({ held, step }) => ({
    line: t(`coaching.talk.earlierLine.${step?.answer?.is ?? 'open'}`, {
      date: formatDay(language, held?.on ?? ''),
      step: step?.text ?? '',
    }),
  }));
  return lines.length > 0 ? [{ heading: t('coaching.talk.earlier'), lines, aside: '' }] : [];
};

const teamButtons = (reader: Reader, open: Talk | undefined, last: ReturnType<typeof lastStep>): Button[] => {
  const { t, today } = reader;
  const slots = open?.proposed && !open.agreed && open.declinedAt === undefined ? open.proposed.slots : [];
  const picks = slots.flatMap((slot, at): Button[] =>
    slot.on >= today ? [{ title: slotTitle(reader, slot), data: { do: 'coaching.pick', slot: at } }] : [],
  );
  const away = open?.agreed ? 'coaching.press.notAfterAll' : 'coaching.press.none';
  const declines: Button[] =
    picks.length > 0 || open?.agreed ? [{ title: t(away), data: { do: 'coaching.decline' } }] : [];
  const step: Button[] =
    last && last.step.answer?.is !== 'done'
      ? (['done', 'notYet'] as const).map((is) => ({
          title: t(`coaching.press.${is}`),
          data: { do: 'coaching.step', talk: last.talk.id, is },
        }))
      : [];
  const all = [...picks, ...declines, ...step].slice(0, 6);
  return all.length > 0 ? all : [{ title: t('guidance.press.ask'), data: { do: 'guidance.ask' } }];
};

const facilitatorButtons = ({ t }: Reader): Button[] => [
  { title: t('coaching.press.brief'), data: { do: 'coaching.brief' } },
  { title: t('coaching.press.note'), data: { do: 'coaching.note' } },
  { title: t('coaching.press.propose'), data: { do: 'coaching.propose' } },
  { title: t('coaching.press.all'), data: { do: 'coaching.list' } },
];

/** What to know before a talk, on one screen. */
export const briefCard = (reader: Reader, looked: Looked): Reply => {
  const { t } = reader;
  const { team } = looked;
  const { sections, question } = briefOf(reader, looked);
  const next = openTalk(team)?.agreed?.slot;
  return card(team, 'facilitator', {
    kicker: t('coaching.brief.kicker'),
    title: team.name,
    subtitle: next ? capitalised(slotInWords(reader, next)) : '',
    sections,
    question,
    buttons: [
      { title: t('coaching.press.note'), data: { do: 'coaching.note' } },
      { title: t('coaching.press.propose'), data: { do: 'coaching.propose' } },
      { title: t('coaching.press.scores'), data: { do: 'progress.team' } },
      { title: t('coaching.press.all'), data: { do: 'coaching.list' } },
    ],
  });
};

// === All teams

const teamsAtATime = 6;

/** How this month stands, those with least first. */
export const listCard = (
  reader: Reader,
  network: Network,
  teams: readonly Team[],
  { page: wanted, news = '' }: { readonly page?: number | undefined; readonly news?: string } = {},
): Reply => {
  const { t, language, today } = reader;
  const month = monthOf(today);
  const held = teams.filter((team) => stateIn(team, today) === 'held').length;
  const page = pageAt(byLeast(teams, today), wanted, teamsAtATime);
  const intro =
    teams.length === 0 ? t('coaching.list.noTeams') : t('coaching.list.intro', { done: held, count: teams.length });
  const rows = page.shown.map((team) => ({
    title: team.name,
    meta: [standing(reader, team), doseInWords(reader, doseOf(team, today))].join(' · '),
    data: { do: 'coaching.brief', los: { team: team.id } } as const,
    talked: { title: t('coaching.press.talked'), data: { do: 'coaching.talked', los: { team: team.id } } } as const,
    propose: { title: t('coaching.press.propose'), data: { do: 'coaching.propose', los: { team: team.id } } } as const,
  }));
  const data: CoachingListCard = {
    kicker: capitalised(formatMonths(language, month, month)),
    title: t('coaching.press.list'),
    subtitle: network.name,
    news,
    intro,
    teams: rows,
    gist: [intro],
    buttons: [
      ...turning(t, page, (number) => ({ do: 'coaching.list', page: number })),
      { title: t('guidance.press.network'), data: { do: 'network.show' } },
    ],
    equal: true,
  };
  const said = rows.map(({ title, meta }) => `${title}: ${meta}`);
  return show('coaching/coaching-list', data, [news, data.title, intro, ...said].filter(Boolean).join('\n'), {
    network: network.id,
  });
};

const standing = (reader: Reader, team: Team): string => {
  const { t, language, today } = reader;
  const state = stateIn(team, today);
  const agreed = openTalk(team)?.agreed;
  if (state === 'agreed' && agreed) return t('coaching.state.agreed', { when: slotInWords(reader, agreed.slot) });
  const held = heldTalks(team)[0]?.held;
  return state === 'held' && held
    ? t('coaching.state.held', { date: formatDay(language, held.on) })
    : t(`coaching.state.${state === 'held' || state === 'agreed' ? 'none' : state}`);
};
