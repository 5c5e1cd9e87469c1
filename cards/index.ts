import type { CaseCard } from './case.ts';
import type { CaseListCard } from './case-list.ts';
import type { CaseMoreCard } from './case-more.ts';
import type { CaseNewCard } from './case-new.ts';
import type { CaseShareCard } from './case-share.ts';
import type { HphCard } from './hph.ts';
import type { HphCheckpointCard } from './hph-checkpoint.ts';
import type { HphDatesCard } from './hph-dates.ts';
import type { HphEventCard } from './hph-event.ts';
import type { HphEventsCard } from './hph-events.ts';
import type { ScoresCard } from './scores.ts';
import type { ScoresHistoryCard } from './scores-history.ts';
import type { ScoresResultCard } from './scores-result.ts';

/** The data each template in this folder is filled with, by the template's name. */
export interface CardData {
  readonly case: CaseCard;
  readonly 'case-list': CaseListCard;
  readonly 'case-more': CaseMoreCard;
  readonly 'case-new': CaseNewCard;
  readonly 'case-share': CaseShareCard;
  readonly hph: HphCard;
  readonly 'hph-checkpoint': HphCheckpointCard;
  readonly 'hph-dates': HphDatesCard;
  readonly 'hph-event': HphEventCard;
  readonly 'hph-events': HphEventsCard;
  readonly scores: ScoresCard;
  readonly 'scores-history': ScoresHistoryCard;
  readonly 'scores-result': ScoresResultCard;
}

export type CardName = keyof CardData;
