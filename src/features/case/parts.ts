import type { z } from 'zod';
import { type Form, form, type Showing, saving } from '../../dialog/form.ts';
import { type Handler, handler, type Turn, type TurnOn, type Voice } from '../../dialog/handler.ts';
import type { Blame } from '../../dialog/refusing.ts';
import type { About, Reply } from '../../dialog/reply.ts';
import type { Verb } from '../../dialog/verb.ts';
import {
  formatDate,
  formatDay,
  formatDecimal,
  formatDistance,
  formatPercent,
  uncapitalised,
} from '../../language/format.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { HphCheckpoint, HphEventKind } from '../../model/case-hph.ts';
import { type Act, logLook } from '../../model/cases.ts';
import type { CalendarDate } from '../../model/identity.ts';
import { Refusal } from '../../model/refusal.ts';
import { asNumber, type Mean } from '../../model/scores.ts';
import type { Team } from '../../model/team.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { knownByAreas } from './activities/areas.ts';
import { purgeWhenDue } from './closing/rules.ts';

/** What a card that shows a case hands back with each button. */
export const aboutCase = ({ team, code, version }: PathwayCase): About => ({ team, code, version });

export const actOf = ({ me, now, seen }: Turn): Act => ({ by: me.person, now, seen });

/** «2,0»: rounded once, here. */
export const decimal = ({ language }: Voice, mean: Mean): string => formatDecimal(language, asNumber(mean));

export const percent = ({ language }: Voice, share: number): string => formatPercent(language, share);

/** «12. januar 2027, om 21 dager» */
export const dateInWords = ({ t, language, today }: Voice, on: CalendarDate): string =>
  t('nextConversation.when', { date: formatDate(language, on), distance: formatDistance(t, today, on) });

/** «12. mars»; with the year when it is not this one. */
export const dayInWords = ({ language, today }: Voice, date: CalendarDate): string =>
  date.slice(0, 4) === today.slice(0, 4) ? formatDay(language, date) : formatDate(language, date);

/** «Sykepleier følger opp (HPH2)»: words first, for the code means nothing to most. */
export const checkpointName = ({ t }: Pick<Voice, 't'>, checkpoint: HphCheckpoint | HphEventKind): string =>
  t('hph.title', { name: t(`hph.checkpoints.${checkpoint}.name`), checkpoint: checkpoint.toUpperCase() });

/** «Nå: sykepleier følger opp», on the button that leads to a checkpoint. */
export const toDoNow = ({ t }: Pick<Voice, 't'>, checkpoint: HphCheckpoint): string =>
  t('hph.press.next', { name: uncapitalised(t(`hph.checkpoints.${checkpoint}.name`)) });

/** The turn on a case whose words are gone, when their time is over, before anything is done with it. */
export const purging = (turn: TurnOn<PathwayCase>): TurnOn<PathwayCase> => ({
  ...turn,
  change: (apply) => turn.change((it) => apply(purgeWhenDue(it, turn.now))),
});

/**
 * Changes the case of this turn; the domain rule says how.
 * @returns the case as cards show it
 */
export const changeCase = async (
  turn: TurnOn<PathwayCase>,
  rule: (it: PathwayCase) => PathwayCase,
): Promise<PathwayCase> => {
  const { body } = await purging(turn).change((it) => ({ body: rule(it), answer: null }));
  return presentCase(turn, body);
};

export type CaseTurn = TurnOn<PathwayCase>;

/**
 * The case of this turn as cards show it: as it was read, for a form that comes back, or as a change has left it. A change
 * that had been made before does not look at the time anew.
 */
export const presentCase = (turn: TurnOn<PathwayCase>, it: PathwayCase = turn.target.body): PathwayCase =>
  withAreas(turn, purgeWhenDue(it, turn.now));

/** A case as cards show it. */
export const withAreas = ({ t }: Voice, it: PathwayCase): PathwayCase => knownByAreas(t, it);

/** The team the case is in: one read more than a daily turn has, for what concerns its people. */
export const teamOf = async ({ documents, target }: TurnOn<PathwayCase>): Promise<Team> => {
  const found = await documents.read(kinds.team, keys.team(target.body.team));
  if (!found) throw new Refusal('noTeamYet');
  return found.body;
};

/** The look that is written down; `logWork` refuses one at a case that is closed. */
type Log = typeof logLook;

type Shown = Reply | readonly Reply[];

/** A verb that shows a card of the case; the look is logged. */
export const look = <I>(
  may: 'case.open' | 'case.work',
  input: z.ZodType<I>,
  card: (turn: CaseTurn, it: PathwayCase, input: I) => Shown | Promise<Shown>,
  log: Log = logLook,
): Handler<'case', I> =>
  handler({
    on: 'case',
    may,
    input,
    anew: true,
    run: async (turn, entered) =>
      [await card(turn, await changeCase(turn, (it) => log(it, actOf(turn))), entered)].flat(),
  });

/** A form about a case. Asking for it is a look; after a no it shows the case as it is by now. */
export const caseForm = <
  const A extends Verb,
  const S extends Verb,
  W extends object,
  F extends object,
  Q extends object = W,
>(
  verbs: { readonly ask: A; readonly save: S },
  it: CaseForm<W, F, Q>,
): Record<A | S, Handler> => form(verbs, inCase(it));

/** A verb that changes a case, pressed on a card that is asked for elsewhere; after a no that card comes again. */
export const casePress = <W extends object, F extends object, Q extends object = W>(
  it: Omit<CaseForm<W, F, Q>, 'log'>,
): Handler<'case', W & F> => saving(inCase(it));

const inCase = <W extends object, F extends object, Q extends object>({
  about,
  asking,
  fields,
  blame,
  version,
  log = logLook,
  card,
  save,
}: CaseForm<W, F, Q>): Form<'case', W, F, Q> => ({
  on: 'case',
  may: 'case.work',
  about,
  ...(asking && { asking }),
  fields,
  ...(blame && { blame }),
  ...(version && { version: (turn: CaseTurn, which: Q) => version(presentCase(turn), which) }),
  ask: async (turn, which) => card(turn, await changeCase(turn, (it) => log(it, actOf(turn))), which, {}),
  show: (turn, which, showing) => card(turn, presentCase(turn), which, showing),
  save: async (turn, entered) => [await save(turn, entered)],
});

interface CaseForm<W, F, Q = W> {
  /** What in the case the form is about: the button that saves says so. */
  readonly about: z.ZodType<W>;
  /** What whoever asks for it says it is about, where that may be less. */
  readonly asking?: z.ZodType<Q>;
  readonly fields: z.ZodType<F>;
  readonly blame?: Blame;
  /** The version of what the form changes; none for what a stale card may change as well. */
  version?(it: PathwayCase, about: Q): number;
  /** How asking for it is written down. */
  readonly log?: Log;
  card(turn: CaseTurn, it: PathwayCase, about: Q, showing: Showing): Reply | Promise<Reply>;
  save(turn: CaseTurn, entered: W & F): Promise<Reply>;
}
