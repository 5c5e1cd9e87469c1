import { z } from 'zod';
import type { Button } from '../../../dialog/elements.ts';
import type { Showing } from '../../../dialog/form.ts';
import type { Handlers, Turn } from '../../../dialog/handler.ts';
import { askFirst, notice } from '../../../dialog/notice.ts';
import { called, keyOf } from '../../../dialog/people.ts';
import { written } from '../../../dialog/reading.ts';
import type { Reply } from '../../../dialog/reply.ts';
import { takeAway, type Undoable } from '../../../dialog/undoing.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { logWork } from '../../../model/cases.ts';
import { Refusal } from '../../../model/refusal.ts';
import type { Member, Team } from '../../../model/team.ts';
import { isNoted } from '../../../model/undelivered.ts';
import { keys, kinds } from '../../../store/kinds.ts';
import { settleCase } from '../../../upkeep/projections.ts';
import { caseCard } from '../case-card.ts';
import { aboutCase, actOf, type CaseTurn, caseForm, casePress, presentCase, purging, teamOf } from '../parts.ts';
import { colleaguesOf, handOverCase, shareCase } from './rules.ts';
import { caseHandedOver, caseShared } from './undoables.ts';
import { shareCard } from './views.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'case.share': 'case/sharing';
    'case.handOver': 'case/sharing';
    'case.shareWith': 'case/sharing';
    'case.handOverTo': 'case/sharing';
    'case.handOverNow': 'case/sharing';
  }
}

interface Said {
  readonly name: string;
}

/** The form for whom; it can be asked for with either of its buttons in mind. */
const whom = (leaving: boolean) => ({
  about: z.object({}),
  /** Who types may have said to whom. */
  asking: z.object({ name: written }),
  fields: z.object({ to: written, sure: z.literal('yes').optional().catch(undefined) }),
  blame: { contactPersonMissing: 'to' },
  log: logWork,
  card: async (turn: CaseTurn, it: PathwayCase, { name }: Said, showing: Showing): Promise<Reply> => {
    if (it.closedAt) return caseCard(turn, it, showing);
    const team = await teamOf(turn);
    return shareCard(turn, it, team, leaving, {
      ...showing,
      entered: { to: keyFor(turn, team, name), ...showing.entered },
    });
  },
});

/** The colleague of that name, if there is one. */
const keyFor = ({ me }: Turn, team: Team, name: string): string => {
  const [only, ...others] = called(colleaguesOf(team, me.person), name);
  return only && others.length === 0 ? keyOf(only.person) : '';
};

/** Sharing a case with a colleague, and handing it over. The colleagues stand in the team's own roster. */
export const sharingHandlers = {
  ...caseForm(
    { ask: 'case.share', save: 'case.shareWith' },
    {
      ...whom(false),
      save: async (turn, { to, sure }) => {
        const { team, who } = await colleague(turn, to);
        if (!sure && (await isOutOfReach(turn, team, who))) return askShare(turn, who);
        const share = (it: PathwayCase) => shareCase(it, team, who.person, actOf(turn));
        const news = turn.t('sharing.shared', { name: who.name });
        return give(turn, who, caseShared, share, (it) => caseCard(turn, it, { news }));
      },
    },
  ),
  ...caseForm(
    { ask: 'case.handOver', save: 'case.handOverTo' },
    {
      ...whom(true),
      save: async (turn, { to }) => {
        const it = presentCase(turn);
        if (it.closedAt) throw new Refusal('caseClosed', { code: it.code });
        const { team, who } = await colleague(turn, to);
        return askHandOver(turn, it, who, await isOutOfReach(turn, team, who));
      },
    },
  ),
  'case.handOverNow': casePress({
    ...whom(true),
    save: async (turn, { to }) => {
      const { team, who } = await colleague(turn, to);
      const handOver = (it: PathwayCase) => handOverCase(it, team, who.person, actOf(turn));
      return give(turn, who, caseHandedOver, handOver, (it) => handedOver(turn, team, it.code, who.name));
    },
  }),
} satisfies Handlers;

/** @throws Refusal `contactPersonLeft` when the colleague has done so at this very moment; the case stays where it was */
const give = <W>(
  turn: CaseTurn,
  { person, name }: Pick<Member, 'person' | 'name'>,
  what: Undoable<PathwayCase, W>,
  rule: (it: PathwayCase) => PathwayCase,
  card: (it: PathwayCase) => Reply,
): Promise<Reply> =>
  takeAway(purging(turn), what, '', rule, async (given, loaded) => {
    const isGiven = (it: PathwayCase) => it.contactPersons.includes(person);
    const settled = await settleCase(turn.documents, loaded, turn.now, turn.me.person);
    if (isGiven(given) && !isGiven(settled)) throw new Refusal('contactPersonLeft', { name });
    return card(presentCase(turn, settled));
  });

const colleague = async (turn: CaseTurn, key: string): Promise<{ readonly team: Team; readonly who: Member }> => {
  const team = await teamOf(turn);
  const who = colleaguesOf(team, turn.me.person).find(({ person }) => keyOf(person) === key);
  if (!who) throw new Refusal('contactPersonMissing');
  return { team, who };
};

/** Whether somebody is known not to be reached alone, as guests may be until they have written to Los themselves. */
const isOutOfReach = async ({ documents }: Turn, team: Team, { person, guest }: Member): Promise<boolean> => {
  if (isNoted(team, `person:${person}`)) return true;
  const known = (await documents.read(kinds.person, keys.person(person)))?.body;
  return known?.uninstalledAt !== undefined || (guest === true && !known?.address);
};

/** Whoever gets a case has to hear of it and to open it in a chat alone with Los: it must not end where neither works. */
const askShare = ({ t, target }: CaseTurn, { person, name }: Member): Reply => {
  const [title, message] = [t('sharing.unreachable.title', { name }), t('sharing.unreachable.message', { name })];
  const keep: Button = { title: t('sharing.unreachable.other'), data: { do: 'case.share' } };
  const data = { do: 'case.shareWith', to: keyOf(person), sure: 'yes' } as const;
  const go: Button = { title: t('sharing.unreachable.share'), data };
  return askFirst({ title, message, keep, go }, aboutCase(target.body));
};

const askHandOver = ({ t }: Turn, it: PathwayCase, { person, name }: Member, isOutOfReach: boolean): Reply => {
  const title = t('sharing.askHandOver', { code: it.code, name });
  const warning = isOutOfReach ? [t('sharing.unreachable.message', { name })] : [];
  const message = [...warning, t('sharing.handOverMessage', { name })].join(' ');
  const keep: Button = { title: t('sharing.keep'), data: { do: 'case.open' } };
  const other: Button = { title: t('sharing.unreachable.other'), data: { do: 'case.handOver' } };
  const go: Button = { title: t('sharing.yes'), data: { do: 'case.handOverNow', to: keyOf(person) } };
  return askFirst({ title, message, keep, others: isOutOfReach ? [other] : [], go }, aboutCase(it));
};

/** What was on the card goes: whoever has handed a case over does not see into it any more. */
const handedOver = ({ t }: Turn, team: Team, code: string, name: string): Reply => {
  const title = t('sharing.handedOver', { code, name });
  const message = t('sharing.handedOverMessage', { name });
  const buttons: Button[] = [{ title: t('cases.actions.mine'), data: { do: 'case.list' } }];
  return notice({ title, message, buttons }, { team: team.id, code });
};
