import { randomBytes, randomUUID } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { formatDate } from '../../../language/format.ts';
import { dateInNorway } from '../../../model/calendar.ts';
import type { CalendarDate } from '../../../model/identity.ts';
import { Application, ApplicationForm, type Round } from '../../../model/intake.ts';
import type { Network } from '../../../model/network.ts';
import {
  AsWritten,
  Button,
  ButtonRow,
  Facts,
  Form,
  List,
  Notice,
  Paragraph,
  Section,
  Steps,
} from '../../../reports/pages/html.ts';
import type { PageAnswer, PageMeans, PageRequest, Serving } from '../../../reports/pages/pages.ts';
import type { Loaded } from '../../../store/documents.ts';
import { keys, kinds } from '../../../store/kinds.ts';
import { type ApplyingSettings, RoundWanted } from './kinds.ts';
import { draftKeptDays, goesAt, mayApply, oneMoreBegun } from './rules.ts';

/** As many applications as may be begun from one address in an hour: several municipalities may share one. */
const begunPerHour = 20;

interface Found {
  readonly round: Loaded<Round>;
  readonly network: Network;
}

/** Where whoever has the address of a round reads what it is about, and begins an application. */
export const roundPage = (settings: ApplyingSettings): Serving<'round'> => {
  const perCaller = new RateLimiterMemory({ points: begunPerHour, duration: 3600 });
  return {
    kind: 'round',
    shape: RoundWanted,
    answer: async (means, wanted, request) => {
      const found = await find(means, wanted);
      if (!found) return goneRound(request);
      const today = dateInNorway(means.now());
      if (!mayApply(found.round.body, found.network, today)) return closed(request, found.round.body, today);
      if (request.method === 'GET') return start(request, found, settings);
      const mayBegin = await perCaller.consume(request.caller).then(
        () => true,
        () => false,
      );
      return mayBegin ? begin(means, request, found, settings) : full(request);
    },
  };
};

const find = async ({ documents }: PageMeans, { network, round }: RoundWanted): Promise<Found | undefined> => {
  const [foundRound, foundNetwork] = await Promise.all([
    documents.read(kinds.round, keys.round(network, round)),
    documents.read(kinds.network, keys.network(network)),
  ]);
  return foundRound && foundNetwork && { round: foundRound, network: foundNetwork.body };
};

/** Nobody can guess its id, and it stands in its sealed address alone. */
const newApplicationId = (): string => randomBytes(18).toString('base64url');

const begin = async (
  { documents, now }: PageMeans,
  request: PageRequest,
  { round }: Found,
  { applicantsKeptDays }: ApplyingSettings,
): Promise<PageAnswer> => {
  const at = now();
  const counted = await documents.change(round, randomUUID(), (body) => {
    const more = oneMoreBegun(body, dateInNorway(at));
    return { body: more ?? body, answer: more !== undefined };
  });
  if (!counted.answer) return full(request);
  const { id: roundId, network } = counted.body;
  const id = newApplicationId();
  const draft = Application.parse({
    id,
    round: roundId,
    network,
    from: 'web',
    language: request.language,
    createdAt: at,
    changedAt: at,
    form: ApplicationForm.parse({}),
    remindedUntil: at,
  });
  const application = { ...draft, tendAt: goesAt(draft, counted.body, applicantsKeptDays) };
  await documents.create(kinds.application, keys.application(roundId, id), application);
  return { goTo: { kind: 'application', round: roundId, application: id }, query: { del: 'who', ny: '1' } };
};

const start = (
  { t, language }: PageRequest,
  { round: { body: round }, network }: Found,
  { applicantsKeptDays }: ApplyingSettings,
): PageAnswer => ({
  page: {
    title: t('applying.start.title', { network: network.name }),
    body: [
      Paragraph(t('applying.start.intro')),
      Paragraph(t('applying.start.costs')),
      Facts([
        { label: t('applying.start.deadline'), value: formatDate(language, round.deadline) },
        { label: t('applying.start.replyBy'), value: formatDate(language, round.replyBy) },
      ]),
      Section(
        t('applying.start.criteria'),
        round.criteria.trim() === ''
          ? List((['mandate', 'users', 'turn'] as const).map((one) => t(`applying.start.usual.${one}`)))
          : AsWritten(round.criteria),
      ),
      Section(
        t('applying.start.how'),
        Steps((['parts', 'address', 'change'] as const).map((one) => t(`applying.start.steps.${one}`))),
      ),
      Section(
        t('applying.start.names'),
        List([
          ...(['who', 'ask', 'never'] as const).map((one) => t(`applying.start.kept.${one}`)),
          t('applying.start.kept.sent', { count: applicantsKeptDays }),
          t('applying.start.kept.draft', { days: draftKeptDays }),
        ]),
      ),
      Form({ t }, ButtonRow(Button(t('applying.start.press')))),
    ],
  },
});

const closed = ({ t, language }: PageRequest, { closedAt, deadline }: Round, today: CalendarDate): PageAnswer => ({
  page: {
    title: t('applying.closed.title'),
    body: [
      Paragraph(
        closedAt === undefined && today > deadline
          ? t('applying.closed.over', { date: formatDate(language, deadline) })
          : t('applying.closed.closed'),
      ),
      Paragraph(t('applying.closed.begun')),
    ],
  },
});

const full = ({ t }: PageRequest): PageAnswer => ({
  status: 429,
  page: { title: t('applying.full.title'), body: Notice('info', undefined, Paragraph(t('applying.full.words'))) },
});

const goneRound = ({ t }: PageRequest): PageAnswer => ({
  status: 410,
  page: { title: t('applying.gone.round.title'), body: Paragraph(t('applying.gone.round.words')) },
});
