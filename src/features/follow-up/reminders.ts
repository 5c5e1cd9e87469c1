import { isArchived } from '../../model/network-archive.ts';
import { type Apart, addressed } from '../../reminders/occasion.ts';
import { summariesIn } from '../../upkeep/summaries.ts';
import { listDates, nextListAt, type TeamToFollow, teamsToFollow } from './rules.ts';
import { followUpCard } from './views.ts';

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** The teams a network's facilitators may want to follow up, each week. */
    followUp: { readonly of: 'network'; readonly says: object; readonly found: readonly TeamToFollow[] };
  }
}

export const followUp: Apart<'followUp'> = {
  kind: 'followUp',
  of: 'network',
  mutable: { kind: 'followUp', among: ['facilitatorsChat', 'facilitates'] },
  rank: 10,
  schedule: (network, until) => addressed(listDates(network, until), 'facilitators', !isArchived(network)),
  next: nextListAt,
  subject: ({ owner }) => `followUp ${owner.network.id}`,
  name: (t) => t('reminders.kinds.followUp'),
  apart: ({ id }) => `followUp:${id}`,
  atOnce: false,
  // The list as it is now; where no team needs anybody there is none.
  find: async (documents, { network }, _, today) => {
    const teams = teamsToFollow(network, await summariesIn(documents, network, `${today}T12:00:00Z`), today);
    return teams.length > 0 ? teams : 'nothing';
  },
  teams: () => [],
  message: (setting, { owner, found }, { later }) => followUpCard(setting, owner.network, found, { later }),
};
