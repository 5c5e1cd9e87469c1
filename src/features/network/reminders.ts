import { z } from 'zod';
import { addDays, dateInNorway, isAfter } from '../../model/calendar.ts';
import { evaluationOpensAt } from '../../model/evaluation.ts';
import type { Network } from '../../model/network.ts';
import { atOnce, chatsOf, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { nextSendingHour } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import { addressed, news, type Owner, type Shared } from '../../reminders/occasion.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { beginDueEvaluations } from '../../upkeep/evaluations.ts';
import { facilitatorsOf } from '../../upkeep/facilitators.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { settleSummaries } from '../../upkeep/summaries.ts';
import { isListDue } from '../follow-up/index.ts';

declare module '../../reminders/occasion.ts' {
  interface Owners {
    network: { readonly document: Network; readonly told: { readonly network: Network } };
  }
  interface Occasions {
    /** The network has been put away, or fetched back. */
    networkPutAway: { readonly of: 'team'; readonly says: { readonly isArchived: boolean } };
  }
}

/** A network reminds its facilitators; teams that lack its newest edition, and people their newest memberships, get them at once; sessions that are over are evaluated. */
export const networkOwner: Owner<'network'> = {
  type: 'network',
  kind: kinds.network,
  ref: z.object({ network: z.string() }),
  refOf: ({ id }) => ({ network: id }),
  key: ({ network = '' }) => keys.network(network),
  prefix: ({ id }) => id,
  load: async (_, network) => ({ network }),
  facilitators: (documents, { id }) => facilitatorsOf(documents, id),
  team: () => undefined,
  // Facilitators see what may need them when they ask for it.
  here: async () => [],
  apartOf: (subject) => {
    const [type, network] = subject.split(' ');
    return type === 'followUp' ? `followUp:${network}` : undefined;
  },
  upkeepAt: (network) => (lags(network) ? atOnce : evaluationOpensAt(network)),
  upkeep: async (documents, network, now) => {
    const settled = await settleNetwork(documents, network, now);
    if (isListDue(settled.body, now)) await settleSummaries(documents, settled.body, now);
    return beginDueEvaluations(documents, settled, now);
  },
  stirs: true,
};

const lags = ({ outdatedTeams, outdatedPeople, outdatedNetworks }: Network): boolean =>
  outdatedTeams.length + outdatedPeople.length + outdatedNetworks.length > 0;

/** After this many days it is old news. */
const newsKeepsDays = 14;

/** Told to the team once; a team that comes later knows it as it is. */
export const networkPutAway: Shared<'networkPutAway'> = {
  kind: 'networkPutAway',
  of: 'team',
  ...news,
  rank: 20,
  schedule: (team) => addressed(newsOf(team), chatsOf(team)),
  section: {
    rank: 10,
    leadsTo: 'work',
    thing: ({ kind }) => kind,
    parts: ({ t }, told, { team }) =>
      told.map(({ reminder }) => {
        const what = reminder.occasion.isArchived ? 'archived' : 'back';
        const heading = t(`reminders.network.${what}`, { name: team.network.name });
        return { heading, meta: '', lines: [], words: t(`reminders.network.${what}Words`) };
      }),
    buttons: ({ t }) => [{ rank: 90, button: { title: t('reminders.press.timeline'), data: { do: 'timeline.show' } } }],
  },
};

const newsOf = ({ createdAt, network: { archive } }: Team): Scheduled<{ readonly isArchived: boolean }>[] => {
  if (!archive || !isAfter(archive.at, createdAt)) return [];
  const at = nextSendingHour(archive.at);
  const day = dateInNorway(at);
  const { isArchived } = archive;
  return scheduled(`archive:${isArchived}@${archive.at}`, { day, at }, addDays(day, newsKeepsDays), { isArchived });
};
