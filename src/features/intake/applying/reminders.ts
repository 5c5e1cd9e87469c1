import { z } from 'zod';
import { notice } from '../../../dialog/notice.ts';
import { formatDay, formatList } from '../../../language/format.ts';
import { withoutApplicants } from '../../../model/applicants.ts';
import { addDays, atHour, dateInNorway, isAfter, workingDayAtOrAfter } from '../../../model/calendar.ts';
import type { Instant } from '../../../model/identity.ts';
import { type Application, isWaiting, type Round } from '../../../model/intake.ts';
import type { Network } from '../../../model/network.ts';
import { isArchived } from '../../../model/network-archive.ts';
import { atOnce, type Scheduled, scheduled } from '../../../model/scheduling.ts';
import { defaultHour, sendingTime } from '../../../model/sending-times.ts';
import { type Apart, addressed, news, type Owner } from '../../../reminders/occasion.ts';
import { changeLoaded, type Documents, type Loaded } from '../../../store/documents.ts';
import { keys, kinds } from '../../../store/kinds.ts';
import { facilitatorsOf } from '../../../upkeep/facilitators.ts';
import { applicationsIn } from '../../../upkeep/lists.ts';
import type { ApplyingSettings } from './kinds.ts';
import { goesAt } from './rules.ts';

/** What the facilitators are told of: whose applications have come in since they were last told, and how many wait. */
interface CameIn {
  readonly network: Network;
  readonly names: readonly string[];
  readonly waiting: number;
}

/** How many wait for an answer. */
interface StillWaiting {
  readonly network: Network;
  readonly waiting: number;
}

declare module '../../../reminders/occasion.ts' {
  interface Owners {
    application: { readonly document: Application; readonly told: { readonly application: Application } };
    round: { readonly document: Round; readonly told: { readonly round: Round } };
  }
  interface Occasions {
    /** Applications have been handed in. */
    applied: { readonly of: 'application'; readonly says: object; readonly found: CameIn };
    /** The day comes by which everybody is to have an answer, and somebody waits for it. */
    repliesDue: { readonly of: 'round'; readonly says: object; readonly found: StillWaiting };
  }
}

/** A round reminds the facilitators of those who wait for an answer. */
export const roundOwner: Owner<'round'> = {
  type: 'round',
  kind: kinds.round,
  ref: z.object({ network: z.string(), round: z.string() }),
  refOf: ({ network, id }) => ({ network, round: id }),
  key: ({ network = '', round = '' }) => keys.round(network, round),
  prefix: ({ network, id }) => `${network} round:${id}`,
  load: async (_, round) => ({ round }),
  facilitators: (documents, { network }) => facilitatorsOf(documents, network),
  team: () => undefined,
  here: async () => [],
  upkeepAt: () => undefined,
  upkeep: async (_, round) => round,
};

/** An application tells the facilitators that it has come in, loses its names some time after the answer, and goes if it never was handed in. */
export const applicationOwner = ({ applicantsKeptDays }: ApplyingSettings): Owner<'application'> => ({
  type: 'application',
  kind: kinds.application,
  ref: z.object({ round: z.string(), application: z.string() }),
  refOf: ({ round, id }) => ({ round, application: id }),
  key: ({ round = '', application = '' }) => keys.application(round, application),
  prefix: ({ round, id }) => `${round} application:${id}`,
  load: async (_, application) => ({ application }),
  facilitators: (documents, { network }) => facilitatorsOf(documents, network),
  team: () => undefined,
  here: async () => [],
  upkeepAt: (application) => tendedAt(application, applicantsKeptDays),
  upkeep: (documents, application, now) => tend(documents, application, now, applicantsKeptDays),
});

/** Without an answer it hangs on the round, whose dates may have moved: then it is looked at that day what holds. */
const tendedAt = (application: Application, keptDays: number): Instant | undefined => {
  const { submittedAt, forgottenAt, reply, tendAt } = application;
  if (submittedAt !== undefined && forgottenAt !== undefined) return undefined;
  return reply ? goesAt(application, undefined, keptDays) : (tendAt ?? atOnce);
};

const tend = async (
  documents: Documents,
  application: Loaded<Application>,
  now: Instant,
  keptDays: number,
): Promise<Loaded<Application> | undefined> => {
  const due = tendedAt(application.body, keptDays);
  if (due === undefined || isAfter(due, now)) return application;
  const { network, round } = application.body;
  const found = await documents.read(kinds.round, keys.round(network, round));
  const goes = goesAt(application.body, found?.body, keptDays);
  if (goes === undefined) return application;
  if (isAfter(goes, now)) return changeLoaded(documents, application, (body) => ({ ...body, tendAt: goes }));
  if (application.body.submittedAt !== undefined)
    return changeLoaded(documents, application, (body) => withoutApplicants(body, now));
  await documents.remove(application);
  return undefined;
};

// === What the facilitators are told

/** The morning of the next working day: what has come in on one day is told together. */
const toldAt = (submittedAt: Instant): Scheduled<object>[] => {
  const day = workingDayAtOrAfter(addDays(dateInNorway(submittedAt), 1));
  return scheduled('applied', { day, at: atHour(day, defaultHour) }, addDays(day, 14), {});
};

/** What was imported the facilitators know. */
const dates = ({ submittedAt, from }: Application): Scheduled<object>[] =>
  submittedAt === undefined || from === 'import' ? [] : toldAt(submittedAt);

export const applied: Apart<'applied'> = {
  kind: 'applied',
  of: 'application',
  ...news,
  rank: 20,
  schedule: (application) => addressed(dates(application), 'facilitators', isWaiting(application)),
  apart: ({ round }) => `round:${round}`,
  atOnce: false,
  find: async (documents, { application }, { at }) => {
    const network = await documents.read(kinds.network, keys.network(application.network));
    const waiting = (await applicationsIn(documents, application.round)).filter(isWaiting);
    const cameIn = waiting.filter((one) => dates(one).some((planned) => planned.at === at));
    if (!network || isArchived(network.body) || cameIn.length === 0) return 'nothing';
    const names = cameIn.map(({ form }) => form.municipality);
    return { network: network.body, names, waiting: waiting.length };
  },
  teams: () => [],
  message: ({ t, language }, { found: { network, names, waiting } }) =>
    notice(
      {
        title: t('applying.news.title', { count: names.length }),
        message: [
          t('applying.news.words', {
            names: formatList(
              language,
              names.map((name) => name || t('applying.news.nameless')),
            ),
            network: network.name,
          }),
          t('applying.news.waiting', { count: waiting }),
        ].join('\n'),
        buttons: [{ title: t('applying.news.press'), data: { do: 'intake.list' } }],
      },
      { network: network.id },
    ),
};

/** So many days before everybody is to have an answer. */
const daysBefore = 3;

export const repliesDue: Apart<'repliesDue'> = {
  kind: 'repliesDue',
  of: 'round',
  ...news,
  rank: 21,
  schedule: ({ replyBy, createdAt }) => {
    const sending = sendingTime(addDays(replyBy, -daysBefore), 'before', createdAt);
    return addressed(scheduled(`repliesDue@${replyBy}`, sending, replyBy, {}), 'facilitators');
  },
  apart: ({ id }) => `round:${id}`,
  atOnce: false,
  find: async (documents, { round }) => {
    const network = await documents.read(kinds.network, keys.network(round.network));
    const waiting = (await applicationsIn(documents, round.id)).filter(isWaiting).length;
    return network && !isArchived(network.body) && waiting > 0 ? { network: network.body, waiting } : 'nothing';
  },
  teams: () => [],
  message: ({ t, language }, { owner: { round }, found: { network, waiting } }) =>
    notice(
      {
        title: t('applying.repliesDue.title', { date: formatDay(language, round.replyBy) }),
        message: t('applying.repliesDue.words', { count: waiting, network: network.name }),
        buttons: [{ title: t('applying.news.press'), data: { do: 'intake.list' } }],
      },
      { network: network.id },
    ),
};
