import type { NoticeCard } from './notice.ts';

/** The data each template in this folder is filled with, by the template's name. */
export interface CardData {
  readonly notice: NoticeCard;
}

export type CardName = keyof CardData;
