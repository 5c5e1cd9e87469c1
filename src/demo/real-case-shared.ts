import { kindOf } from '../features/actions/index.ts';
import { chartToShare, newShare } from '../features/learning/index.ts';
import { addDays, atHour, dateInNorway, workingDayAtOrAfter } from '../model/calendar.ts';
import type { CalendarDate } from '../model/identity.ts';
import { readMeasure } from '../model/measure-reading.ts';
import { type Share, SharedContent } from '../model/sharing.ts';
import { Talk } from '../model/talk.ts';
import type { Team } from '../model/team.ts';

interface Dated {
  readonly until: CalendarDate;
}

/** As many actions of a network are shared, each by a team of its own. */
const mostActions = 3;
/** A chart of fewer weeks says little to others. */
const fewestPoints = 12;

/** What the teams of one network let each other see: a few actions that they have tried, and a chart. */
export const sharesOf = (teams: readonly Team[], dated: Dated): Share[] => [
  ...teams.flatMap((team) => actionOf(team, dated)).slice(0, mostActions),
  ...teams.flatMap((team) => chartOf(team, dated)).slice(0, 1),
];

const actionOf = (team: Team, { until }: Dated): Share[] => {
  const action = team.actions.find(({ state, tests }) => state !== 'dropped' && tests.length > 0);
  const last = action?.tests.at(-1);
  if (!action || !last) return [];
  const on = addDays(action.since, 7);
  if (on >= until) return [];
  return [
    shared(team, 'action', action.id, {
      at: atHour(on, 13),
      kind: kindOf(team, action),
      title: action.title,
      did: last.plan,
      happened: last.happened,
      learnt: last.learnt,
    }),
  ];
};

const chartOf = (team: Team, { until }: Dated): Share[] => {
  const measure = team.measures.find(({ points }) => points.length >= fewestPoints);
  if (!measure) return [];
  const chart = chartToShare(measure, readMeasure(measure, [], { today: until }).periods);
  const action = team.actions.find(({ goal, state }) => goal === measure.goal && state === 'kept');
  return [
    shared(team, 'chart', measure.id, {
      at: atHour(addDays(until, -10), 13),
      kind: action ? kindOf(team, action) : '',
      title: measure.name,
      did: action?.title ?? '',
      charts: [chart],
    }),
  ];
};

const shared = (
  team: Team,
  what: Share['what'],
  of: string,
  content: Omit<Parameters<typeof SharedContent.parse>[0] & object, 'language'>,
): Share => ({
  ...newShare(team, what, of),
  shared: SharedContent.parse({ language: 'nb', ...content }),
  version: 2,
});

/** One talk of a network: a team that has shared nothing asks the one that shared first. */
export const learningOf = (teams: readonly Team[], shares: readonly Share[], { until }: Dated): Talk[] => {
  const [first] = shares.toSorted((one, other) => ((one.shared?.at ?? '') < (other.shared?.at ?? '') ? -1 : 1));
  const asker = teams.find(({ id }) => shares.every(({ team }) => team.id !== id));
  if (!first?.shared || !asker) return [];
  const asked = addDays(dateInNorway(first.shared.at), 1);
  const on = workingDayAtOrAfter(addDays(asked, 14));
  if (asked >= until) return [];
  const time = { on, clock: 'klokken 13' };
  const written = atHour(on, 15);
  return [
    Talk.parse({
      id: `${asker.network.id}-talk`,
      network: asker.network.id,
      about: { share: first.id, what: first.what, title: first.shared.title, kind: first.shared.kind },
      asker: { id: asker.id, name: asker.name, to: [] },
      sharer: { ...first.team, to: [] },
      words: 'Hvordan fikk dere alle til å prøve det?',
      askedAt: atHour(asked, 10),
      accepted: true,
      proposed: { by: 'asker', times: [time] },
      agreed: { ...time, at: atHour(addDays(asked, 1), 12) },
      ...(on < until && {
        learnt: {
          asker: { text: 'Vi prøver det med én bruker først, og spør etterpå hva som var nyttig.', at: written },
          sharer: { text: 'Det hjalp å vise skjemaet slik det er i dag.', at: written },
        },
      }),
      version: 3,
      remindedUntil: atHour(until, 7),
    }),
  ];
};
