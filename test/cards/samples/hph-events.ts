import { type EventsView, eventsCard } from '../../../src/conversation/cases/hph-parts-card.ts';
import type { PathwayCase } from '../../../src/domain/case.ts';
import type { HphEventKind } from '../../../src/domain/caseHph.ts';
import { currentPathway } from '../../../src/domain/hph.ts';
import type { Samples } from '../samples.ts';
import { dataIn, wordsFor } from '../toolkit.ts';
import { eventfulCase, homeCase } from '../toolkit-plan.ts';

export const samples: Samples<'hph-events'> = (language) => {
  const words = wordsFor(language);
  const showing = (it: PathwayCase, kind: HphEventKind, view: EventsView = {}) => {
    const pathway = currentPathway(it);
    if (!pathway) throw new Error('There is no pathway');
    return dataIn('hph-events', eventsCard(words, it, pathway, kind, view));
  };
  return {
    usual: showing(homeCase(language), 'hph4', { message: words.say('hph.news.event') }),
    none: showing(homeCase(language), 'hph6'),
    full: showing(eventfulCase(language), 'hph4', { page: 2, problem: words.say('refusals.unknownEvent') }),
  };
};
