import type { Instant } from '../model/identity.ts';
import type { Files } from '../reports/files/downloads.ts';
import type { Pages } from '../reports/pages/pages.ts';
import type { PictureAddress } from '../reports/pictures.ts';
import type { Documents } from '../store/documents.ts';
import type { Founders } from '../upkeep/grants.ts';
import type { Composed } from './compose.ts';
import type { FetchFile, SendFile, TurnMeans } from './handler.ts';
import type { Understand } from './understand.ts';

/** Everything that turns are answered with. */
export interface DialogMeans extends Composed {
  readonly documents: Documents;
  /** What other rooms give every turn. */
  readonly turns: TurnMeans;
  readonly understand: Understand;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Who may make networks. */
  readonly founders: Founders;
  readonly picture: PictureAddress;
  readonly files: Files;
  readonly pages: Pages;
  readonly sendFile: SendFile;
  readonly fetchFile: FetchFile;
  readonly wordsKeptDays: number;
}
