import type { CaseCard } from './case.ts';
import type { CaseListCard } from './case-list.ts';
import type { CaseMoreCard } from './case-more.ts';
import type { CaseNewCard } from './case-new.ts';
import type { CaseShareCard } from './case-share.ts';

/** The data each template in this folder is filled with, by the template's name. */
export interface CardData {
  readonly case: CaseCard;
  readonly 'case-list': CaseListCard;
  readonly 'case-more': CaseMoreCard;
  readonly 'case-new': CaseNewCard;
  readonly 'case-share': CaseShareCard;
}

export type CardName = keyof CardData;
