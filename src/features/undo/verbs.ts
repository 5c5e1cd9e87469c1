import { z } from 'zod';
import { type Handlers, handler, type Targets } from '../../dialog/handler.ts';
import type { Entered } from '../../dialog/reading.ts';
import { withNews } from '../../dialog/reply.ts';
import type { Undoable } from '../../dialog/undoing.ts';
import { Refusal } from '../../model/refusal.ts';
import { isOfAnother, undone, undoOf } from '../../model/undo-rules.ts';
import { Asked, undoableOf } from './target.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'undo.take': 'undo';
  }
}

/** «Angre»: pressed on the card of what was just done, or typed for the newest thing that the person has taken away. */
export const undoHandlers = {
  'undo.take': handler({
    on: 'undo',
    may: 'undo.take',
    input: z.looseObject({}),
    run: async (turn, entered) => {
      const { what, id, of } = meant(turn, entered);
      const act = { id, kind: what.kind, command: turn.commandId, by: turn.me.person, now: turn.now };
      const { loaded } = await turn.change((body) => ({ body: undone(what, act, body), answer: null }));
      // A press that comes again after the same was taken away once more has put nothing back.
      const isBack = undoOf(loaded.body, turn.me.person)?.undoneBy === turn.commandId;
      if (what.roles && !isBack) throw new Refusal('nothingToUndo');
      const body = (await what.settle?.(turn, loaded)) ?? loaded.body;
      const after = { ...turn, target: loaded };
      const news = what.exactly?.(after, body, of) ?? turn.t(what.done);
      return [withNews(await what.card(after, body, of), news)];
    },
    again: async (turn, entered) => {
      const { what, id, of } = meant(turn, entered);
      // Whom taking it away has shut out sees nothing of it before it is undone.
      if (what.roles) return undefined;
      // The button on the room's card stays for whoever may use it.
      if (isOfAnother(turn.target.body, id, turn.me.person)) return undefined;
      return [await what.card(turn, turn.target.body, of)];
    },
  }),
} satisfies Handlers;

/** What a button says is to be undone, or else the newest that can be. @throws Refusal `nothingToUndo` */
const meant = (
  turn: Targets['undo'],
  entered: Entered,
): { readonly what: Undoable; readonly id: string; readonly of: string } => {
  const asked = Asked.safeParse(entered).data;
  const undo = undoOf(turn.target.body, turn.me.person);
  const what = undoableOf(turn, asked?.kind ?? undo?.kind);
  if (!what) throw new Refusal('nothingToUndo');
  return { what, id: asked?.undo ?? undo?.id ?? '', of: asked?.of ?? undo?.of ?? '' };
};
