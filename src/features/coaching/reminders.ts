import type { Recipient } from '../../model/inbox.ts';
import { isArchived } from '../../model/network-archive.ts';
import { chatsOf } from '../../model/scheduling.ts';
import type { Team } from '../../model/team.ts';
import { type Apart, addressed, news, type Setting, type ToTell } from '../../reminders/occasion.ts';
import type { Reading } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { talkCard } from './cards.ts';
import { answerDates, dayBeforeDates, openTalk, proposalDates, stepDates } from './rules.ts';

interface OfTeam {
  readonly of: 'team';
  readonly says: object;
}

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** A facilitator proposes times for a talk … */
    coachingProposed: OfTeam;
    /** … the team answers … */
    coachingAnswered: OfTeam;
    /** … both are reminded the day before … */
    coachingComes: OfTeam;
    /** … and the team of what was agreed. */
    coachingStep: OfTeam;
  }
}

type Kind = 'coachingProposed' | 'coachingAnswered' | 'coachingComes' | 'coachingStep';

const proposer = (team: Team): Recipient[] => {
  const talk = openTalk(team);
  return talk ? [`person:${talk.facilitator.person}`] : [];
};

/** Who gets it alone is a facilitator; a chat is the team's. */
const messageOf = (setting: Setting, { kind, owner: { team }, reminder }: ToTell<Kind>) => {
  const side = reminder.recipient.startsWith('person:') ? 'facilitator' : 'team';
  return talkCard(setting, team, side, { news: setting.t(`coaching.told.${kind}`, { team: team.name }) });
};

/** News that one of the two waits for: it has a message of its own, and is never switched off. */
const ofTalk = {
  of: 'team',
  ...news,
  apart: () => 'coaching',
  atOnce: true,
  // Who facilitates no more hears no more of it.
  find: async (
    documents: Reading,
    { team }: { readonly team: Team },
    { recipient }: { readonly recipient: Recipient },
  ) => {
    if (recipient.startsWith('room:')) return undefined;
    const network = (await documents.read(kinds.network, keys.network(team.network.id)))?.body;
    return network?.facilitators.some(({ person }) => recipient === `person:${person}`) ? undefined : 'nothing';
  },
  teams: ({ owner }: ToTell<Kind>) => [owner.team],
  message: messageOf,
} as const;

export const coachingProposed: Apart<'coachingProposed'> = {
  ...ofTalk,
  kind: 'coachingProposed',
  rank: 22,
  schedule: (team) => {
    const open = openTalk(team);
    const waits = !open?.agreed && open?.declinedAt === undefined;
    return addressed(proposalDates(team), chatsOf(team), waits && !isArchived(team.network));
  },
};

export const coachingAnswered: Apart<'coachingAnswered'> = {
  ...ofTalk,
  kind: 'coachingAnswered',
  rank: 22,
  schedule: (team) => addressed(answerDates(team), proposer(team)),
};

export const coachingComes: Apart<'coachingComes'> = {
  ...ofTalk,
  kind: 'coachingComes',
  rank: 21,
  schedule: (team) => addressed(dayBeforeDates(team), [...chatsOf(team), ...proposer(team)], !isArchived(team.network)),
};

export const coachingStep: Apart<'coachingStep'> = {
  ...ofTalk,
  kind: 'coachingStep',
  rank: 20,
  schedule: (team) => addressed(stepDates(team), chatsOf(team)),
};
