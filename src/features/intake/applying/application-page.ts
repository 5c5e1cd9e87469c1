import { randomUUID } from 'node:crypto';
import { dateInNorway } from '../../../model/calendar.ts';
import type { Application } from '../../../model/intake.ts';
import { findNationalIdentityNumber } from '../../../model/privacy.ts';
import { Button, ButtonLink, ButtonRow, Form, Paragraph } from '../../../reports/pages/html.ts';
import type { PageAnswer, PageMeans, PageRequest, Serving } from '../../../reports/pages/pages.ts';
import { keys, kinds } from '../../../store/kinds.ts';
import { type AtHand, faultWords, isPart } from './at-hand.ts';
import { ApplicationWanted, type ApplyingSettings } from './kinds.ts';
import { partPage, storedFilling } from './part-page.ts';
import { faultsBeforeSending, roomFor } from './parts.ts';
import {
  answered,
  goesAt,
  handedIn,
  isEditable,
  mayApply,
  notWithdrawn,
  openQuestions,
  standingOf,
  withdrawn,
} from './rules.ts';
import { savePart } from './saving.ts';
import { type Saying, wholePage } from './whole-page.ts';

/** An application, for whoever has its private address: to write, to hand in, to take back, and to read the answer. */
export const applicationPage = (settings: ApplyingSettings): Serving<'application'> => ({
  kind: 'application',
  shape: ApplicationWanted,
  answer: async (means, wanted, request) => {
    const at = await find(means, wanted, request, settings);
    if (!at) return gone(request);
    return request.method === 'GET' ? shown(at) : done(at);
  },
});

const find = async (
  means: PageMeans,
  { round: roundId, application: id }: ApplicationWanted,
  request: PageRequest,
  settings: ApplyingSettings,
): Promise<AtHand | undefined> => {
  const { documents, now } = means;
  const application = await documents.read(kinds.application, keys.application(roundId, id));
  if (!application) return undefined;
  const { network: networkId } = application.body;
  const [round, network] = await Promise.all([
    documents.read(kinds.round, keys.round(networkId, roundId)),
    documents.read(kinds.network, keys.network(networkId)),
  ]);
  if (!round || !network) return undefined;
  const isOpen = mayApply(round.body, network.body, dateInNorway(now()));
  const standing = standingOf(application.body, isOpen);
  return { means, request, settings, application, round: round.body, network: network.body, standing, isOpen };
};

const gone = ({ t, isAuto }: PageRequest): PageAnswer => {
  const words = t('applying.gone.application.words');
  if (isAuto) return { json: { saved: false, message: words, over: true } };
  return { status: 410, page: { title: t('applying.gone.application.title'), body: Paragraph(words) } };
};

// === Looking

const shown = (at: AtHand): PageAnswer => {
  const { request, standing } = at;
  const part = request.query.get('del');
  if (isPart(part) && isEditable(standing)) return partPage(at, storedFilling(at, part));
  if (part === 'trekk' && (standing === 'sent' || standing === 'waiting')) return askFirst(at, 'withdraw', 'trekk');
  if (part === 'slett' && (standing === 'draft' || standing === 'missed')) return askFirst(at, 'delete', 'slett');
  return wholePage(at, newsOf(at));
};

/** What was just done, as the page that was led to says it; a page that is opened again later has come further. */
const newsOf = ({ request: { query, t }, standing }: AtHand): Saying => {
  // The address keeps what was just done; once it has been answered, that is old.
  const isOpen = standing === 'sent' || standing === 'waiting';
  if (query.has('sendt') && standing === 'sent') return { news: t('applying.receipt') };
  return query.has('svart') && isOpen ? { news: t('applying.asked.sent') } : {};
};

const askFirst = ({ request }: AtHand, what: 'withdraw' | 'delete', handling: string): PageAnswer => {
  const { t, link } = request;
  return {
    page: {
      title: t(`applying.${what}.title`),
      body: [
        Paragraph(t(`applying.${what}.words`)),
        Form(
          { t, action: link({}) },
          ButtonRow(
            ButtonLink(link({}), t('applying.press.back')),
            Button(t(`applying.${what}.go`), { kind: 'danger', name: 'handling', value: handling }),
          ),
        ),
      ],
    },
  };
};

// === Doing

const done = async (at: AtHand): Promise<PageAnswer> => {
  const part = at.request.query.get('del');
  switch (at.request.fields.get('handling')) {
    case 'send':
      return send(at);
    case 'trekk':
      return withdraw(at);
    case 'igjen':
      return at.isOpen
        ? change(at, (body) => (body.withdrawnAt ? notWithdrawn(body, at.means.now()) : body))
        : whole(at);
    case 'slett':
      return remove(at);
    case 'svar':
      return answer(at);
    default:
      return isPart(part) ? savePart(at, part) : whole(at);
  }
};

const whole = ({ application }: AtHand, query: Readonly<Record<string, string>> = {}): PageAnswer => ({
  goTo: { kind: 'application', round: application.body.round, application: application.body.id },
  query,
});

/** Changes it as it is by now, and shows it. */
const change = async (
  at: AtHand,
  to: (body: Application) => Application,
  query?: Readonly<Record<string, string>>,
): Promise<PageAnswer> => {
  const { documents } = at.means;
  await documents.change(at.application, randomUUID(), (body) => ({ body: to(body), answer: null }));
  return whole(at, query);
};

/** What is handed in is what is stored; what is missing is said before. */
const send = async (at: AtHand): Promise<PageAnswer> => {
  const { standing, application, settings, round, means } = at;
  if (!isEditable(standing)) return whole(at);
  const faults = faultsBeforeSending(application.body.form);
  if (Object.keys(faults).length > 0) return wholePage(at, { faults });
  const now = means.now();
  return change(
    at,
    (body) => {
      // Somebody else may have taken away meanwhile what has to be there.
      if (Object.keys(faultsBeforeSending(body.form)).length > 0) return body;
      const sent = handedIn(body, now);
      const tendAt = goesAt(sent, round, settings.applicantsKeptDays);
      return { ...sent, ...(tendAt !== undefined && { tendAt }) };
    },
    { sendt: '1' },
  );
};

const withdraw = (at: AtHand): Promise<PageAnswer> =>
  change(at, (body) => {
    const standing = standingOf(body, at.isOpen);
    return standing === 'sent' || standing === 'waiting' ? withdrawn(body, at.means.now()) : body;
  });

/** A draft is its writer's alone, and goes for good. */
const remove = async (at: AtHand): Promise<PageAnswer> => {
  if (at.standing !== 'draft' && at.standing !== 'missed') return whole(at);
  await at.means.documents.remove(at.application);
  return gone(at.request);
};

const answer = async (at: AtHand): Promise<PageAnswer> => {
  const { request, application, means } = at;
  const asked = openQuestions(application.body).find((one) => one.at === request.fields.get('spurt'));
  if (!asked) return whole(at);
  const text = (request.fields.get(`svar-${asked.at}`) ?? '').trim();
  const error = faultOfAnswer(request, text);
  if (error) return wholePage(at, { answer: { at: asked.at, text, error } });
  return change(
    at,
    (body) =>
      openQuestions(body).some((one) => one.at === asked.at) ? answered(body, asked.at, text, means.now()) : body,
    { svart: '1' },
  );
};

const faultOfAnswer = (request: PageRequest, text: string): string | undefined => {
  const name = 'answers.';
  if (text === '') return request.t('applying.asked.empty');
  if (text.length > roomFor(name)) return faultWords(request, name, 'tooLong', text);
  return findNationalIdentityNumber(text) ? faultWords(request, name, 'identityNumber', text) : undefined;
};
