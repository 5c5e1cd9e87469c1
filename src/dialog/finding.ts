import type { TextKey } from '../language/texts.ts';
import type { Network } from '../model/network.ts';
import type { Permission } from '../model/roles.ts';
import type { Team } from '../model/team.ts';
import type { Row } from './elements.ts';
import type { Turn } from './handler.ts';

/** What can be found by its words. */
export interface Searchable {
  readonly title: string;
  /** What it says besides, of which a piece is shown; several texts are apart. */
  readonly texts: readonly string[];
  /** What it is found by as well, and what is never shown. */
  readonly unseen?: readonly string[];
}

/** One thing that can be found, with the row that opens it. */
export interface FindEntry extends Searchable, Row {}

/** Where somebody may look for things of one kind. */
export interface FindPlaces {
  /** The person's own, the current one first; in a chat, the one that works there. */
  readonly teams: readonly Team[];
  /** Those the person facilitates; in a chat, the one whose facilitators talk there. */
  readonly networks: readonly Network[];
}

/** One kind of thing that can be found. */
export interface Findable {
  readonly kind: string;
  /** What stands above the rows of this kind. */
  readonly heading: TextKey;
  /** What one must be allowed to in a team, or in a network, for it to be looked for there; where neither is said, it never is. */
  readonly may: { readonly team?: Permission; readonly network?: Permission };
  /** All of it in the places where the person may, each thing once. Of very many only the first are looked through. */
  entries(turn: Turn, places: FindPlaces): readonly FindEntry[] | Promise<readonly FindEntry[]>;
}

declare module './handler.ts' {
  interface TurnMeans {
    /** All kinds of things that can be found, as the features bring them. */
    readonly findables: readonly Findable[];
  }
}
