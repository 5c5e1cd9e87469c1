import type { Turn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import type { Reply } from '../../dialog/reply.ts';
import { type Request, sameAbout } from '../../dialog/request.ts';
import type { PathwayCase } from '../../model/case.ts';

/** With the way to all of them, as many as Teams shows. */
const mostCases = 5;

/** Asks which case is meant by a word without a code; each button goes on with what was asked for. */
export const whichCaseCard = (turn: Turn, request: Request, cases: readonly PathwayCase[]): Reply => {
  const { t } = turn;
  const teams = membershipsOf(turn);
  const isOneTeam = new Set(cases.map(({ team }) => team)).size === 1;
  const nameOf = ({ code, team }: PathwayCase) =>
    isOneTeam ? code : t('cases.which.inTeam', { code, team: teams.find((one) => one.team === team)?.name ?? '' });
  return notice({
    title: t('cases.which.title'),
    message: t('cases.which.message'),
    buttons: [
      ...cases.slice(0, mostCases).map((it) => ({
        title: nameOf(it),
        data: sameAbout(request, { team: it.team, code: it.code }),
      })),
      { title: t('cases.actions.mine'), data: { do: 'case.list' } },
    ],
  });
};

/** There is no such case, but there can be. */
export const noCaseCard = ({ t }: Turn, why: 'noOpenCase' | 'noClosedCase'): Reply =>
  notice({
    title: t('cases.which.none'),
    message: t(`refusals.${why}`),
    buttons: [
      { title: t('cases.actions.new'), data: { do: 'case.new' } },
      { title: t('cases.actions.mine'), data: { do: 'case.list' } },
    ],
  });

const membershipsOf = ({ here }: Turn) => ('person' in here ? here.person.body.memberships : []);
