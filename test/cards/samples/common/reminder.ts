import { shareCase } from '../../../../src/features/case/sharing/rules.ts';
import { startPathway } from '../../../../src/features/case/way-home/rules.ts';
import { reminders } from '../../../../src/los.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import type { Language } from '../../../../src/model/identity.ts';
import type { Team } from '../../../../src/model/team.ts';
import { messageTo } from '../../../../src/reminders/message.ts';
import type { ToTell } from '../../../../src/reminders/occasion.ts';
import { actOn } from '../../../features/case/cases.ts';
import { planned } from '../../../features/case/plan/planned.ts';
import { planCase, planTeam, toldOfCase, toldOfTeam } from '../../../support/reminders.ts';
import { comparedCase, dataIn, emptyCase, namedCase, sharedBy, staff } from '../../cases.ts';
import { usualTeam } from '../../leaders.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, wordsIn } from '../../support.ts';

export const samples: Samples<'common/reminder'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const date = '7. desember 2026';
  const when = either('om 7 dager', 'om 7 dagar');
  return {
    usual: {
      title: t('reminders.session.heading', { number: 1, when }),
      parts: [
        {
          heading: '',
          meta: '',
          lines: [{ line: t('reminders.session.where', { dates: '7.–8. desember 2026', place: 'Stavanger' }) }],
          words: t('reminders.session.near'),
        },
      ],
      stepTitle: t('reminders.stepIn', { title: either('Kartlegg egne tjenester', 'Kartlegg eigne tenester') }),
      step: t('tasks.rop2014.p1.services.firstStep'),
      speak: '',
      buttons: [
        button('reminders.press.next', 'task.next'),
        button('reminders.press.timeline', 'timeline.show'),
        button('guidance.press.ask', 'guidance.ask'),
        button('reminders.press.later', 'reminders.later'),
      ],
    },
    several: {
      title: t('reminders.several'),
      parts: [
        {
          heading: t('reminders.session.heading', { number: 1, when }),
          meta: '',
          lines: [{ line: t('reminders.session.where', { dates: '7.–8. desember 2026', place: 'Stavanger' }) }],
          words: t('reminders.session.early'),
        },
        {
          heading: t('reminders.task.coming', { when, date }),
          meta: t('reminders.task.yours', { team: longTeam }),
          lines: [
            {
              line: t('reminders.task.shared', {
                title: t('tasks.rop2014.p1.services.title'),
                name: 'Anne-Margrethe Haugen Bjørklund-Østerdal',
              }),
            },
            { line: t('tasks.rop2014.p1.listen.title') },
          ],
          words: '',
        },
        {
          heading: t('reminders.task.past', { date }),
          meta: t('reminders.task.yours', { team: 'Fjordvik' }),
          lines: [{ line: t('tasks.rop2014.p1.team.title') }],
          words: t('reminders.task.overdue.last', { count: 1 }),
        },
        {
          heading: t('reminders.open.heading'),
          meta: '',
          lines: [],
          words: t('reminders.open.words', { name: t('packages.named.p2') }),
        },
      ],
      stepTitle: t('reminders.step'),
      step: t('tasks.rop2014.p1.listen.firstStep'),
      speak: '',
      buttons: [
        button('reminders.press.done', 'task.status'),
        button('reminders.press.show', 'task.show'),
        button('reminders.press.plan', 'task.plan'),
        button('reminders.press.carry', 'package.carry'),
        button('reminders.press.later', 'reminders.later'),
      ],
    },
    last: {
      title: t('reminders.task.past', { date: either('onsdag 20. januar', 'onsdag 20. januar') }),
      parts: [
        {
          heading: '',
          meta: '',
          lines: [{ line: `• ${t('tasks.rop2014.p2.anchoring.title')}` }],
          words: t('reminders.task.overdue.last', { count: 1 }),
        },
      ],
      stepTitle: t('reminders.step'),
      step: t('tasks.rop2014.p2.anchoring.firstStep'),
      speak: '',
      buttons: [
        button('reminders.press.keep', 'reminders.keep', { count: 1 }),
        button('packages.press.notRelevantNow', 'task.status'),
        button('reminders.press.done', 'task.status'),
        button('reminders.press.show', 'task.show'),
        button('reminders.press.later', 'reminders.later'),
      ],
    },
    dated: dataIn(
      'common/reminder',
      messageTo(reminders, { kind: 'person', language }, datedIn(language), '2026-12-04', { date: '2026-12-04' }),
    ),
    leader: dataIn(
      'common/reminder',
      messageTo(reminders, { kind: 'person', language }, forLeader, '2026-11-23', from),
    ),
    unreached: dataIn(
      'common/reminder',
      messageTo(reminders, { kind: 'person', language }, unreached, '2026-11-23', from),
    ),
    offered: dataIn('common/reminder', messageTo(reminders, { kind: 'room', language }, offered, '2026-11-23', from)),
    cases: dataIn(
      'common/reminder',
      messageTo(reminders, { kind: 'person', language }, toldOf(comparedCase(language)), '2027-01-12', {
        date: '2027-01-12',
      }),
    ),
  };
};

const from = { date: '2026-11-23' };
const at = '2026-11-23T07:00:00Z';
const leader = usualTeam.members.at(-1)?.person ?? '';
const reached: Team = {
  ...usualTeam,
  rooms: ['r'],
  unreachedLeaders: [{ person: leader, at }],
  offers: [{ by: 'Anne', at }],
};

/** What a team, its lead or its leader is told on a Monday. */
const toldIn = (kind: ToTell['kind']): ToTell[] =>
  planTeam(reached)
    .filter((reminder) => reminder.occasion.kind === kind && reminder.at <= at)
    .map((reminder) => toldOfTeam(reached, reminder))
    .slice(-1);
const forLeader = toldIn('leaderSession');
const unreached = toldIn('leaderUnreached');
const offered = toldIn('guidanceOffered');

/** Everything there is to tell of a case's next conversation, and of being given the case. */
const toldOf = (it: PathwayCase): ToTell[] => {
  const nextConversation = { on: '2027-01-12', setAt: '2026-12-03T09:00:00Z' };
  const agreed = { ...sharedBy(it, 1), nextConversation };
  const given = shareCase({ ...emptyCase('ÆØÅ-1234'), contactPersons: ['tenant:1'] }, staff, 'tenant:0', {
    by: 'tenant:1',
    now: '2027-01-12T07:00:00Z',
    seen: 0,
  });
  return [agreed, given].flatMap((one) =>
    planCase(one)
      .filter(({ at, recipient }) => at <= '2027-01-12T07:00:00Z' && recipient === 'person:tenant:0')
      .map((reminder) => toldOfCase(staff, one, reminder)),
  );
};

/** A Friday: HPH2 has its last day on Sunday, and an action is due the same day. */
const datedIn = (language: Language): ToTell[] => {
  const named = planned(namedCase(language), { due: '2026-12-05' });
  const it = startPathway(named, { discharge: undefined, homecoming: '2026-12-03' }, '2026-12-03', actOn(named));
  return planCase(it)
    .filter(({ at }) => at.startsWith('2026-12-04'))
    .map((reminder) => toldOfCase(staff, it, reminder));
};
