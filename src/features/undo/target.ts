import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { teamHere } from '../../dialog/here.ts';
import { notice } from '../../dialog/notice.ts';
import type { Reply } from '../../dialog/reply.ts';
import type { Request } from '../../dialog/request.ts';
import { documentTarget } from '../../dialog/targets.ts';
import type { Undoable, UndoFound } from '../../dialog/undoing.ts';
import { isAfter } from '../../model/calendar.ts';
import type { Instant } from '../../model/identity.ts';
import { Refusal } from '../../model/refusal.ts';
import { allows, requirePlace } from '../../model/roles.ts';
import type { Undoing } from '../../model/undo.ts';
import { isUndoOver, undoOf } from '../../model/undo-rules.ts';

declare module '../../dialog/handler.ts' {
  interface Targets {
    /** What the person has last taken away, in the document it was taken from. */
    undo: TurnOn<Undoing>;
  }
}

/** What the button «Angre» says is meant; who types means the newest. */
export const Asked = z.object({ undo: z.string().max(200), kind: z.string().max(60), of: z.string().max(200) });

interface Found extends UndoFound {
  readonly undoable: Undoable;
}

/** What a person has taken away oneself, as long as one may still do what is undone: in a room never anything of a case. */
export const undoTarget = documentTarget<Undoing, Found>({
  load: async (turn, { data, about }) => {
    const found = 'undo' in data ? await pressed(turn, data, about) : newest(turn, await everyOwn(turn));
    if (!found) throw new Refusal('nothingToUndo');
    requirePlace(found.undoable.may, turn.scope);
    return found;
  },
  // A word is about no card: it is answered, and nothing older is shown for it.
  whichOne: async (turn, { data }, { code }) =>
    code === 'nothingToUndo' && !('undo' in data) ? [nothingCard(turn)] : undefined,
  roles: (turn, body, { undoable, roles }) =>
    allows(undoable.roles?.(turn, body) ?? roles(body), undoable.may) ? ['self'] : ['outsider'],
});

/** Where to go on: to what can have been taken away. */
const nothingCard = ({ t, here }: Turn): Reply => {
  const roles = 'person' in here ? here.person.body.memberships.map(({ role }) => role) : [];
  const cases: Button = { title: t('cases.actions.mine'), data: { do: 'case.list' } };
  const tasks: Button = { title: t('packages.press.overview'), data: { do: 'package.overview' } };
  const help: Button = { title: t('find.help'), data: { do: 'help.show' } };
  return notice({
    title: t('common.undo'),
    message: t('refusals.nothingToUndo'),
    buttons: [...(allows(roles, 'case.list') ? [cases] : []), teamHere(here).id === undefined ? help : tasks],
  });
};

const pressed = async (turn: Turn, data: Request['data'], about: Request['about']): Promise<Found | undefined> => {
  const undoable = undoableOf(turn, Asked.safeParse(data).data?.kind);
  const [found] = (undoable && (await turn.undoables.places.get(undoable.from)?.(turn, about))) ?? [];
  return undoable && found && { ...found, undoable };
};

const everyOwn = async (turn: Turn): Promise<readonly Found[]> => {
  const found = [...turn.undoables.places].map(async ([from, find]) => ownFrom(turn, from, await find(turn, {})));
  return (await Promise.all(found)).flat();
};

/** One document may be reached from two places: what was taken away in it belongs to one of them. */
const ownFrom = (turn: Turn, from: string, found: readonly UndoFound[]): readonly Found[] =>
  found.flatMap((one) => {
    const undoable = undoableOf(turn, undoOf(one.target.body, turn.me.person)?.kind);
    return undoable?.from === from ? [{ ...one, undoable }] : [];
  });

/** What was undone already still counts, so that asking twice does not undo what came before it. */
const newest = ({ me, now }: Turn, all: readonly Found[]): Found | undefined =>
  all
    .flatMap((found) => {
      const undo = undoOf(found.target.body, me.person);
      return undo && !isUndoOver(undo, now) ? [{ found, at: undo.at }] : [];
    })
    .reduce<Dated | undefined>((one, other) => (one && !isAfter(other.at, one.at) ? one : other), undefined)?.found;

interface Dated {
  readonly found: Found;
  readonly at: Instant;
}

/** What a newer Los has kept, or none has, cannot be undone here. */
export const undoableOf = ({ undoables }: Turn, kind: string | undefined): Undoable | undefined =>
  kind === undefined ? undefined : undoables.kinds.get(kind);
