import { digestCard } from '../../../../src/features/leaders/digest-card.ts';
import { dataIn } from '../../cases.ts';
import {
  busy,
  digestDay,
  digestSince,
  leaderOf,
  longNamed,
  quiet,
  teamInPeriod2,
  usualTeam,
  wordsOn,
} from '../../leaders.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'leaders/digest'> = (language) => {
  const { t, button } = wordsIn(language);
  const words = wordsOn(language);
  const on = { since: digestSince, date: digestDay };
  const later = [button('reminders.press.later', 'reminders.later')];
  const of = (reports: Parameters<typeof digestCard>[1]['reports']) => ({
    person: leaderOf(...reports.map(({ team }) => team)),
    reports,
    ...on,
  });
  const many = Array.from({ length: 7 }, (_, at) => busy(teamInPeriod2(`${longNamed.name} ${at + 1}`, `team${at}`)));
  const part = {
    heading: t('reminders.task.today'),
    meta: t('reminders.task.yours', { team: longNamed.name }),
    lines: [{ line: `• ${t('tasks.rop2014.p2.tools.title')}` }],
    words: '',
  };
  const also = { parts: [part], buttons: [button('reminders.press.nextIn', 'task.next', { team: 'Fjordvik' })], later };
  return {
    usual: dataIn('leaders/digest', digestCard(words, of([busy(usualTeam)]), { parts: [], buttons: [], later })),
    nothing: dataIn('leaders/digest', digestCard(words, of([quiet(longNamed)]))),
    several: dataIn('leaders/digest', digestCard(words, of([busy(usualTeam), quiet(longNamed)]), also)),
    many: dataIn('leaders/digest', digestCard(words, of(many), also)),
  };
};
