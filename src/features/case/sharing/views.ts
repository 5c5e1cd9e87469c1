import type { Turn } from '../../../dialog/handler.ts';
import { keyOf } from '../../../dialog/people.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import { formatList } from '../../../language/format.ts';
import type { PathwayCase } from '../../../model/case.ts';
import type { Team } from '../../../model/team.ts';
import { aboutCase, type Words } from '../parts.ts';
import { colleaguesOf, contactPersonsOf } from './rules.ts';

/** What was asked for, and what a form that comes back shows. */
interface Asked {
  /** Handing over was asked for. */
  readonly leaving: boolean;
  readonly to?: string;
  readonly problem?: string;
}

/** Whom in the team a case is to be shared with or handed over to. */
export const shareCard = (
  { t, language, me }: Words & Pick<Turn, 'me'>,
  it: PathwayCase,
  team: Team,
  { leaving, to = '', problem = '' }: Asked,
): Reply => {
  const title = t(leaving ? 'sharing.handOverTitle' : 'sharing.title', { code: it.code });
  const names = contactPersonsOf(team, it).map(({ name }) => name);
  const data = {
    title,
    problem,
    contacts: t('sharing.contacts', { count: names.length, names: formatList(language, names) }),
    colleagues: colleaguesOf(team, me.person).map(({ person, name }) => ({
      title: it.contactPersons.includes(person) ? t('sharing.already', { name }) : name,
      value: keyOf(person),
    })),
    to,
    leaving,
  };
  return show('case-share', data, title, aboutCase(it));
};
