import { z } from 'zod';
import { offerFile, putFile } from '../../dialog/file-offer.ts';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { checked, reading } from '../../dialog/reading.ts';
import { beside, type Reply, text, toHandOn } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import type { Team } from '../../model/team.ts';
import { sendPoster } from '../../model/team-sessions.ts';
import { tidy } from '../../model/written.ts';
import { fileFor } from './files.ts';
import { plenumOf, plenumText } from './plenum.ts';
import { plenumCard, posterCard, questionCard, wordsCard } from './poster-card.ts';
import { longest, nextMissing, type PosterPart, posterParts, writePoster } from './rules.ts';
import { shownOf } from './shown.ts';
import { posterRewritten } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'poster.show': 'poster';
    'poster.ask': 'poster';
    'poster.answer': 'poster';
    'poster.words': 'poster';
    'poster.save': 'poster';
    'poster.note': 'poster';
    'poster.noteText': 'poster';
    'poster.file': 'poster';
    'poster.put': 'poster';
    'poster.keepNot': 'poster';
    'poster.send': 'poster';
    'poster.takeBack': 'poster';
  }
}

const nothing = z.object({});
const toSession = z.object({ session: z.string().max(64) });
const onePart = z.object({ part: z.enum(posterParts) });
/** A file that was offered, as Los sealed it. */
const offered = z.object({ file: z.string().max(1_000) });

const field = (part: PosterPart) => reading((written) => tidy(written, longest[part]));

/** The poster of a team’s work. */
export const posterHandlers = {
  'poster.show': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'asAsked',
    input: nothing,
    run: async (turn) => [posterCard(turn, await shownOf(turn, turn.target.body))],
  }),
  ...form(
    { ask: 'poster.ask', save: 'poster.answer' },
    {
      on: 'team',
      may: 'improvement.work',
      about: onePart,
      fields: z.object({ words: checked((written) => tidy(written, longest.users)) }),
      blame: { textTooLong: 'words' },
      show: (turn, { part }, showing) => questionCard(turn, turn.target.body, part, showing),
      save: async (turn, { part, words }) => {
        const written = tidy(words, longest[part]);
        return [await save(turn, { [part]: written }, (team) => afterAnswer(turn, team, part))];
      },
    },
  ),
  ...form(
    { ask: 'poster.words', save: 'poster.save' },
    {
      on: 'team',
      may: 'improvement.work',
      about: nothing,
      fields: z.object({ title: field('title'), users: field('users'), nextStep: field('nextStep') }),
      show: (turn, _, showing) => wordsCard(turn, turn.target.body, showing),
      save: async (turn, words) => [
        await save(turn, words, async (team) =>
          posterCard(turn, await shownOf(turn, team), { news: turn.t('poster.news.saved') }),
        ),
      ],
    },
  ),
  'poster.note': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'asAsked',
    input: nothing,
    run: async (turn) => [plenumCard(turn, await shownOf(turn, turn.target.body))],
  }),
  'poster.noteText': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'asAsked',
    input: nothing,
    run: async (turn) => {
      const { team, poster } = await shownOf(turn, turn.target.body);
      return [beside(toHandOn(plenumText(plenumOf(turn, team, poster))))];
    },
  }),
  'poster.file': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'sender',
    input: nothing,
    run: async (turn) => [await offer(turn)],
  }),
  'poster.put': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'sender',
    input: offered,
    run: async (turn, { file }) => [await put(turn, file)],
  }),
  'poster.keepNot': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'sender',
    input: nothing,
    run: (turn) => [text(turn.t('poster.file.declined'))],
  }),
  'poster.send': handler({
    on: 'team',
    may: 'improvement.work',
    anew: true,
    input: toSession,
    run: async (turn, { session }) => [await sendTo(turn, session, true)],
    again: async (turn) => [posterCard(turn, await shownOf(turn, turn.target.body))],
  }),
  'poster.takeBack': handler({
    on: 'team',
    may: 'improvement.work',
    anew: true,
    input: toSession,
    run: async (turn, { session }) => [await sendTo(turn, session, false)],
    again: async (turn) => [posterCard(turn, await shownOf(turn, turn.target.body))],
  }),
} satisfies Handlers;

const save = (
  turn: TurnOn<Team>,
  words: Partial<Record<PosterPart, string>>,
  show: (team: Team) => Promise<Reply>,
): Promise<Reply> =>
  takeAway(turn, posterRewritten, '', (team) => writePoster(team, { words, seen: turn.seen }, turn.now), show);

/** Each is the way back of the other. */
const sendTo = async (turn: TurnOn<Team>, session: string, goes: boolean): Promise<Reply> => {
  const { body } = await turn.change((team) => ({
    body: sendPoster(team, session, goes ? turn.now : undefined),
    answer: null,
  }));
  const news = turn.t(`poster.news.${goes ? 'sent' : 'takenBack'}`);
  return posterCard(turn, await shownOf(turn, body), { news });
};

/** The next question, while something else is missing. */
const afterAnswer = async (turn: TurnOn<Team>, team: Team, part: PosterPart): Promise<Reply> => {
  const news = turn.t('poster.news.saved');
  const next = nextMissing(team, part);
  return next ? questionCard(turn, team, next, { news }) : posterCard(turn, await shownOf(turn, team), { news });
};

// === The file among one's own

/** Elsewhere than alone with Los the card has the address. */
const offer = async (turn: TurnOn<Team>): Promise<Reply> => {
  const team = turn.target.body;
  const description = turn.t('poster.file.offer');
  const offering = { description, yes: 'poster.put', no: 'poster.keepNot', about: { team: team.id } } as const;
  return (
    (await offerFile(turn, fileFor(turn, team), offering)) ?? posterCard(turn, await shownOf(turn, turn.target.body))
  );
};

const put = async (turn: TurnOn<Team>, token: string): Promise<Reply> => {
  const { id } = turn.target.body;
  const reply = await putFile(
    turn,
    token,
    (wanted) => wanted.kind === 'poster' && wanted.viewer === turn.me.person && wanted.team === id,
  );
  return typeof reply === 'string' ? posterAgain(turn, reply) : reply;
};

const posterAgain = async (turn: TurnOn<Team>, why: 'over' | 'failed'): Promise<Reply> =>
  posterCard(turn, await shownOf(turn, turn.target.body), { problem: turn.t(`poster.file.${why}`) });
