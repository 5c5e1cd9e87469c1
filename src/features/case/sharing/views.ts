import type { Button, Choice, Frame } from '../../../dialog/elements.ts';
import { type Showing, valueIn } from '../../../dialog/form.ts';
import type { Turn, Voice } from '../../../dialog/handler.ts';
import { keyOf, titleOf } from '../../../dialog/people.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import { formatList } from '../../../language/format.ts';
import type { PathwayCase } from '../../../model/case.ts';
import type { Team } from '../../../model/team.ts';
import { toCase } from '../case-card.ts';
import { aboutCase } from '../parts.ts';
import { colleaguesOf, contactPersonsOf } from './rules.ts';

/** Data of `cards/case/case-share.json`: sharing a case with a colleague or handing it over. */
interface CaseShareCard extends Frame {
  /** Whom it can be given to; nobody when empty. */
  readonly colleagues: readonly Choice[];
  readonly to: string;
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/case-share': CaseShareCard;
  }
}

/**
 * Whom in the team a case is to be shared with or handed over to.
 * @param leaving handing over was asked for
 */
export const shareCard = (
  voice: Voice & Pick<Turn, 'me'>,
  it: PathwayCase,
  team: Team,
  leaving: boolean,
  showing: Showing = {},
): Reply => {
  const { t, language, me } = voice;
  const title = t(leaving ? 'sharing.handOverTitle' : 'sharing.title', { code: it.code });
  const names = contactPersonsOf(team, it).map(({ name }) => name);
  const colleagues = colleaguesOf(team, me.person);
  const share: Button = { title: t('cards.case-share.share'), data: { do: 'case.shareWith' }, sends: true };
  const handOver: Button = { title: t('cards.case-share.handOver'), data: { do: 'case.handOverTo' }, sends: true };
  const inOrder = leaving ? [handOver, share] : [share, handOver];
  const data: CaseShareCard = {
    title,
    subtitle: t('sharing.contacts', { count: names.length, names: formatList(language, names) }),
    colleagues: colleagues.map((who) => ({
      title: it.contactPersons.includes(who.person) ? t('sharing.already', { name: who.name }) : titleOf(voice, who),
      value: keyOf(who.person),
    })),
    to: valueIn(showing, 'to'),
    ...(colleagues.length > 0 ? { buttons: inOrder, cancel: toCase(voice).data } : { buttons: [toCase(voice)] }),
  };
  return show('case/case-share', data, title, aboutCase(it));
};
