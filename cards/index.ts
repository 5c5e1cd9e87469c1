import type { NoticeCard } from './notice.ts';
import type { TimelineCard } from './timeline.ts';

/** The data each template in this folder is filled with, by the template's name. */
export interface CardData {
  readonly notice: NoticeCard;
  readonly timeline: TimelineCard;
}

export type CardName = keyof CardData;
