import type { Why } from '../../../../src/dialog/refusing.ts';
import { type EventsView, eventsCard } from '../../../../src/features/case/way-home/hph-parts-card.ts';
import { startPathway } from '../../../../src/features/case/way-home/rules.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import type { HphEventKind } from '../../../../src/model/case-hph.ts';
import { actOn } from '../../../features/case/cases.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import { eventfulCase, homeCase } from '../../cases-plan.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/hph-events'> = (language) => {
  const words = voiceFor(language);
  const showing = (it: PathwayCase, kind: HphEventKind, view: EventsView = {}, why: Why = {}) =>
    dataIn('case/hph-events', eventsCard(words, it, kind, view), why);
  const home = homeCase(language);
  const again = startPathway(home, { discharge: words.today, homecoming: undefined }, words.today, actOn(home));
  return {
    usual: showing(home, 'hph4', { news: words.t('hph.news.event') }),
    none: showing(home, 'hph6'),
    full: showing(eventfulCase(language), 'hph4', { page: 2 }, { problem: words.t('refusals.unknownEvent') }),
    history: showing(again, 'hph4', { pathway: 1 }),
  };
};
