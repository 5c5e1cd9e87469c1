import { z } from 'zod';
import { type Form, form, type Showing, saving } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { shownMark } from '../../dialog/mark.ts';
import { required } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { type Application, isWaiting, type Round } from '../../model/intake.ts';
import { openCodes } from '../../model/network-set-up.ts';
import { Refusal } from '../../model/refusal.ts';
import { tidy } from '../../model/written.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { applicationsIn } from '../../upkeep/lists.ts';
import type { Random } from '../network/index.ts';
import { applicationCard } from './application-card.ts';
import { applicationList } from './applications.ts';
import { codeFor, codeState, settleCode } from './codes.ts';
import {
  messageCard,
  previewCard,
  restForm,
  restMark,
  restPreview,
  suggestedFor,
  writeForm,
} from './deciding-cards.ts';
import { askedBack, type Deciding, inOrder, replied, requireAnswerable, withoutReply } from './desk-rules.ts';
import { loadedApplications } from './targets.ts';
import { replyGiven } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'intake.write': 'intake';
    'intake.preview': 'intake';
    'intake.send': 'intake';
    'intake.message': 'intake';
    'intake.takeBack': 'intake';
    'intake.rest': 'intake';
    'intake.previewRest': 'intake';
    'intake.sendRest': 'intake';
  }
}

const nothing = z.object({});
const one = z.object({ what: z.enum(['accepted', 'declined', 'asked']) });
const marked = z.object({ mark: z.string().max(40) });

/** As long as an answer, or a question, may be. */
const longest = { reply: 1500, question: 1000 } as const;

const fields = z.object({ text: required('emptyText', (text) => tidy(text, longest.reply)) });

const networkName = async ({ documents }: Turn, network: string): Promise<string> =>
  (await documents.read(kinds.network, keys.network(network)))?.body.name ?? '';

const showForm = async (
  turn: TurnOn<Application>,
  { what }: { readonly what: Deciding },
  showing: Showing,
): Promise<Reply> => {
  const application = turn.target.body;
  requireAnswerable(application);
  return writeForm(turn, application, { what, network: await networkName(turn, application.network), showing });
};

const showRest = (turn: TurnOn<Round>, _: object, showing: Showing): Reply => restForm(turn, turn.target.body, showing);

/** A question asks something, and fits. @throws Refusal `noQuestion`, `textTooLong` */
const requireQuestion = (application: Application, what: Deciding, text: string): void => {
  if (what !== 'asked') return;
  if (text === suggestedFor(application, what).trim()) throw new Refusal('noQuestion');
  if (text.length > longest.question) throw new Refusal('textTooLong', { length: text.length, max: longest.question });
};

const blame = { textTooLong: 'text', noQuestion: 'text' } as const;

const writing: Form<'application', z.infer<typeof one>, z.infer<typeof fields>> = {
  on: 'application',
  may: 'intake.run',
  about: one,
  fields,
  blame,
  show: showForm,
  save: (turn, { what, text }) => {
    requireQuestion(turn.target.body, what, text);
    return [previewCard(turn, turn.target.body, { what, text })];
  },
};

/** What a facilitator answers: looked at as the applicant reads it, and only then sent. */
export const decidingHandlers = (random: Random) =>
  ({
    ...form({ ask: 'intake.write', save: 'intake.preview' }, writing),
    'intake.send': saving({
      on: 'application',
      may: 'intake.run',
      about: one.extend(marked.shape),
      asking: one,
      fields,
      blame,
      show: showForm,
      save: async (turn, { what, text, mark }) => {
        requireQuestion(turn.target.body, what, text);
        const { t } = turn;
        if (mark !== shownMark(text))
          return [previewCard(turn, turn.target.body, { what, text, problem: t('intake.news.changedSince') })];
        return [await (what === 'asked' ? ask(turn, text) : reply(turn, { what, text }, random))];
      },
    }),
    'intake.message': handler({
      on: 'application',
      may: 'intake.run',
      seenBy: 'asAsked',
      input: nothing,
      run: (turn) => [messageCard(turn, turn.target.body)],
    }),
    'intake.takeBack': handler({
      on: 'application',
      may: 'intake.run',
      input: nothing,
      run: async (turn) => [await takeBack(turn)],
      again: async (turn) => [await applicationCard(turn, turn.target.body)],
    }),
    ...form(
      { ask: 'intake.rest', save: 'intake.previewRest' },
      {
        on: 'round',
        may: 'intake.run',
        about: nothing,
        fields,
        show: showRest,
        save: async (turn, { text }) => [restPreview(turn, turn.target.body, { text, rest: await restOf(turn) })],
      },
    ),
    'intake.sendRest': saving({
      on: 'round',
      may: 'intake.run',
      about: marked,
      asking: nothing,
      fields,
      show: showRest,
      save: async (turn, { text, mark }) => [await declineRest(turn, text, mark)],
    }),
  }) satisfies Handlers;

const ask = async (turn: TurnOn<Application>, text: string): Promise<Reply> => {
  const act = { by: turn.me.person, now: turn.now, seen: turn.seen };
  const apply = (application: Application) => askedBack(application, text, act);
  return takeAway(turn, replyGiven, '', apply, (body) => messageCard(turn, body, turn.t('intake.news.asked')));
};

/** A yes comes with a join code of its own, which stays the same as long as it opens. */
const reply = async (
  turn: TurnOn<Application>,
  { what, text }: { readonly what: 'accepted' | 'declined'; readonly text: string },
  random: Random,
): Promise<Reply> => {
  const { network, reply: before } = turn.target.body;
  const act = { by: turn.me.person, now: turn.now, seen: turn.seen };
  // What is wrong is said before a code is taken.
  replied(turn.target.body, { what, text }, act);
  if (what === 'declined') await requireNoTeam(turn, before?.code);
  const code = what === 'accepted' ? ((await openCode(turn)) ?? (await codeFor(turn, network, random))) : undefined;
  const apply = (application: Application) =>
    replied(application, { what, text, ...(code !== undefined && { code }) }, act);
  const about = code ?? before?.code ?? '';
  const card = await takeAway(turn, replyGiven, about, apply, (body) =>
    messageCard(turn, body, turn.t(`intake.news.${what}`)),
  );
  if (before?.code !== undefined && before.code !== code) await settleCode(turn, network, before.code, false);
  return card;
};

/** The code that an accepted application has, while it opens the network. */
const openCode = async ({ documents, now, target }: TurnOn<Application>): Promise<string | undefined> => {
  const { network, reply: before } = target.body;
  const loaded = before?.code === undefined ? undefined : await documents.read(kinds.network, keys.network(network));
  const isOpen = loaded && openCodes(loaded.body, now).some(({ code }) => code === before?.code);
  return isOpen ? before?.code : undefined;
};

/** @throws Refusal `teamHasJoined` */
const requireNoTeam = async (turn: TurnOn<Application>, code: string | undefined): Promise<void> => {
  const { teams } = code === undefined ? { teams: [] } : await codeState(turn, turn.target.body.network, code);
  if (teams[0] !== undefined) throw new Refusal('teamHasJoined', { team: teams[0] });
};

const takeBack = async (turn: TurnOn<Application>): Promise<Reply> => {
  const { network, reply: before } = turn.target.body;
  await requireNoTeam(turn, before?.code);
  const news = turn.t('intake.news.takenBack');
  const card = await takeAway(turn, replyGiven, before?.code ?? '', withoutReply, (body) =>
    applicationCard(turn, body, news),
  );
  if (before?.code !== undefined) await settleCode(turn, network, before.code, false);
  return card;
};

// === Several at once

/** @throws Refusal `nobodyWaits` */
const restOf = async (turn: TurnOn<Round>): Promise<readonly Application[]> => {
  const rest = inOrder(await applicationsIn(turn.documents, turn.target.body.id)).filter(isWaiting);
  if (rest.length === 0) throw new Refusal('nobodyWaits');
  return rest;
};

/** Who has applied, or written more, since the preview was shown is seen first. */
const declineRest = async (turn: TurnOn<Round>, text: string, mark: string): Promise<Reply> => {
  const { documents, commandId, now, me, t } = turn;
  const round = turn.target.body;
  const all = await loadedApplications(turn, round.id);
  const waiting = all.filter(({ body }) => isWaiting(body));
  // Pressed or delivered twice it finds nobody who waits, and shows what has come of it.
  if (waiting.length === 0) return applicationList(turn, round);
  const rest = inOrder(waiting.map(({ body }) => body));
  if (mark !== restMark(text, rest))
    return restPreview(turn, round, { text, rest, problem: t('intake.news.changedSince') });
  const act = { by: me.person, now, seen: undefined };
  const decline = (application: Application): Application =>
    isWaiting(application) ? replied(application, { what: 'declined', text }, act) : application;
  await Promise.all(
    waiting.map((loaded) => documents.change(loaded, commandId, (body) => ({ body: decline(body), answer: null }))),
  );
  return applicationList(turn, round, { news: t('intake.news.restDeclined', { count: rest.length }) });
};
